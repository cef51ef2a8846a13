import type { ComputedLevelReason } from "../../domain/rules/goalRules";
import type { GoalScoreReason } from "../../domain/rules/goalValue";
import { isSameNumber, roundHalfAwayFromZero } from "../../domain/numbers";
import type { MeasureTexts } from "./measureTextsIn";

/** "(2 · 1 + 1 · 0,5) / 3 ≈ 0,833": how a goal's value comes of its indicators' levels; null for a goal without a value. */
export function scoreFormula(
  numberText: (value: number) => string,
  { score, terms: of }: GoalScoreReason,
): string | null {
  if (score === null) return null;
  const terms = of.map(({ score: each, weight }) => `${numberText(weight)} · ${numberText(each)}`);
  const sum = terms.length === 1 ? terms.join() : `(${terms.join(" + ")})`;
  const total = of.reduce((all, { weight }) => all + weight, 0);
  const sign = isSameNumber(score, roundHalfAwayFromZero(score, 3)) ? "=" : "≈";
  return `${sum} / ${numberText(total)} ${sign} ${numberText(score)}`;
}

/** "0,25 ≤ 0,375 < 0,75": a goal's value between the limits of its level. */
export function thresholdFormula(
  measureTexts: MeasureTexts,
  { score, from, below }: Extract<ComputedLevelReason, { readonly kind: "thresholds" }>,
): string {
  const text = measureTexts([score], [from ?? score, below ?? score], null);
  if (from === null) return below === null ? text(score) : `${text(score)} < ${text(below)}`;
  return below === null
    ? `${text(score)} ≥ ${text(from)}`
    : `${text(from)} ≤ ${text(score)} < ${text(below)}`;
}
