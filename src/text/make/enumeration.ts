import { inEach } from "./language";

const CONJUNCTIONS = { sv: "och", en: "and" } as const;

/** "Nivå, Värde och Trend"; "A eller B". The words of a row as a sentence has them. */
export const enumeration = inEach(
  (language) =>
    (words: readonly string[], conjunction: string = CONJUNCTIONS[language]): string =>
      words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`,
);

const QUOTES = { sv: ["”", "”"], en: ["“", "”"] } as const;

/** ”Nivå”, ”Värde” och ”Trend”; in English “Nivå”, “Värde” and “Trend”: names that stand in the workbook. */
export const quoted = inEach((language) => {
  const [opening, closing] = QUOTES[language];
  return (names: readonly string[], conjunction?: string): string =>
    enumeration[language](
      names.map((name) => opening + name + closing),
      conjunction,
    );
});
