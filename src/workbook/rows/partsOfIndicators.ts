import { foldedText } from "../grid/cellText";
import type { IndicatorRow } from "./decodeIndicator";

const WHO = "kvinnor|män|flickor|pojkar|tjejer|killar";
const UNIT_AFTER = String.raw`(?:,?\s*\((?:%|andel|antal|procent)\)|\s*%)?`;
/** "Kvinnor", "varav män", "– flickor (%)": a part of the indicator above it. */
const PART_ALONE = new RegExp(String.raw`^(?:[-–—•*·]\s*|varav\s+|därav\s+)*(?:${WHO})${UNIT_AFTER}$`, "u");
/** "Nöjda brukare, kvinnor (%)", "Nöjda brukare (män)". */
const PART_OF = new RegExp(String.raw`^(.+?)(?:\s*[,:–—-]\s*|\s+\(|\s+)(?:${WHO})\)?${UNIT_AFTER}$`, "u");
/** "Nöjda brukare, totalt (%)", "Nöjda brukare (alla)". */
const WHOLE_OF = new RegExp(
  String.raw`^(.+?)(?:\s*[,:–—-]\s*|\s+\(|\s+)(?:totalt?|samtliga|alla|båda könen)\)?${UNIT_AFTER}$`,
  "u",
);
const UNIT_AT_END = new RegExp(String.raw`${UNIT_AFTER}$`, "u");

/** The rows of a goal with an indicator each, and those that are parts of one of them. */
export interface RowsWithParts {
  readonly whole: readonly IndicatorRow[];
  readonly parts: readonly IndicatorRow[];
}

/**
 * Tells the rows of women and of men from those of all: where a row of the whole stands beside them, or above them with its own
 * outcome, that row is the indicator and the others are shown as they stand. Where only parts stand, each is an indicator.
 */
export function withoutParts(rows: readonly IndicatorRow[]): RowsWithParts {
  const titles = rows.map(({ reader }) => foldedText(reader.text("indicatorTitle")));
  const wholes = new Set(titles.flatMap((title) => stemOfWhole(title) ?? []));
  const whole: IndicatorRow[] = [];
  const parts: IndicatorRow[] = [];
  rows.forEach((row, at) => {
    const title = titles[at] ?? "";
    const above = whole.at(-1);
    const isBelowWhole =
      above !== undefined &&
      above.reader.isTold("actualValue") &&
      !PART_ALONE.test(foldedText(above.reader.text("indicatorTitle")));
    const stem = PART_OF.exec(title)?.[1];
    const isPart = PART_ALONE.test(title) ? isBelowWhole : stem !== undefined && wholes.has(stem);
    (isPart ? parts : whole).push(row);
  });
  return { whole, parts };
}

/** An indicator's name without the word for "all" in it; null for a part. */
function stemOfWhole(title: string): string | null {
  if (PART_ALONE.test(title) || PART_OF.test(title)) return null;
  return WHOLE_OF.exec(title)?.[1] ?? title.replace(UNIT_AT_END, "");
}
