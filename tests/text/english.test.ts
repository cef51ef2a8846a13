import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { LEDGER_DATA } from "../../src/annexes/kit/ledger/words";
import * as fc from "fast-check";
import { ENGLISH } from "../../src/text/english";
import { SWEDISH } from "../../src/text/swedish";
import type { Texts } from "../../src/text/texts";
import type { IssueDetail } from "../../src/workbook/issues/issue";
import { expectGoodEnglish } from "./goodEnglish";
import { ISSUE_DETAILS, ISSUE_VARIANTS } from "./issueDetails";
import { TEXT_CALLS } from "./textCalls";
import { isWorkbookTerm } from "./workbookTerms";

type AnyFunction = (...values: readonly unknown[]) => unknown;

/** Every text and function with its path: "PANE.title". */
function leaves(texts: object, path = ""): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null
        ? [...leaves(value, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  );
}

const IN_SWEDISH = leaves(SWEDISH);
const IN_ENGLISH = leaves(ENGLISH);

/** One thing said in both languages. */
interface Said {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly swedish: string;
  readonly english: string;
}

function saidIn(leaf: unknown, values: readonly unknown[]): string {
  const answer = typeof leaf === "function" ? (leaf as AnyFunction)(...values) : leaf;
  return typeof answer === "string" ? answer : JSON.stringify(answer);
}

const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = TEXT_CALLS;

const SAID: readonly Said[] = [...IN_SWEDISH].flatMap(([name, leaf]) =>
  (typeof leaf === "function" ? (CALLS[name] ?? []) : [[]]).map((values) => ({
    name,
    values,
    swedish: saidIn(leaf, values),
    english: saidIn(IN_ENGLISH.get(name), values),
  })),
);

/** Which words for the levels the workbook has: a code, though it is a word of the Swedish sentences. */
const WORDINGS: readonly unknown[] = [ATTAINED_WORDING, FULFILLED_WORDING];

/** All texts within what a function was given, the longest first. */
function textsIn(value: unknown): readonly string[] {
  if (WORDINGS.includes(value)) return [];
  if (typeof value === "string") return value === "" ? [] : [value];
  if (value instanceof Error) return textsIn({ ...value });
  if (value instanceof Map) return textsIn([...value.values()]);
  if (typeof value !== "object" || value === null) return [];
  // What is given in both languages is told in each in its own.
  if ("sv" in value && "en" in value) return [];
  return [...new Set(Object.values(value).flatMap(textsIn))].sort((one, other) => other.length - one.length);
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, ""), text);
}

/** Codes such as "higherIsBetter" steer a sentence and may be a word of it by chance. */
function isCode(text: string): boolean {
  return /^[a-z][a-zA-Z]*$/.test(text);
}

/** The figures and the columns ZZ and AAA, however a language writes thousands and decimals. */
function figuresIn(text: string): readonly string[] {
  const figures = text.match(/\b(?:ZZ|AA[A-E])\b|\d(?:[\d.,\u00A0]*\d)?/g) ?? [];
  return [...new Set(figures.map((figure) => figure.replace(/[.,\u00A0]/g, "")))].sort();
}

test("both languages have the same texts, and every function is tried", () => {
  expect([...IN_ENGLISH.keys()].sort()).toEqual([...IN_SWEDISH.keys()].sort());
  for (const [name, leaf] of IN_SWEDISH) {
    expect([name, typeof IN_ENGLISH.get(name)]).toEqual([name, typeof leaf]);
    if (typeof leaf === "function") expect([name, CALLS[name]?.length]).not.toEqual([name, undefined]);
  }
});

test("no text is empty or left as it is in Swedish", () => {
  for (const { name, values, swedish, english } of SAID) {
    if (typeof IN_SWEDISH.get(name) === "function") {
      if (swedish !== "null") expect([name, values, english]).not.toEqual([name, values, ""]);
    } else {
      expect(english).toMatch(/\S/);
      expect([name, english]).not.toEqual([name, swedish]);
    }
  }
});

test("Swedish stands only between quotes, and only as words that stand in workbooks", () => {
  const own = new Set([...IN_ENGLISH.values()].filter((leaf) => typeof leaf === "string"));
  for (const { values, english } of SAID) {
    const words = without(english, textsIn(values));
    const quoted = [...words.matchAll(/“([^“”]*)”/g)].flatMap(([, word = ""]) => word.trim() || []);
    const strange = quoted.filter((word) => !own.has(word) && !isWorkbookTerm(word));
    expect([english, strange]).toEqual([english, []]);
    expect(words.replace(/“[^“”]*”/g, "")).not.toMatch(/[åäö”]/i);
  }
});

