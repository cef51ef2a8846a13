/** Words in a row as a sentence has them, in any language: commas, and the conjunction before the last. */
export function joinedWords(words: readonly string[], conjunction: string): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
