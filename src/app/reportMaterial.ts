import { annexDataOn } from "../annexes/annexData";
import { scaleOfWorkbook } from "../workbook/settings/readSettings";
import type { WorkbookSnapshot } from "../workbook/grid/snapshot";

/** Tells whether a sheet holds what a report can be built of besides the follow-up: a ledger, or the data of an annex. */
export function hasAnnexData(snapshot: WorkbookSnapshot): boolean {
  const words = scaleOfWorkbook(snapshot);
  return snapshot.sheets.some((sheet) => annexDataOn(sheet, words) !== null);
}
