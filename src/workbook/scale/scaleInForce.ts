import type { EvaluationSettings } from "../../domain/settings";
import { wordsOfOwnScale, type OwnScale } from "./ownScale";
import type { LevelWording, ScaleWords } from "./scaleWords";
import { THREE_STEP_WORDS } from "./threeStepWords";

/** The scales that are known by name. */
export const SCALE_PRESETS = ["threeSteps"] as const;
export type ScalePreset = (typeof SCALE_PRESETS)[number];

const PRESETS: Record<ScalePreset, ScaleWords> = { threeSteps: THREE_STEP_WORDS };

/** A scale as settings hold it: by its name, or whole. */
interface NamedScale {
  readonly scale: ScalePreset | OwnScale;
}

/** Scales of workbooks' own, each made once, by what says it: what is found from its words is remembered by it. */
const OWN_SCALES = new Map<string, ScaleWords>();

/** The scale that a workbook's settings name, with its words. */
export function scaleInForce({ scale }: NamedScale): ScaleWords {
  if (typeof scale === "string") return PRESETS[scale];
  const text = JSON.stringify(scale);
  const known = OWN_SCALES.get(text) ?? wordsOfOwnScale(scale);
  OWN_SCALES.set(text, known);
  return known;
}

/** How goals are assessed by a workbook's settings. */
export function evaluationInForce({
  scale,
  evaluation,
}: NamedScale & { readonly evaluation: Omit<EvaluationSettings, "scale"> }): EvaluationSettings {
  return { ...evaluation, scale: scaleInForce({ scale }).scale };
}

/**
 * The words for levels that are written and said: those that are set, else those that the workbook uses most, else the
 * first of the scale.
 *
 * @param used what the workbook uses; null where it has no follow-up
 */
export function wordingInForce(
  settings: NamedScale & { readonly wording: string | null },
  used: LevelWording | null,
): LevelWording {
  const { wordings } = scaleInForce(settings);
  const ofScale = (id: string | null): LevelWording | undefined => wordings.find((each) => each.id === id);
  return ofScale(settings.wording) ?? ofScale(used?.id ?? null) ?? wordings[0];
}
