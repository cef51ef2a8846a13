import type { RowReader } from "./rowReader";

/** The columns that a forecast may stand in. */
export const FORECAST_FIELDS = ["goalForecast", "forecast"] as const;
export type ForecastField = (typeof FORECAST_FIELDS)[number];

/** Whose forecasts the columns of a block hold. */
export interface ForecastColumns {
  readonly ofGoals: readonly ForecastField[];
  readonly ofIndicators: readonly ForecastField[];
}

/**
 * Whose the forecasts are, by what stands in the columns. A column that is called a goal's is that, unless a goal has two
 * that differ. One that is only called a forecast is the indicators', unless at least two goals of several rows have one and all of
 * them have it on their first row alone.
 *
 * @param goals the rows of each goal, from the top
 */
export function forecastColumns(goals: readonly (readonly RowReader[])[]): ForecastColumns {
  const told = (field: ForecastField): readonly (readonly string[])[] =>
    goals
      .map((readers) => readers.map((reader) => (reader.isTold(field) ? reader.text(field) : "")))
      .filter((texts) => texts.some((text) => text !== ""));
  const isOfGoals: Record<ForecastField, () => boolean> = {
    goalForecast: () =>
      told("goalForecast").every((texts) => new Set(texts.filter((text) => text !== "")).size < 2),
    forecast() {
      const several = told("forecast").filter((texts) => texts.length > 1);
      return several.length > 1 && several.every(([, ...others]) => others.every((text) => text === ""));
    },
  };
  return {
    ofGoals: FORECAST_FIELDS.filter((field) => isOfGoals[field]()),
    ofIndicators: FORECAST_FIELDS.filter((field) => !isOfGoals[field]()),
  };
}
