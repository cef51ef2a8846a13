import { ownPurpose, type SheetSnapshot } from "./snapshot";

/** The purpose of a sheet that holds the workbook as it was for a decision. There may be several; none is ever written again. */
export const FROZEN_PURPOSE = "frozen";

/** Whether a sheet holds the workbook as it was for a decision: it is nobody's data. */
export function isFrozen(sheet: Pick<SheetSnapshot, "ownMark">): boolean {
  return ownPurpose(sheet) === FROZEN_PURPOSE;
}
