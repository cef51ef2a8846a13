import type { GoalLevelRule, LevelsRule } from "../../domain/rules/goalRules";
import {
  bestLevel,
  levelAt,
  levelsBestFirst,
  worstLevel,
  type AttainmentLevel,
} from "../../domain/scale/scale";
import { formsOf, type LevelForms, type LevelWording } from "../../workbook/scale/scaleWords";
import { shareText } from "../make/figures";
import type { Both, InSwedish } from "../make/language";
import type { ChoiceText } from "./choiceText";

/** All that is said of a rule for goals. Words and numbers are those of the scale in force. */
export interface GoalRuleText {
  /** The name of the choice, and in one sentence what it does. */
  readonly choice: Both<(wording: LevelWording) => ChoiceText>;
  /** How it is told on the sheet of instructions. */
  readonly instruction: InSwedish<(wording: LevelWording, thresholds: readonly number[]) => string>;
}

/** That of a rule that looks at the indicators' levels: of the others the goal's value says why. */
interface LevelsRuleText extends GoalRuleText {
  /** Why a goal has the level that the rule gave it, without a full stop. */
  readonly reason: Both<(level: AttainmentLevel, wording: LevelWording) => string>;
}

export const GOAL_RULE_TEXT: Record<LevelsRule, LevelsRuleText> & Record<GoalLevelRule, GoalRuleText> = {
  thresholds: {
    choice: {
      sv: () => ({
        name: "Efter målets värde",
        hint: "Medelvärdet av indikatorernas värden hålls mot gränserna.",
      }),
      en: () => ({
        name: "By the goal’s value",
        hint: "The mean of the indicators’ values is held against the limits.",
      }),
    },
    instruction: {
      sv: (wording, thresholds) => `Målets värde ${LIMITS_IN_WORDS.sv(wording, thresholds)}`,
    },
  },
  noneNotAttainedAndHalfAttained: {
    choice: {
      sv(wording) {
        const { best, worst } = endsOf(wording);
        return {
          name: `Hälften ${best.many}, ingen ${worst.oneIndicator}`,
          hint: `Målet är ${best.one} om ingen indikator är ${worst.oneIndicator} och minst hälften är ${best.many}, och ${worst.one} om alla är ${worst.many}.`,
        };
      },
      en(wording) {
        const { best, worst } = endsInEnglish(wording);
        return {
          name: `Half ${best}, none ${worst}`,
          hint: `The goal is ${best} if no indicator is ${worst} and at least half are ${best}, and ${worst} if all are ${worst}.`,
        };
      },
    },
    instruction: {
      sv(wording) {
        const { best, worst } = endsOf(wording);
        return `Ingen indikator ${worst.word} och minst hälften ${best.word} ger ${best.word}. Alla ${worst.word} ger ${worst.word}. ${otherwise(wording)}`;
      },
    },
    reason: {
      sv(level, wording) {
        const { best, worst } = endsOf(wording);
        if (level === worstLevel(wording.scale)) return `Alla indikatorer är ${worst.many}`;
        return level === bestLevel(wording.scale)
          ? `Inga indikatorer är ${worst.many} och minst hälften är ${best.many}`
          : `Det finns ${worst.many} indikatorer, eller färre än hälften är ${best.many}`;
      },
      en(level, wording) {
        const { best, worst } = endsInEnglish(wording);
        if (level === worstLevel(wording.scale)) return `All indicators have the level ${worst}`;
        return level === bestLevel(wording.scale)
          ? `No indicator has the level ${worst}, and at least half have the level ${best}`
          : `Some indicator has the level ${worst}, or fewer than half have the level ${best}`;
      },
    },
  },
  allAttained: {
    choice: {
      sv(wording) {
        const { best, worst } = endsOf(wording);
        return {
          name: `Alla ${best.many}`,
          hint: `Målet är ${best.one} bara om alla indikatorer är det, och ${worst.one} om alla är ${worst.many}.`,
        };
      },
      en(wording) {
        const { best, worst } = endsInEnglish(wording);
        return {
          name: `All ${best}`,
          hint: `The goal is ${best} only if all indicators are, and ${worst} if all are ${worst}.`,
        };
      },
    },
    instruction: {
      sv(wording) {
        const { best, worst } = endsOf(wording);
        return `Alla indikatorer ${best.word} ger ${best.word}. Alla ${worst.word} ger ${worst.word}. ${otherwise(wording)}`;
      },
    },
    reason: {
      sv(level, wording) {
        const { best, worst } = endsOf(wording);
        if (level === worstLevel(wording.scale)) return `Alla indikatorer är ${worst.many}`;
        return level === bestLevel(wording.scale)
          ? `Alla indikatorer är ${best.many}`
          : `Indikatorerna är varken alla ${best.many} eller alla ${worst.many}`;
      },
      en(level, wording) {
        const { best, worst } = endsInEnglish(wording);
        if (level === worstLevel(wording.scale)) return `All indicators have the level ${worst}`;
        return level === bestLevel(wording.scale)
          ? `All indicators have the level ${best}`
          : `The indicators are neither all at the level ${best} nor all at the level ${worst}`;
      },
    },
  },
  worst: {
    choice: {
      sv: () => ({
        name: "Den sämsta indikatorn",
        hint: "Målet får samma nivå som den indikator som har kommit kortast.",
      }),
      en: () => ({
        name: "The worst indicator",
        hint: "The goal gets the same level as the indicator that has come the shortest way.",
      }),
    },
    instruction: { sv: () => "Den sämsta indikatorns nivå är målets nivå." },
    reason: {
      sv: () => "Den sämsta indikatorns nivå gäller",
      en: () => "The level of the worst indicator applies",
    },
  },
  majority: {
    choice: {
      sv: () => ({
        name: "Minst hälften av indikatorerna",
        hint: "Målet får den bästa nivå som minst hälften av indikatorerna har nått.",
      }),
      en: () => ({
        name: "At least half of the indicators",
        hint: "The goal gets the best level that at least half of the indicators have reached.",
      }),
    },
    instruction: { sv: () => "Den bästa nivå som minst hälften av indikatorerna har nått är målets nivå." },
    reason: {
      sv: () => "Minst hälften av indikatorerna har nått nivån",
      en: () => "At least half of the indicators have reached the level",
    },
  },
  share: {
    choice: {
      sv(wording) {
        const { best } = endsOf(wording);
        return {
          name: `Andelen ${best.many} indikatorer`,
          hint: `Andelen indikatorer som är ${best.many} hålls mot gränserna.`,
        };
      },
      en(wording) {
        const { best } = endsInEnglish(wording);
        return {
          name: `The share of indicators at ${best}`,
          hint: `The share of the indicators that have the level ${best} is held against the limits.`,
        };
      },
    },
    instruction: {
      sv: (wording, thresholds) =>
        `Andelen ${endsOf(wording).best.many} indikatorer ${LIMITS_IN_WORDS.sv(wording, thresholds)}`,
    },
    reason: {
      sv: (_, wording) => `Andelen ${endsOf(wording).best.many} indikatorer avgör`,
      en: (_, wording) => `The share of indicators at ${endsInEnglish(wording).best} decides`,
    },
  },
  own: {
    choice: {
      sv: () => ({
        name: "Din egen bedömning",
        hint: "Målet har den nivå som du själv har skrivit. Ingen beräknas.",
      }),
      en: () => ({
        name: "Your own assessment",
        hint: "The goal has the level that you have written yourself. None is calculated.",
      }),
    },
    instruction: { sv: () => "Målets nivå skrivs in för hand och beräknas inte." },
  },
  none: {
    choice: {
      sv: () => ({ name: "Ingen", hint: "Målen får ingen nivå. Bara indikatorerna bedöms." }),
      en: () => ({ name: "None", hint: "Goals get no level. Only the indicators are assessed." }),
    },
    instruction: { sv: () => "Målen får ingen nivå; bara indikatorerna bedöms." },
  },
};

