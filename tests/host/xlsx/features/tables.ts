import type { Element } from "@xmldom/xmldom";
import { cellAddress, parseAddress, type Rectangle } from "../../model/address";
import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { UnsavableChangeError } from "../errors";
import { isOfType } from "../package/relationships";
import type { SheetSource } from "../read/sheetSource";
import { attributeOf, childOf, childrenOf, parseDocument, rootOf } from "../xml/dom";
import { decodeCellText, encodeCellText } from "../xml/escape";
import type { SheetFeature } from "./feature";
import { isFiltered } from "./filters";

/**
 * Tables can be read, not made or changed, but for one thing: the name of a column is the text of its heading
 * cell. Excel reports a file where the two differ as damaged, so a changed heading changes the name.
 */
export const tables: SheetFeature = {
  names: [],

  read(sheet, source) {
    for (const { root, area } of tableParts(source)) {
      const filter = childOf(root, "autoFilter");
      sheet.tables.push({
        name: attributeOf(root, "displayName") ?? "",
        area,
        isDataFiltered: filter !== null && isFiltered(filter, area, sheet),
      });
    }
  },

  state: (sheet) =>
    JSON.stringify(
      sheet.tables.map(({ name, area }) => [name, area, headings(sheet, area).map(({ text }) => text)]),
    ),

  write(sheet, draft, workbook) {
    const parts = tableParts(draft.source);
    if (
      parts.map(({ root }) => attributeOf(root, "displayName")).join() !==
      sheet.tables.map(({ name }) => name).join()
    ) {
      throw new UnsavableChangeError(`Tables cannot be made or removed yet (sheet ${sheet.name})`);
    }
    for (const { path, root, area } of parts) {
      if (attributeOf(root, "headerRowCount") === "0") continue;
      const columns = columnsOf(root);
      headings(sheet, area).forEach(({ address, text }, at) => {
        const old = columns[at] === undefined ? null : decodeCellText(attributeOf(columns[at], "name") ?? "");
        if (old === null || old === text) return;
        requireFree(workbook, sheet, old, text, address);
        const column = columnsOf(rootOf(draft.packageDraft.document(path)))[at];
        // Line ends in a name are always written as escapes.
        column?.setAttribute("name", encodeCellText(text ?? "").replaceAll("\n", "_x000a_"));
      });
    }
  },
};

function requireFree(
  workbook: WorkbookModel,
  sheet: SheetModel,
  old: string,
  text: string | null,
  address: string,
): void {
  if (text === null || text === "") {
    throw new UnsavableChangeError(
      `${sheet.name}!${address} is the heading of a table column: it must be text`,
    );
  }
  for (const other of workbook.sheets) {
    for (const { row, column, cell } of other.cells()) {
      if (cell.formula?.includes(old) === true && cell.formula.includes("[")) {
        const place = `${other.name}!${cellAddress(row, column)}`;
        throw new UnsavableChangeError(
          `The table column ${old} is named in a formula (${place}): keep its heading`,
        );
      }
    }
  }
}

function headings(sheet: SheetModel, area: Rectangle): { address: string; text: string | null }[] {
  return Array.from({ length: area.columnCount }, (_, at) => {
    const { content } = sheet.cell(area.row, area.column + at);
    const text = content.kind === "text" ? content.value : null;
    return { address: cellAddress(area.row, area.column + at), text };
  });
}

function tableParts(source: SheetSource): { path: string; root: Element; area: Rectangle }[] {
  return source.relationships.flatMap((relationship) => {
    const path = isOfType(relationship, "table") ? source.parts.find(relationship.target) : null;
    if (path === null) return [];
    const root = rootOf(parseDocument(source.parts.text(path), path));
    const area = parseAddress(attributeOf(root, "ref") ?? "");
    return area === null ? [] : [{ path, root, area }];
  });
}

function columnsOf(table: Element): Element[] {
  const list = childOf(table, "tableColumns");
  return list === null ? [] : childrenOf(list, "tableColumn");
}
