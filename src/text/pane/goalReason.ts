import type { GoalReason } from "../../domain/evaluation";
import type { OwnLevel } from "../../domain/followUp";
import type { ComputedLevelReason } from "../../domain/rules/goalRules";
import type { GoalScoreReason } from "../../domain/rules/goalValue";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { enumeration } from "../make/enumeration";
import { counted, countText, goalScoreText, valueText } from "../make/figures";
import { inEach, NOTHING, type Both, type Language } from "../make/language";
import { measureTexts } from "../make/measures";
import { GOAL_RULE_TEXT } from "../rules/goalRuleText";
import { countedIndicatorWord, countedLevelWord, levelWord } from "./levels";

/** How a goal's value comes of its indicators' levels; empty where one indicator alone gives it. */
export function goalScoreSentence({ score: reason, own }: GoalReason, wording: LevelWording): Both {
  if (own?.kind === "level" && reason.terms.length === 0 && reason.withoutLevel === 0) return BY_ITSELF;
  const { score, terms, range, withoutLevel, uncertain } = reason;
  const rest = withoutLevelText(reason);
  if (range !== null) {
    const value = goalScoreText(null, range);
    return {
      sv: `Målets värde är ${value.sv}: ${counted.sv(uncertain, "indikator", "indikatorer")} når inte målvärdet, och det finns ingen regel för hur långt under som är delvis.${rest.sv}`,
      en: `The value of the goal is ${value.en}: ${counted.en(uncertain, "indicator does", "indicators do")} not reach the target, and no rule tells how far below it is partly attained.${rest.en}`,
    };
  }
  if (score === null) {
    return terms.length === 0
      ? {
          sv: "Målet har inget värde, för ingen indikator har en nivå.",
          en: "The goal has no value, because no indicator has a level.",
        }
      : {
          sv: `Målet har inget värde, för ${counted.sv(withoutLevel, "indikator", "indikatorer")} saknar nivå.`,
          en: `The goal has no value, because ${counted.en(withoutLevel, "indicator has", "indicators have")} no level.`,
        };
  }
  const mean = meanText(score, reason, wording);
  return inEach((language) => `${mean[language]}${rest[language]}`.trim());
}

/** Of a goal without indicators. */
const BY_ITSELF: Both = {
  sv: "Målet har inga indikatorer. Dess värde är den egna nivåns.",
  en: "The goal has no indicators. Its value is that of its own level.",
};

/** "Medel av 3 indikatorer: 2 uppnådda och 1 delvis uppnådd → 0,833."; nothing of one alone, whose level says it all. */
function meanText(score: number, { terms, isWeighted }: GoalScoreReason, wording: LevelWording): Both {
  const count = terms.reduce((all, term) => all + term.count, 0);
  if (count === 1) return NOTHING;
  const parts = (language: Language): readonly string[] =>
    terms.map((term) => {
      const levels = `${countText(term.count)[language]}\u00A0${countedIndicatorWord(term.level, term.count, wording)[language]}`;
      return isWeighted ? `${levels} (${WEIGHT[language]} ${valueText(term.weight)[language]})` : levels;
    });
  return {
    sv: `${isWeighted ? "Viktat medel" : "Medel"} av ${counted.sv(count, "indikator", "indikatorer")}: ${enumeration.sv(parts("sv"))} → ${valueText(score).sv}.`,
    en: `${isWeighted ? "Weighted mean" : "Mean"} of ${counted.en(count, "indicator", "indicators")}: ${enumeration.en(parts("en"))} → ${valueText(score).en}.`,
  };
}

const WEIGHT: Both = { sv: "vikt", en: "weight" };

function withoutLevelText({ leftOut, countedAs }: GoalScoreReason): Both {
  const notIncluded: Both = {
    sv: ` ${counted.sv(leftOut, "indikator", "indikatorer")} utan nivå räknas inte med.`,
    en: ` ${counted.en(leftOut, "indicator without a level is", "indicators without a level are")} not included.`,
  };
  const asLevels = countedAs.map(({ score, count }): Both => {
    const value = valueText(score);
    return {
      sv: ` ${counted.sv(count, "indikator", "indikatorer")} utan nivå räknas som ${value.sv}.`,
      en: ` ${counted.en(count, "indicator without a level counts", "indicators without a level count")} as ${value.en}.`,
    };
  });
  const all = leftOut === 0 ? asLevels : [notIncluded, ...asLevels];
  return inEach((language) => all.map((each) => each[language]).join(""));
}

