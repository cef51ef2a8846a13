import { cellAt, ownPurpose, type WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { INDEX_POSITION, INDEX_PURPOSE } from "./indexSheet";
import { namedIndexCells } from "./namedIndex";

/** The index that stands in the workbook, at its name or else on our own sheet; null where there is none. */
export function standingIndex(snapshot: WorkbookSnapshot): number | null {
  const named = namedIndexCells(snapshot);
  const sheet = named?.sheet ?? snapshot.sheets.find((each) => ownPurpose(each) === INDEX_PURPOSE);
  if (sheet === undefined) return null;
  const { row, column } = named?.area ?? INDEX_POSITION;
  const { value } = cellAt(sheet, row, column);
  return typeof value === "number" ? value : null;
}
