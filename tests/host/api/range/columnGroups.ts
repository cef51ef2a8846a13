import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import type { RangeTarget } from "../session/targets";

/** A sheet has eight levels of groups, the cells themselves included. */
const DEEPEST = 7;

export function groupColumns(range: RangeTarget, call: CallArguments): void {
  regroup(range, call, 1);
}

/** What Excel does where a column is in no group is not documented: here it is refused. */
export function ungroupColumns(range: RangeTarget, call: CallArguments): void {
  regroup(range, call, -1);
}

/** Of groups only those of columns are simulated, for the add-in makes no others. */
function regroup({ session, sheet, area }: RangeTarget, call: CallArguments, step: 1 | -1): void {
  if (call.string(0) !== "ByColumns") throw hostError("GeneralException", "groups of rows");
  session.requireUnprotected(sheet);
  const columns = Array.from({ length: area.columnCount }, (_, at) => area.column + at);
  const levels = columns.map((column) => (sheet.columnGroups.get(column) ?? 0) + step);
  if (levels.some((level) => level < 0 || level > DEEPEST))
    throw hostError("InvalidArgument", `groups of ${levels.join(", ")} levels`);
  columns.forEach((column, at) => {
    const level = levels[at] ?? 0;
    if (level === 0) sheet.columnGroups.delete(column);
    else sheet.columnGroups.set(column, level);
  });
  session.sheetChanged(sheet, "columnGroups");
}
