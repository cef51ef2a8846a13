import { parseAddress, rectangleAddress } from "../../model/address";
import { attributeOf, childrenOf } from "../xml/dom";
import { startTag } from "../xml/tag";
import type { SheetFeature } from "./feature";

/** Merged areas, in the order of the file. */
export const merges: SheetFeature = {
  names: ["merges"],

  read(sheet, source) {
    const section = source.section("mergeCells");
    if (section === null) return;
    sheet.merges = childrenOf(section, "mergeCell")
      .map((element) => parseAddress(attributeOf(element, "ref") ?? ""))
      .filter((area) => area !== null);
  },

  state: (sheet) => sheet.merges.map(rectangleAddress).join(" "),

  write(sheet, draft) {
    if (sheet.merges.length === 0) return draft.remove("mergeCells");
    const { prefix } = draft.source.index;
    const elements = sheet.merges.map((area) =>
      startTag(`${prefix}mergeCell`, { ref: rectangleAddress(area) }, true),
    );
    const start = startTag(`${prefix}mergeCells`, { count: String(sheet.merges.length) });
    draft.put("mergeCells", `${start}${elements.join("")}</${prefix}mergeCells>`);
  },
};
