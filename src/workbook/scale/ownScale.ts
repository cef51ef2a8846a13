import * as v from "valibot";
import { TONES, type Scale } from "../../domain/scale/scale";
import { plainForms, type LevelForms, type LevelWording, type ScaleWords } from "./scaleWords";

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
});

/** A scale of a workbook's own, as it is kept among its settings. The worst step first. */
export const ownScale = v.pipe(
  v.object({ steps: v.tupleWithRest([step, step], step), fullPoints: v.pipe(v.number(), v.integer()) }),
  v.check(({ steps, fullPoints }) =>
    steps.every(
      ({ id, points }, at) =>
        id !== "none" &&
        points > (steps[at - 1]?.points ?? -1) &&
        points <= fullPoints &&
        steps.findIndex((each) => each.id === id) === at,
    ),
  ),
);
export type OwnScale = Readonly<v.InferOutput<typeof ownScale>>;

/** What the scale of a workbook's own is called among scales, and its only wording. */
const OWN = "own";

/** The scale with its words. What a sentence needs and the workbook does not say is the word itself. */
export function wordsOfOwnScale({ steps, fullPoints }: OwnScale): ScaleWords {
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
  const wording: LevelWording = { id: OWN, scale, forms: Object.fromEntries(forms) };
  return { scale, wordings: [wording], phrases: [], hints: [], inLegend: new Map() };
}
