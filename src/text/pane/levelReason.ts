import type { IndicatorReason } from "../../domain/evaluation";
import type { Comparison, LevelReason } from "../../domain/rules/indicatorRules";
import type { ImprovementDirection } from "../../domain/followUp";
import { withCapital } from "../../workbook/grid/cellText";
import type { Unit } from "../../workbook/cells/units";
import { enumeration } from "../make/enumeration";
import { inEach, NOTHING, type Both } from "../make/language";
import { measureTexts } from "../make/measures";
import { limitRuleText, percentsText } from "../rules/limitRuleText";
import { shownComparison, type ShownComparison } from "../make/shownComparison";

type ReasonOf<Kind extends LevelReason["kind"]> = Extract<LevelReason, { readonly kind: Kind }>;

/**
 * Why an indicator has its level, in one line with the numbers that were compared: "79 % < 90 %: ena delen når inte
 * målvärdet." Of an indicator with steps it begins with the one that counts: "Etapp 2 av 3."
 *
 * @param unit the unit that the workbook shows the numbers in
 */
export function levelReasonSentence({ reason, step }: IndicatorReason, unit: Unit | null): Both {
  // As in issueSentence: the pairing of kind and reason is lost through the index.
  const sentence = (SENTENCES[reason.kind] as (reason: LevelReason, unit: Unit | null) => Both)(reason, unit);
  if (step === null) return sentence;
  return {
    sv: `Etapp ${step.number} av ${step.of}. ${sentence.sv}`,
    en: `Milestone ${step.number} of ${step.of}. ${sentence.en}`,
  };
}

const SENTENCES: {
  readonly [Kind in LevelReason["kind"]]: (reason: ReasonOf<Kind>, unit: Unit | null) => Both;
} = {
  compared: ({ comparison, numbers }, unit) =>
    inEach((language) => {
      const shown = shownComparison(language, comparison, numbers, unit);
      const why = COMPARED[comparison](shown)[language] + directionText(numbers.direction)[language];
      const missed = shown.isLimitMissed ? LIMIT_MISSED : NOTHING;
      return `${shown.inequality}: ${why}.${betweenText(shown)[language]}${missed[language]}`;
    }),
  byLimitRule({ rule, direction, targetValue, parts }, unit) {
    const numbers = parts.map(({ value }) => value);
    const compared = inEach((language) => {
      const text = measureTexts[language](numbers, [targetValue], unit);
      return { values: enumeration[language](numbers.map(text)), target: text(targetValue) };
    });
    const target: Both = {
      sv: `målvärdet ${compared.sv.target}${directionText(direction).sv}`,
      en: `the target ${compared.en.target}${directionText(direction).en}`,
    };
    const says = limitRuleText(rule);
    if (rule.kind !== "share") {
      return {
        sv: `${compared.sv.values} mot ${target.sv}: ${says.sv}.`,
        en: `${compared.en.values} against ${target.en}: ${says.en}.`,
      };
    }
    const percents = partPercents(parts.map(({ percent }) => percent));
    const limits = percentsText(rule.percents);
    return {
      sv: `${compared.sv.values} är ${percents.sv} av ${target.sv}. Under målvärdet gäller gränsen ${limits.sv}.`,
      en: `${compared.en.values} is ${percents.en} of ${target.en}. Below the target the limit is ${limits.en}.`,
    };
  },
  comparison({ aim, direction, comparedValue, parts }, unit) {
    const isBetter = direction === "higherIsBetter";
    const isReached = parts.every(({ side }) => side === "better" || (side === "on" && !aim.mustBeBetter));
    const shown = inEach((language) => {
      const text = measureTexts[language](
        parts.map(({ value }) => value),
        [comparedValue],
        unit,
      );
      return {
        values: enumeration[language](parts.map(({ value }) => text(value))),
        compared: text(comparedValue),
      };
    });
    const asked = COMPARISON[aim.mustBeBetter ? "better" : "asGood"][isBetter ? "higher" : "lower"];
    const outcome = isReached ? REACHED : MISSED;
    return {
      sv: `${shown.sv.values} mot ${shown.sv.compared} (${aim.with}): utfallet ska vara ${asked.sv}, och det ${outcome.sv}.`,
      en: `${shown.en.values} against ${shown.en.compared} (${aim.with}): the outcome is to be ${asked.en}, and it ${outcome.en}.`,
    };
  },
  range({ aim, values, rule }, unit) {
    const shown = inEach((language) => {
      const text = measureTexts[language](values, [aim.lowest, aim.highest], unit);
      return {
        values: enumeration[language](values.map(text)),
        lowest: text(aim.lowest),
        highest: text(aim.highest),
        by: rule === null ? "" : ` ${withCapital(limitRuleText(rule)[language])}.`,
      };
    });
    return {
      sv: `${shown.sv.values} mot intervallet ${shown.sv.lowest} till ${shown.sv.highest}.${shown.sv.by}`,
      en: `${shown.en.values} against the range from ${shown.en.lowest} to ${shown.en.highest}.${shown.en.by}`,
    };
  },
  date: ({ aim }) => ({
    sv: `Klart ${aim.done ?? ""}, och senast ${aim.latest} var målet.`,
    en: `Done ${aim.done ?? ""}, and ${aim.latest} was the latest day.`,
  }),
  group: ({ aim }) => ({
    sv: `${aim.with}: ${aim.group}. Målet är den bästa gruppen.`,
    en: `${aim.with}: ${aim.group}. The target is the best group.`,
  }),
  assessed: () => ({
    sv: "Indikatorn har inget tal. Din egen bedömning gäller.",
    en: "The indicator has no number. Your own assessment applies.",
  }),
  ownCounts: () => ({
    sv: "Din egen bedömning gäller.",
    en: "Your own assessment applies.",
  }),
  notAssessed: ({ word }) => ({
    sv: `Indikatorn är inte bedömd: ${word}.`,
    en: `The indicator is not assessed: “${word}”.`,
  }),
  limitsReversed({ direction, targetValue, partlyLimit }, unit) {
    const text = inEach((language) => measureTexts[language]([partlyLimit], [targetValue], unit));
    const why = directionText(direction);
    return {
      sv: `Gränsen för delvis, ${text.sv(partlyLimit)}, är svårare att nå än målvärdet, ${text.sv(targetValue)}${why.sv}.`,
      en: `The limit for partly attained, ${text.en(partlyLimit)}, is harder to reach than the target, ${text.en(targetValue)}${why.en}.`,
    };
  },
  missing: ({ missing }) => MISSING[missing],
};

