import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { wireSize } from "../../src/workbook/plan/wireSize";
import {
  writePlan,
  type CellFormat,
  type SheetTarget,
  type WriteOperation,
  type WriteOperationKind,
} from "../../src/workbook/plan/writePlan";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { startHostOn } from "../app/openSample";
import { newWorkbook } from "../host/xlsx/newWorkbook";

const ROWS = 10;
const COLUMNS = 4;
const area = { row: 100, column: 3, rowCount: ROWS, columnCount: COLUMNS };
const values = { ...area, columnCount: 1 };
const LOOK: CellFormat = {
  bold: true,
  italic: true,
  fillColor: "#DDEBF7",
  fontColor: "#112233",
  fontSize: 12,
  wrapText: true,
  verticalAlignment: "Center",
  horizontalAlignment: "Left",
};

function grid<Item>(item: Item): Item[][] {
  return Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => item));
}

function chart(name: string): Extract<WriteOperation, { kind: "addChart" }>["chart"] {
  return {
    name,
    type: "BarClustered",
    title: area,
    categories: values,
    series: ["I fjol", "I år"].map((each) => ({
      name: each,
      values,
      look: { kind: "outlined", color: "#AABBCC", isBroken: true },
      labels: "0.00",
    })),
    isOverlapping: true,
    place: { row: 5, column: 0, rowCount: 10, columnCount: 4 },
    valueAxis: { minimum: 0, maximum: 1, reversePlotOrder: true },
  };
}

type Kind = WriteOperationKind;
/** The n-th of several operations of a kind, on a sheet. */
const OPERATIONS: { readonly [K in Kind]: (sheet: SheetTarget, n: number) => WriteOperation } = {
  addSheet: (_, n) => ({ kind: "addSheet", sheet: { id: null, name: `Blad nr ${n}` }, mark: "index A1:B9" }),
  removeSheet: (_, n) => ({
    kind: "removeSheet",
    sheet: { id: `Övrigt ${n}`, name: `Övrigt ${n}` },
    filled: 0,
  }),
  markSheet: (sheet) => ({ kind: "markSheet", sheet, mark: "index A1:B9", expected: "index A1:B9" }),
  writeCells: (sheet) => ({
    kind: "writeCells",
    sheet,
    area,
    contents: grid("Uppnått"),
    expected: grid(""),
  }),
  expectCells: (sheet) => ({ kind: "expectCells", sheet, area, expected: grid("") }),
  setNumberFormats: (sheet) => ({ kind: "setNumberFormats", sheet, area, numberFormats: grid("#,##0.00") }),
  formatCells: (sheet) => ({ kind: "formatCells", sheet, area, formats: grid(LOOK) }),
  formatArea: (sheet) => ({ kind: "formatArea", sheet, area, format: LOOK, numberFormat: "0.00" }),
  clearFormats: (sheet) => ({ kind: "clearFormats", sheet, area, look: null, gave: [] }),
  copyFormat: (sheet) => ({ kind: "copyFormat", sheet, fromColumn: 1, area }),
  setColumnWidth: (sheet, n) => ({ kind: "setColumnWidth", sheet, column: n, width: 60 }),
  copyColumnWidth: (sheet, n) => ({ kind: "copyColumnWidth", sheet, fromColumn: 0, column: n }),
  foldColumns: (sheet, n) => ({ kind: "foldColumns", sheet, column: 40 + 2 * n, count: 2 }),
  unfoldColumns: (sheet, n) => ({ kind: "unfoldColumns", sheet, column: 40 + 2 * n, count: 2 }),
  addTable: (sheet, n) => ({
    kind: "addTable",
    sheet,
    area: { ...area, row: 20 * n },
    name: `Nämnder${n}`,
    style: "TableStyleLight1",
  }),
  resizeTable: (sheet, n) => ({
    kind: "resizeTable",
    sheet,
    table: "{table-1}",
    size: { rowCount: 2 + (n % 2), columnCount: 1 },
    expected: { rowCount: 3 - (n % 2), columnCount: 1 },
  }),
  setChoices: (sheet) => ({
    kind: "setChoices",
    sheet,
    area,
    choices: ["BUN", "SN"],
    message: "Välj BUN eller SN.",
  }),
  freezePanes: (sheet) => ({ kind: "freezePanes", sheet, rows: 1, columns: 1 }),
  setPage: (sheet) => ({
    kind: "setPage",
    sheet,
    page: {
      orientation: "Landscape",
      titleRows: { first: 0, last: 0 },
      footerLeft: "Kultur & fritid",
      inRun: "first",
    },
  }),
  breakPages: (sheet) => ({ kind: "breakPages", sheet, rows: [1, 2, 3] }),
  fitRows: (sheet) => ({ kind: "fitRows", sheet, area }),
  drawBorders: (sheet) => ({
    kind: "drawBorders",
    sheet,
    area,
    line: {
      edges: ["Top", "Bottom", "Left", "Right", "InsideHorizontal", "InsideVertical"],
      weight: "Thin",
      color: "#112233",
    },
  }),
  addChart: (sheet, n) => ({ kind: "addChart", sheet, chart: chart(`Index ${n}`) }),
  bindChart: (sheet) => {
    const { title, place } = chart("Index");
    const cells = { place, title, categories: values, values: [values, values] };
    return { kind: "bindChart", sheet, name: "Index", cells, before: cells };
  },
  writeSetting: (_, n) => ({
    kind: "writeSetting",
    key: `nyckel ${n}`,
    text: "x".repeat(50),
    expected: null,
  }),
};

