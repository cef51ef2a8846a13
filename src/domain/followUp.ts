import type { AttainmentLevel } from "./attainmentLevel";

export type ImprovementDirection = "higherIsBetter" | "lowerIsBetter";

/**
 * One measurement of an indicator at one follow-up: one number, or several where the same indicator is measured
 * for several groups ("90 % / 79 %" for hemtjänst and särskilt boende). Percent is held as a share: 90 % is 0.9.
 */
export interface Reading {
  readonly parts: readonly number[];
}

/** What an indicator is held against. Both limits belong to the better side: a value exactly on one has reached it. */
export interface IndicatorLimits {
  /** Null where it can neither be read nor seen from the limits. */
  readonly direction: ImprovementDirection | null;
  /** Målvärde; null where the controller has given none. */
  readonly targetValue: number | null;
  /** Gräns för delvis; null where the controller has given none. */
  readonly partlyLimit: number | null;
}

/** An indicator with a number: its level follows from its outcome and its limits. */
export interface QuantitativeMeasure extends IndicatorLimits {
  readonly kind: "quantitative";
  readonly actualValue: Reading | null;
  readonly previousValue: Reading | null;
}

/** An indicator without a number ("Utredning är presenterad"): the controller's own level counts. */
export interface QualitativeMeasure {
  readonly kind: "qualitative";
  readonly assessedLevel: AttainmentLevel | null;
}

export interface Indicator {
  /** Unique within the follow-up. */
  readonly id: string;
  /** The number as the controller writes it ("7.1"), or "" where there is none. */
  readonly nr: string;
  readonly title: string;
  readonly measure: QuantitativeMeasure | QualitativeMeasure;
  /** Share of the goal's value relative to its other indicators; 1 where nothing else is said. */
  readonly weight: number;
  /** ISO date (2022-12-31), or null. */
  readonly dueDate: string | null;
  readonly comment: string;
}

/** Another level than the computed one, decided by the controller, with the reason. */
export interface DecidedLevel {
  readonly level: AttainmentLevel;
  readonly motivation: string | null;
}

export interface CommitteeGoal {
  /** Unique within the follow-up. */
  readonly id: string;
  readonly nr: string;
  readonly title: string;
  readonly goalArea: string | null;
  readonly origin: string | null;
  readonly indicators: readonly Indicator[];
  readonly decided: DecidedLevel | null;
}

/** A committee's goals with their indicators, as read from the workbook. */
export interface FollowUp {
  readonly goals: readonly CommitteeGoal[];
}
