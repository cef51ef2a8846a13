import { activityMeasures } from "../../../src/annexes/activityMeasures/table";
import { activityResult } from "../../../src/annexes/activityResult/table";
import type { AnnexRow } from "../../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../../src/annexes/kit/table/annexTable";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { investments } from "../../../src/annexes/investments/table";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { politicalActivity } from "../../../src/annexes/politicalActivity/table";
import { targetedGovernmentGrants } from "../../../src/annexes/targetedGrants/table";
import { inThousands } from "../../../src/annexes/kit/table/thousands";
import { roundHalfAwayFromZero } from "../../../src/domain/numbers";
import { GRANTS_2023, INVESTMENTS_2023, LEDGER_2023, MEASURES_2023, YEARS_2023 } from "./inputs2023";
import { PUBLISHED_2023, type PublishedTable } from "./published2023";

const FOOTNOTES = new Map(Object.entries(PUBLISHED_2023.verksamhetsmatt_2023.footnotes ?? {}));

const statement = operatingStatement(LEDGER_2023, DEFAULT_ROW_STRUCTURE);
const activities = activityResult(LEDGER_2023, DEFAULT_ROW_STRUCTURE);
const political = politicalActivity(LEDGER_2023, DEFAULT_ROW_STRUCTURE);
const grants = targetedGovernmentGrants(GRANTS_2023, "Totalt");
const measures = activityMeasures(MEASURES_2023, YEARS_2023, FOOTNOTES);
const projects = investments(INVESTMENTS_2023, "SUMMA");

/** The rows as they would be printed: the label and the rounded figures, or the label alone. */
function printed<Row extends AnnexRow>(
  table: AnnexTable<Row, unknown>,
  round: (exact: number) => number,
): (string | number)[][] {
  return table.rows.map(({ kind, label, cells }) =>
    kind === "heading" ? [label] : [label, ...cells.map((cell) => (cell === null ? "" : round(cell)))],
  );
}

function facts({ rows }: PublishedTable): (string | number)[][] {
  return rows.map(({ label, values }) => [label, ...(values ?? [])]);
}

const whole = (value: number): number => roundHalfAwayFromZero(value, 0);

test.each([
  ["Resultatrapport", statement, PUBLISHED_2023.resultatrapport_2023, 18 * 4],
  ["Verksamhetens utfall och resultat", activities, PUBLISHED_2023.verksamhetens_utfall_2023, 22 * 8],
  ["Politisk verksamhet", political, PUBLISHED_2023.politisk_verksamhet_2023, 3 * 4],
  ["Riktade statsbidrag", grants, PUBLISHED_2023.statsbidrag_2023, 6 * 3],
  ["Investeringar", projects, PUBLISHED_2023.investeringar_2023, 4 * 6],
] as const)("%s 2023: every row and every figure, in tkr", (_, table, published, count) => {
  const rows = printed<AnnexRow>(table, inThousands);
  expect(rows).toEqual(facts(published));
  expect(rows.flat().filter((cell) => typeof cell === "number")).toHaveLength(count);
  expect(table.findings).toEqual([]);
});

test("Verksamhetsmått 2023: every row and every figure, in whole units", () => {
  const rows = printed(measures, whole);
  expect(rows).toEqual(facts(PUBLISHED_2023.verksamhetsmatt_2023));
  expect(rows.flat().filter((cell) => typeof cell === "number")).toHaveLength(14 * 7);
  expect(measures.findings).toEqual([]);
});

test("the columns stand in the published order", () => {
  const ids = [statement, activities, political, grants, measures, projects].map(({ columns }) =>
    columns.map(({ id }) => id),
  );
  expect(ids).toEqual([
    ["previousActual", "actual", "budget", "budgetVariance"],
    [
      "previousActualNet",
      "actualIncome",
      "actualCost",
      "actualNet",
      "budgetIncome",
      "budgetCost",
      "budgetNet",
      "budgetVariance",
    ],
    ["previousActual", "actual", "budget", "budgetVariance"],
    ["budget", "actual", "budgetVariance"],
    ["actual2019", "actual2020", "actual2021", "actual2022", "actual2023", "budget", "volumeVariance"],
    ["originalBudget", "carriedOver", "reallocated", "totalBudget", "actual", "remainingBudget"],
  ]);
});

test("Resultatrapport 2023: what is a sum, what is varav and what is neither", () => {
  const KINDS: Record<string, string> = { sum: "subtotal", total: "total", grand: "grandTotal", post: "row" };
  expect(
    statement.rows.map((row) => (row.kind === "accounts" && row.isOfWhich ? "varav" : row.level)),
  ).toEqual(PUBLISHED_2023.resultatrapport_2023.rows.map(({ kind }) => KINDS[kind] ?? kind));
});

test("Verksamhetens utfall och resultat 2023: every row stands under its heading", () => {
  expect(activities.rows.map((row) => (row.kind === "activities" ? row.group : null))).toEqual(
    PUBLISHED_2023.verksamhetens_utfall_2023.rows.map(({ group }) => group ?? null),
  );
});

test("Verksamhetsmått 2023: headings, sub-headings, units and footnotes", () => {
  expect(
    measures.rows.map((row) =>
      row.kind === "heading"
        ? { kind: row.level === 1 ? "heading" : "subheading", label: row.label }
        : { kind: "row", label: row.label, unit: row.source.unit, footnote: row.source.footnote },
    ),
  ).toEqual(
    PUBLISHED_2023.verksamhetsmatt_2023.rows.map(({ kind, label, unit, footnote }) =>
      kind === "row"
        ? { kind, label, unit, footnote: footnote === null ? null : String(footnote) }
        : { kind, label },
    ),
  );
});

test("Investeringar 2023: which projects are completed", () => {
  const printedAs = new Map([
    [true, "JA"],
    [false, "-"],
  ]);
  expect(
    projects.rows.map((row) => (row.kind === "record" ? printedAs.get(row.source.isCompleted) : null)),
  ).toEqual(PUBLISHED_2023.investeringar_2023.rows.map(({ avslutat }) => avslutat));
});

test("the total of the activities is the net cost, to the krona and in every column", () => {
  const cells = (table: AnnexTable<AnnexRow, unknown>, id: string): readonly (number | null)[] =>
    table.rows.find((row) => row.id === id)?.cells ?? [];
  const [previous, income, cost, net, budgetIncome, budgetCost, budgetNet, variance] = cells(
    activities,
    "total",
  );
  expect([previous, net, budgetNet, variance]).toEqual(cells(statement, "netCost"));
  expect([income, budgetIncome]).toEqual(cells(statement, "income").slice(1, 3));
  expect([cost, budgetCost]).toEqual(cells(statement, "cost").slice(1, 3));
});
