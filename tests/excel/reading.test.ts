import { recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { cellAt } from "../../src/workbook/grid/snapshot";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { startHostOn } from "../app/openSample";
import type { Hostility } from "../host/hostility";
import type { ExcelHost } from "../host/excelHost";
import type { OpenedWorkbook } from "../host/xlsx/openWorkbook";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { HEADINGS } from "../samples/readGoals";
import { columnOf, followUpOfSize } from "./followUpOfSize";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
const MEGABYTE = 1_000_000;
const EVERYTHING = { ...FIRST_ROWS, needsAllRows: () => true };
const LAST = { row: 1_048_575, column: 16_383 };

function put(opened: OpenedWorkbook, sheet: number, row: number, column: number, value: string): void {
  const content = { kind: "text", value } as const;
  opened.model.sheets[sheet]?.loadCell(row, column, { content, formula: null, styleId: 0 });
}

/** Sizes of the answers that come from here on. */
function answersOf(host: ExcelHost): number[] {
  const sizes: number[] = [];
  const execute = host.execute.bind(host);
  host.execute = async (body, isDelayed) => {
    const response = await execute(body, isDelayed);
    sizes.push(JSON.stringify(response).length);
    return response;
  };
  return sizes;
}

describe("a stray cell", () => {
  test.each([
    ["in the last column", 3, LAST.column],
    ["in the last row", LAST.row, 2],
    ["in the last cell", LAST.row, LAST.column],
    ["in column 6,000", 40, 6_000],
    ["in the corner of the window", 1_400, 39],
    ["in row 1,600", 1_600, 200],
    ["in row 20,000", 20_000, 30],
  ])("%s costs no more than six requests and 1 MB", async (place, row, column) => {
    const usual = await startHostOn(followUpOfSize(100));
    await excelWorkbook.readSnapshot(EVERYTHING);
    const opened = followUpOfSize(100);
    put(opened, 0, row, column, "x");
    const host = await startHostOn(opened);
    const { sheets } = await excelWorkbook.readSnapshot(EVERYTHING);
    const isFar = place.includes("last") || place.includes("6,000");
    expect(sheets[0] === undefined ? null : cellAt(sheets[0], row, column).value).toBe(isFar ? "" : "x");
    expect(sheets[0] === undefined ? null : cellAt(sheets[0], 100, columnOf("Utfall")).value).toBe(77);
    expect(host.statistics.syncs).toBeLessThanOrEqual(6);
    expect(host.statistics.bytesReceived - usual.statistics.bytesReceived).toBeLessThan(MEGABYTE);
  });

  test("in the last cell does not hinder a recalculation", async () => {
    const opened = followUpOfSize(10);
    put(opened, 0, LAST.row, LAST.column, "x");
    const host = await startHostOn(opened);
    const { evaluation } = await recalculate(excelWorkbook, TIME);
    expect(evaluation.gradedIndicatorCount).toBe(10);
    expect(host.workbook.findSheet("Blad1")?.cell(1, HEADINGS.length).content.kind).toBe("text");
    expect(host.statistics.bytesReceived).toBeLessThan(MEGABYTE);
  });
});

test("a hundred stray cells cost what they are, not the area between them", async () => {
  const opened = newWorkbook();
  for (let index = 0; index < 100; index++) put(opened, 0, index * 1_001, (index * 37) % 500, `x${index}`);
  const host = await startHostOn(opened);
  const { sheets } = await excelWorkbook.readSnapshot(EVERYTHING);
  const found = sheets[0]?.values.flatMap((cells) => cells.filter((value) => value !== ""));
  expect(found).toHaveLength(100);
  expect(host.statistics.bytesReceived).toBeLessThan(2 * MEGABYTE);
  expect(host.statistics.syncs).toBeLessThan(12);
});

describe("broad workbooks", () => {
  test.each([
    [50, 80, 60],
    [200, 20, 60],
    [30, 150, 60],
  ])("%d sheets of %d columns are read in requests below Excel's 5 MB", async (count, columns, rows) => {
    const opened = newWorkbook();
    for (let sheet = 0; sheet < count; sheet++) {
      if (sheet > 0) opened.model.addSheet(`Blad${sheet + 1}`, false);
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) put(opened, sheet, row, column, `Rubrik ${column}`);
    }
    const host = await startHostOn(opened);
    const sizes = answersOf(host);
    const { sheets } = await excelWorkbook.readSnapshot(FIRST_ROWS);
    expect(sheets.map((sheet) => cellAt(sheet, 59, columns - 1).value)).toEqual(
      Array.from({ length: count }, () => `Rubrik ${columns - 1}`),
    );
    expect(Math.max(...sizes)).toBeLessThan(5 * MEGABYTE);
    expect(host.statistics.syncs).toBeLessThanOrEqual(
      6 + Math.ceil(host.statistics.bytesReceived / MEGABYTE),
    );
  });

  test("rows below the first ones are read as they are: formulas with their values, numbers as they are shown, texts", async () => {
    const ROWS = 4_000;
    const opened = newWorkbook();
    const [sheet] = opened.model.sheets;
    const share = opened.model.styles.derive(0, { numberFormat: "0 %" });
    for (let row = 0; row < ROWS; row++) {
      const text = { kind: "text", value: `rad ${row}` } as const;
      const number = { kind: "number", value: row / 8 } as const;
      sheet?.setCell(row, 0, { content: text, formula: null, styleId: 0 });
      // The first rows tell nothing of what comes below in these columns.
      if (row >= 2_000) {
        sheet?.setCell(row, 1, { content: number, formula: null, styleId: share });
        sheet?.setCell(row, 3, { content: text, formula: null, styleId: 0 });
        sheet?.setCell(row, 4, {
          content: { kind: "number", value: 2 * row },
          formula: "=2*ROW()-2",
          styleId: 0,
        });
      }
    }
    await startHostOn(opened);
    const { sheets } = await excelWorkbook.readSnapshot(EVERYTHING);
    const [read] = sheets;
    if (read === undefined) throw new Error("There is a sheet");
    expect([0, 1_999, 3_999].map((row) => cellAt(read, row, 0).value)).toEqual([
      "rad 0",
      "rad 1999",
      "rad 3999",
    ]);
    expect(cellAt(read, 3_000, 1)).toMatchObject({ value: 375, formula: 375, numberFormat: "0 %" });
    expect(cellAt(read, 3_000, 3)).toMatchObject({ value: "rad 3000", formula: "rad 3000" });
    expect(cellAt(read, 3_000, 4)).toMatchObject({ value: 6_000, formula: "=2*ROW()-2" });
    expect(cellAt(read, 1_000, 1)).toMatchObject({ value: "", numberFormat: "General" });
  });

  test("a row of cells as long as Excel has them is read a few columns at a time", async () => {
    const opened = newWorkbook();
    for (let column = 0; column < 60; column++) put(opened, 0, 0, column, "å".repeat(32_767));
    const host = await startHostOn(opened);
    const { sheets } = await excelWorkbook.readSnapshot(FIRST_ROWS);
    expect(sheets[0]?.values[0]?.map((value) => String(value).length)).toEqual(new Array(60).fill(32_767));
    expect(host.statistics.syncs).toBeLessThan(40);
  });
});

