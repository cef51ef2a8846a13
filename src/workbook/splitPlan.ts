import type { CellArea } from "./cellAddress";
import type { Grid, WriteOperation, WritePlan } from "./writePlan";

/** A request to Excel is kept near this size; Excel on the web refuses more than 5 MB. */
const BATCH_CHARACTERS = 1_500_000;

/**
 * Cuts a plan into batches, each one request to Excel, by the size of what is sent. An operation over a large area is
 * cut between rows. Order is kept.
 */
export function splitPlan(plan: WritePlan, batchCharacters = BATCH_CHARACTERS): readonly WritePlan[] {
  const batches: WriteOperation[][] = [];
  let size = Infinity;
  for (const operation of plan.flatMap((whole) => splitOperation(whole, batchCharacters))) {
    const added = JSON.stringify(operation).length;
    if (size + added > batchCharacters) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(operation);
    size += added;
  }
  return batches;
}

function splitOperation(operation: WriteOperation, batchCharacters: number): readonly WriteOperation[] {
  const parts = Math.ceil(JSON.stringify(operation).length / batchCharacters);
  if (parts < 2 || !("area" in operation) || operation.area.rowCount < 2) return [operation];
  const rows = Math.ceil(operation.area.rowCount / parts);
  const pieces: WriteOperation[] = [];
  for (let first = 0; first < operation.area.rowCount; first += rows) {
    pieces.push(rowsOf(operation, first, Math.min(first + rows, operation.area.rowCount)));
  }
  return pieces;
}

type AreaOperation = Extract<WriteOperation, { area: CellArea }>;

/** The same operation for the rows from `first` up to, not including, `end` of its area. */
function rowsOf(operation: AreaOperation, first: number, end: number): WriteOperation {
  const area = { ...operation.area, row: operation.area.row + first, rowCount: end - first };
  const cut = <Item>(grid: Grid<Item>): Grid<Item> => grid.slice(first, end);
  switch (operation.kind) {
    case "writeCells":
      return { ...operation, area, contents: cut(operation.contents), expected: cut(operation.expected) };
    case "setNumberFormats":
      return { ...operation, area, numberFormats: cut(operation.numberFormats) };
    case "formatCells":
      return { ...operation, area, formats: cut(operation.formats) };
    case "formatArea":
    case "clearFormats":
    case "copyFormat":
      return { ...operation, area };
  }
}
