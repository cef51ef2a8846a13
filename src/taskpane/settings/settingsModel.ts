import type { Texts } from "../../text/texts";
import { DEFAULT_ADDIN_SETTINGS, parseAddinSettings } from "../../workbook/settings/addinSettings";
import type { ReadLayout } from "../../app/readFollowUp";
import type { LayoutChoices } from "../../workbook/layout/applyChoices";
import type { SettingsSlice } from "./slice";
import type { ChoiceGroup } from "../ui/ChoiceFields";
import { settingsChoice, type SettingsChoice, type SettingsOption } from "./choiceGroup";
import { deviationFields, type DeviationField } from "./deviationFields";
import { importLines } from "./importLines";
import { withChanges, withChoices } from "./settingsChanges";
import { thresholdFields, type ThresholdField } from "./thresholdFields";

/** "Inställningar" as plain text: what counts in the workbook, what is changed, and what can be done. */
export interface SettingsModel {
  /** The stored settings cannot be read: nothing can be changed before they have been replaced or taken away. */
  readonly isUnreadable: boolean;
  /** Whether it is remembered how the workbook is read. */
  readonly reading: string;
  readonly thresholds: readonly ThresholdField[];
  readonly deviation: readonly DeviationField[];
  readonly choices: Readonly<Record<SettingsChoice, ChoiceGroup<SettingsOption>>>;
  /** Whether something is changed and not saved. */
  readonly isChanged: boolean;
  readonly canSave: boolean;
  readonly canReset: boolean;
  /** The changes of importing the opened file, line by line: empty for none, null where no file is opened. */
  readonly importLines: readonly string[] | null;
}

interface SettingsFacts extends SettingsSlice {
  readonly read: ReadLayout;
  readonly choices: LayoutChoices | null;
}

export function settingsModel(
  { read: { snapshot, layout }, choices, changes, file }: SettingsFacts,
  texts: Texts,
): SettingsModel {
  const { SETTINGS, MAPPING } = texts;
  const readable = parseAddinSettings(snapshot.settings);
  const stored = readable ?? DEFAULT_ADDIN_SETTINGS;
  const changed = withChanges(stored, changes);
  const isChanged = changed === null || JSON.stringify(changed) !== JSON.stringify(stored);
  const chosen = withChoices(stored, changes);
  const choice = (name: SettingsChoice): ChoiceGroup<SettingsOption> => settingsChoice(name, chosen, texts);
  const remembered = layout.isRemembered ? SETTINGS.isRemembered : SETTINGS.isNotRemembered;
  const unreadable = readable === null ? [SETTINGS.importUnreadable] : [];
  const replaced = file && [...unreadable, ...importLines(file, stored, snapshot, texts)];
  return {
    isUnreadable: readable === null,
    reading: choices === null ? remembered : MAPPING.unsaved,
    thresholds: thresholdFields(stored, changes, texts),
    deviation: deviationFields(stored, changes, texts),
    choices: {
      goalLevelRule: choice("goalLevelRule"),
      missingDataRule: choice("missingDataRule"),
      limitRule: choice("limitRule"),
      levelSource: choice("levelSource"),
      wholeRule: choice("wholeRule"),
      wording: choice("wording"),
      reportUnit: choice("reportUnit"),
      amounts: choice("amounts"),
      yearShare: choice("yearShare"),
      recalculation: choice("recalculation"),
    },
    isChanged,
    canSave: isChanged && changed !== null && readable !== null,
    canReset: snapshot.settings !== null,
    importLines:
      replaced !== null && replaced.length > 0 && isChanged
        ? [...replaced, SETTINGS.importUnsaved]
        : replaced,
  };
}
