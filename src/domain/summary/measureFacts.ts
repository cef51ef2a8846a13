import { groupInOrder } from "../groupInOrder";
import { roundHalfAwayFromZero } from "../numbers";
import type { MeasureChange } from "./figureSource";

/** A volume of this year, last year and the budget, in whole numbers as the annex shows them; null where there is none. */
export interface MeasureFact {
  readonly id: string;
  readonly label: string;
  readonly subgroup: string | null;
  readonly unit: string;
  readonly actual: number | null;
  readonly previousActual: number | null;
  readonly budget: number | null;
  readonly change: MeasureChange;
}

export interface MeasureFacts {
  /** The time of the latest values: "2023-12" for all of a year. */
  readonly period: string;
  /** The same part of the year before. */
  readonly previousPeriod: string;
  /** False where the workbook has no values of the same part of the year before. */
  readonly hasPrevious: boolean;
  readonly areas: readonly { readonly area: string; readonly measures: readonly MeasureFact[] }[];
}

/** As a measure is read: exact, in its own unit. */
export type MeasureValues = Omit<MeasureFact, "change"> & { readonly area: string };

/**
 * The activity measures by their areas, each with the way it has gone.
 *
 * @param period year and month that the latest values are up to
 */
export function measureFacts(
  measures: readonly MeasureValues[],
  period: string,
  hasPrevious: boolean,
): MeasureFacts {
  const areas = groupInOrder(measures, ({ area }) => area);
  return {
    period,
    previousPeriod: `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`,
    hasPrevious,
    areas: [...areas].map(([area, members]) => ({ area, measures: members.map(measureFact) })),
  };
}

function measureFact({ id, label, subgroup, unit, ...values }: MeasureValues): MeasureFact {
  const actual = whole(values.actual);
  const previousActual = whole(values.previousActual);
  const budget = whole(values.budget);
  return {
    id,
    label,
    subgroup,
    unit,
    actual,
    previousActual,
    budget,
    change: changeOf(actual, previousActual),
  };
}

function whole(value: number | null): number | null {
  return value === null ? null : roundHalfAwayFromZero(value, 0);
}

/** By what is shown: 18,4 after 18,1 is 18 both years. */
function changeOf(actual: number | null, previous: number | null): MeasureChange {
  if (actual === null || previous === null) return "notCompared";
  if (actual === previous) return "unchanged";
  return actual > previous ? "increased" : "decreased";
}
