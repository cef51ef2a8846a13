import type { Element } from "@xmldom/xmldom";
import { cellAddress, type Rectangle } from "../../model/address";
import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { UnsavableChangeError } from "../errors";
import { attributeOf, childOf, childrenOf } from "../xml/dom";
import { decodeCellText, encodeCellText } from "../xml/escape";

export interface Heading {
  readonly address: string;
  /** Null where the cell holds no text. */
  readonly text: string | null;
}

export function headings(sheet: SheetModel, area: Rectangle): Heading[] {
  return Array.from({ length: area.columnCount }, (_, at) => {
    const { content } = sheet.cell(area.row, area.column + at);
    const text = content.kind === "text" ? content.value : null;
    return { address: cellAddress(area.row, area.column + at), text };
  });
}

/** A heading as the name of a column: line ends in it are always written as escapes. */
export function columnName(sheet: SheetModel, { address, text }: Heading): string {
  if (text === null || text === "") {
    throw new UnsavableChangeError(
      `${sheet.name}!${address} is the heading of a table column: it must be text`,
    );
  }
  return encodeCellText(text).replaceAll("\n", "_x000a_");
}

/**
 * The name of a column is the text of its heading cell. Excel reports a file where the two differ as damaged, so a
 * changed heading changes the name.
 */
export function renameColumns(
  table: Element,
  sheet: SheetModel,
  area: Rectangle,
  workbook: WorkbookModel,
): void {
  const columns = columnsOf(table);
  const names = columnNames(table);
  headings(sheet, area).forEach((heading, at) => {
    const [column, old] = [columns[at], names[at]];
    if (column === undefined || old === undefined || old === heading.text) return;
    const name = columnName(sheet, heading);
    requireUnnamed(workbook, old, `table column ${old}`, "keep its heading");
    column.setAttribute("name", name);
  });
}

/** The names of a table's columns as their headings should read. */
export function columnNames(table: Element): string[] {
  return columnsOf(table).map((column) => decodeCellText(attributeOf(column, "name") ?? ""));
}

function columnsOf(table: Element): Element[] {
  const list = childOf(table, "tableColumns");
  return list === null ? [] : childrenOf(list, "tableColumn");
}

/** What structured references call a table or a column keeps its name: the model does not change formulas. */
export function requireUnnamed(workbook: WorkbookModel, old: string, what: string, advice: string): void {
  for (const other of workbook.sheets) {
    for (const { row, column, cell } of other.cells()) {
      if (cell.formula?.includes(old) === true && cell.formula.includes("[")) {
        const place = `${other.name}!${cellAddress(row, column)}`;
        throw new UnsavableChangeError(`The ${what} is named in a formula (${place}): ${advice}`);
      }
    }
  }
}
