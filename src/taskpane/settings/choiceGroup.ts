import { GOAL_LEVEL_RULES } from "../../domain/rules/goalRules";
import { MISSING_DATA_RULES } from "../../domain/rules/missingDataRules";
import { scaleInForce } from "../../workbook/scale/scaleInForce";
import type { Texts } from "../../text/texts";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import type { ChoiceGroup, ChoiceOption } from "../ui/ChoiceFields";
import type { SettingsChanges } from "./settingsChanges";

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

/** What can be chosen of each setting, and what is. */
export function settingsChoice(
  name: SettingsChoice,
  settings: AddinSettings,
  texts: Texts,
): ChoiceGroup<SettingsOption> {
  const { SETTINGS_CHOICES, goalRuleChoice, missingDataRuleChoice, wordingChoice } = texts;
  const { wordings } = scaleInForce(settings);
  const [usual] = wordings;
  const { goalLevelRule, missingDataRule } = settings.evaluation;
  switch (name) {
    case "goalLevelRule":
      return {
        legend: SETTINGS_CHOICES[name].legend,
        options: GOAL_LEVEL_RULES.map((id) => ({ id, ...goalRuleChoice(id, usual), change: { [name]: id } })),
        selected: goalLevelRule,
      };
    case "missingDataRule":
      return {
        legend: SETTINGS_CHOICES[name].legend,
        options: MISSING_DATA_RULES.map((id) => ({
          id,
          ...missingDataRuleChoice(id, usual),
          change: { [name]: id },
        })),
        selected: missingDataRule,
      };
    case "wording": {
      const { legend, options } = SETTINGS_CHOICES[name];
      return {
        legend,
        options: [
          { id: AS_WORKBOOK, ...options.asWorkbook, change: { [name]: null } },
          ...wordings.map((each) => ({ id: each.id, ...wordingChoice(each), change: { [name]: each.id } })),
        ],
        selected: settings.wording ?? AS_WORKBOOK,
      };
    }
    case "reportUnit":
    case "amounts":
    case "recalculation": {
      const { legend, options } = SETTINGS_CHOICES[name];
      return {
        legend,
        options: Object.entries(options).map(([id, text]) => ({
          ...text,
          id,
          // The ids of the texts are the values of the setting.
          change: { [name]: id } as SettingsChanges,
        })),
        selected: settings[name],
      };
    }
  }
}

/** What is chosen, in words. */
export function selectedName({ options, selected }: ChoiceGroup<ChoiceOption>): string {
  return options.find(({ id }) => id === selected)?.name ?? "";
}
