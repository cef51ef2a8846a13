import type { ActivityMeasure } from "./table";
import type { ReportWords } from "../kit/words";

export const ACTIVITY_MEASURES: ReportWords = {
  sheet: "Verksamhetsmått",
  footer: "Bilaga 3 Verksamhetsmått",
  inDocument: "annex",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Verksamhetsmått",
  rowHeading: "Avvik (+) fler än budget, (-) färre än budget",
} as const;

/** The data's name within sentences, in both languages of the pane. */
export const DATA = {
  the: { sv: "verksamhetsmåtten", en: "the activity measures" },
  none: { sv: "inga verksamhetsmått", en: "no activity measures" },
} as const;

const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The mark of a footnote as it is shown after a label: "1" is "¹", any other mark is itself. */
export function footnoteMark({ footnote }: Pick<ActivityMeasure, "footnote">): string | null {
  return footnote === null ? null : footnote.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
}
