import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { hostError } from "../../wire/hostError";
import type { RangeTarget } from "../session/targets";

type Line = "row" | "column";
const SIZE = { row: "rowCount", column: "columnCount" } as const;
const FEATURE = { row: "hiddenRows", column: "hiddenColumns" } as const;
const LIMIT = { row: MAX_ROWS, column: MAX_COLUMNS } as const;

/** True when all of the range's rows are hidden, false when none is, null when some are. */
export const areRowsHidden = (range: RangeTarget): boolean | null => areHidden(range, "row");
export const areColumnsHidden = (range: RangeTarget): boolean | null => areHidden(range, "column");
export const setRowsHidden = (range: RangeTarget, value: unknown): void => setHidden(range, "row", value);
export const setColumnsHidden = (range: RangeTarget, value: unknown): void =>
  setHidden(range, "column", value);

function areHidden({ sheet, area }: RangeTarget, line: Line): boolean | null {
  const count = area[SIZE[line]];
  const hidden = [...sheet[FEATURE[line]]].filter(
    (index) => index >= area[line] && index < area[line] + count,
  ).length;
  return hidden === 0 ? false : hidden === count ? true : null;
}

function setHidden({ session, sheet, area }: RangeTarget, line: Line, value: unknown): void {
  if (typeof value !== "boolean") throw hostError("InvalidArgument");
  session.requireUnprotected(sheet);
  const count = area[SIZE[line]];
  if (value && count === LIMIT[line])
    throw hostError("InvalidArgument", "every row or column cannot be hidden");
  for (const index of value ? [] : [...sheet[FEATURE[line]]]) {
    if (index >= area[line] && index < area[line] + count) sheet[FEATURE[line]].delete(index);
  }
  for (let index = area[line]; value && index < area[line] + count; index++) sheet[FEATURE[line]].add(index);
  session.sheetChanged(sheet, FEATURE[line]);
}