/** "0,75 eller mer ger Uppnått, 0,25 eller mer ger Delvis uppnått och lägre ger Ej uppnått." */
const LIMITS_IN_WORDS = {
  sv(wording: LevelWording, thresholds: readonly number[]): string {
    const words = levelsBestFirst(wording.scale).map((level) => formsOf(wording, level).word);
    const limits = thresholds
      .toReversed()
      .map((limit, at) => `${shareText(limit).sv} eller mer ger ${words[at] ?? ""}`);
    return `${limits.join(", ")} och lägre ger ${words.at(-1) ?? ""}.`;
  },
};

function endsOf(wording: LevelWording): { readonly best: LevelForms; readonly worst: LevelForms } {
  const { scale } = wording;
  return { best: formsOf(wording, bestLevel(scale)), worst: formsOf(wording, worstLevel(scale)) };
}

function endsInEnglish(wording: LevelWording): { readonly best: string; readonly worst: string } {
  const { best, worst } = endsOf(wording);
  return { best: best.english.toLowerCase(), worst: worst.english.toLowerCase() };
}

/** The level of a goal that is neither: the one step between, somewhere between several, or the worst where there is none. */
function otherwise(wording: LevelWording): string {
  const { steps } = wording.scale;
  if (steps.length > 3) return "Annars ligger målet däremellan.";
  return `Annars är målet ${formsOf(wording, levelAt(wording.scale, steps.length - 2)).word}.`;
}
