import type { ReportInput } from "../annexes/annexData";
import { parseAddress } from "../workbook/grid/cellAddress";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/grid/snapshot";
import { pairFigures } from "./compareFrozen";
import type { Figure } from "./figure";
import type { Frozen } from "./frozenSheet";
import { workbookFigures } from "./workbookFigures";

/**
 * The workbook with every figure that is frozen as it was then: in the cell where it stands now, followed by the words of its row and
 * column. What has come since is empty; what is gone has no cell, and is not there. All else is as it is now, the ledger's rows among it.
 */
export function asFrozen(input: ReportInput, { figures }: Pick<Frozen, "figures">): WorkbookSnapshot {
  const bySheet = new Map<string, Map<string, CellValue>>();
  for (const { before, now } of pairFigures(figures, workbookFigures(input))) {
    if (now === null) continue;
    const area = parseAddress(now.place.address);
    // A sum of a whole column has no cell of its own.
    if (area === null || area.rowCount > 1) continue;
    const cells = bySheet.get(now.place.sheet) ?? new Map<string, CellValue>();
    cells.set(keyOf(area.row, area.column), before === null ? "" : valueOf(before));
    bySheet.set(now.place.sheet, cells);
  }
  const sheets = input.snapshot.sheets.map((sheet) => {
    const cells = bySheet.get(sheet.name);
    return cells === undefined ? sheet : withCells(sheet, cells);
  });
  return { ...input.snapshot, sheets };
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

function valueOf({ number, shown }: Figure): CellValue {
  return number ?? shown;
}

function withCells(sheet: SheetSnapshot, cells: ReadonlyMap<string, CellValue>): SheetSnapshot {
  const laid = (grid: SheetSnapshot["values"]): SheetSnapshot["values"] =>
    grid.map((row, at) =>
      row.map((value, column) => cells.get(keyOf(sheet.firstRow + at, sheet.firstColumn + column)) ?? value),
    );
  return { ...sheet, values: laid(sheet.values), formulas: laid(sheet.formulas) };
}
