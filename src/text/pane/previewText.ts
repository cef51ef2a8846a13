import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { PlanPreview } from "../../workbook/plan/previewPlan";
import { contentTexts } from "./contentText";
import { enumeration } from "../make/enumeration";
import { counted, valueText } from "../make/figures";
import { issueSentence, placeText } from "./issueSentence";
import { previewTextIn, type PreviewText } from "./previewTextIn";
import { refusalSentence } from "./refusalSentence";

export const PREVIEW = {
  title: "Det här ändras",
  becomes: "blir",
  skipped: "Lämnas orört",
} as const;

/** What a plan changes, sheet by sheet, and what it leaves alone; said before it is done. */
export function previewText(preview: PlanPreview, wording: LevelWording): PreviewText {
  return previewTextIn(WORDS, preview, wording);
}

const WORDS: Parameters<typeof previewTextIn>[0] = {
  /** "128 celler ändras på bladen Mål 2022 och Måluppfyllelse – index. Inget har skrivits än." */
  summary: (cells, sheets) =>
    sheets.length === 0
      ? "Ingenting i arbetsboken ändras."
      : `${counted(cells, "cell", "celler")} ändras på ${sheets.length === 1 ? "bladet" : "bladen"} ${enumeration(sheets)}. Inget har skrivits än.`,
  sheetAdded: (cells) => `Bladet läggs till, med ${filledIn(cells)}.`,
  /** "Nya kolumner: P ”Nivå” och Q ”Värde”, med 54 ifyllda celler." */
  columnsAdded(columns, cells) {
    const names = columns.map(({ name, heading }) => `${name} ”${heading}”`);
    return `${columns.length === 1 ? "Ny kolumn" : "Nya kolumner"}: ${enumeration(names)}, med ${filledIn(cells)}.`;
  },
  changed: (cells) => `${counted(cells, "cell", "celler")} får nytt innehåll.`,
  restyled: (cells) => `${counted(cells, "cell", "celler")} får bara nytt utseende.`,
  rest: (cells) => `… och ${counted(cells, "cell", "celler")} till`,
  valueText,
  contentTexts,
  refusalSentence,
  placeText,
  issueSentence,
};

function filledIn(cells: number): string {
  return counted(cells, "ifylld cell", "ifyllda celler");
}
