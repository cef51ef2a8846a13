import type { AttainmentLevel } from "../../domain/attainmentLevel";
import { foldedText } from "../grid/cellText";
import type { CellValue } from "../grid/snapshot";

const SUBJECT = "(?:(?:målet|mål|indikatorn)(?: är| har| bedöms| bedöms vara)? )?";
const STEM = "(?<reach>(?:upp)?nå)(?:tt|tts|dd|dda|s)|uppfyll(?:t|ts|d|da|s)";
const LEVEL_TEXT = new RegExp(
  `^${SUBJECT}(?:(?<before>ej|inte|icke|delvis|helt) ?)?(?:${STEM})(?: (?<after>ej|inte|icke|delvis|helt))?(?: mål)?$`,
);

/**
 * A level in words: "Delvis uppnått", "Målet är ej uppfyllt", "Uppnås inte". "Delvis" alone means one thing only; "Ja" and
 * "Nej" do not: beside a decided level they may tell whether it is decided. Null for any other text.
 */
export function levelInText(value: CellValue): AttainmentLevel | null {
  const text = foldedText(value);
  if (text === "delvis") return "partlyAttained";
  const match = LEVEL_TEXT.exec(text);
  if (match === null) return null;
  const { before, after } = match.groups ?? {};
  if (before !== undefined && after !== undefined) return null;
  const word = before ?? after ?? "helt";
  if (word === "helt") return "attained";
  return word === "delvis" ? "partlyAttained" : "notAttained";
}

/** The word that a text in level words is built on; null for any other text. */
export function levelStem(value: CellValue): "nå" | "fyll" | null {
  const match = LEVEL_TEXT.exec(foldedText(value));
  if (match === null) return null;
  return match.groups?.["reach"] === undefined ? "fyll" : "nå";
}

/** The form in which a letter, a number or a word of a legend is compared. */
export function levelToken(value: CellValue): string {
  return foldedText(value).replace(/^(\d+),(\d+)$/, "$1.$2");
}
