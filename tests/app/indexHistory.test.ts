import { buildReports } from "../../src/app/buildReports";
import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { locate } from "../../src/workbook/rows/decodeFollowUp";
import { DEFAULT_AMOUNTS } from "../../src/annexes/kit/sheet/amountOptions";
import type { ExcelHost } from "../host/excelHost";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { sampleBytes, startHost } from "./openSample";

const timeOf = (followUpDate: string) => ({ followUpDate, calculatedAt: "2022-09-12T14:05" });
const LEVELS = ["Uppnått", "Ej uppnått", "Delvis uppnått"];
const OUTCOMES = ["95 %", "86 %", "10 %", "72 %"];

async function newPeriod(current: string, next: string): Promise<void> {
  await beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, timeOf(current), next));
}

/** Enters an outcome or a level of the controller's own for every indicator, one after the other from these. */
async function enterAll(host: ExcelHost, date: string): Promise<void> {
  const { decoded } = await recalculate(excelWorkbook, timeOf(date));
  const indicators = decoded.followUp.goals.flatMap((goal) => goal.indicators);
  indicators.forEach(({ id, measure }, at) => {
    const found = locate(decoded, id);
    const isMeasured = measure.kind === "quantitative";
    const column = found?.block.columns.get(isMeasured ? "actualValue" : "assessedLevel");
    if (found === null || column === undefined) throw new Error("The indicator has no cell to fill in");
    const texts = isMeasured ? OUTCOMES : LEVELS;
    const sheet = host.workbook.findSheet(found.block.sheet.name);
    host.editCell(sheet?.id ?? "", found.row, column, texts[at % texts.length] ?? "");
  });
}

/** The second witness: what was computed at the time, from outcomes and levels that have been replaced since. */
test("after two new periods the former indexes are those that were computed at the time", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const first = await recalculate(excelWorkbook, timeOf("2022-08-31"));
  expect(first.indexHistory).toEqual([]);
  await newPeriod("2022-08-31", "2022-12-31");
  await enterAll(host, "2022-12-31");
  const second = await recalculate(excelWorkbook, timeOf("2022-12-31"));
  await newPeriod("2022-12-31", "2023-08-31");
  const third = await recalculate(excelWorkbook, timeOf("2023-08-31"));

  expect(third.evaluation.index).toBeNull();
  expect(first.evaluation.index).toBeCloseTo(44 / 45, 14);
  const all = { goalCount: 15, goalsWithValue: 15, indicatorCount: 26, isComparable: true };
  const graded = { gradedIndicatorCount: 26, reportedIndicatorCount: 26 };
  expect(third.indexHistory).toEqual([
    { period: "2022-08", index: first.evaluation.index, ...all, ...graded },
    { period: "2022-12", index: second.evaluation.index, ...all, ...graded },
  ]);
  expect(second.indexHistory).toEqual(third.indexHistory.slice(0, 1));
  expect(second.evaluation.index).not.toBe(first.evaluation.index);
});

/** The chart of the index in the saved workbook: what stands in its categories, in those of before and in that of now. */
async function savedChart(host: ExcelHost): Promise<unknown> {
  const sheet = openWorkbook(await host.save()).model.findSheet("Diagram");
  const chart = sheet?.charts.find(({ name }) => name === "indexHistory");
  if (chart === undefined || !("kind" in chart)) return null;
  const [former, now] = chart.series;
  const cellsOf = (area: { row: number; column: number; rowCount: number } | undefined): unknown[] =>
    Array.from({ length: area?.rowCount ?? 0 }, (_, at) => {
      const cell = sheet?.cell((area?.row ?? 0) + at, area?.column ?? 0);
      const content = cell?.content;
      return cell?.formula ?? (content !== undefined && "value" in content ? content.value : null);
    });
  return [former?.categories, former?.values, now?.values].map((source) => cellsOf(source?.area));
}

test("the chart of the index comes with the second period, grows with the third, and is saved", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const build = async (date: string): Promise<unknown> => {
    await recalculate(excelWorkbook, timeOf(date));
    await buildReports(excelWorkbook, timeOf(date), { ...DEFAULT_AMOUNTS, reports: ["charts"] });
    return savedChart(host);
  };
  expect(await build("2022-08-31")).toBeNull();
  const first = await recalculate(excelWorkbook, timeOf("2022-08-31"));
  await newPeriod("2022-08-31", "2022-12-31");
  await enterAll(host, "2022-12-31");
  const live = "='Måluppfyllelse – index'!$B$4";
  expect(await build("2022-12-31")).toEqual([
    ["aug 2022", "2022"],
    [first.evaluation.index, null],
    [null, live],
  ]);
  const second = await recalculate(excelWorkbook, timeOf("2022-12-31"));
  await newPeriod("2022-12-31", "2023-08-31");
  await enterAll(host, "2023-08-31");
  expect(await build("2023-08-31")).toEqual([
    ["aug 2022", "2022", "aug 2023"],
    [first.evaluation.index, second.evaluation.index, null],
    [null, null, live],
  ]);
});
