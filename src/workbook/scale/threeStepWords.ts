import { withCapital } from "../grid/cellText";
import { THREE_STEPS } from "../../domain/scale/threeSteps";
import type { LevelForms, LevelPhrase, LevelWording, ScaleWords } from "./scaleWords";

/** The words in use since 2020: "Ej uppnått", "Delvis uppnått", "Uppnått". */
export const ATTAINED_WORDING: LevelWording = wording("uppnått", "uppnådd", "uppnådda");
/** The words in use since 2022: "Ej uppfyllt", "Delvis uppfyllt", "Uppfyllt". */
export const FULFILLED_WORDING: LevelWording = wording("uppfyllt", "uppfylld", "uppfyllda");

const SUBJECT = "(?:(?:målet|mål|indikatorn)(?: är| har| bedöms| bedöms vara)? )?";
const STEMS = [
  [ATTAINED_WORDING.id, "(?:upp)?nå(?:tt|tts|dd|dda|s)"],
  [FULFILLED_WORDING.id, "uppfyll(?:t|ts|d|da|s)"],
] as const;

/**
 * Ej, delvis or nothing before or after "uppnått" or "uppfyllt": "Målet är ej uppfyllt", "Uppnås inte". "Delvis" alone means
 * one thing only; "Ja" and "Nej" do not: beside a decided level they may tell whether it is decided.
 */
const PHRASES: readonly LevelPhrase[] = [
  { pattern: /^delvis$/, level: "partlyAttained", wording: null },
  ...STEMS.flatMap(([id, stem]) => [
    phrase(id, "attained", `(?:helt ?)?${stem}|${stem} helt`),
    phrase(id, "partlyAttained", `delvis ?${stem}|${stem} delvis`),
    phrase(id, "notAttained", `(?:ej|inte|icke) ?${stem}|${stem} (?:ej|inte|icke)`),
  ]),
];

/** The words of the default scale. */
export const THREE_STEP_WORDS: ScaleWords = {
  scale: THREE_STEPS,
  wordings: [ATTAINED_WORDING, FULFILLED_WORDING],
  phrases: PHRASES,
  hints: ["nå", "fyll", "delvis", "helt", "ej", "inte", "icke"],
  inLegend: new Map([
    ["ej", "notAttained"],
    ["inte", "notAttained"],
    ["helt", "attained"],
  ]),
  also: new Map(),
  fills: new Map(),
};

function wording(neuter: string, common: string, plural: string): LevelWording {
  const forms = (before: string, english: string): LevelForms => {
    const one = before + neuter;
    return {
      word: withCapital(one),
      one,
      many: before + plural,
      oneIndicator: before + common,
      short: one,
      english,
    };
  };
  return {
    id: neuter,
    scale: THREE_STEPS,
    forms: {
      notAttained: forms("ej ", "Not attained"),
      partlyAttained: { ...forms("delvis ", "Partly attained"), short: "delvis" },
      attained: forms("", "Attained"),
    },
  };
}

function phrase(wordingId: string, level: string, words: string): LevelPhrase {
  return { pattern: new RegExp(`^${SUBJECT}(?:${words})(?: mål)?$`), level, wording: wordingId };
}
