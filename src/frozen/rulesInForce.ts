import { evaluationInForce } from "../workbook/scale/scaleInForce";
import { formsOf, type LevelWording } from "../workbook/scale/scaleWords";
import type { AddinSettings } from "../workbook/settings/addinSettings";
import { levelScore, levelsBestFirst } from "../domain/scale/scale";
import { RULE_NAMES, scaleText } from "../text/cells/frozenSheetText";
import { levelRules } from "../text/cells/instructionText";
import { valueText } from "../text/make/figures";
import { limitRuleSetting } from "../text/pane/assessment";
import { deviationLimitText, SETTINGS, SETTINGS_CHOICES } from "../text/pane/settings";
import type { RuleLine } from "./figure";

/** How goals are assessed and annexes made by a workbook's settings, in words. */
export function rulesInForce(settings: AddinSettings, wording: LevelWording): readonly RuleLine[] {
  const { evaluation, reportUnit, amounts, deviationLimit } = settings;
  const { scale } = wording;
  const levels = levelsBestFirst(scale).map(
    (level) => [formsOf(wording, level).word, valueText(levelScore(scale, level)).sv] as const,
  );
  const { limitRule, levelSource, wholeRule, reportUnit: unit, amounts: cells } = SETTINGS_CHOICES;
  return [
    { name: RULE_NAMES.scale, text: scaleText(levels) },
    ...levelRules(evaluationInForce(settings), wording).map(([name, text]) => ({ name, text })),
    { name: limitRule.legend.sv, text: limitRuleSetting(evaluation.limitRule).sv.name },
    { name: levelSource.legend.sv, text: levelSource.options[evaluation.levelSource].name.sv },
    { name: wholeRule.legend.sv, text: wholeRule.options[evaluation.wholeRule].name.sv },
    { name: SETTINGS.deviations.sv, text: deviationLimitText(deviationLimit).sv },
    {
      name: RULE_NAMES.unit,
      text: unit.options[reportUnit].name.sv,
    },
    { name: RULE_NAMES.amounts, text: cells.options[amounts].name.sv },
  ];
}
