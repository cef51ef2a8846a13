import type { DistanceUnit, LimitRule, RuleOfWorkbook } from "../../domain/rules/limitRule";
import { numberInUnit } from "../make/measures";
import { enumeration } from "../make/enumeration";
import { inEach, type Both, type Language } from "../make/language";

/** "80 procent", "5 procentenheter", "3 enheter" after each number of a rule. */
function numbersText(language: Language, numbers: readonly number[], word: string): string {
  return enumeration[language](
    numbers.map((number) => `${numberInUnit[language](number, null)}\u00A0${word}`),
  );
}

export function percentsText(percents: readonly number[]): Both {
  return { sv: numbersText("sv", percents, "procent"), en: numbersText("en", percents, "per cent") };
}

const DISTANCE_WORDS: Record<DistanceUnit, Both> = {
  percentagePoints: { sv: "procentenheter", en: "percentage points" },
  units: { sv: "enheter", en: "units" },
};

function distancesText(distances: readonly number[], unit: DistanceUnit): Both {
  return inEach((language) => numbersText(language, distances, DISTANCE_WORDS[unit][language]));
}

/** How a rule judges an outcome below its target; without a full stop, and without a capital. */
export function limitRuleText(rule: RuleOfWorkbook): Both {
  switch (rule.kind) {
    case "reachedOrNot":
      return {
        sv: "det som inte når målvärdet har den lägsta nivån",
        en: "what does not reach the target has the lowest level",
      };
    case "share": {
      const percents = percentsText(rule.percents);
      return {
        sv: `gränsen under målvärdet är ${percents.sv} av det, och andelen avrundas till hela procent`,
        en: `the limit below the target is ${percents.en} of it, and the share is rounded to whole per cent`,
      };
    }
    case "distance": {
      const distances = distancesText(rule.distances, rule.in);
      return {
        sv: `gränsen ligger ${distances.sv} från målvärdet`,
        en: `the limit is ${distances.en} from the target`,
      };
    }
  }
}

/** The rule as an answer to what holds below the target. */
export function limitRuleChoice(rule: Exclude<LimitRule, { readonly kind: "column" }>): Both {
  switch (rule.kind) {
    case "share": {
      const percents = percentsText(rule.percents);
      return {
        sv: `Minst ${percents.sv} av målvärdet är gränsen`,
        en: `At least ${percents.en} of the target is the limit`,
      };
    }
    case "distance": {
      const distances = distancesText(rule.distances, rule.in);
      return {
        sv: `Högst ${distances.sv} från målvärdet är gränsen`,
        en: `At most ${distances.en} from the target is the limit`,
      };
    }
    case "reachedOrNot":
      return {
        sv: "Två nivåer: det som inte når målvärdet har den lägsta",
        en: "Two levels: what does not reach the target has the lowest",
      };
    case "none":
      return { sv: "Det är inte känt", en: "It is not known" };
  }
}
