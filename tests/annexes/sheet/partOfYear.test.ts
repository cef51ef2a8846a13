import { activityResultAnnex } from "../../../src/annexes/activityResult/sheet";
import { activityChart } from "../../../src/annexes/charts/activityChart";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { ledgerFormulas } from "../../../src/annexes/kit/ledger/sheet/ledgerFormulas";
import type { LedgerSource } from "../../../src/annexes/kit/ledger/source/ledgerSource";
import type { BuildLedgerAnnex } from "../../../src/annexes/kit/sheet/buildAnnex";
import type { AnnexContent } from "../../../src/annexes/kit/sheet/annexContent";
import { DEFAULT_AMOUNTS } from "../../../src/annexes/kit/sheet/amountOptions";
import { annexSheet } from "../../../src/annexes/kit/sheet/annexSheet";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { operatingStatementAnnex } from "../../../src/annexes/operatingStatement/sheet";
import { politicalActivityAnnex } from "../../../src/annexes/politicalActivity/sheet";
import { ledgerShapes } from "../source/ledgerShapes";
import { readShape, type ReadShape } from "../source/readShape";
import { LEDGER_2023 } from "../table/inputs2023";

function shape(name: string): ReadShape & { readonly ledger: LedgerSource; readonly period: string } {
  const found = ledgerShapes(LEDGER_2023.slice(0, 40)).find((each) => each.name === name);
  const read = found === undefined ? null : readShape(found);
  if (found === undefined || read === null || read.ledger === null) throw new Error(`No ledger of ${name}`);
  return { ...read, ledger: read.ledger, period: found.period };
}

function content(
  build: BuildLedgerAnnex,
  { ledger, snapshot, period }: ReturnType<typeof shape>,
): AnnexContent {
  const input = {
    snapshot,
    ledger,
    period,
    followUp: null,
    structure: DEFAULT_ROW_STRUCTURE,
    committee: null,
  };
  return build(ledger, input, ledgerFormulas(ledger)).content;
}

const headings = ({ headings: all }: AnnexContent): string[] =>
  all.map(({ group, label }) => (group === null ? label : `${group}: ${label}`));

const COLUMNS = shape("columns of a part of the year");
const BESIDE = shape("a part of the year beside the whole of it, turned");
const WHOLE = shape("years under each other");

test("Resultatrapport of a part of the year says which part and which budget each column is of", () => {
  const statement = content(operatingStatementAnnex, COLUMNS);
  expect([statement.lines[0], statement.orientation]).toEqual(["Resultatrapport jan–aug 2023", "Landscape"]);
  expect(headings(statement)).toEqual([
    "Utfall jan–aug 2022",
    "Utfall jan–aug 2023",
    "Budget jan–aug 2023",
    "Avvik jan–aug 2023",
    "Prognos helår 2023",
    "Budget helår 2023",
    "Avvik prognos helår 2023",
  ]);
});

test("the forecast before, and the year before, have columns of their own", () => {
  expect(headings(content(operatingStatementAnnex, BESIDE)).slice(4)).toEqual([
    "Prognos helår 2023",
    "Förra prognosen helår 2023",
    "Budget helår 2023",
    "Avvik prognos helår 2023",
    "Bokslut 2022",
  ]);
});

test("where the ledger has no budget of the part, neither budget nor variance of the part stands there", () => {
  const { table } = content(operatingStatementAnnex, BESIDE);
  const filled = table.columns.filter((_, at) =>
    table.rows.some(({ cells }) => (cells[at] ?? null) !== null),
  );
  expect(filled.map(({ id }) => id)).toEqual([
    "actual",
    "forecast",
    "formerForecast",
    "yearBudget",
    "forecastVariance",
    "previousYear",
  ]);
});

test("the other annexes of the ledger say it, too", () => {
  expect(headings(content(activityResultAnnex, COLUMNS))).toEqual([
    "Utfall jan–aug 2022: netto",
    ...["Intäkter", "Kostnader", "Netto"].map((label) => `Utfall jan–aug 2023: ${label}`),
    ...["Intäkter", "Kostnader", "Netto"].map((label) => `Budget jan–aug 2023: ${label}`),
    "Avvikelse jan–aug 2023: netto",
    "Prognos helår 2023: netto",
    "Budget helår 2023: netto",
    "Avvik prognos helår 2023: netto",
  ]);
  const political = content(politicalActivityAnnex, COLUMNS);
  expect([headings(political)[3], political.orientation]).toEqual(["Avvik jan–aug 2023", "Landscape"]);
});

