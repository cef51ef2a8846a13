import { isSameNumber, roundHalfAwayFromZero } from "../../domain/numbers";
import type { OwnLevel } from "../../domain/followUp";
import { levelScore, type AttainmentLevel, type Scale } from "../../domain/scale/scale";
import { isErrorValue, plainText } from "../grid/cellText";
import { decoded, EMPTY_CELL, unreadable, type Decoded, saysNothing } from "./decoded";
import { hueOfFill } from "./fillHue";
import { hueOfWord } from "./hueWord";
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
  const { value, problem } = decodeOwnLevel(cell, legend);
  if (value === null) return { value, problem };
  return value.kind === "level" ? decoded(value.level) : EMPTY_CELL;
}

/** The same with what says, in the workbook's own word or colour, that nothing is assessed. */
export function decodeOwnLevel(cell: CellSnapshot, legend: LevelLegend): Decoded<OwnLevel> {
  const { value } = cell;
  const raw = plainText(value);
  if (isErrorValue(value)) return unreadable({ code: "errorInCell", raw });
  if (raw === "") return levelOfFill(cell, legend);
  const own = legend.words.also.get(levelToken(value));
  if (own !== undefined) return decoded(own);
  if (saysNothing(raw)) return EMPTY_CELL;
  const level =
    levelInText(value, legend.words) ?? levelInLegend(value, legend) ?? levelOfScore(value, legend);
  return level === null ? unreadable({ code: "unreadableLevel", raw }) : decoded({ kind: "level", level });
}

function levelInLegend(value: CellValue, { tokens, hues }: LevelLegend): AttainmentLevel | null {
  const token = levelToken(value);
  const hue = hueOfWord(token);
  return tokens.get(token) ?? (hue === null ? null : (hues.get(hue) ?? null));
}

function levelOfScore(
  value: CellValue,
  { tokens, words: { scale, also } }: LevelLegend,
): AttainmentLevel | null {
  if ([...also.keys()].some((each) => NUMBER_TOKEN.test(each))) return null;
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

function levelOfFill(
  { fillColor }: CellSnapshot,
  { hues, words: { fills } }: LevelLegend,
): Decoded<OwnLevel> {
  const own = fillColor === null ? undefined : fills.get(fillColor.toUpperCase());
  if (own !== undefined) return decoded(own);
  const hue = hueOfFill(fillColor);
  const level = hue === null ? undefined : hues.get(hue);
  return level === undefined ? EMPTY_CELL : decoded({ kind: "level", level });
}
