import { activityResult } from "../../../src/annexes/activityResult/table";
import { investments } from "../../../src/annexes/investments/table";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { areaVariances } from "../../../src/annexes/activityResult/facts";
import { LEAST_TOLD_VARIANCE } from "../../../src/domain/summary/summaryFacts";
import { investmentFacts } from "../../../src/annexes/investments/facts";
import { statementFacts } from "../../../src/annexes/operatingStatement/facts";
import { INVESTMENTS_2023, LEDGER_2023 } from "../../annexes/table/inputs2023";
import { accountRow, activityRow, entry, structure, sumRow } from "../../annexes/table/ledgers";
import { PUBLISHED_TABLES } from "../reconciliation/publishedTables";

const tkr = (kronor: number | undefined): number => Math.round((kronor ?? NaN) / 1000);
const published = (tableId: string, label: string): readonly (number | null)[] =>
  PUBLISHED_TABLES.find(({ id }) => id === tableId)?.rows.find((row) => row.label === label)?.figures ?? [];

test.each([
  ["net", "Nettokostnad"],
  ["income", "Summa Intäkter"],
  ["cost", "Summa Kostnader"],
] as const)("2023: %s is the published row %s", (subject, label) => {
  const fact = statementFacts(operatingStatement(LEDGER_2023, DEFAULT_ROW_STRUCTURE))[subject];
  const [, actual, budget, variance] = published("operatingStatement", label);
  expect([tkr(fact?.actual), tkr(fact?.budget), tkr(fact?.variance)]).toEqual([actual, budget, variance]);
  expect(fact?.varianceShare).toBeCloseTo((variance ?? 0) / Math.abs(budget ?? 0), 4);
});

test("the sides are told only where the net cost has one row of each, with its own sign", () => {
  const rows = [
    accountRow("fees", ["31"], { side: "income" }),
    accountRow("grants", ["35"], { side: "income" }),
    accountRow("cost", ["4–7"]),
    sumRow("net", ["fees", "grants", "cost"], "grandTotal"),
  ];
  const statement = (amounts: Record<string, number>) =>
    statementFacts(
      operatingStatement(
        Object.entries(amounts).map(([account, actual]) => entry({ account, actual, budget: actual })),
        structure({ operatingStatement: rows }),
      ),
    );
  const facts = statement({ 3110: 5, 3510: 5, 5010: -8 });
  expect(facts).toMatchObject({ income: null, cost: { actual: -8 }, net: { actual: 2, varianceShare: 0 } });
  expect(statement({ 5010: 8 }).cost).toBeNull();
});

test("a statement without a grand total tells nothing, and one without a budget to hold it against no share", () => {
  const rows = [accountRow("cost", ["4–7"])];
  const of = (budget: number, ...sums: ReturnType<typeof sumRow>[]) =>
    statementFacts(
      operatingStatement(
        [entry({ account: "5010", actual: -8, budget })],
        structure({ operatingStatement: [...rows, ...sums] }),
      ),
    );
  expect(of(-9)).toEqual({ net: null, income: null, cost: null });
  expect(of(0, sumRow("net", ["cost"], "grandTotal")).net).toMatchObject({
    actual: -8,
    budget: 0,
    variance: -8,
    varianceShare: null,
  });
});

test("2023: an area is all rows under its heading, and political activity is too small to tell", () => {
  const areas = areaVariances(activityResult(LEDGER_2023, DEFAULT_ROW_STRUCTURE)) ?? [];
  const care = areas.find(({ area }) => area === "Äldreomsorg");
  // Three published figures, each rounded by itself: −551, −2 501 and −400.
  expect(Math.abs((care?.variance ?? NaN) / 1000 + 551 + 2501 + 400)).toBeLessThanOrEqual(1.5);
  expect(care?.rowIds).toHaveLength(3);
  expect(areas.map(({ area }) => area)).not.toContain("Politisk verksamhet");
  const sizes = areas.map(({ variance }) => Math.abs(variance));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test.each([
  [LEAST_TOLD_VARIANCE, 1],
  [-LEAST_TOLD_VARIANCE, 1],
  [LEAST_TOLD_VARIANCE - 1, 0],
])("a variance of %p kronor: %p area is told", (variance, count) => {
  const rows = [
    activityRow("Skola", "Barn"),
    activityRow("Fritid", "Barn", { id: "part", isOfWhich: true }),
    sumRow("total", ["Skola"], "grandTotal"),
  ];
  const table = activityResult(
    [entry({ activityGroup: "Barn", actual: variance, budget: 0 })],
    structure({
      operatingStatement: [accountRow("income", ["3"], { side: "income" })],
      activityResult: rows,
    }),
  );
  expect(areaVariances(table)).toHaveLength(count);
});

test("2023: the investments are the published total", () => {
  const facts = investmentFacts(investments(INVESTMENTS_2023, "SUMMA"));
  expect([tkr(facts?.totalBudget), tkr(facts?.actual), tkr(facts?.remainingBudget)]).toEqual([
    2000, 734, 1266,
  ]);
  expect(investmentFacts(investments([], "SUMMA"))).toBeNull();
});

test("nothing is told of a ledger without a budget", () => {
  const statement = operatingStatement(LEDGER_2023, DEFAULT_ROW_STRUCTURE);
  const activities = activityResult(LEDGER_2023, DEFAULT_ROW_STRUCTURE);
  const withoutBudget = (cells: readonly (number | null)[]): (number | null)[] =>
    cells.map((cell, at) => (at < 2 ? cell : null));
  const nothing = { net: null, income: null, cost: null };
  expect(
    statementFacts({
      ...statement,
      rows: statement.rows.map((row) => ({ ...row, cells: withoutBudget(row.cells) })),
    }),
  ).toEqual(nothing);
  expect(
    areaVariances({
      ...activities,
      rows: activities.rows.map((row) => ({ ...row, cells: withoutBudget(row.cells) })),
    }),
  ).toBeNull();
});
