import type { WriteOperation, WriteOperationKind } from "../../workbook/plan/writePlan";
import { expectCells, setChoices, setNumberFormats, writeCells } from "./handlers/cells";
import { NOTHING_TO_REMEMBER, type Handler, type Remembered } from "./handlers/handler";
import { clearFormats, copyFormat, drawBorders, formatArea, formatCells } from "./handlers/looks";
import { writeSetting } from "./handlers/settings";
import {
  addSheet,
  breakPages,
  copyColumnWidth,
  fitRows,
  foldColumns,
  freezePanes,
  markSheet,
  removeSheet,
  setColumnWidth,
  setPage,
  unfoldColumns,
} from "./handlers/sheets";
import { addChart, addTable, bindChart, resizeTable } from "./handlers/tablesAndCharts";
import type { PlanSheets } from "./planSheets";
import { isCellOperation, queueStanding, type Standing } from "./standing";

/** An operation that was sent to Excel. */
export interface SentOperation {
  readonly operation: WriteOperation;
  /** The content before; can be asked once Excel has answered. */
  readonly remembered: () => Remembered;
  /** The contents of its cells after it; null for an operation that writes no cells one by one. */
  readonly standing: () => Standing | null;
  /** The object that was made, also when the answer was lost. */
  readonly findMade: Remembered["findMade"];
}

/**
 * The only code that writes to a workbook: one handler for each kind of operation. Each tells what puts back what was
 * there before it; on a sheet that the same plan adds that is nothing.
 */
const HANDLERS: { readonly [Kind in WriteOperationKind]: Handler<Kind> } = {
  addSheet,
  removeSheet,
  markSheet,
  writeCells,
  expectCells,
  setNumberFormats,
  formatCells,
  formatArea,
  clearFormats,
  copyFormat,
  setColumnWidth,
  copyColumnWidth,
  foldColumns,
  unfoldColumns,
  addTable,
  resizeTable,
  setChoices,
  freezePanes,
  setPage,
  breakPages,
  fitRows,
  drawBorders,
  addChart,
  bindChart,
  writeSetting,
};

export function perform(operation: WriteOperation, sheets: PlanSheets): undefined {
  return handlerOf(operation).perform(operation, sheets);
}

/** Queues a batch: what is there before it, its orders, and what stands there after them. */
export function queueBatch(batch: readonly WriteOperation[], sheets: PlanSheets): SentOperation[] {
  const remembered = batch.map((operation) => handlerOf(operation).remember(operation, sheets));
  for (const operation of batch) perform(operation, sheets);
  return batch.map((operation, index): SentOperation => {
    const standing =
      isCellOperation(operation) && operation.kind !== "formatCells"
        ? queueStanding(operation, sheets.range(operation.sheet, operation.area))
        : () => null;
    return {
      operation,
      remembered: remembered[index] ?? NOTHING_TO_REMEMBER,
      standing,
      findMade: handlerOf(operation).findMade?.(operation, sheets),
    };
  });
}

/** The table pairs each kind with its own operation; TypeScript loses the pairing through the index. */
function handlerOf({ kind }: WriteOperation): Handler<WriteOperationKind> {
  return HANDLERS[kind] as Handler<WriteOperationKind>;
}
