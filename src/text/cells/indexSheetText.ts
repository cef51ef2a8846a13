import type { Grouping } from "../../domain/summary/figureSource";
import { enumeration } from "../make/enumeration";

/** The words of the sheet of the index, and of the cells that a name chooses for it. */
export const INDEX_SHEET = {
  name: "Måluppfyllelse – index",
  /** Before the figures of all goals, besides the levels' own words. They are found again by these words. */
  index: "Index för måluppfyllelse",
  goalCount: "Antal mål",
  none: "Mål utan värde",
  decidedCount: "Mål med beslutad nivå",
  indicatorCount: "Antal indikatorer",
  gradedCount: "Indikatorer med nivå",
  followUpDate: "Uppföljning per",
  /** In the place of a date that neither the controller nor the workbook has stated: a guess is never written as a fact. */
  noDate: "Inte angivet",
  calculatedAt: "Beräknat",
  /** Over a group's figures, with the levels' words between the last two. */
  groupIndex: "Index",
  groupGoals: "Mål",
  groupNone: "Utan värde",
} as const;

/** The heading of each grouping's table. */
export const GROUP_HEADINGS: Readonly<Record<Grouping, string>> = {
  origin: "Ursprung",
  goalArea: "Målområde",
  overarchingGoal: "Övergripande mål",
  committee: "Nämnd",
};

/** "Beräknat av Måluppföljning från bladen Trygghet och Kultur" */
export function calculatedFromText(sheets: readonly string[]): string {
  return `Beräknat av Måluppföljning från ${sheets.length === 1 ? "bladet" : "bladen"} ${enumeration.sv(sheets)}`;
}

/** "Beräknat 2022-09-12 14:05, uppföljning per 2022-08-31"; the date only where it is known. */
export function calculatedAtText(calculatedAt: string, followUpDate: string | null): string {
  const made = `Beräknat ${calculatedAt.replace("T", " ")}`;
  return followUpDate === null ? made : `${made}, uppföljning per ${followUpDate}`;
}
