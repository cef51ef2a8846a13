import { NUMBER_WORDS } from "../../../workbook/cells/numberText";
import { countText } from "../../make/figures";

/** "ett mål", "en indikator". */
export type Gender = "neuter" | "common";

/** Writes a count in running text. */
export type CountWriter = (count: number, gender?: Gender) => string;

/**
 * Counts up to twelve are written as words, but all as figures where any that they are counted among is larger: "två av
 * tre mål", "8 av 15 mål".
 *
 * @param largest the largest count, as the number of all goals
 */
export function countWriter(largest: number): CountWriter {
  return (count, gender = "neuter") => {
    const word = areWrittenAsWords(largest) ? NUMBER_WORDS[count] : undefined;
    if (word === undefined) return countText(count).sv;
    return count === 1 && gender === "common" ? "en" : word;
  };
}

/** Tells whether counts of which this is the largest are written as words. */
export function areWrittenAsWords(largest: number): boolean {
  return largest < NUMBER_WORDS.length;
}
