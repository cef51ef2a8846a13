import { levelsBestFirst, levelScore } from "../../domain/scale/scale";
import type { LimitRule } from "../../domain/rules/limitRule";
import type { EvaluationSettings } from "../../domain/settings";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import { enumeration } from "../make/enumeration";
import { shareText } from "../make/figures";
import { inEach, type Both } from "../make/language";
import { LEVEL_SOURCE_CHOICE, LIMIT_RULE_HINTS, WHOLE_RULE_CHOICE } from "../rules/assessmentRuleText";
import type { ChoiceText } from "../rules/choiceText";
import { limitRuleChoice } from "../rules/limitRuleText";
import { GOAL_RULE_TEXT } from "../rules/goalRuleText";
import { MISSING_DATA_RULE_TEXT } from "../rules/missingDataRuleText";
import { SETTINGS_CHOICES } from "./settings";

/** The words of "Så bedöms det". */
export const ASSESSMENT = {
  heading: { sv: "Så bedöms det", en: "How it is assessed" },
  change: { sv: "Ändra under Inställningar", en: "Change under Settings" },
};

/** One part of the way of assessing: what it is called, and what holds. */
export interface AssessmentLine {
  readonly label: string;
  readonly text: string;
}

/** The way of assessing that is in force, part by part. */
export function assessmentLines(
  { scale, limitRule, levelSource, goalLevelRule, missingDataRule, wholeRule }: EvaluationSettings,
  wording: LevelWording,
): Both<readonly AssessmentLine[]> {
  return inEach((language) => {
    const levels = levelsBestFirst(scale).map((level) => {
      const { word, english } = formsOf(wording, level);
      return `${language === "sv" ? word : english} (${shareText(levelScore(scale, level))[language]})`;
    });
    const legend = (name: keyof typeof SETTINGS_CHOICES): string => SETTINGS_CHOICES[name].legend[language];
    return [
      { label: LEVELS[language], text: enumeration[language](levels) },
      { label: legend("limitRule"), text: limitRuleSetting(limitRule)[language].name },
      { label: legend("levelSource"), text: LEVEL_SOURCE_CHOICE[levelSource].name[language] },
      { label: legend("goalLevelRule"), text: GOAL_RULE_TEXT[goalLevelRule].choice[language](wording).name },
      {
        label: legend("missingDataRule"),
        text: MISSING_DATA_RULE_TEXT[missingDataRule].choice[language](wording).name,
      },
      { label: legend("wholeRule"), text: WHOLE_RULE_CHOICE[wholeRule].name[language] },
    ];
  });
}

/** The rule below the target, as a choice. */
export function limitRuleSetting(rule: LimitRule): Both<ChoiceText> {
  const name: Both =
    rule.kind === "column"
      ? { sv: "Gränsen på varje rad", en: "The limit on each row" }
      : limitRuleChoice(rule);
  const hint = LIMIT_RULE_HINTS[rule.kind];
  return { sv: { name: name.sv, hint: hint.sv }, en: { name: name.en, hint: hint.en } };
}

const LEVELS: Both = { sv: "Nivåer, den bästa först", en: "Levels, the best first" };
