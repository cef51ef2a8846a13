import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import type { ObjectType } from "../../wire/objectType";
import { mergeRange } from "./merging";
import { resolveAddress } from "./resolveAddress";
import type { RangeTarget } from "../session/targets";
import { contains, intersection, type Rectangle } from "../../model/address";
import { cellsOf } from "../looks/writeFormat";

/**
 * range.copyFrom(source, "Formats"): gives each cell the look of the source's cell, a smaller source being repeated.
 * Other kinds of copy are not simulated.
 */
export function copyFrom(range: RangeTarget, call: CallArguments, rangeType: ObjectType<RangeTarget>): void {
  if (call.optionalString(1) !== "Formats")
    throw hostError("ApiNotFound", "Range.copyFrom of other than formats");
  const source = call.objectOrNull(0, rangeType) ?? resolveAddress(range, call.string(0));
  const { session, sheet, area } = range;
  session.requireUnprotected(sheet, "formatCells");
  for (const { row, column } of cellsOf(area)) {
    const fromRow = source.area.row + ((row - area.row) % source.area.rowCount);
    const fromColumn = source.area.column + ((column - area.column) % source.area.columnCount);
    session.setStyle(sheet, row, column, source.sheet.cell(fromRow, fromColumn).styleId);
  }
  if (session.is("copiedFormatsBringAll")) copyConditionsAndMerges(range, source);
  session.changes.cells(sheet.id, area);
}

/** From a source of the range's shape. */
function copyConditionsAndMerges({ session, sheet, area }: RangeTarget, source: RangeTarget): void {
  const moved = (part: Rectangle): Rectangle => ({
    ...part,
    row: part.row + area.row - source.area.row,
    column: part.column + area.column - source.area.column,
  });
  for (const format of sheet.conditionalFormats) {
    const parts = format.areas.flatMap((each) => intersection(each, source.area) ?? []);
    if (parts.length === 0) continue;
    format.areas = [...format.areas, ...parts.map(moved)];
    session.sheetChanged(sheet, "conditionalFormats");
  }
  for (const merge of [...source.sheet.merges]) {
    if (!contains(source.area, merge.row, merge.column)) continue;
    mergeRange({ session, sheet, area: moved(merge) }, false);
  }
}
