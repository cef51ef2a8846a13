import { intersection } from "../../model/address";
import { EMPTY_CELL } from "../../model/workbook";
import { hostError } from "../../wire/hostError";
import { clearConditionalFormats } from "../conditionalFormats/conditionalFormatCollectionType";
import { clearValidation } from "../validation/dataValidationType";
import { settleHeadings } from "../tables/tableHeadings";
import type { RangeTarget } from "../session/targets";
import { cellsOf } from "../looks/writeFormat";

/**
 * range.clear: "Contents" empties the cells, "Formats" takes their formats away (those with conditions too), "All" does
 * both, unmerges and takes rules for input away.
 */
export function clearRange(range: RangeTarget, applyTo: string): void {
  const { session, sheet, area } = range;
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw hostError("InvalidArgument", applyTo);
  if (applyTo !== "Contents") session.requireUnprotected(sheet, applyTo === "Formats" ? "formatCells" : null);
  else session.requireOpen(sheet, area);
  const used = sheet.usedArea(false);
  const touched = used === null ? null : intersection(area, used);
  for (const { row, column } of touched === null ? [] : cellsOf(touched)) {
    const { styleId } = sheet.cell(row, column);
    if (applyTo === "Formats") session.setStyle(sheet, row, column, 0);
    else session.setCell(sheet, row, column, { ...EMPTY_CELL, styleId: applyTo === "All" ? 0 : styleId });
  }
  if (applyTo === "All") clearValidation(range);
  settleHeadings(session, sheet, area);
  if (applyTo !== "Contents") {
    clearConditionalFormats(range);
    const merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
    if (merges.length < sheet.merges.length) {
      sheet.merges = merges;
      session.sheetChanged(sheet, "merges");
    }
  }
  session.changes.cells(sheet.id, area);
}
