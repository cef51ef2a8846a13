import type { LevelWording } from "../../../workbook/scale/scaleWords";
import type { PlanPreview } from "../../../workbook/plan/previewPlan";
import { previewTextIn, type PreviewText } from "../previewTextIn";
import type { Texts } from "../../texts";
import { contentTexts } from "./contentText";
import { enumeration, quoted } from "./enumeration";
import { counted, valueText } from "./figures";
import { issueSentence, placeText } from "./issueSentence";
import { refusalSentence } from "./refusalSentence";

export const PREVIEW: Texts["PREVIEW"] = {
  title: "This is what changes",
  becomes: "becomes",
  skipped: "Left untouched",
};

/** What a plan changes, sheet by sheet, and what it leaves alone; said before it is done. */
export function previewText(preview: PlanPreview, wording: LevelWording): PreviewText {
  return previewTextIn(WORDS, preview, wording);
}

const WORDS: Parameters<typeof previewTextIn>[0] = {
  /** 128 cells change on the sheets “Mål 2022” and “Måluppfyllelse – index”. Nothing has been written yet. */
  summary: (cells, sheets) =>
    sheets.length === 0
      ? "Nothing in the workbook changes."
      : `${counted(cells, "cell changes", "cells change")} on the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)}. Nothing has been written yet.`,
  sheetAdded: (cells) => `The sheet is added, with ${filledIn(cells)}.`,
  /** New columns: P “Nivå” and Q “Värde”, with 54 cells filled in. */
  columnsAdded(columns, cells) {
    const names = columns.map(({ name, heading }) => `${name} “${heading}”`);
    return `${columns.length === 1 ? "New column" : "New columns"}: ${enumeration(names)}, with ${filledIn(cells)}.`;
  },
  changed: (cells) => `${counted(cells, "cell gets", "cells get")} new content.`,
  restyled: (cells) => `${counted(cells, "cell gets", "cells get")} only a new look.`,
  rest: (cells) => `… and ${counted(cells, "more cell", "more cells")}`,
  valueText,
  contentTexts,
  refusalSentence,
  placeText,
  issueSentence,
};

function filledIn(cells: number): string {
  return counted(cells, "cell filled in", "cells filled in");
}
