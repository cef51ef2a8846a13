import type { Element } from "@xmldom/xmldom";
import { parseAddress, rectangleAddress, type Rectangle } from "../../model/address";
import type { SheetModel } from "../../model/workbook";
import { UnsavableChangeError } from "../errors";
import { attributeOf, childrenOf } from "../xml/dom";
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

/** A filter hides rows when it has criteria and a row below its heading is hidden. */
export function isFiltered(filter: Element, area: Rectangle, sheet: SheetModel): boolean {
  if (childrenOf(filter, "filterColumn").length === 0) return false;
  for (const row of sheet.hiddenRows) {
    if (row > area.row && row < area.row + area.rowCount) return true;
  }
  return false;
}
