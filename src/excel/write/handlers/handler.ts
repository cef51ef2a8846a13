import type { Grid, WriteOperation, WriteOperationKind } from "../../../workbook/plan/writePlan";
import type { PlanSheets } from "../planSheets";

export type OperationOf<Kind extends WriteOperationKind> = Extract<WriteOperation, { readonly kind: Kind }>;

/** The state found before an operation was done; there once the request has come back. */
export interface Remembered {
  /** The operations that put back what was there: by undoing, and when the plan fails. */
  readonly inverse: readonly WriteOperation[];
  /** False when the workbook was not as the plan expected it. */
  readonly isAsExpected: boolean;
  /**
   * For an operation that makes something: queues the questions about what it came to make. After the sync the function
   * that is returned gives the orders that take it away, by the ids of what they take away. Done only when the plan fails:
   * what a finished plan has made is the controller's, and undoing leaves it but for sheets that are to go with it.
   */
  readonly findMade?: (sheets: PlanSheets) => () => ReadonlyMap<string, () => void>;
}

/** How one kind of operation is done. */
export interface Handler<Kind extends WriteOperationKind> {
  /** Queues the questions about what is there; the answers are read after the sync. */
  remember(operation: OperationOf<Kind>, sheets: PlanSheets): () => Remembered;
  /**
   * For an operation that makes something which can be known even when Excel's answer is lost: queues the questions about
   * what it came to make, as `findMade` does.
   */
  findMade?(operation: OperationOf<Kind>, sheets: PlanSheets): NonNullable<Remembered["findMade"]>;
  /** Queues the orders. Returns undefined, so that a handler that waits for Excel does not compile. */
  perform(operation: OperationOf<Kind>, sheets: PlanSheets): undefined;
}

export const NOTHING_TO_REMEMBER = (): Remembered => ({ inverse: [], isAsExpected: true });

/** A grid of the same shape with a result for each cell that is written, null for the others. */
export function mapWritten<Item, Result>(
  grid: Grid<Item>,
  result: (row: number, column: number) => Result,
): Grid<Result> {
  return grid.map((items, row) => items.map((item, column) => (item === null ? null : result(row, column))));
}
