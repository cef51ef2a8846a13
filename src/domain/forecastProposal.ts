import type { IndicatorLimits, QuantitativeMeasure } from "./followUp";
import { areLimitsReversed, gradeValue } from "./indicatorLevel";
import { roundHalfAwayFromZero } from "./numbers";
import { assessTrend, trend } from "./trend";

/** What the trend says of the target; a proposal beside the controller's own forecast, never in its place. */
export type ForecastProposal =
  | { readonly kind: "reached" }
  /** The first month ("2024-03") at whose end the target is reached if the trend goes on. */
  | { readonly kind: "reachedBy"; readonly period: string }
  /** The trend stands still, moves away from the target, or is further from it than the horizon. */
  | { readonly kind: "notReached" };

/** A straight line through two measurements tells nothing of a time much longer than a term of office. */
export const HORIZON_MONTHS = 120;

/**
 * When the target is reached if the outcome goes on along the straight line through the latest former reading and this
 * one. With several parts all must reach it, at the same time. Null where it cannot be said: without an outcome, a
 * former reading with as many parts, a direction or a target, with contradictory limits, or with an unreadable period.
 *
 * @param period year and month of the outcome ("2022-08"); readings of this period and later ones are not former
 */
export function forecastProposal(measure: QuantitativeMeasure, period: string): ForecastProposal | null {
  const before = measure.history.findLast((each) => each.period < period);
  const now = measure.actualValue;
  if (measure.direction === null || measure.targetValue === null || areLimitsReversed(measure)) return null;
  if (before === undefined || now === null || now.parts.length === 0) return null;
  if (before.reading.parts.length !== now.parts.length) return null;
  const [startMonth, endMonth] = [monthNumber(before.period), monthNumber(period)];
  if (startMonth === null || endMonth === null) return null;

  const spans = now.parts.map((value, part) =>
    spanOnTarget(before.reading.parts[part] ?? value, value, endMonth - startMonth, measure),
  );
  const first = Math.max(...spans.map(({ from }) => from));
  const last = Math.min(HORIZON_MONTHS, ...spans.map(({ to }) => to));
  if (first === 0) return { kind: "reached" };
  return first <= last ? { kind: "reachedBy", period: monthText(endMonth + first) } : { kind: "notReached" };
}

/** The months from now, first and last, in which a part is on the right side of its target. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOnTarget(before: number, now: number, months: number, limits: IndicatorLimits): Span {
  const movement = trend({ parts: [before] }, { parts: [now] });
  const assessment = movement && assessTrend(movement, limits.direction);
  // Rounded to a millionth of a month: what binary fractions add is no month of its own.
  const crossing = (): number =>
    roundHalfAwayFromZero((((limits.targetValue ?? now) - now) / (now - before)) * months, 6);
  if (gradeValue(now, limits) === "attained") {
    return { from: 0, to: assessment === "deteriorating" ? Math.floor(crossing()) : Infinity };
  }
  return { from: assessment === "improving" ? Math.max(1, Math.ceil(crossing())) : Infinity, to: Infinity };
}

/** "2022-08" as months since the year 0; null for anything else. */
function monthNumber(period: string): number | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  return match === null ? null : Number(match[1]) * 12 + Number(match[2]) - 1;
}

function monthText(month: number): string {
  const twoDigits = String((month % 12) + 1).padStart(2, "0");
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${twoDigits}`;
}
