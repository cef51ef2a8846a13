import type { Texts } from "../../text/texts";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import type { SettingsChanges } from "./settingsChanges";

/** One of several to choose. */
export interface ChoiceOption {
  readonly id: string;
  readonly name: string;
  /** What it does. */
  readonly hint: string;
}

/** A choice with what can be chosen. */
export interface ChoiceGroup<Option extends ChoiceOption> {
  readonly legend: string;
  readonly options: readonly Option[];
  /** The id of what is chosen. */
  readonly selected: string;
}

/** The choices that the workbook keeps, in the order that they are shown. */
export const SETTINGS_CHOICE_NAMES = [
  "goalLevelRule",
  "missingDataRule",
  "wording",
  "reportUnit",
  "amounts",
  "recalculation",
] as const satisfies readonly (keyof Texts["SETTINGS_CHOICES"])[];
export type SettingsChoice = (typeof SETTINGS_CHOICE_NAMES)[number];

export interface SettingsOption extends ChoiceOption {
  readonly change: SettingsChanges;
}

/** In the place of no words of one's own: those that the workbook uses. */
const AS_WORKBOOK = "asWorkbook";

export function settingsChoice(
  name: SettingsChoice,
  settings: AddinSettings,
  { SETTINGS_CHOICES }: Texts,
): ChoiceGroup<SettingsOption> {
  const { legend, options } = SETTINGS_CHOICES[name];
  return {
    legend,
    options: Object.entries(options).map(([id, text]) => ({
      ...text,
      id,
      // The ids of the texts are the values of the setting.
      change: { [name]: id === AS_WORKBOOK ? null : id } as SettingsChanges,
    })),
    selected: { ...settings, ...settings.evaluation }[name] ?? AS_WORKBOOK,
  };
}

/** What is chosen, in words. */
export function selectedName({ options, selected }: ChoiceGroup<ChoiceOption>): string {
  return options.find(({ id }) => id === selected)?.name ?? "";
}
