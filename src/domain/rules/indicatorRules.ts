import type {
  ImprovementDirection,
  IndicatorLimits,
  Measure,
  OwnLevel,
  QualitativeMeasure,
  QuantitativeMeasure,
} from "../followUp";
import { bestLevel, rankOf, type AttainmentLevel, type Scale } from "../scale/scale";
import { decideByAim, type AimReason } from "./aimRules";
import { percentOfTarget, rankBelowTarget, type LimitRule, type RuleOfWorkbook } from "./limitRule";
import { certainly, levelOfParts, type PossibleLevels, type RankRange } from "./possibleRanks";
import { reaches, sideOf, type Side } from "./side";

/** Why an indicator has no level. */
export type MissingLevelReason =
  | "missingActualValue"
  | "missingDirection"
  | "missingTargetValue"
  | "missingPartlyLimit"
  | "limitsReversed"
  /** The target is told against something that has no number: last year's outcome, that of the country. */
  | "missingComparison"
  | "missingAssessedLevel"
  /** The controller's own levels count, and a measured indicator has none. */
  | "missingOwnLevel"
  /** The controller says that it is not assessed. */
  | "notAssessed";

/** One part of an outcome against both limits. */
export interface ComparedPart {
  readonly value: number;
  readonly toTarget: Side;
  /** Null where no limit for partly is given, or the scale has no use for one. */
  readonly toPartlyLimit: Side | null;
}

/** The numbers that a level was found from. */
export interface ComparedNumbers {
  readonly direction: ImprovementDirection;
  readonly targetValue: number;
  /** Null where none is given, or the scale has no use for one. */
  readonly partlyLimit: number | null;
  /** The limits of the steps between those two, the easiest first; none on a scale of three steps. */
  readonly between: readonly number[];
  /** True where there is no limit for partly, and the level is certain all the same. */
  readonly isLimitMissed: boolean;
  /** In the order of the outcome; never empty. */
  readonly parts: readonly ComparedPart[];
}

