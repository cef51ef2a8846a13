import { contains, intersection, type Rectangle } from "../../model/address";
import { bodyArea, headingArea, type TableModel } from "../../model/table";
import type { SheetModel } from "../../model/workbook";
import { SharedFormula } from "../../xlsx/read/sharedFormula";
import type { RangeTarget } from "../session/targets";
import { settleHeadings } from "./tableHeadings";

/**
 * Where tables extend: a table without totals takes in the rows below it, and every table the columns right of it, as far
 * as the written area goes and something stands there. New columns get headings.
 */
export function extendTables({ session, sheet, area: written }: RangeTarget): void {
  if (!session.is("tablesExtend")) return;
  for (const table of sheet.tables) {
    const before = table.area;
    while (canGrow(sheet, table, written, besideOf(table.area)))
      table.area = { ...table.area, columnCount: table.area.columnCount + 1 };
    while (!table.showTotals && canGrow(sheet, table, written, below(table.area)))
      table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
    if (table.area === before) continue;
    const headings = headingArea(table);
    if (headings !== null && table.area.columnCount > before.columnCount) {
      const added = { ...headings, column: before.column + before.columnCount };
      settleHeadings(session, sheet, { ...added, columnCount: table.area.columnCount - before.columnCount });
    }
    session.sheetChanged(sheet, "tables");
  }
}

/** Where columns fill: the formula of the only filled cell of a table column comes into all of its cells. */
export function fillCalculatedColumns(target: RangeTarget): void {
  const { session, sheet, area: written } = target;
  if (!session.is("calculatedColumnsFill")) return;
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    const met = intersection(body, written);
    if (met === null) continue;
    for (let column = met.column; column < met.column + met.columnCount; column++) fill(target, body, column);
  }
}

function fill({ session, sheet }: RangeTarget, body: Rectangle, column: number): void {
  const rows = Array.from({ length: body.rowCount }, (_, index) => body.row + index);
  const [row, ...more] = rows.filter((each) => isFilled(sheet, each, column));
  const formula = row === undefined ? null : sheet.cell(row, column).formula;
  if (row === undefined || formula === null || more.length > 0) return;
  const shared = new SharedFormula(formula.slice(1), row, column);
  for (const other of rows.filter((each) => each !== row)) {
    const moved = shared.at(other, column);
    const cell = sheet.cell(other, column);
    if (moved !== null)
      session.setCell(sheet, other, column, {
        ...cell,
        content: { kind: "number", value: 0 },
        formula: `=${moved}`,
      });
  }
}

function canGrow(sheet: SheetModel, { area }: TableModel, written: Rectangle, next: Rectangle): boolean {
  if (intersection(written, next) === null) return false;
  const isTaken = sheet.tables.some(
    (other) => other.area !== area && intersection(other.area, next) !== null,
  );
  if (isTaken) return false;
  for (let row = next.row; row < next.row + next.rowCount; row++) {
    for (let column = next.column; column < next.column + next.columnCount; column++) {
      if (contains(written, row, column) && isFilled(sheet, row, column)) return true;
    }
  }
  return false;
}

function isFilled(sheet: SheetModel, row: number, column: number): boolean {
  const { content, formula } = sheet.cell(row, column);
  return content.kind !== "empty" || formula !== null;
}

const besideOf = (area: Rectangle): Rectangle => ({
  ...area,
  column: area.column + area.columnCount,
  columnCount: 1,
});
const below = (area: Rectangle): Rectangle => ({ ...area, row: area.row + area.rowCount, rowCount: 1 });
