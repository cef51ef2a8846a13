/** "Nivå, Värde och Trend"; "A eller B". */
export function enumeration(words: readonly string[], conjunction: "och" | "eller" = "och"): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
