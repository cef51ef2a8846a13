import type { Texts } from "../../text/texts";
import { scaleInForce } from "../../workbook/scale/scaleInForce";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import type { SettingsFile } from "../../workbook/settings/settingsFile";
import { settleMapping } from "../../workbook/settings/settleMapping";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { typedThresholds } from "./settingsChanges";
import { SETTINGS_CHOICE_NAMES, selectedName, settingsChoice } from "./choiceGroup";

/** The changes of importing a file into a workbook with these settings, line by line; empty for none. */
export function importLines(
  { settings, mapping }: SettingsFile,
  stored: AddinSettings,
  snapshot: WorkbookSnapshot,
  texts: Texts,
): readonly string[] {
  const { SETTINGS, deviationLimitText, settingReplacedText, shareText, thresholdName } = texts;
  const replaced = (what: string, from: string, to: string): readonly string[] =>
    from === to ? [] : [settingReplacedText(what, from, to)];
  const [wording] = scaleInForce(settings).wordings;
  const limits = typedThresholds(settings, {});
  const before = typedThresholds(stored, {});
  const shown = (limit: number | null | undefined): string => shareText(limit ?? 0);
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return [
    ...limits
      .map(({ level, limit }) =>
        replaced(
          thresholdName(level, wording),
          shown(before.find((each) => each.level === level)?.limit),
          shown(limit),
        ),
      )
      .toReversed()
      .flat(),
    ...SETTINGS_CHOICE_NAMES.flatMap((name) => {
      const choiceBefore = settingsChoice(name, stored, texts);
      return replaced(
        choiceBefore.legend,
        selectedName(choiceBefore),
        selectedName(settingsChoice(name, settings, texts)),
      );
    }),
    ...replaced(
      SETTINGS.deviations,
      deviationLimitText(stored.deviationLimit),
      deviationLimitText(settings.deviationLimit),
    ),
    ...(isSame(stored.hiddenFindings, settings.hiddenFindings) ? [] : [SETTINGS.importHidden]),
    ...(mapping === null || JSON.stringify(settleMapping(mapping, snapshot)) === snapshot.remembered
      ? []
      : [SETTINGS.importMapping]),
  ];
}
