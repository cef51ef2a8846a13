import { evaluate } from "../../../src/domain/evaluate";
import { indexHistory } from "../../../src/domain/indexHistory";
import { DEFAULT_AMOUNTS } from "../../../src/annexes/kit/sheet/amountOptions";
import { planReports } from "../../../src/annexes/planReports";
import type { ReportInput } from "../../../src/annexes/annexData";
import type { CellContent, ChartSpec, WriteOperation } from "../../../src/workbook/plan/writePlan";
import { formula, percent, readSheet, sheetOf, type Cell } from "../../workbook/sheet";
import { applyPlan } from "../../reports/applyPlan";
import { workbookOf } from "../../reports/planning";
import { ledgerInput } from "./workbookWithLedger";

const OPTIONS = { ...DEFAULT_AMOUNTS, reports: ["charts"] } as const;
const HEADINGS = ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall", "Mål beräknat"];
const SAFE: Cell[] = ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(90), 1];
const FOOD: Cell[] = ["Måltider", "God mat", percent(85), percent(70), percent(80), 0.5];

/** The workbook of a follow-up with these columns of former periods, per August 2022. */
function inputOf(periods: readonly string[], safe: readonly Cell[], food: readonly Cell[]): ReportInput {
  const goals = sheetOf([
    [...HEADINGS, ...periods],
    [...SAFE, ...safe],
    [...FOOD, ...food],
  ]);
  const { decoded } = readSheet(goals);
  const followUp = {
    decoded,
    evaluation: evaluate(decoded.followUp),
    indexHistory: indexHistory(decoded.followUp, "2022-08"),
  };
  const index = sheetOf([[], [], [], ["Index", formula("=AVERAGE('Mål 2022'!F2:F3)", 0.75)]], {
    id: "{2}",
    name: "Måluppfyllelse – index",
    ownMark: "index A1:B4",
  });
  return ledgerInput(
    [],
    {},
    { followUp, ledger: null, period: "2022-08", snapshot: workbookOf(goals, index) },
  );
}

/** The input once the charts of another have been built in its workbook. */
function after(built: ReportInput, now: ReportInput): ReportInput {
  const { sheets } = applyPlan(built.snapshot, planReports(built, OPTIONS).plan);
  return { ...now, snapshot: workbookOf(...now.snapshot.sheets, ...sheets.slice(2)) };
}

function chartsOf(plan: readonly WriteOperation[]): readonly ChartSpec[] {
  return plan.flatMap((each) => (each.kind === "addChart" ? [each.chart] : []));
}

/** The chart of a name. */
function chartNamed(plan: readonly WriteOperation[], name: string): ChartSpec {
  const found = chartsOf(plan).find((each) => each.name === name);
  if (found === undefined) throw new Error(`No chart ${name}`);
  return found;
}

/** What a plan writes for each series of a chart. */
function seriesOf(plan: readonly WriteOperation[], chart: ChartSpec): CellContent[][] {
  return chart.series.map(({ values }) => written(plan, values));
}

/** What a plan writes in an area of the sheet Diagram. */
function written(
  plan: readonly WriteOperation[],
  { row, column, rowCount }: ChartSpec["place"],
): CellContent[] {
  const cells = plan.flatMap((each) => (each.kind === "writeCells" ? each.contents : []));
  return cells.slice(row, row + rowCount).map((contents) => contents[column] ?? "");
}

const TWO_YEARS = inputOf(
  ["Utfall 2020", "Utfall 2021"],
  [percent(70), percent(90)],
  [percent(60), percent(90)],
);

test("the index of each former period, light, and that of now, from the cell where it stands, below the line of all goals", () => {
  const { plan } = planReports(TWO_YEARS, OPTIONS);
  const index = chartNamed(plan, "indexHistory");
  expect(index).toMatchObject({
    type: "ColumnClustered",
    isOverlapping: true,
    series: [
      { name: "Tidigare", look: { kind: "solid", color: "#A9B7CC" }, labels: "0.00" },
      { name: "Nu", look: { kind: "solid", color: "#1F3864" }, labels: "0.00" },
      { name: "Alla mål uppfyllda", look: { kind: "limit" }, labels: null },
    ],
    valueAxis: { minimum: 0 },
  });
  expect(written(plan, index.categories)).toEqual(["2020", "2021", "aug 2022"]);
  expect(seriesOf(plan, index)).toEqual([
    [0.25, 1, ""],
    ["", "", { formula: "='Måluppfyllelse – index'!$B$4" }],
    [1, 1, 1],
  ]);
  expect(written(plan, index.title)).toEqual(["Indexet är 0,75 (aug 2022), lägre än 1,00 (2021)."]);
});

test("the charts stand below each other, all of one size, and none of them is cut by a page", () => {
  const { plan } = planReports(TWO_YEARS, OPTIONS);
  const charts = chartsOf(plan);
  expect(charts.map(({ name }) => name)).toEqual(["goalScores", "levelCounts", "indexHistory"]);
  expect(
    new Set(charts.map(({ place: { rowCount, columnCount } }) => `${rowCount} × ${columnCount}`)).size,
  ).toBe(1);
  const breaks = plan.flatMap((each) => (each.kind === "breakPages" ? each.rows : []));
  expect(breaks).toHaveLength(1);
  for (const { title, place, categories } of charts) {
    expect(place.row).toBeGreaterThan(title.row);
    expect(categories.row).toBeGreaterThan(place.row + place.rowCount - 1);
    const last = categories.row + categories.rowCount;
    expect(breaks.filter((row) => row >= title.row && row < last)).toEqual([]);
  }
});

