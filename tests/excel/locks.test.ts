import { planRecalculation, recalculate } from "../../src/app/recalculate";
import { offerRowStructure } from "../../src/app/rowStructure";
import { createTemplate } from "../../src/app/template";
import { undoWriting } from "../../src/app/undoWriting";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { RefusedError } from "../../src/workbook/issues/refusal";
import type { ExcelHost } from "../host/excelHost";
import type { SheetModel } from "../host/model/workbook";
import { HEADINGS } from "../samples/readGoals";
import { startHostOn } from "../app/openSample";
import { columnOf, followUpOfSize } from "./followUpOfSize";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-01-31T09:00" };
/** The first of the columns that are written, and the rows of the four indicators. */
const LEVEL = HEADINGS.length;
const VALUE = LEVEL + 1;
const ROWS = [1, 2, 3, 4];

/** Four indicators that have been calculated once, so that the columns are there; then their outcomes are other. */
async function calculated(): Promise<{ host: ExcelHost; sheet: SheetModel }> {
  const host = await startHostOn(followUpOfSize(4));
  await recalculate(excelWorkbook, TIME);
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet");
  for (const row of ROWS) host.editCell(sheet.id, row, columnOf("Utfall"), "99");
  return { host, sheet };
}

function protect(host: ExcelHost, sheet: SheetModel, isOpen: (row: number, column: number) => boolean): void {
  const { styles } = host.workbook;
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < LEVEL + 8; column++) {
      const cell = sheet.cell(row, column);
      const styleId = styles.derive(cell.styleId, { locked: !isOpen(row, column) });
      sheet.setCell(row, column, { ...cell, styleId });
    }
  sheet.isProtected = true;
}

const refused = async (): Promise<unknown> => {
  try {
    await recalculate(excelWorkbook, TIME);
    return null;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.reason;
  }
};

const shown = (sheet: SheetModel, column: number): readonly unknown[] =>
  ROWS.map((row) => {
    const { content } = sheet.cell(row, column);
    return content.kind === "empty" ? "" : content.value;
  });

const isOutput = (_row: number, column: number): boolean => column >= LEVEL && column < LEVEL + 8;

test("a protected sheet whose output cells are open is written, and all but the values stays", async () => {
  const { host, sheet } = await calculated();
  protect(host, sheet, isOutput);
  const styles = ROWS.map((row) => sheet.cell(row, LEVEL).styleId);
  const before = shown(sheet, LEVEL);
  const { applied, issues } = await recalculate(excelWorkbook, TIME);
  expect(applied.differences).toEqual([]);
  expect(shown(sheet, LEVEL)).not.toEqual(before);
  expect(ROWS.map((row) => sheet.cell(row, LEVEL).styleId)).toEqual(styles);
  expect(issues.filter(({ detail }) => detail.code === "looksKept")).toHaveLength(1);
  const { left } = await undoWriting(excelWorkbook, applied);
  expect([left, shown(sheet, LEVEL)]).toEqual([[], before]);
});

test("where cells may be formatted they are coloured too, and nothing is said of it", async () => {
  const { host, sheet } = await calculated();
  protect(host, sheet, isOutput);
  sheet.allowedWhenProtected.add("formatCells");
  const fills = ROWS.map((row) => host.workbook.styles.get(sheet.cell(row, LEVEL).styleId).fillColor);
  const { issues } = await recalculate(excelWorkbook, TIME);
  const now = ROWS.map((row) => host.workbook.styles.get(sheet.cell(row, LEVEL).styleId).fillColor);
  expect(now).not.toEqual(fills);
  expect(issues.filter(({ detail }) => detail.code === "looksKept")).toEqual([]);
});

test("a locked cell that would be written stops, and is named; nothing is changed", async () => {
  const { host, sheet } = await calculated();
  protect(host, sheet, (row, column) => isOutput(row, column) && !(column === VALUE && row < 3));
  const before = [shown(sheet, LEVEL), shown(sheet, VALUE)];
  expect(await refused()).toEqual({
    code: "cellsLocked",
    sheet: sheet.name,
    addresses: ["R2:R3"],
  });
  expect([shown(sheet, LEVEL), shown(sheet, VALUE)]).toEqual(before);
});

test("a locked formula among open cells is left, and the open ones round it are written", async () => {
  const { host, sheet } = await calculated();
  host.editCell(sheet.id, 2, VALUE, "=0.25");
  protect(host, sheet, (row, column) => isOutput(row, column) && !(column === VALUE && row === 2));
  const { applied } = await recalculate(excelWorkbook, TIME);
  expect(shown(sheet, VALUE)[1]).toBe(0.25);
  expect(sheet.cell(2, VALUE).formula).toBe("=0.25");
  const addresses = applied.written.map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(["R2", "R4"]));
  expect(addresses).not.toContain("R3");
});

test("a protected sheet without any open cell is refused as before, and one request more asks of its locks", async () => {
  const { host, sheet } = await calculated();
  sheet.isProtected = true;
  host.resetStatistics();
  expect(await refused()).toEqual({ code: "sheetProtected", sheet: sheet.name });
  expect(host.statistics.syncs).toBe(4);
});

test("columns that are to come on a protected sheet are not begun", async () => {
  const host = await startHostOn(followUpOfSize(4));
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet");
  protect(host, sheet, isOutput);
  sheet.allowedWhenProtected.add("formatCells").add("formatColumns");
  expect(await refused()).toEqual({ code: "sheetProtected", sheet: sheet.name });
});

test("a number is not written into an open cell that would make text of it", async () => {
  const { host, sheet } = await calculated();
  const { styles } = host.workbook;
  for (const row of ROWS) {
    const cell = sheet.cell(row, VALUE);
    sheet.setCell(row, VALUE, { ...cell, styleId: styles.derive(cell.styleId, { numberFormat: "@" }) });
  }
  protect(host, sheet, isOutput);
  expect(await refused()).toEqual({ code: "looksProtected", sheet: sheet.name });
});

test("the locks are known before anything is written: the plan's preview says the same", async () => {
  const { host, sheet } = await calculated();
  protect(host, sheet, (row, column) => isOutput(row, column) && row !== 1);
  const { snapshot } = await planRecalculation(excelWorkbook, TIME);
  const [read] = snapshot.sheets;
  const at = (row: number, column: number): boolean | undefined =>
    read?.openings?.cells[row - read.firstRow]?.[column - read.firstColumn];
  expect([at(1, LEVEL), at(2, LEVEL), at(2, 0), at(2, LEVEL + 20)]).toEqual([false, true, false, undefined]);
});

test.each([
  ["the row structure", () => offerRowStructure(excelWorkbook)],
  ["a template", () => createTemplate(excelWorkbook)],
])("%s that cannot be added under structure protection is said before", async (_, job) => {
  const host = await startHostOn(followUpOfSize(4));
  host.workbook.isStructureProtected = true;
  host.resetStatistics();
  await expect(job()).rejects.toMatchObject({ name: "RefusedError", reason: { code: "structureProtected" } });
  expect(host.statistics.syncs).toBe(2);
});
