import { parseReference } from "../../workbook/grid/cellAddress";
import { cellAt, ownPurpose, type WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { INDEX_POSITION, INDEX_PURPOSE } from "./indexSheet";
import { findIndexName } from "./namedIndex";

/** The index that stands in the workbook, at its name or else on our own sheet; null where there is none. */
export function standingIndex(snapshot: WorkbookSnapshot): number | null {
  const { sheets } = snapshot;
  const name = findIndexName(snapshot);
  const target = name === null ? null : parseReference(name.formula);
  const sheet =
    target === null
      ? sheets.find((each) => ownPurpose(each) === INDEX_PURPOSE)
      : sheets.find((each) => each.name === target.sheetName);
  if (sheet === undefined) return null;
  const { row, column } = target?.area ?? INDEX_POSITION;
  const { value } = cellAt(sheet, row, column);
  return typeof value === "number" ? value : null;
}
