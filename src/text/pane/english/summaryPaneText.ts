import type { NoPlaceReason } from "../../../domain/summary/figureSource";
import type { CellPlace } from "../../../workbook/issues/issue";
import type { Texts } from "../../texts";
import { quoted } from "./enumeration";
import { counted } from "./figures";

/** What the pane says around the sentences of the summary, which are the report's own and in Swedish. */
export const SUMMARY: Texts["SUMMARY"] = {
  reading: "Putting the text together…",
  copy: "Copy",
  copyAll: "Copy all",
  copied: "Copied",
  textToCopy: "The text to copy",
  copyByHand: "It could not be copied from here. The text is selected: press Ctrl+C, or Cmd+C on a Mac.",
  stale:
    "The workbook has been recalculated, changed or read again since the text was written. Click “Read again”.",
  unsaved:
    "The text reads the workbook as saved. What you have changed under “How the workbook was read” applies once you have saved it.",
};

/** Said where there is nothing to make sentences of. */
export const NOTHING_TO_SAY =
  "Nothing to write about was found. The workbook needs a follow-up with levels, or a ledger with actual and budget.";

const NO_PLACE: Record<NoPlaceReason, string> = {
  notCalculated:
    "No cell of the workbook shows this yet. Click “Recalculate”, and index, levels and counts are written there.",
  noOwnCell: "No cell shows just this. It is calculated from the follow-up.",
};

/** Why figures of the text lead to no cell, and what to do: Without a link: “8”, “7” and “0,76”. No cell … */
export function noPlaceText(reason: NoPlaceReason, figures: readonly string[]): string {
  return `Without a link: ${quoted(figures)}. ${NO_PLACE[reason]}`;
}

/** “9,1 mnkr”, show on the sheet “Resultatrapport”, cell E22: names a figure that leads to its cell. */
export function figureName(text: string, { sheet, address }: CellPlace): string {
  return `“${text}”, show on the sheet “${sheet}”, ${address.includes(":") ? "cells" : "cell"} ${address}`;
}

/** Copy the section “Ekonomi”: names a button where several say the same. */
export function copyName(heading: string): string {
  return `${SUMMARY.copy} the section “${heading}”`;
}

/** "The amounts are as at 2023-10-31.": said where the goals are of another day. */
export function amountsDateText(date: string): string {
  return `The amounts are as at ${date}.`;
}

/** Says that the day in the text is not the workbook's own. */
export function assumedDateText(date: string): string {
  return `The date of the follow-up is not known, and the text says ${date}. If it is for another day, change “Follow-up as at” under “Overview” and read again.`;
}

/** "3 more notes." */
export function moreRemarksText(count: number): string {
  return `${counted(count, "more note", "more notes")}.`;
}
