import { levelScore, type Scale } from "../domain/scale/scale";
import type { Content } from "../workbook/columns/catalogue";

/** Number formats in en-US, as Excel's API takes them; Excel shows them with the user's own separators. */
export const NUMBER_FORMATS = {
  /** 0,5 */
  levelScore: "0.0",
  /** 0,33 */
  preciseLevelScore: "0.00",
  /** 0,375: as the published example */
  goalScore: "0.000",
  /** 0,98 */
  index: "0.00",
  count: "0",
  /** 85 % */
  share: "0 %",
  date: "yyyy-mm-dd",
  time: "yyyy-mm-dd hh:mm",
  text: "General",
  /** A typed text stays as it is: 1.1 is no date. */
  asTyped: "@",
} as const;

/** How the cells of a column are shown. What the controller fills in as a number is shown as they write it. */
const CONTENT_FORMATS: Readonly<Record<Content, string | ((scale: Scale) => string)>> = {
  text: NUMBER_FORMATS.text,
  code: NUMBER_FORMATS.asTyped,
  unit: NUMBER_FORMATS.text,
  direction: NUMBER_FORMATS.text,
  target: NUMBER_FORMATS.text,
  limit: NUMBER_FORMATS.text,
  outcome: NUMBER_FORMATS.text,
  weight: NUMBER_FORMATS.text,
  date: NUMBER_FORMATS.date,
  level: NUMBER_FORMATS.text,
  levelScore: levelScoreFormat,
  goalScore: NUMBER_FORMATS.goalScore,
  trend: NUMBER_FORMATS.text,
};

/** The number format of the cells that hold something of a scale. */
export function contentFormat(content: Content, scale: Scale): string {
  const format = CONTENT_FORMATS[content];
  return typeof format === "string" ? format : format(scale);
}

/** 0,5 with one decimal; two where some score of the scale needs more. */
function levelScoreFormat(scale: Scale): string {
  const isShort = scale.steps.every(({ id }) => Number.isInteger(levelScore(scale, id) * 10));
  return isShort ? NUMBER_FORMATS.levelScore : NUMBER_FORMATS.preciseLevelScore;
}
