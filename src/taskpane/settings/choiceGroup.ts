import { GOAL_LEVEL_RULES } from "../../domain/rules/goalRules";
import { LIMITS_ON_ROWS, type LimitRule } from "../../domain/rules/limitRule";
import { MISSING_DATA_RULES } from "../../domain/rules/missingDataRules";
import { scaleInForce } from "../../workbook/scale/scaleInForce";
import type { ChoiceText } from "../../text/rules/choiceText";
import type { Texts } from "../../text/texts";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import type { ChoiceGroup, ChoiceOption } from "../ui/ChoiceFields";
import type { SettingsChanges } from "./settingsChanges";

/** The choices that the workbook keeps, in the order that they are shown. */
export const SETTINGS_CHOICE_NAMES = [
  "goalLevelRule",
  "missingDataRule",
  "limitRule",
  "levelSource",
  "wholeRule",
  "wording",
  "reportUnit",
  "amounts",
  "yearShare",
  "recalculation",
] as const satisfies readonly (keyof Texts["SETTINGS_CHOICES"])[];
export type SettingsChoice = (typeof SETTINGS_CHOICE_NAMES)[number];

export interface SettingsOption extends ChoiceOption {
  readonly change: SettingsChanges;
}

/** Those that can be chosen here; another that the workbook states, or that a file brings, stands beside them. */
const OFFERED_LIMIT_RULES: readonly LimitRule[] = [
  LIMITS_ON_ROWS,
  { kind: "share", percents: [90] },
  { kind: "share", percents: [80] },
  { kind: "reachedOrNot" },
  { kind: "none" },
];

function limitRuleId(rule: LimitRule): string {
  return JSON.stringify(rule);
}

/** In the place of no words of one's own: those that the workbook uses. */
const AS_WORKBOOK = "asWorkbook";

/** The choices of each setting, and the one that is taken. */
export function settingsChoice(
  name: SettingsChoice,
  settings: AddinSettings,
  texts: Texts,
): ChoiceGroup<SettingsOption> {
  const { SETTINGS_CHOICES, goalRuleChoice, missingDataRuleChoice, limitRuleSetting, wordingChoice } = texts;
  const { wordings } = scaleInForce(settings);
  const [usual] = wordings;
  const { goalLevelRule, missingDataRule, limitRule } = settings.evaluation;
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
    case "limitRule": {
      const isOffered = OFFERED_LIMIT_RULES.some((rule) => limitRuleId(rule) === limitRuleId(limitRule));
      const rules = isOffered ? OFFERED_LIMIT_RULES : [...OFFERED_LIMIT_RULES, limitRule];
      return {
        legend: SETTINGS_CHOICES[name].legend,
        options: rules.map((rule) => ({
          id: limitRuleId(rule),
          ...limitRuleSetting(rule),
          change: { [name]: rule },
        })),
        selected: limitRuleId(limitRule),
      };
    }
    case "levelSource":
    case "wholeRule":
      return byName(name, SETTINGS_CHOICES[name], settings.evaluation[name]);
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
    case "yearShare":
    case "recalculation":
      return byName(name, SETTINGS_CHOICES[name], settings[name]);
  }
}

/** A setting whose values are the ids of their texts. */
function byName(
  name: SettingsChoice,
  { legend, options }: { readonly legend: string; readonly options: Readonly<Record<string, ChoiceText>> },
  selected: string,
): ChoiceGroup<SettingsOption> {
  return {
    legend,
    options: Object.entries(options).map(([id, text]) => ({
      ...text,
      id,
      change: { [name]: id } as SettingsChanges,
    })),
    selected,
  };
}

/** The choice that is taken, in words. */
export function selectedName({ options, selected }: ChoiceGroup<ChoiceOption>): string {
  return options.find(({ id }) => id === selected)?.name ?? "";
}
