import { joinedWords } from "../../make/joinedWords";

/** "level, value and trend"; "A or B". */
export function enumeration(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  return joinedWords(words, conjunction);
}

/** “Nivå”, “Värde” and “Trend”: names that stand in the workbook. */
export function quoted(names: readonly string[], conjunction: "and" | "or" = "and"): string {
  return enumeration(
    names.map((name) => `“${name}”`),
    conjunction,
  );
}
