import type { Element } from "@xmldom/xmldom";
import { parseAddress, rectangleAddress, type Rectangle } from "../../model/address";
import type { SheetModel } from "../../model/workbook";
import { UnsavableChangeError } from "../errors";
import { isOfType } from "../package/relationships";
import { attributeOf, childOf, childrenOf, parseDocument, rootOf } from "../xml/dom";
import type { SheetFeature } from "./feature";

/** The sheet's own filter. Its criteria can be kept or cleared, not made: the model does not hold them. */
export const autoFilter: SheetFeature = {
  names: ["autoFilter"],

  read(sheet, source) {
    const section = source.section("autoFilter");
    const area = section === null ? null : parseAddress(attributeOf(section, "ref") ?? "");
    if (section !== null && area !== null) {
      sheet.autoFilter = { area, isDataFiltered: isFiltered(section, area, sheet) };
    }
  },

  state: (sheet) => JSON.stringify(sheet.autoFilter),

  write(sheet, draft) {
    if (sheet.autoFilter === null) return draft.remove("autoFilter");
    const section = draft.edit("autoFilter");
    section.setAttribute("ref", rectangleAddress(sheet.autoFilter.area));
    const criteria = childrenOf(section, "filterColumn");
    if (!sheet.autoFilter.isDataFiltered) criteria.forEach((element) => section.removeChild(element));
    else if (criteria.length === 0) {
      throw new UnsavableChangeError(`The sheet ${sheet.name} has a filter whose criteria are not known`);
    }
  },
};

/** Tables of the sheet: read only, so far. */
export const tables: SheetFeature = {
  names: [],

  read(sheet, source) {
    for (const relationship of source.relationships) {
      if (!isOfType(relationship, "table") || source.parts.find(relationship.target) === null) continue;
      const table = rootOf(parseDocument(source.parts.text(relationship.target), relationship.target));
      const area = parseAddress(attributeOf(table, "ref") ?? "");
      const filter = childOf(table, "autoFilter");
      if (area === null) continue;
      sheet.tables.push({
        name: attributeOf(table, "displayName") ?? "",
        area,
        isDataFiltered: filter !== null && isFiltered(filter, area, sheet),
      });
    }
  },

  state: (sheet) => JSON.stringify(sheet.tables),

  write(sheet) {
    throw new UnsavableChangeError(`Tables cannot be changed yet (sheet ${sheet.name})`);
  },
};

/** A filter hides rows when it has criteria and a row below its heading is hidden. */
function isFiltered(filter: Element, area: Rectangle, sheet: SheetModel): boolean {
  if (childrenOf(filter, "filterColumn").length === 0) return false;
  for (const row of sheet.hiddenRows) {
    if (row > area.row && row < area.row + area.rowCount) return true;
  }
  return false;
}
