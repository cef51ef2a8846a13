import { ENGLISH } from "../../src/text/english";
import { SWEDISH } from "../../src/text/swedish";
import { TEXT_CALLS } from "./textCalls";

type AnyFunction = (...values: readonly unknown[]) => unknown;

const COUNTS = [0, 1, 2, 21];

/** What is counted, one and several. */
const SWEDISH_WORDS: readonly (readonly [string, string])[] = [
  ["cell", "celler"],
  ["rad", "rader"],
  ["indikator", "indikatorer"],
  ["kolumn", "kolumner"],
  ["rapport", "rapporter"],
  ["skillnad", "skillnader"],
  ["siffra", "siffror"],
  ["formel", "formler"],
  ["fråga", "frågor"],
  ["bilaga", "bilagor"],
  ["anmärkning", "anmärkningar"],
  ["ändring", "ändringar"],
];
const ENGLISH_WORDS: readonly (readonly [string, string])[] = [
  ...["cell", "row", "indicator", "column", "report", "difference", "figure", "formula", "question"],
  ...["annex", "remark", "change", "goal"],
].map((one) => [one, one === "annex" ? "annexes" : `${one}s`] as const);

/** All strings within what is said. */
function textsOf(said: unknown): readonly string[] {
  if (typeof said === "string") return [said];
  return typeof said === "object" && said !== null ? Object.values(said).flatMap(textsOf) : [];
}

/** What a function says, with each of its counts being each of these. */
function saidBy(name: string, texts: object): readonly string[] {
  const make = (texts as Readonly<Record<string, unknown>>)[name] as AnyFunction;
  const calls: readonly (readonly unknown[])[] = TEXT_CALLS[name as keyof typeof TEXT_CALLS];
  return calls.flatMap((values) =>
    COUNTS.flatMap((count) =>
      textsOf(make(...values.map((value) => (Number.isInteger(value) ? count : value)))),
    ),
  );
}

/** A figure with a word of the wrong number after it: "1 celler", "21 cell". */
function wrongNumbers(text: string, words: typeof SWEDISH_WORDS): readonly string[] {
  return words.flatMap(([one, several]) => [
    ...(text.match(new RegExp(`(?<![\\d.,:–-]|\\d[\\s])1\\s${several}(?!\\p{L})`, "gu")) ?? []),
    ...(text.match(new RegExp(`(?<![\\d.,:–-]|\\d[\\s])(?:0|2|21)\\s${one}(?!\\p{L})`, "gu")) ?? []),
  ]);
}

describe.each([
  { language: "sv", texts: SWEDISH, words: SWEDISH_WORDS },
  { language: "en", texts: ENGLISH, words: ENGLISH_WORDS },
] as const)("$language", ({ texts, words }) => {
  test.each(Object.keys(TEXT_CALLS))("%s counts none, one, two and twenty-one rightly", (name) => {
    const said = saidBy(name, texts);
    expect(said.flatMap((text) => wrongNumbers(text, words))).toEqual([]);
    expect(said.filter((text) => /\(\s|\s\)/.test(text))).toEqual([]);
  });
});

test("a decimal is behind a comma in Swedish", () => {
  const said = Object.keys(TEXT_CALLS).flatMap((name) => saidBy(name, SWEDISH));
  expect(said.filter((text) => /(?<![\d.])\d+\.\d+(?![\d.])\s?(?:%|kr|tkr|mnkr)/.test(text))).toEqual([]);
});
