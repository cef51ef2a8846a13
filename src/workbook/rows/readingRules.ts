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
}

/** Where nothing has been said. */
export const PLAIN_READING: ReadingRules = { usesDates1904: false, directions: {} };

export function readingRules({
  usesDates1904,
  settings,
}: Pick<WorkbookSnapshot, "usesDates1904" | "settings">): ReadingRules {
  const { directions } = settingsOf({ settings });
  return { usesDates1904, directions };
}

/** What an indicator is remembered by: its title, whatever its case, spaces and footnote marks. */
export function indicatorKey(title: string): string {
  return foldedText(title);
}
