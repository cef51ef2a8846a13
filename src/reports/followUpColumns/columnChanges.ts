import { cellAddress } from "../../workbook/cellAddress";
import type { OutputField } from "../../workbook/field";
import type { Issue } from "../../workbook/issue";
import { isSameValue } from "../../workbook/sameValue";
import { cellAt, hasFormula, type CellSnapshot, type SheetSnapshot } from "../../workbook/snapshot";
import type { OutputCell } from "./outputCells";

/** A cell that is to be written: its zero-based sheet row, what it holds and what it shall hold. */
export interface CellChange {
  readonly row: number;
  readonly before: CellSnapshot;
  readonly after: OutputCell;
}

/**
 * The cells of an output column that do not hold what they shall. Cells with a formula of the controller's are kept
 * out; those that show another figure than the computed one are reported.
 */
export function columnChanges(
  sheet: SheetSnapshot,
  column: number,
  field: OutputField,
  cells: ReadonlyMap<number, OutputCell>,
): { readonly changes: readonly CellChange[]; readonly kept: readonly Issue[] } {
  const changes: CellChange[] = [];
  const kept: Issue[] = [];
  for (const [row, after] of cells) {
    const before = cellAt(sheet, row, column);
    if (isSameValue(before.value, after.value)) continue;
    if (!hasFormula(before)) changes.push({ row, before, after });
    else if (after.value !== "") kept.push(keptFormula(sheet, row, column, field, before, after));
  }
  return { changes, kept };
}

function keptFormula(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  field: OutputField,
  { value: shown }: CellSnapshot,
  { value: computed }: OutputCell,
): Issue {
  return {
    detail: { code: "formulaKept", field, shown, computed },
    severity: "warning",
    place: { sheet: sheet.name, address: cellAddress(row, column) },
  };
}
