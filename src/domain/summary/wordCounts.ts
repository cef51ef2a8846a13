/** How often each word stands in a column, in the order in which the words first come. */
export interface WordCounts {
  /** The column's heading. */
  readonly heading: string;
  readonly words: readonly { readonly word: string; readonly count: number }[];
  /** Rows with nothing there. */
  readonly blank: number;
}

/** Counts the words of a column as they stand; a word in other capitals is the same word. */
export function countWords(heading: string, texts: readonly string[]): WordCounts {
  const words = new Map<string, { readonly word: string; count: number }>();
  let blank = 0;
  for (const word of texts) {
    const key = word.toLowerCase();
    const known = words.get(key);
    if (word === "") blank++;
    else if (known === undefined) words.set(key, { word, count: 1 });
    else known.count++;
  }
  return { heading, words: [...words.values()], blank };
}
