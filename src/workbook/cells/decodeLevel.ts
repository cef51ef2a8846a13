import type { AttainmentLevel } from "../../domain/attainmentLevel";
import { isErrorValue, plainText } from "../grid/cellText";
import { decoded, EMPTY_CELL, unreadable, type Decoded, saysNothing } from "./decoded";
import { hueOfFill, hueOfWord } from "./fillHue";
import type { LevelLegend } from "../rows/levelLegend";
import { levelInText, levelStem, levelToken } from "./levelText";
import type { CellSnapshot, CellValue } from "../grid/snapshot";

/** The two families of words in use: "uppnått" (2020) and "uppfyllt" (2022–). Both are read; one is written. */
export const LEVEL_WORDINGS = ["uppnått", "uppfyllt"] as const;
export type LevelWording = (typeof LEVEL_WORDINGS)[number];

const SCORE = /^\d(?:\.\d+)?$/;
const NUMBER_TOKEN = /^\d+(?:\.\d+)?$/;
const LEVEL_BY_SCORE: ReadonlyMap<number, AttainmentLevel> = new Map([
  [0, "notAttained"],
  [0.5, "partlyAttained"],
  [1, "attained"],
]);

/**
 * Reads a level in words (ej / delvis / uppnått or uppfyllt), as the sheet's legend names it, or as its score (0, 0,5, 1).
 * Where the legend names numbers, numbers are no scores. A cell that is only coloured tells a level when the legend names
 * colours, and nothing without one.
 */
export function decodeLevel(cell: CellSnapshot, legend: LevelLegend | null = null): Decoded<AttainmentLevel> {
  const { value } = cell;
  const raw = plainText(value);
  if (isErrorValue(value)) return unreadable({ code: "errorInCell", raw });
  if (raw === "") return levelOfFill(cell, legend);
  if (saysNothing(raw)) return EMPTY_CELL;
  const level = levelInText(value) ?? levelInLegend(value, legend) ?? levelOfScore(value, legend);
  return level === null ? unreadable({ code: "unreadableLevel", raw }) : decoded(level);
}

function levelInLegend(value: CellValue, legend: LevelLegend | null): AttainmentLevel | null {
  const token = levelToken(value);
  const hue = hueOfWord(token);
  return legend?.tokens.get(token) ?? (hue === null ? null : (legend?.hues.get(hue) ?? null));
}

function levelOfScore(value: CellValue, legend: LevelLegend | null): AttainmentLevel | null {
  const token = levelToken(value);
  const hasNumbers = [...(legend?.tokens.keys() ?? [])].some((each) => NUMBER_TOKEN.test(each));
  return hasNumbers || !SCORE.test(token) ? null : (LEVEL_BY_SCORE.get(Number(token)) ?? null);
}

function levelOfFill({ fillColor }: CellSnapshot, legend: LevelLegend | null): Decoded<AttainmentLevel> {
  const hue = hueOfFill(fillColor);
  const level = hue === null ? undefined : legend?.hues.get(hue);
  return level === undefined ? EMPTY_CELL : decoded(level);
}

/** The family of words that a cell's level is written in, or null when it is no level word. */
export function levelWording(value: CellValue): LevelWording | null {
  const stem = levelStem(value);
  if (stem === null) return null;
  return stem === "nå" ? "uppnått" : "uppfyllt";
}
