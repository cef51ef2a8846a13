import { joinedWords } from "./joinedWords";

/** "Nivå, Värde och Trend"; "A eller B". */
export function enumeration(words: readonly string[], conjunction: "och" | "eller" = "och"): string {
  return joinedWords(words, conjunction);
}
