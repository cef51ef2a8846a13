import { attributeOf, childrenOf, createLike, flagOf } from "../xml/dom";
import type { SheetFeature } from "./feature";

/** The rightmost column that a break reaches. */
const LAST_COLUMN = "16383";

/** Page breaks that were set by hand; the file counts the row above, those of Excel's own are left to it. */
export const rowBreaks: SheetFeature = {
  names: ["rowBreaks"],

  read(sheet, source) {
    const section = source.section("rowBreaks");
    const breaks = section === null ? [] : childrenOf(section, "brk").filter((each) => flagOf(each, "man"));
    sheet.rowBreaks = breaks.map((each) => Number(attributeOf(each, "id"))).sort((a, b) => a - b);
  },

  state: (sheet) => sheet.rowBreaks.join(" "),

  write(sheet, draft) {
    const section = draft.edit("rowBreaks");
    const known = childrenOf(section, "brk");
    for (const element of known) {
      const isGone = flagOf(element, "man") && !sheet.rowBreaks.includes(Number(attributeOf(element, "id")));
      if (isGone) section.removeChild(element);
    }
    const ids = new Set(childrenOf(section, "brk").map((element) => attributeOf(element, "id")));
    for (const row of sheet.rowBreaks.filter((each) => !ids.has(String(each)))) {
      const element = createLike(section, "brk");
      const attributes = { id: String(row), max: LAST_COLUMN, man: "1" };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const next = childrenOf(section, "brk").find((other) => Number(attributeOf(other, "id")) > row);
      section.insertBefore(element, next ?? null);
    }
    const count = childrenOf(section, "brk").length;
    if (count === 0) return draft.remove("rowBreaks");
    section.setAttribute("count", String(count));
    section.setAttribute("manualBreakCount", String(sheet.rowBreaks.length));
  },
};
