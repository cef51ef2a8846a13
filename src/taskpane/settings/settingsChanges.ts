import type { AttainmentLevel } from "../../domain/scale/scale";
import { areThresholdsInOrder, type EvaluationSettings } from "../../domain/settings";
import { typedDeviationLimit, type TypedDeviationLimit } from "./deviationFields";
import { parseNumber } from "../../workbook/cells/numberText";
import { scaleInForce } from "../../workbook/scale/scaleInForce";
import type { AddinSettings } from "../../workbook/settings/addinSettings";

/** The limits as they are typed, which may not be limits yet, by the level that each is the lowest value of. */
interface TypedThresholds {
  readonly [threshold: `threshold:${AttainmentLevel}`]: string;
}

/** The settings that are changed; what is left out stays as the workbook has it, also when a colleague changes that. */
export type SettingsChanges = TypedThresholds &
  TypedDeviationLimit &
  Partial<
    Pick<
      EvaluationSettings,
      "goalLevelRule" | "missingDataRule" | "limitRule" | "levelSource" | "wholeRule"
    > &
      Pick<AddinSettings, "wording" | "reportUnit" | "amounts" | "yearShare" | "recalculation">
  >;

/** The settings with what is changed; null while a limit cannot be read or those of levels are not in order. */
export function withChanges(settings: AddinSettings, changes: SettingsChanges): AddinSettings | null {
  const chosen = withChoices(settings, changes);
  const typed = typedThresholds(settings, changes);
  const thresholds = typed.flatMap(({ limit }) => limit ?? []);
  if (thresholds.length < typed.length) return null;
  if (!areThresholdsInOrder(thresholds, scaleInForce(settings).scale)) return null;
  const deviationLimit = typedDeviationLimit(settings, changes);
  if (deviationLimit === null) return null;
  return { ...chosen, deviationLimit, evaluation: { ...chosen.evaluation, thresholds } };
}

/** The settings with what is chosen, whatever is typed as limits. */
export function withChoices(settings: AddinSettings, changes: SettingsChanges): AddinSettings {
  const { evaluation } = settings;
  const { goalLevelRule, missingDataRule, limitRule, levelSource, wholeRule } = {
    ...evaluation,
    ...changes,
  };
  const { wording, reportUnit, amounts, yearShare, recalculation } = { ...settings, ...changes };
  return {
    ...settings,
    evaluation: { ...evaluation, goalLevelRule, missingDataRule, limitRule, levelSource, wholeRule },
    wording,
    reportUnit,
    amounts,
    yearShare,
    recalculation,
  };
}

/** A limit as it stands or is typed, of the level that it is the lowest value of. */
export interface TypedThreshold {
  readonly level: AttainmentLevel;
  /** As it stands; null where none does. */
  readonly stored: number | null;
  /** The text typed; undefined for none. */
  readonly typed: string | undefined;
  /** The limit that would count; null where the text is none. */
  readonly limit: number | null;
}

/** The limits with what is typed, the lowest first. */
export function typedThresholds(
  { scale, evaluation }: Pick<AddinSettings, "scale" | "evaluation">,
  changes: SettingsChanges,
): readonly TypedThreshold[] {
  const [, ...steps] = scaleInForce({ scale }).scale.steps;
  return steps.map(({ id: level }, at) => {
    const stored = evaluation.thresholds[at] ?? null;
    const typed = changes[`threshold:${level}`];
    return { level, stored, typed, limit: typed === undefined ? stored : parseShare(typed) };
  });
}

/** A share from 0 to 1: "0,75", "0.75" or "75 %". Null for any other text: 75 alone is not guessed to be a percentage. */
export function parseShare(text: string): number | null {
  const number = parseNumber(text);
  if (number === null || number.bound !== null || number.note !== null) return null;
  const { value, unit } = number;
  return (unit === null || unit === "percent") && value >= 0 && value <= 1 ? value : null;
}
