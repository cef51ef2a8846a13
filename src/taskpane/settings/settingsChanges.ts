import { areThresholdsInOrder, type EvaluationSettings, type LevelThresholds } from "../../domain/settings";
import { parseNumber } from "../../workbook/cells/numberText";
import type { AddinSettings } from "../../workbook/settings/addinSettings";

/** The limits as they are typed, which may not be limits yet. */
type TypedThresholds = Readonly<Record<keyof LevelThresholds, string>>;

/** What is changed of the settings; what is left out stays as the workbook has it, also when a colleague changes that. */
export type SettingsChanges = Partial<
  TypedThresholds &
    Pick<EvaluationSettings, "goalLevelRule" | "missingDataRule"> &
    Pick<AddinSettings, "wording" | "reportUnit" | "amounts" | "recalculation">
>;

/** The settings with what is changed; null while a limit cannot be read or the limits are not in order. */
export function withChanges(settings: AddinSettings, changes: SettingsChanges): AddinSettings | null {
  const chosen = withChoices(settings, changes);
  const { attained, partly } = typedThresholds(settings.evaluation.thresholds, changes);
  if (attained === null || partly === null || !areThresholdsInOrder({ attained, partly })) return null;
  return { ...chosen, evaluation: { ...chosen.evaluation, thresholds: { attained, partly } } };
}

/** The settings with what is chosen, whatever is typed as limits. */
export function withChoices(settings: AddinSettings, changes: SettingsChanges): AddinSettings {
  const { evaluation } = settings;
  const { goalLevelRule, missingDataRule } = { ...evaluation, ...changes };
  const { wording, reportUnit, amounts, recalculation } = { ...settings, ...changes };
  return {
    ...settings,
    evaluation: { ...evaluation, goalLevelRule, missingDataRule },
    wording,
    reportUnit,
    amounts,
    recalculation,
  };
}

/** The limits with what is typed, each null where that is no limit. */
export function typedThresholds(
  thresholds: LevelThresholds,
  { attained, partly }: SettingsChanges,
): Readonly<Record<keyof LevelThresholds, number | null>> {
  return {
    attained: attained === undefined ? thresholds.attained : parseShare(attained),
    partly: partly === undefined ? thresholds.partly : parseShare(partly),
  };
}

/** A share from 0 to 1: "0,75", "0.75" or "75 %". Null for any other text: 75 alone is not guessed to be a percentage. */
export function parseShare(text: string): number | null {
  const number = parseNumber(text);
  if (number === null || number.bound !== null || number.note !== null) return null;
  const { value, unit } = number;
  return (unit === null || unit === "percent") && value >= 0 && value <= 1 ? value : null;
}
