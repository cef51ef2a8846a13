import type { WriteOperation, WriteOperationKind } from "./writePlan";

/**
 * Characters that an operation takes in a request to Excel and in its answer together, besides what it writes: the client
 * of Excel names every object on the way to a cell, and every property that is set. Measured with that client, on a sheet
 * that is there, which takes more than a new one (`tests/excel/wireSize.test.ts`).
 */
const FIXED: Record<WriteOperationKind, number> = {
  addSheet: 1_300,
  removeSheet: 900,
  markSheet: 900,
  writeCells: 4_200,
  expectCells: 1_400,
  setNumberFormats: 3_300,
  formatCells: 2_000,
  formatArea: 6_000,
  clearFormats: 900,
  copyFormat: 5_500,
  setColumnWidth: 2_100,
  copyColumnWidth: 3_600,
  foldColumns: 3_300,
  unfoldColumns: 1_700,
  addTable: 3_000,
  resizeTable: 3_000,
  setChoices: 1_500,
  freezePanes: 2_400,
  setPage: 3_700,
  breakPages: 900,
  fitRows: 1_700,
  drawBorders: 1_100,
  addChart: 6_000,
  bindChart: 6_000,
  writeSetting: 700,
};

const OF_AN_EDGE = 700;
const OF_A_SERIES = 5_000;
const OF_A_BREAK = 1_200;
/** The size of Excel's answer on a cell's look, and on its number format. */
const OF_A_LOOK = 200;
const OF_A_NUMBER_FORMAT = 12;

/** The operations whose grids may be cut between rows. */
export type GridOperation = Extract<
  WriteOperation,
  { kind: "writeCells" | "expectCells" | "setNumberFormats" | "formatCells" }
>;

/** The characters that an operation takes in a request and its answer, and no fewer. */
export function wireSize(operation: WriteOperation): number {
  return fixedSize(operation) + contentSize(operation);
}

export function fixedSize({ kind }: WriteOperation): number {
  return FIXED[kind];
}

function contentSize(operation: WriteOperation): number {
  switch (operation.kind) {
    case "writeCells":
    case "expectCells":
    case "setNumberFormats":
    case "formatCells": {
      let size = 0;
      for (let row = 0; row < operation.area.rowCount; row++) size += rowSize(operation, row);
      return size;
    }
    case "drawBorders":
      return operation.line.edges.length * OF_AN_EDGE;
    case "addChart":
      return operation.chart.series.length * OF_A_SERIES + lengthOf(operation.chart);
    case "bindChart":
      return operation.cells.values.length * OF_A_SERIES;
    case "setChoices":
      return lengthOf([operation.choices, operation.message]);
    case "breakPages":
      return operation.rows.length * OF_A_BREAK;
    case "setPage":
      return lengthOf(operation.page);
    case "writeSetting":
      return lengthOf([operation.text, operation.expected]);
    case "addTable":
      return lengthOf([operation.name, operation.style]);
    case "markSheet":
      return lengthOf([operation.mark, operation.expected]);
    case "addSheet":
      return lengthOf(operation.mark);
    case "removeSheet":
    case "fitRows":
    case "formatArea":
    case "clearFormats":
    case "copyFormat":
    case "setColumnWidth":
    case "copyColumnWidth":
    case "foldColumns":
    case "unfoldColumns":
    case "freezePanes":
    case "resizeTable":
      return 0;
  }
}

/** The characters of one row of an operation's grids, from 0. */
export function rowSize(operation: GridOperation, row: number): number {
  const { columnCount } = operation.area;
  switch (operation.kind) {
    case "writeCells":
      // A text that looks like something else is sent with a mark before it. Excel answers what stood there twice, as
      // formulas and as values, and last what stands there now: that is the contents once more, in the answer, which is
      // limited for itself.
      return columnCount + lengthOf(operation.contents[row]) + 2 * lengthOf(operation.expected[row]);
    case "expectCells":
      return columnCount + lengthOf(operation.expected[row]);
    case "setNumberFormats":
      return lengthOf(operation.numberFormats[row]) + columnCount * OF_A_NUMBER_FORMAT;
    case "formatCells":
      // Excel's own names of the parts are longer than ours.
      return 2 * lengthOf(operation.formats[row]) + columnCount * OF_A_LOOK;
  }
}

function lengthOf(value: unknown): number {
  return value === undefined ? 0 : JSON.stringify(value).length;
}
