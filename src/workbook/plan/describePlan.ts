import { cellAddress } from "../grid/cellAddress";
import type { CellPlace } from "../issues/issue";
import type { CellContent, WriteOperation, WritePlan } from "./writePlan";
import type { CellValue } from "../grid/snapshot";

/** One cell that a plan changes: what stands there and what will. */
export interface CellChange extends CellPlace {
  /** Formula text or value. */
  readonly before: CellValue;
  readonly after: CellContent;
}

/** The changes of a plan, for showing them before it is applied. */
export interface PlanDescription {
  readonly addedSheets: readonly string[];
  readonly changes: readonly CellChange[];
}

export function describePlan(plan: WritePlan): PlanDescription {
  return {
    addedSheets: addedSheets(plan),
    changes: plan.flatMap((operation) => (operation.kind === "writeCells" ? cellChanges(operation) : [])),
  };
}

/** The names of the sheets that a plan adds. */
export function addedSheets(plan: WritePlan): readonly string[] {
  return plan.flatMap((operation) => (operation.kind === "addSheet" ? [operation.sheet.name] : []));
}

function cellChanges(operation: Extract<WriteOperation, { kind: "writeCells" }>): CellChange[] {
  const { sheet, area, contents, expected } = operation;
  return contents.flatMap((cells, row) =>
    cells.flatMap((after, column) => {
      if (after === null) return [];
      const address = cellAddress(area.row + row, area.column + column);
      return [{ sheet: sheet.name, address, before: expected[row]?.[column] ?? "", after }];
    }),
  );
}
