import type { Measure, OwnLevel } from "../followUp";
import { ownJudgement, without, type IndicatorDecision } from "./indicatorRules";

/** Whose level counts where an indicator has both a number and a level of the controller's own: the ids, as the settings keep them. */
export const LEVEL_SOURCES = [
  /** Nothing is said of it: that which follows from the number. */
  "unsaid",
  /** That which follows from the number. */
  "computed",
  /** The controller's own: what has none is not assessed, whatever its number is. */
  "own",
  /** The controller's own where there is one, else that which follows from the number. */
  "ownWhereGiven",
] as const;
export type LevelSource = (typeof LEVEL_SOURCES)[number];
export type SaidSource = Exclude<LevelSource, "unsaid">;

/** The level that counts of a measure, of what is computed and what the controller says. Without a number only the latter does. */
export function decideBySource(
  source: LevelSource,
  measure: Measure,
  computed: IndicatorDecision,
): IndicatorDecision {
  if (measure.kind === "qualitative" || source === "unsaid" || source === "computed") return computed;
  const { own } = measure;
  if (own === undefined) return source === "ownWhereGiven" ? computed : without("missingOwnLevel");
  const judged = ownJudgement(own);
  return own.kind === "level" ? { ...judged, reason: { kind: "ownCounts", level: own.level } } : judged;
}

/**
 * Whether the controller's own level is another than the figures can give. What is not known to differ does not; where it is
 * only known that the target is not reached, the levels that are possible agree.
 *
 * @param rankOf how many steps are worse than a level
 */
export function differsFromFigures(
  own: OwnLevel | undefined,
  { level, possible }: Pick<IndicatorDecision, "level" | "possible">,
  rankOf: (level: string) => number,
): boolean {
  if (own?.kind !== "level") return false;
  if (level !== null) return own.level !== level;
  if (possible === null) return false;
  const rank = rankOf(own.level);
  return rank < rankOf(possible.worst) || rank > rankOf(possible.best);
}
