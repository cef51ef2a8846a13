import { areThresholdsInOrder } from "../../domain/settings";
import type { AttainmentLevel } from "../../domain/scale/scale";
import type { Texts } from "../../text/texts";
import { scaleInForce } from "../../workbook/scale/scaleInForce";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { typedThresholds, type SettingsChanges } from "./settingsChanges";

/** A limit that can be typed. */
export interface ThresholdField {
  /** The level that it is the lowest value of. */
  readonly level: AttainmentLevel;
  readonly name: string;
  readonly text: string;
  /** Its fault; null for none. */
  readonly problem: string | null;
}

/** The limits as they stand or are typed, the highest first. Of limits that are not in order, the lowest says so. */
export function thresholdFields(
  stored: AddinSettings,
  changes: SettingsChanges,
  { SETTINGS, shareText, thresholdName, thresholdOrderText }: Texts,
): readonly ThresholdField[] {
  const { scale, wordings } = scaleInForce(stored);
  const [wording] = wordings;
  const typed = typedThresholds(stored, changes);
  const limits = typed.flatMap(({ limit }) => limit ?? []);
  const isOutOfOrder = limits.length === typed.length && !areThresholdsInOrder(limits, scale);
  const fields = typed.map(({ level, stored: standing, typed: text, limit }, at) => ({
    level,
    name: thresholdName(level, wording),
    text: text ?? (standing === null ? "" : shareText(standing)),
    problem:
      limit === null ? SETTINGS.thresholdForm : isOutOfOrder && at === 0 ? thresholdOrderText(wording) : null,
  }));
  return fields.toReversed();
}
