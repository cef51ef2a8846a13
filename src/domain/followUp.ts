import type { AttainmentLevel } from "./scale/scale";

export type ImprovementDirection = "higherIsBetter" | "lowerIsBetter";

/**
 * One measurement of an indicator at one follow-up: one number, or several where the same indicator is measured
 * for several groups ("90 % / 79 %" for hemtjänst and särskilt boende). Percent is held as a share: 90 % is 0.9.
 */
export interface Reading {
  readonly parts: readonly number[];
}

/** The measurement of one period. */
export interface PeriodReading {
  /** Year and month in which the period ends ("2021-12"). */
  readonly period: string;
  readonly reading: Reading;
}

/** The level that an indicator was given at a former follow-up; null where it was said to have none. */
export interface PeriodLevel {
  readonly period: string;
  readonly level: AttainmentLevel | null;
}

/** The limits that an indicator is held against. Both limits belong to the better side: a value exactly on one has reached it. */
export interface IndicatorLimits {
  /** Null where it can neither be read nor seen from the limits. */
  readonly direction: ImprovementDirection | null;
  /** Målvärde; null where the controller has given none. */
  readonly targetValue: number | null;
  /** Gräns för delvis; null where the controller has given none. */
  readonly partlyLimit: number | null;
}

/** The controller's own judgement of an indicator or a goal: a level of the scale, or, in the workbook's word ("Vit"), that it is not assessed. */
export type OwnLevel =
  | { readonly kind: "level"; readonly level: AttainmentLevel }
  | { readonly kind: "notAssessed"; readonly word: string };

/** The demand of a target. */
export type Aim =
  /** To reach the target value. */
  | { readonly kind: "limit" }
  /** To be better than something, or as good as it ("Öka", "minst som riket"): the target value is the number that it has. */
  | {
      readonly kind: "comparison";
      /** The workbook's name for it: the heading of its column. */
      readonly with: string;
      readonly mustBeBetter: boolean;
    }
  /** To lie from `lowest` to `highest`, both included ("−2 – 2"). There is no target value, and no direction. */
  | { readonly kind: "range"; readonly lowest: number; readonly highest: number }
  /** To be in the best group of those compared ("topp 25 %"); the workbook says which group it is in. */
  | {
      readonly kind: "group";
      readonly with: string;
      readonly group: string;
      readonly isBest: boolean;
    }
  /** To be done by a day; when it was done, the outcome says. ISO dates; null where it says nothing. There is no target value. */
  | { readonly kind: "date"; readonly latest: string; readonly done: string | null };

/** An indicator with a number: its level follows from its outcome, and from its limits or what else its target asks for. */
export interface QuantitativeMeasure extends IndicatorLimits {
  readonly kind: "quantitative";
  readonly aim: Aim;
  /** Where the follow-up has no column of targets at all. */
  readonly isWithoutTargets?: true;
  /** The size of a percentage point among its numbers: 0.01 of shares, 1 of numbers that are percent; null where they are neither. */
  readonly pointSize: number | null;
  /** The controller's own level beside the number; whether it counts, the settings say. */
  readonly own?: OwnLevel;
  readonly actualValue: Reading | null;
  /** The outcome of the follow-up before, which the trend is told from. */
  readonly previousValue: Reading | null;
  /** The outcomes of former periods, earliest first; the previous one is among them where its period is known. */
  readonly history: readonly PeriodReading[];
  /** The levels that are kept of former periods, in no order. */
  readonly formerLevels: readonly PeriodLevel[];
}

/** An indicator without a number ("Utredning är presenterad"): the controller's own level counts. */
export interface QualitativeMeasure {
  readonly kind: "qualitative";
  readonly assessedLevel: AttainmentLevel | null;
  /** The workbook's word for that it is not assessed, where such a word stands instead of a level. */
  readonly notAssessed?: string;
  /** The levels that are kept of former periods, in no order. */
  readonly formerLevels: readonly PeriodLevel[];
}

export type Measure = QuantitativeMeasure | QualitativeMeasure;

/** Etapp, delmål: a step on an indicator's way, to be reached before the indicator itself. */
export interface Milestone {
  /** Unique within the follow-up, among indicators and milestones alike. */
  readonly id: string;
  readonly title: string;
  /** ISO date, or null. */
  readonly dueDate: string | null;
  readonly measure: Measure;
}

export interface Indicator {
  /** Unique within the follow-up. */
  readonly id: string;
  /** The number as the controller writes it ("7.1"), or "" where there is none. */
  readonly nr: string;
  readonly title: string;
  readonly measure: Measure;
  /** The steps before the indicator's own measure, which is the last, as they stand; empty for an indicator without steps. */
  readonly milestones: readonly Milestone[];
  /** Share of the goal's value relative to its other indicators; 1 where nothing else is said. */
  readonly weight: number;
  /** ISO date (2022-12-31), or null. */
  readonly dueDate: string | null;
  readonly comment: string;
  /** The controller's own assessment of what is to come, or "". */
  readonly forecast: string;
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
  /** Null where the follow-up does not tell it, as are goal area, overarching goal and origin. */
  readonly committee: string | null;
  readonly goalArea: string | null;
  readonly overarchingGoal: string | null;
  /** Further overarching goals that it serves: it counts in each. Absent for none. */
  readonly alsoServes?: readonly string[];
  readonly origin: string | null;
  readonly indicators: readonly Indicator[];
  readonly decided: DecidedLevel | null;
  /** Why the goal has its level, in the controller's words, whether a level is decided beside it or not. Absent for none. */
  readonly motivation?: string;
  /** The controller's expectation of the goal at the year's end, in their own words. Absent for none. */
  readonly forecast?: string;
  /** The goal's level in words that we did not write; whether it counts beside indicators, the settings say. */
  readonly own?: OwnLevel;
  /** False for indicators that no goal is named for: the title is what they stand under, and they are no goal. */
  readonly isNamed?: false;
}

/** An overarching goal as the controller has written it, on a row of its own above the goals that serve it. */
export interface OverarchingGoal {
  readonly name: string;
  readonly decided: DecidedLevel | null;
  /** Absent for none, as the forecast is. */
  readonly motivation?: string;
  readonly forecast?: string;
}

/** A committee's goals with their indicators, as read from the workbook. */
export interface FollowUp {
  readonly goals: readonly CommitteeGoal[];
  /** Those of which something is written. Absent for none. */
  readonly overarching?: readonly OverarchingGoal[];
}