test("what a function is given is told in both languages or in neither, and so are the figures", () => {
  for (const { name, values, swedish, english } of SAID) {
    const given = textsIn(values);
    const told = given.filter((text) => swedish.includes(text));
    expect([name, english, told.filter((text) => !english.includes(text))]).toEqual([name, english, []]);
    const added = given.filter((text) => !isCode(text) && !told.includes(text) && english.includes(text));
    expect([name, english, added]).toEqual([name, english, []]);
    expect([name, english, figuresIn(without(english, given))]).toEqual([
      name,
      english,
      figuresIn(without(swedish, given)),
    ]);
  }
});

test.each([...Object.values(ISSUE_DETAILS), ...ISSUE_VARIANTS])(
  "%j has a good English sentence",
  (detail) => {
    expectGoodEnglish(ENGLISH.issueSentence(detail, ATTAINED_WORDING));
  },
);

test("every issue has a sentence of its own", () => {
  const details = [...Object.values(ISSUE_DETAILS), ...ISSUE_VARIANTS];
  const said = (texts: Texts): number =>
    new Set(details.map((detail) => texts.issueSentence(detail, ATTAINED_WORDING))).size;
  expect(said(ENGLISH)).toBe(said(SWEDISH));
});

test("all sentences are good English", () => {
  const sentences = SAID.filter(({ name, english }) => /Sentence$/.test(name) || /\.$/.test(english));
  expect(sentences.length).toBeGreaterThan(300);
  for (const { english } of sentences)
    if (!english.startsWith("[")) expectGoodEnglish(english.replace(/^\((?=\d)/, ""));
});

test.each<[IssueDetail, string]>([
  [
    { code: "unreadableLevel", raw: "Grön", field: "assessedLevel" },
    "“Grön” cannot be read as a level for the assessed level. Write “Ej uppfyllt”, “Delvis uppfyllt” or “Uppfyllt”.",
  ],
  [
    { code: "assessedLevelNotUsed", assessed: "attained", computed: "partlyAttained" },
    "The assessed level is Attained, but the outcome gives Partly attained. For a measured indicator the outcome applies.",
  ],
  [
    { code: "formulaKept", field: "index", shown: "#DIV/0!", computed: 44 / 45 },
    "The cell for the index has a formula of its own that shows #DIV/0!. The calculation gives 0.978. The formula has been kept.",
  ],
  [
    { code: "dataColumnMissing", data: LEDGER_DATA.the, column: "budget", year: "2023" },
    "In the ledger, a column for budget (2023) is missing. The annexes show no budget. Add the column, with the heading “Budget” and the year.",
  ],
  [
    { code: "hiddenRows", rows: 2 },
    "2\u00A0rows of the follow-up are hidden. They have been read and are included.",
  ],
])("%j in English", (detail, sentence) => {
  expect(ENGLISH.issueSentence(detail, FULFILLED_WORDING)).toBe(sentence);
});

test("numbers are written as in British English", () => {
  expect(ENGLISH.indexText(44 / 45, null)).toBe("0.98");
  expect(ENGLISH.goalScoreText(11 / 18, null)).toBe("0.611");
  expect(ENGLISH.countText(1_234_567)).toBe("1,234,567");
  expect(ENGLISH.amountText(-1_234.5)).toBe("−1,234.5");
  expect(ENGLISH.valueText(-0.5)).toBe("−0.5");
  expect(ENGLISH.valueText(true)).toBe("TRUE");
  expect(ENGLISH.clearText({ goalCount: 15, indicatorCount: 1, index: 0.98, range: null }, ["Mål"])).toBe(
    "Found 15\u00A0goals and 1\u00A0indicator on the sheet “Mål”. Index: 0.98.",
  );
});

test("a number is the same in both languages but for its separators", () => {
  const swedish = (text: string): string => text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "\u00A0"));
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      expect(swedish(ENGLISH.indexText(value, null))).toBe(SWEDISH.indexText(value, null));
      expect(swedish(ENGLISH.amountText(value))).toBe(SWEDISH.amountText(value));
      expect(swedish(ENGLISH.valueText(value))).toBe(SWEDISH.valueText(value));
    }),
  );
});

test("levels and trends", () => {
  const levels = { attained: 2, partlyAttained: 1, notAttained: 1, none: 1 };
  expect(ENGLISH.goalCountText({ goalCount: 5, levels }, FULFILLED_WORDING)).toBe(
    "2 of 5 goals attained, 1 partly attained, 1 not attained, 1 without a value",
  );
  expect(ENGLISH.levelWord(null, ATTAINED_WORDING)).toBe("No information");
  expect(ENGLISH.trendText("increasing", "deteriorating")).toBe("↑ Increasing (worse)");
});
