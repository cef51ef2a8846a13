import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActivityMeasure } from "../../../src/annexes/activityMeasures/table";
import type { Investment } from "../../../src/annexes/investments/table";
import type { Counterparty, LedgerEntry } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import type { TargetedGovernmentGrant } from "../../../src/annexes/targetedGrants/table";
import { parseSemicolons } from "../../samples/readGoals";

const COUNTERPARTIES: Record<string, Counterparty> = { Intern: "internal", Extern: "external" };

export const LEDGER_2023: readonly LedgerEntry[] = read("ledger-2023").map((row, at) => ({
  id: `row ${at + 2}`,
  account: row.text("Konto"),
  counterparty: oneOf(COUNTERPARTIES, row.text("Motpart")),
  activity: row.text("Verksamhet"),
  activityGroup: row.text("Verksamhetsgrupp") || null,
  previousActual: row.number("Utfall 2022"),
  actual: row.number("Utfall 2023"),
  budget: row.number("Budget 2023"),
}));

export const YEARS_2023 = [2019, 2020, 2021, 2022, 2023] as const;

export const MEASURES_2023: readonly ActivityMeasure[] = read("measures-2023").map((row, at) => ({
  id: `row ${at + 2}`,
  label: row.text("Verksamhetsmått"),
  area: row.text("Område"),
  subgroup: row.text("Undergrupp") || null,
  unit: row.text("Enhet"),
  footnote: row.text("Not") || null,
  actualValues: YEARS_2023.map((year) => row.number(String(year))),
  budget: row.number("Budget 2023"),
}));

export const INVESTMENTS_2023: readonly Investment[] = read("investments-2023").map((row, at) => ({
  id: `row ${at + 2}`,
  project: row.text("Projekt"),
  originalBudget: row.number("Ursprunglig budget"),
  carriedOver: row.number("Budgetöverföring föregående år"),
  reallocated: row.number("Omdisponering inom nämnd"),
  actual: row.number("Utfall"),
  isCompleted: oneOf({ JA: true, "-": false }, row.text("Avslutat")),
}));

export const GRANTS_2023: readonly TargetedGovernmentGrant[] = read("grants-2023").map((row, at) => ({
  id: `row ${at + 2}`,
  area: row.text("Område"),
  budget: row.number("Budget"),
  actual: row.number("Utfall"),
}));

interface Row {
  readonly text: (heading: string) => string;
  readonly number: (heading: string) => number;
}

/** Reads data/<name>.csv. A heading that is not there, or something else than a number for a number, is an error. */
function read(name: string): Row[] {
  const file = readFileSync(join(__dirname, "data", `${name}.csv`), "utf8").replace(/^\uFEFF/, "");
  const [headings = [], ...records] = parseSemicolons(file).filter((record) => record.length > 1);
  return records.map((record) => {
    const text = (heading: string): string => {
      const value = record[headings.indexOf(heading)];
      if (value === undefined) throw new Error(`${name}: no ${heading} in ${record.join(";")}`);
      return value;
    };
    const number = (heading: string): number => {
      const value = text(heading);
      if (!/^-?\d+(,\d+)?$/.test(value)) throw new Error(`${name}: ${heading} is not a number: ${value}`);
      return Number(value.replace(",", "."));
    };
    return { text, number };
  });
}

function oneOf<Value>(table: Record<string, Value>, word: string): Value {
  const value = table[word];
  if (value === undefined) throw new Error(`Unknown word: ${word}`);
  return value;
}
