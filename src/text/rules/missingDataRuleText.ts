import type { MissingDataRule } from "../../domain/rules/missingDataRules";
import { levelScore, middleLevel, worstLevel, type AttainmentLevel } from "../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import { valueText } from "../make/figures";
import type { Both, InSwedish } from "../make/language";
import type { ChoiceText } from "./choiceText";

/** All that is said of a rule for indicators without a level. What it made of one is said by its verdict. */
export interface MissingDataRuleText {
  /** The name of the choice, and in one sentence what it does. */
  readonly choice: Both<(wording: LevelWording) => ChoiceText>;
  /** How it is told on the sheet of instructions. */
  readonly instruction: InSwedish<(wording: LevelWording) => string>;
}

export const MISSING_DATA_RULE_TEXT: Record<MissingDataRule, MissingDataRuleText> = {
  leaveOut: {
    choice: {
      sv: () => ({ name: "Räknas inte med", hint: "Målets värde räknas på de andra indikatorerna." }),
      en: () => ({ name: "Left out", hint: "The goal’s value is computed from the other indicators." }),
    },
    instruction: { sv: () => "En indikator utan nivå räknas inte med, och det sägs i panelen." },
  },
  countAsNotAttained: countedAs(({ scale }) => worstLevel(scale)),
  countAsPartlyAttained: countedAs(({ scale }) => middleLevel(scale)),
  blockGoal: {
    choice: {
      sv: () => ({
        name: "Målet får inget värde",
        hint: "Målet får varken värde eller nivå förrän alla dess indikatorer har en nivå.",
      }),
      en: () => ({
        name: "The goal gets no value",
        hint: "The goal gets neither value nor level until all its indicators have a level.",
      }),
    },
    instruction: { sv: () => "Ett mål med en indikator utan nivå får inget värde, och det sägs i panelen." },
  },
};

function countedAs(levelOf: (wording: LevelWording) => AttainmentLevel): MissingDataRuleText {
  return {
    choice: {
      sv(wording) {
        const level = levelOf(wording);
        return {
          name: `Räknas som ${formsOf(wording, level).oneIndicator}`,
          hint: `Den räknas som ${valueText(levelScore(wording.scale, level)).sv} i målets värde.`,
        };
      },
      en(wording) {
        const level = levelOf(wording);
        return {
          name: `Counted as ${formsOf(wording, level).english.toLowerCase()}`,
          hint: `It counts as ${valueText(levelScore(wording.scale, level)).en} in the goal’s value.`,
        };
      },
    },
    instruction: {
      sv: (wording) =>
        `En indikator utan nivå räknas som ${formsOf(wording, levelOf(wording)).word}, och det sägs i panelen.`,
    },
  };
}
