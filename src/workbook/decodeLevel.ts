import type { AttainmentLevel } from "../domain/attainmentLevel";
import { foldedText, isErrorValue, plainText } from "./cellText";
import { decoded, EMPTY_CELL, unreadable, type Decoded } from "./decoded";
import { saysNothing } from "./decodeNumber";
import type { CellSnapshot, CellValue } from "./snapshot";

/** The two families of words in use: "uppnått" (2020) and "uppfyllt" (2022–). Both are read; one is written. */
export type LevelWording = "uppnått" | "uppfyllt";

const LEVEL_TEXT = /^(?:(ej|inte|icke)|(delvis)|helt)?\s*upp(?:(nå)(?:tt|dd)|fyll[td])$/;
const SCORE_TEXT = /^\d(?:[.,]\d+)?$/;
const LEVEL_BY_SCORE: ReadonlyMap<number, AttainmentLevel> = new Map([
  [0, "notAttained"],
  [0.5, "partlyAttained"],
  [1, "attained"],
]);

/** Reads a level in words (ej / delvis / uppnått or uppfyllt) or as its score (0, 0,5, 1). */
export function decodeLevel(cell: CellSnapshot): Decoded<AttainmentLevel> {
  const { value } = cell;
  const raw = plainText(value);
  if (isErrorValue(value)) return unreadable({ code: "errorInCell", raw });
  if (raw === "" || saysNothing(raw)) return EMPTY_CELL;
  const level = typeof value === "number" ? LEVEL_BY_SCORE.get(value) : levelOfText(value);
  return level === undefined ? unreadable({ code: "unreadableLevel", raw }) : decoded(level);
}

function levelOfText(value: CellValue): AttainmentLevel | undefined {
  const match = LEVEL_TEXT.exec(foldedText(value));
  if (match === null)
    return LEVEL_BY_SCORE.get(Number(SCORE_TEXT.exec(foldedText(value))?.[0].replace(",", ".")));
  const [, not, partly] = match;
  if (not !== undefined) return "notAttained";
  return partly === undefined ? "attained" : "partlyAttained";
}

/** The family of words that a cell's level is written in, or null when it is no level word. */
export function levelWording(value: CellValue): LevelWording | null {
  const match = LEVEL_TEXT.exec(foldedText(value));
  if (match === null) return null;
  return match[3] === undefined ? "uppfyllt" : "uppnått";
}