describe("more than twenty sheets", () => {
  test("are asked five things each, in as many requests as one is", async () => {
    const opened = followUpOfSize(26);
    for (let number = 1; number <= 199; number++) {
      opened.model.addSheet(`Blad ${number + 1}`, true);
      for (let row = 0; row < 5; row++)
        for (let column = 0; column < 2; column++) put(opened, number, row, column, "x");
    }
    const host = await startHostOn(opened);
    const { sheets } = await excelWorkbook.readSnapshot(FIRST_ROWS);
    expect(sheets.map(({ values }) => values.length)).toEqual([27, ...new Array<number>(199).fill(5)]);
    expect(host.statistics.syncs).toBe(2);
    // And nineteen of the whole workbook.
    expect(host.statistics.actions).toBe(5 * 200 + 19);
  });

  test.each<[string, readonly Hostility[]]>([
    ["", []],
    [", also where Excel brings no marks with the list of sheets", ["listsBringNoLists"]],
  ])(
    "are read as few are: marks, hidden lines, dates, what lies beside and below%s",
    async (_, hostilities) => {
      const opened = newWorkbook();
      opened.model.date1904 = true;
      for (let number = 1; number < 25; number++) opened.model.addSheet(`Blad ${number + 1}`, true);
      const [marked, hiding, dated, broad, high, stray, empty] = opened.model.sheets;
      if (empty === undefined) throw new Error("There are sheets");
      marked?.customProperties.set("maluppfoljning", "avstamning A1:B2");
      for (const row of [0, 1, 2]) put(opened, 1, row, 0, `rad ${row}`);
      hiding?.hiddenRows.add(1);
      const styleId = opened.model.styles.derive(0, { numberFormat: "yyyy-mm-dd" });
      dated?.loadCell(3, 1, { content: { kind: "number", value: 43_342 }, formula: null, styleId });
      for (let column = 0; column < 60; column++) put(opened, 3, 0, column, `k${column}`);
      for (let row = 0; row < 2_000; row++) put(opened, 4, row, 0, `r${row}`);
      put(opened, 5, 0, 0, "nära");
      put(opened, 5, LAST.row, LAST.column, "långt bort");
      expect([broad, high, stray].map((sheet) => sheet?.name)).toEqual(["Blad 4", "Blad 5", "Blad 6"]);
      const host = await startHostOn(opened, hostilities);
      const { sheets, usesDates1904 } = await excelWorkbook.readSnapshot(EVERYTHING);
      expect(sheets.map(({ ownMark }) => ownMark).slice(0, 2)).toEqual(["avstamning A1:B2", null]);
      expect(sheets.map(({ hiddenRows }) => hiddenRows).slice(0, 3)).toEqual([[], [1], []]);
      expect(usesDates1904).toBe(true);
      const cell = (sheet: number, row: number, column: number): unknown => {
        const read = sheets[sheet];
        return read === undefined ? undefined : cellAt(read, row, column).value;
      };
      expect([cell(3, 0, 59), cell(4, 1_999, 0), cell(5, 0, 0)]).toEqual(["k59", "r1999", "nära"]);
      // A stray cell far away is not.
      expect(cell(5, LAST.row, LAST.column)).toBe("");
      expect(sheets[6]?.values).toEqual([]);
      expect(host.statistics.bytesReceived).toBeLessThan(MEGABYTE);
    },
  );
});

test("a workbook that is empty, or has empty sheets, is read where Excel gives nothing for what is not there", async () => {
  const opened = followUpOfSize(10);
  opened.model.addSheet("Tomt", false);
  const host = await startHostOn(opened, ["nullObjectResultsThrow"]);
  const { evaluation } = await recalculate(excelWorkbook, TIME);
  expect(evaluation.gradedIndicatorCount).toBe(10);
  expect(host.statistics.syncs).toBe(4);
});

test("hidden rows and columns are told, where there are any", async () => {
  const opened = followUpOfSize(10);
  const [sheet] = opened.model.sheets;
  sheet?.hiddenRows.add(4);
  sheet?.hiddenColumns.add(2);
  const host = await startHostOn(opened);
  const { sheets } = await excelWorkbook.readSnapshot(EVERYTHING);
  expect([sheets[0]?.hiddenRows, sheets[0]?.hiddenColumns]).toEqual([[4], [2]]);
  expect(host.statistics.syncs).toBe(3);
});
