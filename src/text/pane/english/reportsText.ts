import type { Texts } from "../../texts";
import { counted, countText } from "./figures";

/** What the pane says when reports are built. */
export const REPORTS_TEXT: Texts["REPORTS_TEXT"] = {
  build: "Build reports",
  building: "Building reports…",
  checking: "Reconciling…",
  choose: "Reports",
  all: "All",
  chooseOne: "Choose at least one report.",
  dateUnknown: "The follow-up has no date. Without a date, the period of the source data applies.",
  amounts: "Amounts",
  unit: "Unit",
  nothingBuilt: "No reports could be built.",
  nothingChanged: "The reports have already been built. Nothing needed to be changed.",
};

/** How the figures of the reports are written, each with what that means. */
export const AMOUNT_CHOICES: Texts["AMOUNT_CHOICES"] = {
  formulas: { name: "Formulas", hint: "The amounts follow when the ledger changes." },
  values: { name: "Values", hint: "The amounts stay as they are until you build again." },
  shownAsThousands: { name: "SEK, shown in thousands", hint: "The cells still hold whole kronor." },
  roundedToThousands: { name: "Rounded to SEK thousand", hint: "The cells get whole thousands." },
};

/** "The reports have been built. 1,234 cells were written." */
export function reportsBuiltText(cells: number): string {
  return `The reports have been built. ${counted(cells, "cell was", "cells were")} written.`;
}

/** "Reports built (9)" */
export function builtHeading(count: number): string {
  return `Reports built (${countText(count)})`;
}

/** "Period: 2023-12" */
export function reportPeriodText(period: string): string {
  return `Period: ${period}`;
}

/** "Not built (6)" */
export function notBuiltHeading(count: number): string {
  return `Not built (${countText(count)})`;
}

/** "To review (12)" */
export function remarksHeading(count: number): string {
  return `To review (${countText(count)})`;
}

/** "Show all 34" */
export function allText(count: number): string {
  return `Show all ${countText(count)}`;
}
