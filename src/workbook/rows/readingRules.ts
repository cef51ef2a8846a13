import type { ImprovementDirection } from "../../domain/followUp";
import { foldedText } from "../grid/cellText";
import type { WorkbookSnapshot } from "../grid/snapshot";
import { settingsOf } from "../settings/readSettings";

/** How the cells of a workbook are read, as far as it is not told where they stand: by its dates, and by what the controller has said. */
export interface ReadingRules {
  /** True for a workbook whose date cells count from 1904. */
  readonly usesDates1904: boolean;
  /** Which way is better for indicators that tell it nowhere, by `indicatorKey`. */
  readonly directions: Readonly<Record<string, ImprovementDirection>>;
  /** The meaning of "11/12": so many of so many, or several outcomes. Null until it is said. */
  readonly slashes: "ofWhole" | "several" | null;
  /** The last figure of "851" where there is a note 1: raised, and no part of the number, or a digit of it. Null until it is said. */
  readonly footnotes: "raised" | "digits" | null;
}

/** Where nothing has been said. */
export const PLAIN_READING: ReadingRules = {
  usesDates1904: false,
  directions: {},
  slashes: null,
  footnotes: null,
};

export function readingRules({
  usesDates1904,
  settings,
}: Pick<WorkbookSnapshot, "usesDates1904" | "settings">): ReadingRules {
  const { directions, slashes, footnotes } = settingsOf({ settings });
  return { usesDates1904, directions, slashes, footnotes };
}

/** The key that an indicator is remembered by: its title, whatever its case, spaces and footnote marks. */
export function indicatorKey(title: string): string {
  return foldedText(title);
}