/** Why a goal has its level: the limit that its value reaches, or the rule in force; then what is decided instead. */
export function goalLevelSentence({ computed, decided, own }: GoalReason, wording: LevelWording): Both {
  const sentence = own === null ? computedSentence(computed, wording) : ownSentence(own, wording);
  if (decided === null) return sentence;
  const word = levelWord(decided.level, wording);
  const isSame = "level" in computed && computed.level === decided.level;
  const decision: Both = isSame
    ? { sv: `Beslutad nivå är densamma: ${word.sv}.`, en: `The decided level is the same: ${word.en}.` }
    : {
        sv: `Beslutad nivå gäller i stället: ${word.sv}.`,
        en: `The decided level applies instead: ${word.en}.`,
      };
  const missing = decided.motivation === null ? MOTIVATION_MISSING : NOTHING;
  return inEach((language) => `${sentence[language]} ${decision[language]}${missing[language]}`);
}

const MOTIVATION_MISSING: Both = { sv: " Motivering saknas.", en: " It lacks a reason." };

function ownSentence(own: OwnLevel, wording: LevelWording): Both {
  if (own.kind === "notAssessed") {
    return {
      sv: `Din egen bedömning gäller, och målet är inte bedömt: ${own.word}.`,
      en: `Your own assessment applies, and the goal is not assessed: “${own.word}”.`,
    };
  }
  const word = levelWord(own.level, wording);
  return {
    sv: `Din egen bedömning gäller: ${word.sv}.`,
    en: `Your own assessment applies: ${word.en}.`,
  };
}

function computedSentence(reason: ComputedLevelReason, wording: LevelWording): Both {
  if (reason.kind === "noScore") {
    return {
      sv: "Utan värde får målet ingen beräknad nivå.",
      en: "Without a value the goal gets no calculated level.",
    };
  }
  if (reason.kind === "notComputed") {
    return reason.rule === "own"
      ? {
          sv: "Målets nivå är din egen bedömning, och den saknas.",
          en: "The level of the goal is your own assessment, which is missing.",
        }
      : { sv: "Mål får ingen nivå, bara indikatorer.", en: "Goals get no level, only indicators do." };
  }
  if (reason.kind === "range") {
    const best = countedLevelWord(reason.best, 1, wording);
    if (reason.level !== null) {
      return {
        sv: `Målet har samma nivå i båda ändar av intervallet: ${best.sv}.`,
        en: `The goal has the same level at both ends of the range: ${best.en}.`,
      };
    }
    const worst = countedLevelWord(reason.worst, 1, wording);
    return {
      sv: `Målets nivå är inte känd: lägst ${worst.sv} och högst ${best.sv}.`,
      en: `The level of the goal is not known: at worst ${worst.en}, at best ${best.en}.`,
    };
  }
  const why = inEach((language) =>
    reason.kind === "thresholds"
      ? thresholdText(reason)[language]
      : GOAL_RULE_TEXT[reason.rule].reason[language](reason.level, wording),
  );
  const word = countedLevelWord(reason.level, 1, wording);
  return inEach((language) => `${why[language]}: ${word[language]}.`);
}

/** "Värdet 0,375 når gränsen 0,25 men inte 0,75": a goal's value and the limits of its level. */
function thresholdText({
  score,
  from,
  below,
}: Extract<ComputedLevelReason, { readonly kind: "thresholds" }>): Both {
  const text = inEach((language) => measureTexts[language]([score], [from ?? score, below ?? score], null));
  const value: Both = { sv: `Värdet ${text.sv(score)}`, en: `The value ${text.en(score)}` };
  if (from === null)
    return below === null
      ? value
      : {
          sv: `${value.sv} når inte gränsen ${text.sv(below)}`,
          en: `${value.en} does not reach the limit ${text.en(below)}`,
        };
  const reached: Both = {
    sv: `${value.sv} når gränsen ${text.sv(from)}`,
    en: `${value.en} reaches the limit ${text.en(from)}`,
  };
  if (below === null) return reached;
  return { sv: `${reached.sv} men inte ${text.sv(below)}`, en: `${reached.en} but not ${text.en(below)}` };
}
