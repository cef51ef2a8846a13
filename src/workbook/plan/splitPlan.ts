import type { Grid, WriteOperation, WritePlan } from "./writePlan";

/** A request to Excel is kept near this size; Excel on the web refuses more than 5 MB. */
const BATCH_CHARACTERS = 1_500_000;

/** Excel answers with what stood in each cell; of the looks of cells that is about this much a cell. */
const CHARACTERS_A_LOOK = 120;

/**
 * Cuts a plan into batches, each one request to Excel, by the size of what is sent and answered. An operation with a
 * grid that is larger than a batch is halved between rows until it fits or is one row. Order is kept.
 */
export function splitPlan(plan: WritePlan, batchCharacters = BATCH_CHARACTERS): readonly WritePlan[] {
  const batches: WriteOperation[][] = [];
  let size = Infinity;
  for (const operation of plan.flatMap((whole) => splitOperation(whole, batchCharacters))) {
    const added = sizeOf(operation);
    if (size + added > batchCharacters) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(operation);
    size += added;
  }
  return batches;
}

function sizeOf(operation: WriteOperation): number {
  const sent = JSON.stringify(operation).length;
  if (operation.kind !== "formatCells") return sent;
  return sent + operation.area.rowCount * operation.area.columnCount * CHARACTERS_A_LOOK;
}

function splitOperation(operation: WriteOperation, batchCharacters: number): readonly WriteOperation[] {
  if (sizeOf(operation) <= batchCharacters) return [operation];
  switch (operation.kind) {
    case "writeCells":
    case "setNumberFormats":
    case "formatCells": {
      const { rowCount } = operation.area;
      if (rowCount < 2) return [operation];
      const middle = Math.ceil(rowCount / 2);
      return [rowsOf(operation, 0, middle), rowsOf(operation, middle, rowCount)].flatMap((half) =>
        splitOperation(half, batchCharacters),
      );
    }
    default:
      return [operation];
  }
}

type GridOperation = Extract<WriteOperation, { kind: "writeCells" | "setNumberFormats" | "formatCells" }>;

/** The same operation for the rows from `first` up to, not including, `end` of its area. */
function rowsOf(operation: GridOperation, first: number, end: number): GridOperation {
  const area = { ...operation.area, row: operation.area.row + first, rowCount: end - first };
  const cut = <Item>(grid: Grid<Item>): Grid<Item> => grid.slice(first, end);
  switch (operation.kind) {
    case "writeCells":
      return { ...operation, area, contents: cut(operation.contents), expected: cut(operation.expected) };
    case "setNumberFormats":
      return { ...operation, area, numberFormats: cut(operation.numberFormats) };
    case "formatCells":
      return { ...operation, area, formats: cut(operation.formats) };
  }
}
