import { absoluteReference } from "../../workbook/grid/cellAddress";
import { cellAt, ownPurpose, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { INDEX_POSITION, INDEX_PURPOSE } from "../../reports/attainmentIndex/indexSheet";
import { namedIndexCells } from "../../reports/attainmentIndex/namedIndex";
import type { ReferredCell } from "../kit/followUp/liveCell";

/** The cell where the index stands, or is to stand: at its name, else on its own sheet. Null where there is neither. */
export function indexCell(snapshot: WorkbookSnapshot): ReferredCell | null {
  const named = namedIndexCells(snapshot);
  if (named !== null) return cellOf(named.sheet, named.area);
  const own = snapshot.sheets.find((sheet) => ownPurpose(sheet) === INDEX_PURPOSE);
  return own === undefined ? null : cellOf(own, INDEX_POSITION);
}

function cellOf(
  sheet: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number },
): ReferredCell {
  const reference = absoluteReference(sheet.name, { row, column, rowCount: 1, columnCount: 1 });
  return { cell: cellAt(sheet, row, column), reference };
}
