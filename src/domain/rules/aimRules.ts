import type { Aim, ImprovementDirection, QuantitativeMeasure } from "../followUp";
import { isAtLeast } from "../numbers";
import type { Scale } from "../scale/scale";
import type { IndicatorDecision } from "./indicatorRules";
import { rankBelowTarget, type LimitRule, type RuleOfWorkbook } from "./limitRule";
import { certainly, levelOfParts, type RankRange } from "./possibleRanks";
import { sideOf, type Side } from "./side";

type AimInWords = Exclude<Aim, { readonly kind: "limit" }>;
type AimOf<Kind extends AimInWords["kind"]> = Extract<AimInWords, { readonly kind: Kind }>;

/** Why an indicator has its level where the target asks for something else than a limit. */
export type AimReason =
  | {
      readonly kind: "comparison";
      readonly aim: AimOf<"comparison">;
      readonly direction: ImprovementDirection;
      /** The figure that it was held against. */
      readonly comparedValue: number;
      readonly parts: readonly { readonly value: number; readonly side: Side }[];
    }
  | {
      readonly kind: "range";
      readonly aim: AimOf<"range">;
      readonly values: readonly number[];
      /** The rule for how far outside is partly; null where there was none, or no part lies outside. */
      readonly rule: RuleOfWorkbook | null;
    }
  | { readonly kind: "group"; readonly aim: AimOf<"group"> }
  | { readonly kind: "date"; readonly aim: AimOf<"date"> };

type Missing = Extract<IndicatorDecision["reason"], { readonly kind: "missing" }>["missing"];

/** How each kind of target in words decides. */
const BY_AIM: {
  readonly [Kind in AimInWords["kind"]]: (
    measure: QuantitativeMeasure,
    aim: AimOf<Kind>,
    scale: Scale,
    limitRule: LimitRule,
  ) => IndicatorDecision;
} = {
  /** Better than something, or as good as it: there is nothing between that and the worst. */
  comparison({ direction, targetValue: comparedValue, actualValue }, aim, scale) {
    if (actualValue === null) return without("missingActualValue");
    if (comparedValue === null) return without("missingComparison");
    if (direction === null) return without("missingDirection");
    const parts = actualValue.parts.map((value) => ({
      value,
      side: sideOf(value, comparedValue, direction),
    }));
    const best = scale.steps.length - 1;
    const isReached = (side: Side): boolean => side === "better" || (side === "on" && !aim.mustBeBetter);
    return {
      ...levelOfParts(
        parts.map(({ side }) => certainly(isReached(side) ? best : 0)),
        scale,
      ),
      missing: null,
      reason: { kind: "comparison", aim, direction, comparedValue, parts },
    };
  },
  /** Within the range is the best. Outside it the workbook's rule counts from the nearer end: nearer is never worse. */
  range({ actualValue, pointSize }, aim, scale, limitRule) {
    if (actualValue === null) return without("missingActualValue");
    const { parts: values } = actualValue;
    const rule = limitRule.kind === "column" || limitRule.kind === "none" ? null : limitRule;
    const best = scale.steps.length - 1;
    const ranges = values.map((value): RankRange => {
      const isBelow = !isAtLeast(value, aim.lowest);
      if (!isBelow && isAtLeast(aim.highest, value)) return certainly(best);
      if (best === 1) return certainly(0);
      const rank =
        rule === null
          ? null
          : rankBelowTarget(
              rule,
              {
                value,
                targetValue: isBelow ? aim.lowest : aim.highest,
                direction: isBelow ? "higherIsBetter" : "lowerIsBetter",
                pointSize,
              },
              scale,
            );
      return rank === null ? { lowest: 0, highest: best - 1 } : certainly(rank);
    });
    const isInside = ranges.every(({ lowest }) => lowest === best);
    const isUnknown = ranges.some(({ lowest, highest }) => lowest !== highest);
    return {
      ...levelOfParts(ranges, scale),
      missing: isUnknown ? "missingPartlyLimit" : null,
      reason: { kind: "range", aim, values, rule: isInside || isUnknown ? null : rule },
    };
  },
  /** On the day or before it, or too late: there is nothing between. */
  date(_, aim, scale) {
    if (aim.done === null) return without("missingActualValue");
    return {
      ...levelOfParts([certainly(aim.done <= aim.latest ? scale.steps.length - 1 : 0)], scale),
      partLevels: [],
      missing: null,
      reason: { kind: "date", aim },
    };
  },
  /** In the best group of those compared, or not. */
  group(_, aim, scale) {
    return {
      ...levelOfParts([certainly(aim.isBest ? scale.steps.length - 1 : 0)], scale),
      partLevels: [],
      missing: null,
      reason: { kind: "group", aim },
    };
  },
};

/** The level of an indicator whose target asks for something else than a limit. */
export function decideByAim(
  measure: QuantitativeMeasure,
  aim: AimInWords,
  scale: Scale,
  limitRule: LimitRule,
): IndicatorDecision {
  switch (aim.kind) {
    case "comparison":
      return BY_AIM.comparison(measure, aim, scale, limitRule);
    case "range":
      return BY_AIM.range(measure, aim, scale, limitRule);
    case "group":
      return BY_AIM.group(measure, aim, scale, limitRule);
    case "date":
      return BY_AIM.date(measure, aim, scale, limitRule);
  }
}

function without(missing: Missing): IndicatorDecision {
  return { level: null, possible: null, partLevels: [], missing, reason: { kind: "missing", missing } };
}