/** What the sheet must have before the operations. */
const BEFORE: Partial<Record<Kind, (sheet: SheetTarget) => readonly WriteOperation[]>> = {
  removeSheet: () =>
    Array.from({ length: 30 }, (_, n) => ({
      kind: "addSheet",
      sheet: { id: null, name: `Övrigt ${n}` },
      mark: null,
    })),
  bindChart: (sheet) => [{ kind: "addChart", sheet, chart: chart("Index") }],
  unfoldColumns: (sheet) =>
    Array.from({ length: 30 }, (_, n) => ({ kind: "foldColumns", sheet, column: 40 + 2 * n, count: 2 })),
  resizeTable: (sheet) => [{ kind: "addTable", sheet, area, name: "Nämnder", style: "TableStyleLight1" }],
};

/** Characters that Excel's own client sends and is answered for so many operations of a kind. */
async function measured(kind: Kind, count: number): Promise<number> {
  const host = await startHostOn(newWorkbook());
  const added: SheetTarget = { id: null, name: "Bilaga" };
  await excelWorkbook.applyPlan(
    writePlan([
      { kind: "addSheet", sheet: added, mark: "index A1:B9" },
      {
        kind: "writeCells",
        sheet: added,
        area: { ...area, row: 0, column: 0, rowCount: 300, columnCount: 1 },
        contents: Array.from({ length: 300 }, () => ["x"]),
        expected: Array.from({ length: 300 }, () => [""]),
      },
      ...(BEFORE[kind]?.(added) ?? []),
    ]),
  );
  const { sheets } = await excelWorkbook.readSnapshot(FIRST_ROWS);
  const { id, name } = sheets.at(-1) ?? { id: "", name: "" };
  host.resetStatistics();
  await excelWorkbook.applyPlan(
    writePlan(Array.from({ length: count }, (_, n) => OPERATIONS[kind]({ id, name }, n + 1))),
  );
  const { bytesSent, bytesReceived } = host.statistics;
  return bytesSent + bytesReceived;
}

test.each(Object.keys(OPERATIONS) as Kind[])(
  "%s takes no more of a request than is reckoned, and not much less",
  async (kind) => {
    const each = ((await measured(kind, 9)) - (await measured(kind, 1))) / 8;
    const reckoned = wireSize(OPERATIONS[kind]({ id: "{1}", name: "Bilaga" }, 1));
    expect([kind, each <= reckoned, reckoned <= 3 * each]).toEqual([kind, true, true]);
  },
);