test("a report of the whole year is as it was", () => {
  expect(headings(content(operatingStatementAnnex, WHOLE))).toEqual([
    "Utfall 2022",
    "Utfall 2023",
    "Budget 2023",
    "Avvik 2023",
  ]);
  expect(headings(content(politicalActivityAnnex, WHOLE)).at(-1)).toBe("Avvik");
  expect(headings(content(activityResultAnnex, WHOLE)).at(-1)).toBe("Avvikelse: netto");
  expect(content(operatingStatementAnnex, WHOLE).orientation).toBe("Portrait");
});

test("no formula of a part of the year reads what is of the whole, and none of the whole what is of the part", () => {
  const formulas = ledgerFormulas(BESIDE.ledger);
  const all = { accounts: null, activities: null };
  const columnsOf = (
    amount: "actual" | "budget" | "forecast" | "formerForecast" | "yearBudget" | "previousYear",
  ) => [...new Set(formulas?.sum(amount, all)?.match(/SUMIFS\('Huvudbok'!\$(\w+):/g) ?? [])].join();
  const column = (letter: string): string => `SUMIFS('Huvudbok'!$${letter}:`;
  expect(columnsOf("actual")).toBe(column("E"));
  expect(columnsOf("budget")).toBe("");
  expect(columnsOf("formerForecast")).toBe(column("F"));
  expect(columnsOf("forecast")).toBe(column("G"));
  expect(columnsOf("yearBudget")).toBe(column("H"));
  expect(columnsOf("previousYear")).toBe(column("I"));
});

test("the chart of variances names the part of the year", () => {
  const annex = content(activityResultAnnex, COLUMNS);
  expect(activityChart({ content: annex, sheetName: null }, DEFAULT_AMOUNTS, "jan–aug 2023")?.topic).toBe(
    "Budgetavvikelse per verksamhet, jan–aug 2023",
  );
  expect(activityChart({ content: annex, sheetName: null }, DEFAULT_AMOUNTS, null)?.topic).toBe(
    "Budgetavvikelse per verksamhet",
  );
});

describe("the share of the year's budget", () => {
  const shown = {
    ...COLUMNS,
    snapshot: {
      ...COLUMNS.snapshot,
      settings: JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, yearShare: "shown" }),
    },
  };
  const HEADING = "Utfall jan–aug 2023 i % av budget helår 2023";

  test("stands nowhere before it is chosen, nor in a report of a whole year", () => {
    expect(content(operatingStatementAnnex, COLUMNS).share).toBeNull();
    const ofYear = content(operatingStatementAnnex, { ...WHOLE, snapshot: shown.snapshot });
    expect(ofYear.share).toBeNull();
  });

  test.each([
    ["formulas", "shownAsThousands", '=IF(G5=0,"–",C5/G5)'],
    ["formulas", "roundedToThousands", '=IF(P5=0,"–",L5/P5)'],
  ] as const)("is a formula over the row's own exact amounts (%s, %s)", (amounts, unit, formula) => {
    const sheet = annexSheet(content(operatingStatementAnnex, shown), { amounts, unit });
    expect(sheet.rows[3]?.[8]?.content).toBe(HEADING);
    expect(sheet.rows[4]?.[8]?.content).toEqual({ formula });
  });

  test("is the same as a value, and a dash where the budget is nothing", () => {
    const annex = content(operatingStatementAnnex, shown);
    const sheet = annexSheet(annex, { amounts: "values", unit: "roundedToThousands" });
    const at = (id: string): number => annex.table.columns.findIndex((column) => column.id === id);
    const expected = annex.table.rows.map(({ cells }) => {
      const [part, whole] = [cells[at("actual")] ?? 0, cells[at("yearBudget")] ?? 0];
      return whole === 0 ? "–" : part / whole;
    });
    expect(expected).toContain("–");
    expect(annex.table.rows.map((_, row) => sheet.rows[4 + row]?.[8]?.content)).toEqual(expected);
  });

  test("is net in the report by activity", () => {
    expect(content(activityResultAnnex, shown).share).toEqual({
      heading: HEADING,
      part: "actualNet",
      whole: "yearBudget",
    });
  });
});