test("below the table it is said what former figures rest on", () => {
  const { plan } = planReports(TWO_YEARS, OPTIONS);
  const { categories } = chartNamed(plan, "indexHistory");
  expect(written(plan, { ...categories, row: categories.row + 3, rowCount: 4 }).join(" ")).toBe(
    "Tidigare perioder: nivåerna som sattes då, där de finns kvar, annars utfallet då mot de målvärden som gäller nu. Mål och vikter är de som gäller nu. Perioder där mindre än hälften kan bedömas visas inte.",
  );
});

test("a period that less than half can be graded of is not drawn", () => {
  const input = inputOf(["Utfall 2020", "Utfall 2021"], [percent(90), percent(90)], ["", percent(90)]);
  const followUp = input.followUp && {
    ...input.followUp,
    indexHistory: input.followUp.indexHistory.map((each) => ({
      ...each,
      isComparable: each.period === "2021-12",
    })),
  };
  const { plan } = planReports({ ...input, followUp }, OPTIONS);
  expect(written(plan, chartNamed(plan, "indexHistory").categories)).toEqual(["2021", "aug 2022"]);
});

test("where plain values are asked for, or the index stands nowhere, it is a number", () => {
  const values = planReports(TWO_YEARS, { ...OPTIONS, amounts: "values" }).plan;
  expect(seriesOf(values, chartNamed(values, "indexHistory")).slice(0, 2)).toEqual([
    [0.25, 1, ""],
    ["", "", 0.75],
  ]);
  const [goals] = TWO_YEARS.snapshot.sheets;
  const alone = { ...TWO_YEARS, snapshot: workbookOf(...(goals === undefined ? [] : [goals])) };
  expect(JSON.stringify(planReports(alone, OPTIONS).plan)).not.toContain("Måluppfyllelse – index");
});

test("where not all goals have a value of a period, its label tells how many", () => {
  const input = inputOf(["Utfall 2021"], [percent(90)], [""]);
  const { plan } = planReports(input, OPTIONS);
  expect(written(plan, chartNamed(plan, "indexHistory").categories)).toEqual([
    "2021 (1 av 2 mål)",
    "aug 2022",
  ]);
});

test("what is of now is told as such where a former period has its name", () => {
  const input = inputOf(["Utfall aug 2022"], [percent(90)], [percent(90)]);
  const { plan } = planReports(input, OPTIONS);
  expect(written(plan, chartNamed(plan, "indexHistory").categories)).toEqual(["aug 2022", "Nu"]);
});

test("with one period alone there is no such chart", () => {
  expect(chartsOf(planReports(inputOf([], [], []), OPTIONS).plan).map(({ name }) => name)).toEqual([
    "goalScores",
    "levelCounts",
  ]);
});

describe("when the sheet is refilled", () => {
  const none = inputOf([], [], []);
  const one = inputOf(["Utfall 2021"], [percent(90)], [percent(90)]);

  test("the chart comes with its table, and the others are left as they are", () => {
    const { plan } = planReports(after(none, one), OPTIONS);
    expect(chartsOf(plan).map(({ name }) => name)).toEqual(["indexHistory"]);
    expect(plan.filter(({ kind }) => kind === "bindChart")).toEqual([]);
  });

  test("it follows its table to another period, from the cells that it showed before", () => {
    const { plan } = planReports(after(one, TWO_YEARS), OPTIONS);
    expect(chartsOf(plan)).toEqual([]);
    const now = chartNamed(planReports(TWO_YEARS, OPTIONS).plan, "indexHistory");
    const cells = (rowCount: number) => ({
      place: now.place,
      title: now.title,
      categories: { ...now.categories, rowCount },
      values: now.series.map(({ values }) => ({ ...values, rowCount })),
    });
    expect(plan.filter(({ kind }) => kind === "bindChart")).toEqual([
      {
        kind: "bindChart",
        sheet: { id: "{3}", name: "Diagram" },
        name: "indexHistory",
        cells: cells(3),
        before: cells(2),
      },
    ]);
  });

  test("with the same periods nothing is done", () => {
    expect(planReports(after(one, one), OPTIONS).plan).toEqual([]);
  });
});

test("goals without any value make no chart, and one without a value leaves its place empty", () => {
  const none = inputOf([], [], []);
  const without = (count: number): ReportInput => {
    const { followUp } = none;
    if (followUp === null) throw new Error("A follow-up was expected");
    const goals = followUp.evaluation.goals.map((goal, at) => (at < count ? { ...goal, score: null } : goal));
    return { ...none, followUp: { ...followUp, evaluation: { ...followUp.evaluation, goals } } };
  };
  expect(chartsOf(planReports(without(2), OPTIONS).plan).map(({ name }) => name)).not.toContain("goalScores");
  const { plan } = planReports(without(1), { ...OPTIONS, amounts: "values" });
  const [chart] = chartsOf(plan);
  expect(chart?.name).toBe("goalScores");
  expect(chart && seriesOf(plan, chart)[0]).toEqual([0.5, ""]);
});
