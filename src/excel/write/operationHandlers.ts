import type { WriteOperation, WriteOperationKind } from "../../workbook/plan/writePlan";
import { setChoices, setNumberFormats, writeCells } from "./handlers/cells";
import type { Handler, Remembered } from "./handlers/handler";
import { clearFormats, copyFormat, drawBorders, formatArea, formatCells } from "./handlers/looks";
import { writeSetting } from "./handlers/settings";
import { addSheet, freezePanes, markSheet, setColumnWidth, setPage } from "./handlers/sheets";
import { addChart, addTable, bindChart } from "./handlers/tablesAndCharts";
import type { PlanSheets } from "./planSheets";

/** An operation that was sent to Excel, and what it found before; the latter can be asked once Excel has answered. */
export interface SentOperation {
  readonly operation: WriteOperation;
  readonly remembered: () => Remembered;
}

/**
 * The only code that writes to a workbook: one handler for each kind of operation. Each tells what puts back what was
 * there before it; on a sheet that the same plan adds that is nothing.
 */
const HANDLERS: { readonly [Kind in WriteOperationKind]: Handler<Kind> } = {
  addSheet,
  markSheet,
  writeCells,
  setNumberFormats,
  formatCells,
  formatArea,
  clearFormats,
  copyFormat,
  setColumnWidth,
  addTable,
  setChoices,
  freezePanes,
  setPage,
  drawBorders,
  addChart,
  bindChart,
  writeSetting,
};

export function remember(operation: WriteOperation, sheets: PlanSheets): () => Remembered {
  return handlerOf(operation).remember(operation, sheets);
}

export function perform(operation: WriteOperation, sheets: PlanSheets): undefined {
  return handlerOf(operation).perform(operation, sheets);
}

/** The table pairs each kind with its own operation; TypeScript loses the pairing through the index. */
function handlerOf({ kind }: WriteOperation): Handler<WriteOperationKind> {
  return HANDLERS[kind] as Handler<WriteOperationKind>;
}
