import { recalculate } from "../../src/app/recalculate";
import { undoWriting } from "../../src/app/undoWriting";
import { createTemplate } from "../../src/app/template";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { isOwnChange } from "../../src/excel/events/watchChanges";
import { startHostOn } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";
import { followUpOfSize } from "./followUpOfSize";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
const OUTCOME = { row: 2, column: 3 };

/** Changes are gathered for this long before they are told, in milliseconds. */
const GATHERED = 700;

/** Longer than changes are gathered: what has not been told by then is not told. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, GATHERED + 200));

/** When so many changes have been told, however long a busy machine takes, and no more come after them. */
async function told(heard: readonly number[], times: number): Promise<void> {
  while (heard.length < times) await new Promise((resolve) => setTimeout(resolve, 20));
  await quiet();
}

async function listen(): Promise<{
  host: ExcelHost;
  sheetId: string;
  /** When the changes were made that were told, and when they were told, in milliseconds. */
  heard: number[];
  toldAt: number[];
  stop: () => Promise<void>;
}> {
  const host = await startHostOn(followUpOfSize(6));
  const heard: number[] = [];
  const toldAt: number[] = [];
  const stop = await excelWorkbook.watchChanges((changedAt) => {
    heard.push(changedAt);
    toldAt.push(Date.now());
  });
  return { host, sheetId: host.workbook.sheets[0]?.id ?? "", heard, toldAt, stop };
}

test("what the add-in writes is not told: cells, sheets, and what is put back", async () => {
  const { host, heard } = await listen();
  const { applied } = await recalculate(excelWorkbook, TIME);
  await createTemplate(excelWorkbook);
  await undoWriting(excelWorkbook, applied);
  host.failAction(120, { code: "GeneralException", message: "" });
  await expect(recalculate(excelWorkbook, TIME)).rejects.toMatchObject({ changedCells: 0 });
  await quiet();
  expect(applied.written.length).toBeGreaterThan(30);
  expect(heard).toEqual([]);
});

test("what the user types is told once, with its time, also right after the add-in has written", async () => {
  const { host, sheetId, heard, toldAt } = await listen();
  await recalculate(excelWorkbook, TIME);
  const before = Date.now();
  for (const input of ["81", "82", "83"]) host.editCell(sheetId, OUTCOME.row, OUTCOME.column, input);
  await told(heard, 1);
  expect(heard).toHaveLength(1);
  const [changed = 0] = heard;
  expect(changed).toBeGreaterThanOrEqual(before);
  // The time is that of the change, not when it was told.
  expect((toldAt[0] ?? 0) - changed).toBeGreaterThan(GATHERED / 2);
});

test("what a co-author types is told, also while the add-in writes", async () => {
  const { host, sheetId, heard } = await listen();
  const writing = recalculate(excelWorkbook, TIME);
  host.editCell(sheetId, OUTCOME.row, OUTCOME.column, "81", "coauthor");
  await writing;
  await told(heard, 1);
  expect(heard).toHaveLength(1);
});

test("a sheet that the user adds or deletes is told, two seconds after the add-in has written", async () => {
  const { host, heard } = await listen();
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  // The stand-in's user has no menu of sheets; Excel says no more of who did it.
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Ny");
    await context.sync();
  });
  await told(heard, 1);
  expect([heard.length, host.workbook.sheets.length]).toEqual([1, 2]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ny").delete();
    await context.sync();
  });
  await told(heard, 2);
  expect([heard.length, host.workbook.sheets.length]).toEqual([2, 1]);
});

test("listening and hearing take one request, and none per change; afterwards nothing is heard", async () => {
  const { host, sheetId, heard, stop } = await listen();
  expect(host.statistics.syncs).toBe(1);
  host.editCell(sheetId, OUTCOME.row, OUTCOME.column, "81");
  await told(heard, 1);
  expect([heard.length, host.statistics.syncs]).toEqual([1, 1]);
  host.editCell(sheetId, OUTCOME.row, OUTCOME.column, "82");
  await stop();
  host.editCell(sheetId, OUTCOME.row, OUTCOME.column, "83");
  await quiet();
  expect([heard.length, host.statistics.syncs]).toEqual([1, 2]);
});

test("a cell that is being edited when listening begins: Excel's refusal", async () => {
  const host = await startHostOn(followUpOfSize(6));
  host.beginCellEdit();
  await expect(excelWorkbook.watchChanges(() => undefined)).rejects.toMatchObject({
    problem: "cellInEditMode",
  });
});

test.each([
  // Where Excel says who it was, that counts, whatever the add-in does.
  ["Local", "ThisLocalAddin", false, true],
  ["Local", "Unknown", true, false],
  // Before ExcelApi 1.14, and of sheets, it does not say.
  ["Local", undefined, true, true],
  ["Local", undefined, false, false],
  ["Remote", undefined, true, false],
  ["Remote", "Unknown", true, false],
] as const)("a change from %s by %s, while writing %s: own %s", (source, triggerSource, isWriting, isOwn) => {
  expect(isOwnChange({ source, ...(triggerSource && { triggerSource }) }, isWriting)).toBe(isOwn);
});
