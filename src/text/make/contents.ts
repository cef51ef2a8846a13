import { decodeDate } from "../../workbook/cells/decodeDate";
import { showsDate, shownNumber } from "../../workbook/cells/shownNumber";
import type { CellContent } from "../../workbook/plan/writePlan";
import { valueText } from "./figures";
import { inEach, type Both, type Language } from "./language";
import { numberInUnit } from "./measures";

const MINUTES_A_DAY = 1_440;

/** A cell's content, and how it shows it. */
export interface ShownContent {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/**
 * A cell's content before and after as the cell shows it: "Uppnått", "0,375", "90 %", "2022-09-12 14:05", "ingenting"
 * for an empty one, a formula as its text. Where two contents differ beyond what is shown, numbers have all their decimals.
 */
export function contentTexts(
  before: ShownContent,
  after: ShownContent,
  usesDates1904: boolean,
): Both<readonly [before: string, after: string]> {
  return inEach((language) => {
    const texts = [
      contentText(language, before, usesDates1904),
      contentText(language, after, usesDates1904),
    ] as const;
    return texts[0] === texts[1]
      ? [wholeText(language, before) ?? texts[0], wholeText(language, after) ?? texts[1]]
      : texts;
  });
}

function contentText(
  language: Language,
  { content, numberFormat }: ShownContent,
  usesDates1904: boolean,
): string {
  if (typeof content === "object") return content.formula;
  if (typeof content !== "number") return valueText(content)[language];
  if (showsDate(numberFormat)) {
    const cell = { value: content, formula: content, numberFormat, fillColor: null };
    const { value: date } = decodeDate(cell, usesDates1904);
    return date === null ? valueText(content)[language] : `${date}${timeText(content)}`;
  }
  const { value, unit } = shownNumber(content, numberFormat);
  return unit === null ? valueText(value)[language] : numberInUnit[language](value, unit);
}

/** " 14:05", or nothing at midnight. */
function timeText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_A_DAY);
  const part = (value: number): string => String(value).padStart(2, "0");
  return minutes === 0 ? "" : ` ${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}

function wholeText(language: Language, { content }: ShownContent): string | null {
  return typeof content === "number" ? numberInUnit[language](content, null) : null;
}
