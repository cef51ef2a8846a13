import { isSameNumber, roundHalfAwayFromZero } from "../../domain/numbers";
import { levelScore, type AttainmentLevel, type Scale } from "../../domain/scale/scale";
import { isErrorValue, plainText } from "../grid/cellText";
import { decoded, EMPTY_CELL, unreadable, type Decoded, saysNothing } from "./decoded";
import { hueOfFill, hueOfWord } from "./fillHue";
import type { LevelLegend } from "../rows/levelLegend";
import { levelInText, levelToken } from "./levelText";
import type { CellSnapshot, CellValue } from "../grid/snapshot";

const SCORE = /^\d(?:\.\d+)?$/;
const NUMBER_TOKEN = /^\d+(?:\.\d+)?$/;

/**
 * Reads a level in the words of the scale, as the sheet's legend names it, or as its score (0, 0,5, 1; a score of many
 * decimals also as two: 0,33). Where the legend names numbers, numbers are no scores. A cell that is only coloured tells a
 * level when the legend names colours, and nothing without one.
 */
export function decodeLevel(cell: CellSnapshot, legend: LevelLegend): Decoded<AttainmentLevel> {
  const { value } = cell;
  const raw = plainText(value);
  if (isErrorValue(value)) return unreadable({ code: "errorInCell", raw });
  if (raw === "") return levelOfFill(cell, legend);
  if (saysNothing(raw)) return EMPTY_CELL;
  const level =
    levelInText(value, legend.words) ?? levelInLegend(value, legend) ?? levelOfScore(value, legend);
  return level === null ? unreadable({ code: "unreadableLevel", raw }) : decoded(level);
}

function levelInLegend(value: CellValue, { tokens, hues }: LevelLegend): AttainmentLevel | null {
  const token = levelToken(value);
  const hue = hueOfWord(token);
  return tokens.get(token) ?? (hue === null ? null : (hues.get(hue) ?? null));
}

function levelOfScore(value: CellValue, { tokens, words: { scale } }: LevelLegend): AttainmentLevel | null {
  const token = levelToken(value);
  const hasNumbers = [...tokens.keys()].some((each) => NUMBER_TOKEN.test(each));
  return hasNumbers || !SCORE.test(token) ? null : levelWithScore(Number(token), scale);
}

/** The level that has a score; null where none has. */
export function levelWithScore(score: number, scale: Scale): AttainmentLevel | null {
  const step = scale.steps.find(({ id }) => {
    const exact = levelScore(scale, id);
    return isSameNumber(exact, score) || roundHalfAwayFromZero(exact, 2) === score;
  });
  return step?.id ?? null;
}

function levelOfFill({ fillColor }: CellSnapshot, { hues }: LevelLegend): Decoded<AttainmentLevel> {
  const hue = hueOfFill(fillColor);
  const level = hue === null ? undefined : hues.get(hue);
  return level === undefined ? EMPTY_CELL : decoded(level);
}
