/** A word or a number of a sentence, with its place in it. */
export interface Token {
  /** In lower case; the digits of a number as they stand. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null for what is no number. */
  readonly value: number | null;
  readonly decimals: number;
  readonly isYear: boolean;
}

const NUMBER_WORDS = [
  ...["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  ...["tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"],
];
const BY_WORD = new Map<string, number>([...NUMBER_WORDS.map((word, at) => [word, at] as const), ["en", 1]]);

const TOKEN =
  /\p{L}+|\d{1,3}(?:[\u0020\u00a0\u202f\u2009]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?|[%,;:().–-]/gu;
const YEAR = /^(?:19|20)\d\d$/;

/** The words, numbers and marks of a sentence in their order. "fem" and "2 450" are numbers; "2023" is a year. */
export function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(TOKEN)].map((match) => {
    const text = match[0].toLowerCase();
    const isDigits = /^\d/.test(text);
    const plain = text.replace(/[\u0020\u00a0\u202f\u2009]/g, "").replace(",", ".");
    return {
      text,
      start: match.index,
      end: match.index + match[0].length,
      value: isDigits ? Number(plain) : (BY_WORD.get(text) ?? null),
      decimals: isDigits ? (plain.split(".")[1]?.length ?? 0) : 0,
      isYear: YEAR.test(text),
    };
  });
}

/** The part of a word that its other forms begin with: "trygg" of "trygghet", "boende" of "boendet". */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:heten|het|erna|arna|orna|ande|et|en|er|ar|or|na|a|e|t|n)$/u, "");
  return stem.length >= 4 ? stem : word;
}