/** Which of its limits an outcome has reached, and with how many of its parts. */
export const COMPARISONS = [
  "allReachTarget",
  "someReachTarget",
  /** No limit for partly tells on which step the others are, and the scale has several. */
  "someReachTargetOthersUnknown",
  /** No part reaches the target. */
  "allReachPartlyLimit",
  /** No part reaches the target. */
  "someReachPartlyLimit",
  "noneReachesPartlyLimit",
  /** No part reaches the target, and no limit for partly tells the rest. */
  "noneReachesTarget",
  /** No part reaches the target, and the scale has no step between. */
  "noneReachesOnlyLimit",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Why an indicator, or one step of it, has its level or has none. */
export type LevelReason =
  | { readonly kind: "compared"; readonly comparison: Comparison; readonly numbers: ComparedNumbers }
  /** No part or not every part reaches the target, and the workbook's rule says what that gives. */
  | {
      readonly kind: "byLimitRule";
      readonly rule: RuleOfWorkbook;
      readonly direction: ImprovementDirection;
      readonly targetValue: number;
      /** In the order of the outcome, each with the share of the target that it is; null where there is none. */
      readonly parts: readonly { readonly value: number; readonly percent: number | null }[];
    }
  | AimReason
  /** Without a number: the controller's own level counts. */
  | { readonly kind: "assessed"; readonly level: AttainmentLevel }
  /** The same of an indicator that has a number as well. */
  | { readonly kind: "ownCounts"; readonly level: AttainmentLevel }
  /** The controller says, in the workbook's word, that it is not assessed. */
  | { readonly kind: "notAssessed"; readonly word: string }
  /** The limit for partly is harder to reach than the target. */
  | {
      readonly kind: "limitsReversed";
      readonly direction: ImprovementDirection;
      readonly targetValue: number;
      readonly partlyLimit: number;
    }
  | {
      readonly kind: "missing";
      readonly missing: Exclude<MissingLevelReason, "missingPartlyLimit" | "limitsReversed" | "notAssessed">;
    };

/** An indicator's level together with why it has it. */
export interface IndicatorDecision {
  readonly level: AttainmentLevel | null;
  /** Where the level is not known but it is known that the target is not reached: what it may be. Null for all else. */
  readonly possible: PossibleLevels | null;
  /** The level of each part of the outcome, in order, null for one that lacks a limit; empty for a qualitative indicator or when nothing could be graded. */
  readonly partLevels: readonly (AttainmentLevel | null)[];
  /** The finding that something is missing or contradictory; may be present beside a level that is certain all the same. */
  readonly missing: MissingLevelReason | null;
  readonly reason: LevelReason;
}

/** Decides the level of a kind of measure, and says why. No level is ever guessed: what is not certain is null. */
export interface IndicatorRule<Kind extends Measure> {
  readonly id: string;
  readonly decide: (measure: Kind, scale: Scale) => IndicatorDecision;
}

/** An indicator without a number has the level that the controller gave it. */
export const OWN_JUDGEMENT: IndicatorRule<QualitativeMeasure> = {
  id: "ownJudgement",
  decide({ assessedLevel: level, notAssessed: word }) {
    if (level !== null) return ownJudgement({ kind: "level", level });
    return ownJudgement(word === undefined ? null : { kind: "notAssessed", word });
  },
};

/** The level that the controller's own word decides; null where none is given. */
export function ownJudgement(own: OwnLevel | null): IndicatorDecision {
  if (own === null) return without("missingAssessedLevel");
  const none = { possible: null, partLevels: [] };
  if (own.kind === "notAssessed") return { ...none, level: null, missing: "notAssessed", reason: own };
  const { level } = own;
  return { ...none, level, missing: null, reason: { kind: "assessed", level } };
}

/**
 * An indicator with a number is graded part by part against the limits that stand on its row: the target is the limit of
 * the best step, the limit for partly that of the step above the worst, and the steps between them have limits evenly
 * between. On a scale of two steps the target alone decides. A value exactly on a limit has reached it. Several parts are one
 * level as `combinedRank` says. Without a limit for partly, what does not reach the target may stand on any step below the
 * best: the level is known only where it is the same whichever it is.
 */
export const LIMITS_IN_COLUMNS: IndicatorRule<QuantitativeMeasure> = {
  id: "limitsInColumns",
  decide(measure, scale) {
    const { direction, targetValue, actualValue } = measure;
    // Where nobody has set any target there is nothing to be better than, whichever way is better.
    if (measure.isWithoutTargets === true && targetValue === null) return without("missingTargetValue");
    if (direction === null) return without("missingDirection");
    if (targetValue === null) return without("missingTargetValue");
    if (actualValue === null || actualValue.parts.length === 0) return without("missingActualValue");
    const needsPartlyLimit = scale.steps.length > 2;
    const partlyLimit = needsPartlyLimit ? measure.partlyLimit : null;
    const limits = { direction, targetValue, partlyLimit };
    if (partlyLimit !== null && areLimitsReversed(limits)) {
      const reason = { kind: "limitsReversed", direction, targetValue, partlyLimit } as const;
      return { level: null, possible: null, partLevels: [], missing: "limitsReversed", reason };
    }
    const decided = levelOfParts(
      actualValue.parts.map((value) => possibleRanks(value, limits, scale)),
      scale,
    );
    const { level } = decided;
    const parts = actualValue.parts.map((value): ComparedPart => ({
      value,
      toTarget: sideOf(value, targetValue, direction),
      toPartlyLimit: partlyLimit === null ? null : sideOf(value, partlyLimit, direction),
    }));
    const isLimitMissed = needsPartlyLimit && partlyLimit === null && level !== null;
    const between = stepLimits(limits, scale)?.slice(1, -1) ?? [];
    return {
      ...decided,
      missing: needsPartlyLimit && partlyLimit === null ? "missingPartlyLimit" : null,
      reason: {
        kind: "compared",
        comparison: comparisonOf(parts, partlyLimit, needsPartlyLimit, level !== null),
        numbers: { direction, targetValue, partlyLimit, between, isLimitMissed, parts },
      },
    };
  },
};

/**
 * The level of an indicator, or of one of its steps: by the controller's own judgement where it has no number, by what its
 * target asks for in words, and else by its limits.
 */
export function decideLevel(measure: Measure, scale: Scale, limitRule: LimitRule): IndicatorDecision {
  switch (measure.kind) {
    case "qualitative":
      return OWN_JUDGEMENT.decide(measure, scale);
    case "quantitative":
      return measure.aim.kind === "limit"
        ? withoutLimit(LIMITS_IN_COLUMNS.decide(measure, scale), measure, scale, limitRule)
        : decideByAim(measure, measure.aim, scale, limitRule);
  }
}

/** Where a row has no limit for partly, the workbook's rule says what holds below the target; nothing else is changed. */
function withoutLimit(
  decision: IndicatorDecision,
  { direction, targetValue, actualValue, pointSize }: QuantitativeMeasure,
  scale: Scale,
  rule: LimitRule,
): IndicatorDecision {
  if (decision.missing !== "missingPartlyLimit" || rule.kind === "column" || rule.kind === "none")
    return decision;
  if (direction === null || targetValue === null || actualValue === null) return decision;
  const { parts } = actualValue;
  const best = scale.steps.length - 1;
  const ranks = parts.flatMap((value) =>
    reaches(value, targetValue, direction)
      ? best
      : (rankBelowTarget(rule, { value, targetValue, direction, pointSize }, scale) ?? []),
  );
  if (ranks.length < parts.length) return decision;
  const { reason } = decision;
  return {
    ...levelOfParts(ranks.map(certainly), scale),
    missing: null,
    reason:
      reason.kind === "compared" && reason.comparison === "allReachTarget"
        ? { ...reason, numbers: { ...reason.numbers, isLimitMissed: false } }
        : {
            kind: "byLimitRule",
            rule,
            direction,
            targetValue,
            parts: parts.map((value) => ({
              value,
              percent: percentOfTarget({ value, targetValue, direction }),
            })),
          },
  };
}

/** No level, because something is missing. */
export function without(
  missing: Extract<LevelReason, { readonly kind: "missing" }>["missing"],
): IndicatorDecision {
  return { level: null, possible: null, partLevels: [], missing, reason: { kind: "missing", missing } };
}

/** Limits with a target and a direction. */
interface GivenLimits extends IndicatorLimits {
  readonly direction: ImprovementDirection;
  readonly targetValue: number;
}

function possibleRanks(value: number, limits: GivenLimits, scale: Scale): RankRange {
  const best = rankOf(scale, bestLevel(scale));
  if (reaches(value, limits.targetValue, limits.direction)) return certainly(best);
  const ofSteps = stepLimits(limits, scale);
  if (ofSteps === null) return { lowest: 0, highest: best - 1 };
  return certainly(ofSteps.findLastIndex((limit) => reaches(value, limit, limits.direction)) + 1);
}

/** The limit of each step above the worst, the easiest first; null where they are not known. */
function stepLimits({ targetValue, partlyLimit }: GivenLimits, { steps }: Scale): readonly number[] | null {
  if (steps.length === 2) return [targetValue];
  if (partlyLimit === null) return null;
  const between = steps.length - 3;
  const stride = (targetValue - partlyLimit) / (between + 1);
  const inBetween = Array.from({ length: between }, (_, at) => partlyLimit + stride * (at + 1));
  return [partlyLimit, ...inBetween, targetValue];
}

/** A limit for partly that is harder to reach than the target contradicts it. Equal limits leave no room for partly, and are allowed. */
export function areLimitsReversed(limits: IndicatorLimits): boolean {
  const { direction, targetValue, partlyLimit } = limits;
  if (targetValue === null || partlyLimit === null) return false;
  return !reaches(targetValue, partlyLimit, direction ?? "lowerIsBetter");
}

function comparisonOf(
  parts: readonly ComparedPart[],
  partlyLimit: number | null,
  needsPartlyLimit: boolean,
  isCertain: boolean,
): Comparison {
  const onTarget = parts.filter(({ toTarget }) => toTarget !== "worse").length;
  if (onTarget === parts.length) return "allReachTarget";
  if (onTarget > 0) return isCertain ? "someReachTarget" : "someReachTargetOthersUnknown";
  if (!needsPartlyLimit) return "noneReachesOnlyLimit";
  if (partlyLimit === null) return "noneReachesTarget";
  const onPartlyLimit = parts.filter(({ toPartlyLimit }) => toPartlyLimit !== "worse").length;
  if (onPartlyLimit === 0) return "noneReachesPartlyLimit";
  return onPartlyLimit === parts.length ? "allReachPartlyLimit" : "someReachPartlyLimit";
}
