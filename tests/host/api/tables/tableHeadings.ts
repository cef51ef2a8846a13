import { intersection, type Rectangle } from "../../model/address";
import { headingArea } from "../../model/table";
import type { SheetModel } from "../../model/workbook";
import type { HostSession } from "../session/hostSession";
import { cellText } from "../range/readGrid";

/**
 * Excel keeps the headings of tables texts that are all different: after a write, a number becomes the text that it
 * shows, a formula its value, an empty cell "Kolumn1" and a text that another heading has gets a number after it.
 */
export function settleHeadings(session: HostSession, sheet: SheetModel, written: Rectangle): void {
  for (const table of sheet.tables) {
    const headings = headingArea(table);
    if (headings === null || intersection(headings, written) === null) continue;
    session.calculateIfAutomatic();
    settle(session, sheet, headings, written);
  }
}

function settle(session: HostSession, sheet: SheetModel, headings: Rectangle, written: Rectangle): void {
  const { row } = headings;
  const columns = Array.from({ length: headings.columnCount }, (_, at) => headings.column + at);
  const isWritten = (column: number): boolean =>
    intersection(written, { row, column, rowCount: 1, columnCount: 1 }) !== null;
  const taken = new Set(
    columns.filter((column) => !isWritten(column)).map((column) => key(textAt(session, sheet, row, column))),
  );
  for (const column of columns.filter(isWritten)) {
    const cell = sheet.cell(row, column);
    const wanted = textAt(session, sheet, row, column);
    const text = freeText(wanted, `Kolumn${column - headings.column + 1}`, taken);
    taken.add(key(text));
    const isText = cell.content.kind === "text" && cell.formula === null && cell.content.value === text;
    if (isText) continue;
    session.setCell(sheet, row, column, { ...cell, content: { kind: "text", value: text }, formula: null });
  }
}

function textAt(session: HostSession, sheet: SheetModel, row: number, column: number): string {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  return cellText(sheet.cell(row, column), { session, sheet, area });
}

function freeText(wanted: string, standard: string, taken: ReadonlySet<string>): string {
  const base = wanted === "" ? standard : wanted;
  let text = base;
  for (let number = 2; taken.has(key(text)); number++) text = base + String(number);
  return text;
}

const key = (text: string): string => text.toLocaleLowerCase("sv");
