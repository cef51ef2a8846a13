export interface TextWord {
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: its runs of letters. "barn- och ungdomsvården" is three. */
export function wordsOf(text: string): readonly TextWord[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
