import * as v from "valibot";
import type { OwnLevel } from "../../domain/followUp";
import { TONES, type Scale } from "../../domain/scale/scale";
import { THREE_STEPS } from "../../domain/scale/threeSteps";
import { levelToken } from "../cells/levelText";
import { THREE_STEP_WORDS } from "./threeStepWords";
import { plainForms, type LevelForms, type LevelWording, type ScaleWords } from "./scaleWords";

const fill = v.pipe(v.string(), v.regex(/^#[\dA-F]{6}$/i));

const step = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  points: v.pipe(v.number(), v.integer(), v.minValue(0)),
  tone: v.picklist(TONES),
  /** "Delvis uppnått": as it is written in a cell. */
  word: v.pipe(v.string(), v.nonEmpty()),
  /** Its other forms, where they are not the word itself. */
  forms: v.optional(
    v.partial(
      v.object({
        one: v.string(),
        many: v.string(),
        oneIndicator: v.string(),
        short: v.string(),
        english: v.string(),
      }),
    ),
    {},
  ),
  /** Other texts that are read as the step: signs, colour words, texts of a key. */
  also: v.optional(v.array(v.string())),
  /** The colour of its cells ("#92D050"). */
  fill: v.optional(fill),
});

/** The words that say that nothing is assessed ("Vit", "Svårbedömt"). */
const notAssessed = v.object({
  word: v.pipe(v.string(), v.nonEmpty()),
  also: v.optional(v.array(v.string())),
  fill: v.optional(fill),
});

/** A scale of a workbook's own, as it is kept among its settings. The worst step first. */
export const ownScale = v.pipe(
  v.object({
    steps: v.tupleWithRest([step, step], step),
    fullPoints: v.pipe(v.number(), v.integer()),
    notAssessed: v.optional(v.array(notAssessed)),
  }),
  v.check(({ steps }) => (steps.at(-1)?.points ?? 0) > steps[0].points),
  v.check(({ steps, fullPoints }) =>
    steps.every(
      ({ id, points }, at) =>
        id !== "none" &&
        points >= (steps[at - 1]?.points ?? 0) &&
        points <= fullPoints &&
        steps.findIndex((each) => each.id === id) === at,
    ),
  ),
);
export type OwnScale = Readonly<v.InferOutput<typeof ownScale>>;

/** The id of a workbook's own scale among scales, and of its only wording. */
const OWN = "own";

/** The scale with its words. What a sentence needs and the workbook does not say is the word itself. */
export function wordsOfOwnScale({ steps, fullPoints, notAssessed: without = [] }: OwnScale): ScaleWords {
  const [worst, second, ...others] = steps;
  const stepOf = ({ id, points, tone }: (typeof steps)[number]) => ({ id, points, tone });
  const scale: Scale = {
    id: OWN,
    steps: [stepOf(worst), stepOf(second), ...others.map(stepOf)],
    fullPoints,
  };
  const forms = steps.map(({ id, word, forms: given }): [string, LevelForms] => {
    const plain = plainForms(word);
    return [
      id,
      {
        word,
        one: given.one ?? plain.one,
        many: given.many ?? plain.many,
        oneIndicator: given.oneIndicator ?? plain.oneIndicator,
        short: given.short ?? plain.short,
        english: given.english ?? plain.english,
      },
    ];
  });
  const colours = steps.flatMap(({ id, fill: colour }): [string, string][] =>
    colour === undefined ? [] : [[id, colour]],
  );
  const wording: LevelWording = {
    id: OWN,
    scale,
    forms: Object.fromEntries(forms),
    fills: new Map(colours),
  };
  const own = [
    ...steps.map(({ id, ...rest }) => ({ ...rest, level: { kind: "level", level: id } as const })),
    ...without.map((each) => ({ ...each, level: { kind: "notAssessed", word: each.word } as const })),
  ];
  return {
    scale,
    wordings: [wording],
    // The words of the default scale are understood wherever its steps are those of this one.
    phrases: scale.steps.every(({ id }) => THREE_STEPS.steps.some((each) => each.id === id))
      ? THREE_STEP_WORDS.phrases
      : [],
    hints: [],
    inLegend: new Map(),
    also: new Map(
      own.flatMap(({ word, also = [], level }) =>
        [word, ...also].map((text): [string, OwnLevel] => [levelToken(text), level]),
      ),
    ),
    fills: new Map(
      own.flatMap(({ fill: colour, level }): [string, OwnLevel][] =>
        colour === undefined ? [] : [[colour.toUpperCase(), level]],
      ),
    ),
  };
}
