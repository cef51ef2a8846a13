import { areThresholdsInOrder, type LevelThresholds } from "../../domain/settings";
import type { Texts } from "../../text/texts";
import { typedThresholds, type SettingsChanges } from "./settingsChanges";

/** A limit that can be typed. */
export interface ThresholdField {
  readonly text: string;
  /** What is wrong with it; null for nothing. */
  readonly problem: string | null;
}

/** The limits as they stand or are typed. Of two that are not in order, that for partly says so. */
export function thresholdFields(
  stored: LevelThresholds,
  changes: SettingsChanges,
  { SETTINGS, shareText }: Texts,
): Readonly<Record<keyof LevelThresholds, ThresholdField>> {
  const { attained, partly } = typedThresholds(stored, changes);
  const areRead = attained !== null && partly !== null;
  const orderProblem =
    areRead && !areThresholdsInOrder({ attained, partly }) ? SETTINGS.thresholdOrder : null;
  return {
    attained: {
      text: changes.attained ?? shareText(stored.attained),
      problem: attained === null ? SETTINGS.thresholdForm : null,
    },
    partly: {
      text: changes.partly ?? shareText(stored.partly),
      problem: partly === null ? SETTINGS.thresholdForm : orderProblem,
    },
  };
}
