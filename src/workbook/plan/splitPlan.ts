import { fixedSize, rowSize, wireSize, type GridOperation } from "./wireSize";
import type { Grid, WriteOperation, WritePlan } from "./writePlan";

/** A request and its answer are kept near this size; Excel on the web refuses more than 5 MB of either. */
const BATCH_CHARACTERS = 2_000_000;

/**
 * Cuts a plan into batches, each one request to Excel, by the size of what is sent and answered. An operation with a
 * grid that is larger than a batch is cut between rows, each piece as large as a batch may be or one row. Order is kept.
 */
export function splitPlan(plan: WritePlan, batchCharacters = BATCH_CHARACTERS): readonly WritePlan[] {
  const batches: WriteOperation[][] = [];
  let size = Infinity;
  for (const whole of plan) {
    for (const { operation, added } of pieces(whole, batchCharacters)) {
      if (size + added > batchCharacters) {
        batches.push([]);
        size = 0;
      }
      batches.at(-1)?.push(operation);
      size += added;
    }
  }
  return batches;
}

interface Piece {
  readonly operation: WriteOperation;
  readonly added: number;
}

function pieces(operation: WriteOperation, batchCharacters: number): readonly Piece[] {
  switch (operation.kind) {
    case "writeCells":
    case "expectCells":
    case "setNumberFormats":
    case "formatCells":
      return rowPieces(operation, batchCharacters);
    default:
      return [{ operation, added: wireSize(operation) }];
  }
}

/** Each row is measured once. */
function rowPieces(operation: GridOperation, batchCharacters: number): readonly Piece[] {
  const { rowCount } = operation.area;
  const found: Piece[] = [];
  let first = 0;
  let added = fixedSize(operation);
  for (let row = 0; row < rowCount; row++) {
    const size = rowSize(operation, row);
    if (row > first && added + size > batchCharacters) {
      found.push({ operation: rowsOf(operation, first, row), added });
      first = row;
      added = fixedSize(operation);
    }
    added += size;
  }
  found.push({ operation: first === 0 ? operation : rowsOf(operation, first, rowCount), added });
  return found;
}

/** The same operation for the rows from `first` up to, not including, `end` of its area. */
function rowsOf(operation: GridOperation, first: number, end: number): GridOperation {
  const area = { ...operation.area, row: operation.area.row + first, rowCount: end - first };
  const cut = <Item>(grid: Grid<Item>): Grid<Item> => grid.slice(first, end);
  switch (operation.kind) {
    case "writeCells":
      return { ...operation, area, contents: cut(operation.contents), expected: cut(operation.expected) };
    case "expectCells":
      return { ...operation, area, expected: cut(operation.expected) };
    case "setNumberFormats":
      return {
        ...operation,
        area,
        numberFormats: cut(operation.numberFormats),
        ...(operation.expected === undefined ? {} : { expected: cut(operation.expected) }),
      };
    case "formatCells":
      return {
        ...operation,
        area,
        formats: cut(operation.formats),
        ...(operation.expected === undefined ? {} : { expected: cut(operation.expected) }),
      };
  }
}
