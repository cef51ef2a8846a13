import type { Texts } from "../../text/texts";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import type { SettingsFile } from "../../workbook/settings/settingsFile";
import { settleMapping } from "../../workbook/settings/settleMapping";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { SETTINGS_CHOICE_NAMES, selectedName, settingsChoice } from "./choiceGroup";

/** What importing a file changes in a workbook with these settings, line by line; empty when nothing. */
export function importLines(
  { settings, mapping }: SettingsFile,
  stored: AddinSettings,
  snapshot: WorkbookSnapshot,
  texts: Texts,
): readonly string[] {
  const { SETTINGS, settingReplacedText, shareText } = texts;
  const replaced = (what: string, from: string, to: string): readonly string[] =>
    from === to ? [] : [settingReplacedText(what, from, to)];
  const { thresholds: from } = stored.evaluation;
  const { thresholds: to } = settings.evaluation;
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return [
    ...replaced(SETTINGS.attained, shareText(from.attained), shareText(to.attained)),
    ...replaced(SETTINGS.partly, shareText(from.partly), shareText(to.partly)),
    ...SETTINGS_CHOICE_NAMES.flatMap((name) => {
      const before = settingsChoice(name, stored, texts);
      return replaced(
        before.legend,
        selectedName(before),
        selectedName(settingsChoice(name, settings, texts)),
      );
    }),
    ...(isSame(stored.hiddenFindings, settings.hiddenFindings) ? [] : [SETTINGS.importHidden]),
    ...(mapping === null || JSON.stringify(settleMapping(mapping, snapshot)) === snapshot.remembered
      ? []
      : [SETTINGS.importMapping]),
  ];
}
