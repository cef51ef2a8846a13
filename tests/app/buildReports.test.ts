import { buildReports, planBuild } from "../../src/app/buildReports";
import { recalculate } from "../../src/app/recalculate";
import { undoWriting } from "../../src/app/undoWriting";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { DEFAULT_AMOUNTS } from "../../src/annexes/kit/sheet/amountOptions";
import type { ReportOptions } from "../../src/annexes/planReports";
import { splitPlan } from "../../src/workbook/plan/splitPlan";
import { ledgerOfSize } from "../excel/ledgerOfSize";
import type { ExcelHost } from "../host/excelHost";
import { sampleBytes, startHost, startHostOn } from "./openSample";

const TIME = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };
const ALL: ReportOptions = { ...DEFAULT_AMOUNTS, reports: null };

const names = ({ workbook }: ExcelHost): string[] => workbook.sheets.map(({ name }) => name);

test("one click builds every report of the sample, each on its own sheet, and a second one writes nothing", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await recalculate(excelWorkbook, TIME);
  const before = names(host);
  host.resetStatistics();
  const built = await buildReports(excelWorkbook, TIME, ALL);
  expect(host.statistics.syncs).toBe(3);
  expect(names(host).slice(before.length)).toEqual([
    "Resultatrapport",
    "Verksamhetens utfall",
    "Politisk verksamhet",
    "Riktade statsbidrag",
    "Verksamhetsmått",
    "Investeringar",
    "Måluppfyllelse",
    "Periodens uppföljning",
    "Diagram",
  ]);
  expect([...built.sheets.values()]).toEqual(names(host).slice(before.length));
  expect([...built.issues, ...built.readingIssues]).toEqual([]);
  const again = await buildReports(excelWorkbook, TIME, ALL);
  expect(again.plan).toEqual([]);
});

test("a level that changes brings its new colour to the annexes, whose formulas stay", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await recalculate(excelWorkbook, TIME);
  await buildReports(excelWorkbook, TIME, ALL);
  const goals = host.workbook.findSheet("Måluppfyllelse 2023");
  host.editCell(goals?.id ?? "", 6, 9, "10 %");
  await recalculate(excelWorkbook, TIME);
  const level = host.workbook.findSheet("Måluppfyllelse")?.cell(6, 4);
  expect(level?.content).toEqual({ kind: "text", value: "Uppfyllt" });
  const { plan } = await buildReports(excelWorkbook, TIME, { ...ALL, reports: ["goalAttainment"] });
  const fills = plan.flatMap((each) => (each.kind === "formatCells" ? each.formats.flat() : []));
  expect(fills.filter((format) => format !== null)).toMatchObject([{ fillColor: "#C6EFCE" }]);
  await buildReports(excelWorkbook, TIME, ALL);
  expect((await planBuild(excelWorkbook, TIME, ALL)).plan).toEqual([]);
});

test("a workbook without figures gets the annexes of its goals", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  await buildReports(excelWorkbook, TIME, ALL);
  expect(names(host)).toEqual(expect.arrayContaining(["Måluppfyllelse", "Periodens uppföljning", "Diagram"]));
  expect(names(host)).not.toContain("Resultatrapport");
  const sheet = host.workbook.findSheet("Periodens uppföljning");
  const texts = [0, 1, 2, 3, 4, 5].map((column) => sheet?.cell(4, column).content);
  expect(texts).toMatchObject([
    { value: expect.stringMatching(/^Utreda etableringslån/) as string },
    { value: "Utredning om införande av etableringslån är presenterad för Socialnämnden." },
    { kind: "number" },
    { value: expect.stringMatching(/^Utredning av förslaget/) as string },
    { value: "Uppnått" },
    { value: "Uppnått" },
  ]);
});

test("undoing a refill puts back what stood there", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await buildReports(excelWorkbook, TIME, ALL);
  const cell = () => host.workbook.findSheet("Resultatrapport")?.cell(4, 1);
  const formula = cell()?.formula;
  const { applied } = await buildReports(excelWorkbook, TIME, { ...ALL, amounts: "values" });
  expect(cell()?.formula).toBeNull();
  await undoWriting(excelWorkbook, applied);
  expect(cell()?.formula).toBe(formula);
});

test("the requests do not grow with the ledger but for reading it, and each is under 2 MB", async () => {
  const options: ReportOptions = { ...ALL, amounts: "values" };
  const counted: number[] = [];
  for (const rows of [200, 1400]) {
    const host = await startHostOn(ledgerOfSize(rows));
    const { plan } = await buildReports(excelWorkbook, TIME, options);
    expect(splitPlan(plan)).toHaveLength(1);
    expect(host.statistics.bytesSent).toBeLessThan(2_000_000);
    counted.push(host.statistics.syncs);
  }
  expect(counted).toEqual([3, 3]);
  const host = await startHostOn(ledgerOfSize(40_000));
  const { plan } = await buildReports(excelWorkbook, TIME, options);
  expect(splitPlan(plan)).toHaveLength(1);
  const { syncs, bytesReceived, bytesSent } = host.statistics;
  // One more than the bytes need: the columns that hold numbers are asked when the rows are there.
  expect(syncs).toBeLessThanOrEqual(4 + Math.ceil(bytesReceived / 1_000_000));
  expect(bytesSent).toBeLessThan(2_000_000);
});
