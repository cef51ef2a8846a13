import { readFileSync } from "node:fs";
import { buildReports } from "../../src/app/buildReports";
import { planRecalculation, recalculate } from "../../src/app/recalculate";
import { undoWriting } from "../../src/app/undoWriting";
import { DEFAULT_AMOUNTS } from "../../src/annexes/kit/sheet/amountOptions";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import { writePlan } from "../../src/workbook/plan/writePlan";
import { SWEDISH } from "../../src/text/swedish";
import { sampleBytes, startHost, startHostOn } from "../app/openSample";
import { caseFile } from "../cases/cases";
import { ALL_HOSTILITIES, type Hostility } from "../host/hostility";
import { newTable } from "../host/model/table";
import type { OpenedWorkbook } from "../host/xlsx/openWorkbook";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { HEADINGS } from "../samples/readGoals";
import { columnOf, followUpOfSize } from "./followUpOfSize";
import { contents, looks } from "./hostState";

const { errorSentence, indexText } = SWEDISH;

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-02-12T14:05" };
const LATER = { ...TIME, calculatedAt: "2024-02-13T08:00" };
const FAILURE = { code: "GeneralException", message: "There was an internal error." };

/** Those that bite when something is read or written: each by itself, and all of them together. */
const SWITCHES: readonly (readonly [string, readonly Hostility[]])[] = [
  ...ALL_HOSTILITIES.filter((each) => !each.startsWith("events")).map((each) => [each, [each]] as const),
  ["all of them", ALL_HOSTILITIES],
];

/** What cells hold, but for those of the sheet that the add-in has made. */
function ofTheController(all: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...all].filter(([place]) => !place.startsWith("Måluppfyllelse – index")));
}

/** A table in whose output columns, made for it beforehand and in the format of text, nothing stands yet, and an empty sheet. */
function tableInTextFormat(): OpenedWorkbook {
  const opened = followUpOfSize(6);
  const { model } = opened;
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  sheet.tables.push(newTable(1, "Mål", { row: 0, column: 0, rowCount: 7, columnCount: HEADINGS.length }));
  const styleId = model.styles.derive(0, { numberFormat: "@" });
  for (let row = 1; row <= 6; row++)
    sheet.loadCell(row, columnOf("Bedömd nivå"), { content: { kind: "empty" }, formula: null, styleId });
  return opened;
}

const caseBytes = (name: string): Promise<Uint8Array> =>
  Promise.resolve(readFileSync(caseFile(name, "workbook.xlsx")));

describe.each(SWITCHES)("where Excel is hostile: %s", (name, switches) => {
  const books =
    name === "all of them"
      ? (["excel-table", "merged-goal-cells-and-merged-results", "percent-as-text"] as const)
      : (["excel-table"] as const);

  test.each(books)("%s gives its index, is written once, and taken back whole", async (book) => {
    const host = await startHost(await caseBytes(book), switches);
    const before = ofTheController(contents(host));
    const tables = host.workbook.sheets.map((sheet) => sheet.tables.map(({ area }) => area));
    const { evaluation, applied } = await recalculate(excelWorkbook, TIME);
    expect(indexText(evaluation.index, evaluation.range)).toBe("0,70");
    expect(applied.differences).toEqual([]);
    expect((await recalculate(excelWorkbook, LATER)).applied.written).toEqual([]);
    expect((await undoWriting(excelWorkbook, applied)).left).toEqual([]);
    expect(ofTheController(contents(host))).toEqual(before);
    const after = host.workbook.sheets.map((sheet) => sheet.tables.map(({ area }) => area));
    expect(after.slice(0, tables.length)).toEqual(tables);
  });

  test("what fails on the way is put back, and the error says so", async () => {
    const counting = await startHostOn(tableInTextFormat(), switches);
    await recalculate(excelWorkbook, TIME);
    const { actions } = counting.statistics;
    const shares = name === "all of them" ? [0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 0.98] : [0.75, 0.98];
    for (const ordinal of shares.map((share) => Math.floor(share * actions))) {
      const host = await startHostOn(tableInTextFormat(), switches);
      const [cells, look] = [contents(host), looks(host)];
      host.failAction(ordinal, FAILURE);
      const error: unknown = await recalculate(excelWorkbook, TIME).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (!(error instanceof WorkbookAccessError)) throw new Error(`Action ${ordinal}: ${String(error)}`);
      expect([ordinal, error.changedCells]).toEqual([ordinal, 0]);
      expect([ordinal, contents(host), looks(host)]).toEqual([ordinal, cells, look]);
      expect(host.workbook.sheets[0]?.tables[0]?.area.columnCount).toBe(HEADINGS.length);
    }
  });
});

test("the reports are built, and a second time nothing is left to do, where Excel is hostile in every way", async () => {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"), ALL_HOSTILITIES);
  const options = { ...DEFAULT_AMOUNTS, reports: null };
  const { applied } = await buildReports(excelWorkbook, TIME, options);
  expect(applied.differences).toEqual([]);
  expect((await buildReports(excelWorkbook, LATER, options)).plan).toEqual([]);
});

test("a setting that Excel has no room for is refused whole, and said", async () => {
  const opened = newWorkbook();
  opened.model.settings.set("annat", "x".repeat(2 * 1024 * 1024));
  const host = await startHostOn(opened, ["settingsAbove2MB"]);
  const plan = writePlan([{ kind: "writeSetting", key: "vårt", text: "{}", expected: null }]);
  const error: unknown = await excelWorkbook.applyPlan(plan).catch((reason: unknown) => reason);
  expect(errorSentence(error)).toContain("Inga celler har ändrats.");
  expect(host.workbook.settings.has("vårt")).toBe(false);
});

test("planning asks no more than reading, hostile or not", async () => {
  const counts = [];
  for (const switches of [[], ALL_HOSTILITIES]) {
    const host = await startHostOn(tableInTextFormat(), switches);
    await planRecalculation(excelWorkbook, TIME);
    counts.push(host.statistics.syncs);
  }
  expect(counts[1]).toBe(counts[0]);
});
