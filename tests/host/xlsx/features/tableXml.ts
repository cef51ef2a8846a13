import type { Element } from "@xmldom/xmldom";
import { rectangleAddress, type Rectangle } from "../../model/address";
import type { TableModel } from "../../model/table";
import { attributeOf, childOf, createLike, flagOf, insertInOrder } from "../xml/dom";
import { startTag } from "../xml/tag";
import { isFiltered } from "./filters";
import type { SheetModel } from "../../model/workbook";

export const TABLE_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

export function readTable(root: Element, area: Rectangle, sheet: SheetModel): TableModel {
  const filter = childOf(root, "autoFilter");
  const look = childOf(root, "tableStyleInfo");
  const shows = (name: string): boolean => look !== null && flagOf(look, name);
  return {
    number: Number(attributeOf(root, "id") ?? "0"),
    name: attributeOf(root, "displayName") ?? "",
    area,
    isDataFiltered: filter !== null && isFiltered(filter, area, sheet),
    style: look === null ? null : attributeOf(look, "name"),
    showHeaders: attributeOf(root, "headerRowCount") !== "0",
    showTotals: Number(attributeOf(root, "totalsRowCount") ?? "0") > 0,
    showFilterButton: filter !== null,
    showBandedRows: shows("showRowStripes"),
    showBandedColumns: shows("showColumnStripes"),
    highlightFirstColumn: shows("showFirstColumn"),
    highlightLastColumn: shows("showLastColumn"),
  };
}

/** The part of a new table; filter and look are added as they are changed in an old one. */
export function newTableXml(table: TableModel, columnNames: readonly string[], isStrict: boolean): string {
  const attributes = {
    xmlns: isStrict ? STRICT_MAIN : MAIN,
    id: String(table.number),
    name: table.name,
    displayName: table.name,
    ref: rectangleAddress(table.area),
    totalsRowShown: "0",
  };
  const columns = columnNames.map((name, at) => startTag("tableColumn", { id: String(at + 1), name }, true));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `${startTag("table", attributes)}${startTag("tableColumns", { count: String(columns.length) })}` +
    `${columns.join("")}</tableColumns></table>`
  );
}

/** Name, filter buttons and look as the model has them; what is the same already keeps its text. */
export function updateTable(root: Element, table: TableModel): void {
  if (attributeOf(root, "displayName") !== table.name) {
    root.setAttribute("name", table.name);
    root.setAttribute("displayName", table.name);
  }
  const filter = childOf(root, "autoFilter");
  if (filter !== null && !table.showFilterButton) root.removeChild(filter);
  if (filter === null && table.showFilterButton) {
    const rows = table.area.rowCount - (table.showTotals ? 1 : 0);
    const made = createLike(root, "autoFilter");
    made.setAttribute("ref", rectangleAddress({ ...table.area, rowCount: rows }));
    insertInOrder(root, made, TABLE_ORDER);
  }
  updateLook(root, table);
}

function updateLook(root: Element, table: TableModel): void {
  const known = childOf(root, "tableStyleInfo");
  const look = known ?? createLike(root, "tableStyleInfo");
  if (known === null) insertInOrder(root, look, TABLE_ORDER);
  if (table.style !== null) look.setAttribute("name", table.style);
  const shown = {
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  };
  for (const [name, isShown] of Object.entries(shown)) look.setAttribute(name, isShown ? "1" : "0");
}