function betweenText({ between }: ShownComparison): Both {
  if (between.length === 0) return NOTHING;
  return {
    sv: ` Däremellan ligger gränserna jämnt: ${enumeration.sv(between)}.`,
    en: ` The limits between them are even: ${enumeration.en(between)}.`,
  };
}

const COMPARISON: Record<"better" | "asGood", Record<"higher" | "lower", Both>> = {
  better: {
    higher: { sv: "högre", en: "higher" },
    lower: { sv: "lägre", en: "lower" },
  },
  asGood: {
    higher: { sv: "minst lika högt", en: "at least as high" },
    lower: { sv: "högst lika högt", en: "at most as high" },
  },
};
const REACHED: Both = { sv: "är det", en: "is" };
const MISSED: Both = { sv: "är det inte", en: "is not" };

/** "90 procent och 100 procent", as shares are rounded; a dash for none. */
function partPercents(percents: readonly (number | null)[]): Both {
  const texts = percents.map((percent) => `${percent ?? "–"}\u00A0`);
  return {
    sv: enumeration.sv(texts.map((text) => `${text}procent`)),
    en: enumeration.en(texts.map((text) => `${text}per cent`)),
  };
}

const LIMIT_MISSED: Both = {
  sv: " Gränsen för delvis saknas, men nivån är ändå säker.",
  en: " There is no limit for partly attained, but the level is certain all the same.",
};

