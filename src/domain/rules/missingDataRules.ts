import type { Indicator } from "../followUp";
import { middleLevel, worstLevel, type AttainmentLevel, type Scale } from "../scale/scale";
import type { MissingLevelReason } from "./indicatorRules";
import type { PossibleLevels } from "./possibleRanks";

/** The rules for what an indicator without a level does to its goal: their ids, as the settings keep them. */
export const MISSING_DATA_RULES = [
  "leaveOut",
  "countAsNotAttained",
  "countAsPartlyAttained",
  "blockGoal",
] as const;
export type MissingDataRule = (typeof MISSING_DATA_RULES)[number];

/** The verdict of a rule on one indicator without a level, which is also the reason that is given. */
export type MissingVerdict =
  /** Left out of the mean. */
  | { readonly kind: "leftOut" }
  /** Counted as if it had this level. */
  | { readonly kind: "countedAs"; readonly level: AttainmentLevel }
  /** Counted as some level from `worst` to `best`, it is not known which: the goal's value is a range. */
  | { readonly kind: "between"; readonly worst: AttainmentLevel; readonly best: AttainmentLevel }
  /** The goal gets no value. */
  | { readonly kind: "blocks" };

/** The facts that a rule may look at. */
export interface MissingFacts {
  readonly indicator: Indicator;
  /** Why it has no level. */
  readonly missing: MissingLevelReason | null;
  /** The possible levels, where it is known that the target is not reached. */
  readonly possible: PossibleLevels | null;
  readonly scale: Scale;
}

const VERDICTS: Record<MissingDataRule, (facts: MissingFacts) => MissingVerdict> = {
  /** A failure is not missing: what is known not to reach its target is never left out. */
  leaveOut: ({ possible }) => (possible === null ? { kind: "leftOut" } : { kind: "between", ...possible }),
  countAsNotAttained: ({ scale }) => ({ kind: "countedAs", level: worstLevel(scale) }),
  countAsPartlyAttained: ({ scale }) => ({ kind: "countedAs", level: middleLevel(scale) }),
  /** Until all its indicators have a level. */
  blockGoal: () => ({ kind: "blocks" }),
};

/** The consequence for an indicator without a level, by the rule that is set. */
export function missingVerdict(rule: MissingDataRule, facts: MissingFacts): MissingVerdict {
  return VERDICTS[rule](facts);
}
