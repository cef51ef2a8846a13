import { intersection, type Rectangle } from "../../model/address";
import { newTable, type TableModel } from "../../model/table";
import type { SheetModel } from "../../model/workbook";
import { hostError } from "../../wire/hostError";
import { clearRange } from "../range/clearRange";
import type { HostSession } from "../session/hostSession";
import { settleHeadings } from "./tableHeadings";
import { nextTableName, nextTableNumber } from "./tableNames";
import type { RangeTarget } from "../session/targets";

/**
 * tables.add: the first row is the headings, which become texts that are all different. A table of headings only
 * gets an empty row. Merged cells in it are taken apart, and the sheet's own filter there gives way to the table's.
 */
export function addTable(range: RangeTarget, hasHeaders: boolean): TableModel {
  const { session, sheet } = range;
  session.requireUnprotected(sheet);
  // Excel moves everything below one row down, which the stand-in cannot.
  if (!hasHeaders) throw hostError("ApiNotFound", "TableCollection.add of a range without headings");
  const area = range.area.rowCount > 1 ? range.area : { ...range.area, rowCount: 2 };
  requireFree(sheet, area);
  const table = newTable(nextTableNumber(session.workbook), nextTableName(session.workbook), area);
  unmerge(session, sheet, area);
  if (sheet.autoFilter !== null && intersection(sheet.autoFilter.area, area) !== null) {
    sheet.autoFilter = null;
    session.sheetChanged(sheet, "autoFilter");
  }
  sheet.tables.push(table);
  settleHeadings(session, sheet, area);
  session.sheetChanged(sheet, "tables");
  session.changes.cells(sheet.id, area);
  return table;
}

/** table.convertToRange: the cells stay as they are. */
export function convertToRange(session: HostSession, sheet: SheetModel, table: TableModel): Rectangle {
  session.requireUnprotected(sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  session.sheetChanged(sheet, "tables");
  return table.area;
}

/** table.resize: the headings stay in the same row, and the table keeps part of where it was. */
export function resizeTable(
  session: HostSession,
  sheet: SheetModel,
  table: TableModel,
  { sheet: other, area }: RangeTarget,
): void {
  session.requireUnprotected(sheet);
  const isAllowed = other.id === sheet.id && area.row === table.area.row && area.rowCount > 1;
  if (!isAllowed || intersection(area, table.area) === null)
    throw hostError("InvalidArgument", "the headings of a table stay in their row");
  const others = sheet.tables.filter((each) => each !== table);
  if (others.some((each) => intersection(each.area, area) !== null))
    throw hostError("InvalidArgument", "a table cannot overlap another");
  table.area = area;
  settleHeadings(session, sheet, area);
  session.sheetChanged(sheet, "tables");
}

/** table.delete: the table goes with what is in its cells. */
export function deleteTable(session: HostSession, sheet: SheetModel, table: TableModel): void {
  const area = convertToRange(session, sheet, table);
  clearRange({ session, sheet, area }, "All");
}

/** Tables cannot share cells with each other, nor hold an array formula of several cells. */
function requireFree(sheet: SheetModel, area: Rectangle): void {
  const areas = [...sheet.tables.map((table) => table.area), ...sheet.arrayAreas.filter(isLarge)];
  if (areas.some((other) => intersection(other, area) !== null)) {
    throw hostError("InvalidArgument", "a table cannot overlap another");
  }
}

function unmerge(session: HostSession, sheet: SheetModel, area: Rectangle): void {
  const merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  if (merges.length === sheet.merges.length) return;
  sheet.merges = merges;
  session.sheetChanged(sheet, "merges");
}

const isLarge = ({ rowCount, columnCount }: Rectangle): boolean => rowCount * columnCount > 1;