const MISSING: Record<ReasonOf<"missing">["missing"], Both> = {
  missingActualValue: {
    sv: "Utfallet saknas eller går inte att läsa.",
    en: "The outcome is missing or cannot be read.",
  },
  missingTargetValue: {
    sv: "Målvärdet saknas eller går inte att läsa.",
    en: "The target is missing or cannot be read.",
  },
  missingDirection: {
    sv: "Riktningen saknas, så det går inte att säga om högre eller lägre är bättre.",
    en: "The direction is missing, so it cannot be said whether higher or lower is better.",
  },
  missingComparison: {
    sv: "Det som utfallet ska jämföras med saknas eller går inte att läsa.",
    en: "What the outcome is to be compared with is missing or cannot be read.",
  },
  missingAssessedLevel: {
    sv: "Indikatorn har inget tal, och din egen bedömning saknas.",
    en: "The indicator has no number, and your own assessment is missing.",
  },
  missingOwnLevel: {
    sv: "Dina egna nivåer gäller, och den här indikatorn har ingen.",
    en: "Your own levels apply, and this indicator has none.",
  },
};

/** Only what is less usual is said. */
function directionText(direction: ImprovementDirection): Both {
  return direction === "lowerIsBetter" ? { sv: " (lägre är bättre)", en: " (lower is better)" } : NOTHING;
}

/** The meaning of the numbers; without a full stop. */
const COMPARED: Record<Comparison, (shown: ShownComparison) => Both> = {
  allReachTarget(shown) {
    const [reach, exactly] = [all(shown), precisely(shown)];
    return { sv: `${reach.sv}når målvärdet${exactly.sv}`, en: `${reach.en} the target${exactly.en}` };
  },
  someReachTarget: someMiss,
  allReachPartlyLimit(shown) {
    const [reach, exactly] = [all(shown), precisely(shown)];
    return {
      sv: `${reach.sv}når gränsen för delvis${exactly.sv} men inte målvärdet`,
      en: `${reach.en} the limit for partly attained${exactly.en} but not the target`,
    };
  },
  someReachPartlyLimit: (shown) => ({
    sv: `${some(shown).sv} når gränsen för delvis, ingen når målvärdet ${shown.target}`,
    en: `${some(shown).en} ${shown.parts === 1 ? "reaches" : "reach"} the limit for partly attained, none reaches the target ${shown.target}`,
  }),
  noneReachesPartlyLimit: (shown) => ({
    sv: `${none(shown).sv}${shown.isOneLimit ? "målvärdet, som också är gränsen för delvis" : "gränsen för delvis"}`,
    en: `${none(shown).en} ${shown.isOneLimit ? "the target, which is also the limit for partly attained" : "the limit for partly attained"}`,
  }),
  someReachTargetOthersUnknown(shown) {
    const missed = someMiss(shown);
    return {
      sv: `${missed.sv}, och gränsen för delvis saknas`,
      en: `${missed.en}, and there is no limit for partly attained`,
    };
  },
  noneReachesOnlyLimit: (shown) => ({
    sv: `${none(shown).sv}målvärdet`,
    en: `${none(shown).en} the target`,
  }),
  noneReachesTarget: (shown) => ({
    sv: `${none(shown).sv}målvärdet, och gränsen för delvis saknas`,
    en: `${none(shown).en} the target, and there is no limit for partly attained`,
  }),
};

function someMiss(shown: ShownComparison): Both {
  return {
    sv: `${some(shown).sv} når inte målvärdet`,
    en: `${some(shown).en} ${shown.parts === 1 ? "does" : "do"} not reach the target`,
  };
}

function all({ of }: ShownComparison): Both {
  if (of === 1) return { sv: "", en: "reaches" };
  return of === 2
    ? { sv: "båda delarna ", en: "both parts reach" }
    : { sv: `alla ${of} delar `, en: `all ${of} parts reach` };
}

function some({ parts, of }: ShownComparison): Both {
  return of === 2
    ? { sv: "ena delen", en: "one part" }
    : { sv: `${parts} av ${of} delar`, en: `${parts} of ${of} parts` };
}

function none({ of }: ShownComparison): Both {
  return of === 1
    ? { sv: "når inte ", en: "does not reach" }
    : { sv: "ingen av delarna når ", en: "none of the parts reaches" };
}

function precisely({ isPrecise }: ShownComparison): Both {
  return isPrecise ? { sv: " precis", en: " exactly" } : NOTHING;
}
