import { decodeDate } from "../../workbook/cells/decodeDate";
import { showsDate, shownNumber } from "../../workbook/cells/shownNumber";
import type { CellContent } from "../../workbook/plan/writePlan";
import type { Unit } from "../../workbook/cells/units";

const MINUTES_A_DAY = 1_440;

/** What a cell holds and how it shows it. */
export interface ShownContent {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** How one language writes what stands in a cell. */
interface ContentWords {
  readonly valueText: (value: string | number | boolean) => string;
  readonly numberInUnit: (held: number, unit: Unit | null) => string;
}

/** Tells how a language writes what a cell holds before and after. */
export type ContentTexts = (
  before: ShownContent,
  after: ShownContent,
  usesDates1904: boolean,
) => readonly [before: string, after: string];

/**
 * A cell's content before and after as the cell shows it, in any language; a formula as its text. Where two contents
 * differ beyond what is shown, numbers have all their decimals.
 */
export function contentTextsIn(words: ContentWords): ContentTexts {
  return (before, after, usesDates1904) => {
    const texts = [
      contentText(words, before, usesDates1904),
      contentText(words, after, usesDates1904),
    ] as const;
    return texts[0] === texts[1]
      ? [wholeText(words, before) ?? texts[0], wholeText(words, after) ?? texts[1]]
      : texts;
  };
}

function contentText(
  { valueText, numberInUnit }: ContentWords,
  { content, numberFormat }: ShownContent,
  usesDates1904: boolean,
): string {
  if (typeof content === "object") return content.formula;
  if (typeof content !== "number") return valueText(content);
  if (showsDate(numberFormat)) {
    const cell = { value: content, formula: content, numberFormat, fillColor: null };
    const { value: date } = decodeDate(cell, usesDates1904);
    return date === null ? valueText(content) : `${date}${timeText(content)}`;
  }
  const { value, unit } = shownNumber(content, numberFormat);
  return unit === null ? valueText(value) : numberInUnit(value, unit);
}

/** " 14:05", or nothing at midnight. */
function timeText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_A_DAY);
  const part = (value: number): string => String(value).padStart(2, "0");
  return minutes === 0 ? "" : ` ${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}

function wholeText({ numberInUnit }: ContentWords, { content }: ShownContent): string | null {
  return typeof content === "number" ? numberInUnit(content, null) : null;
}
