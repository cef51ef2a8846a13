import * as v from "valibot";
import { GOAL_LEVEL_RULES } from "../../domain/rules/goalRules";
import {
  areDistancesInOrder,
  arePercentsInOrder,
  DISTANCE_UNITS,
  LIMITS_ON_ROWS,
} from "../../domain/rules/limitRule";
import { NO_DEVIATION_LIMIT } from "../../domain/deviationLimit";
import { REPORT_TABLE_CHOICES, type ReportTableChoice } from "../../domain/summary/reportTable";
import { LEVEL_SOURCES } from "../../domain/rules/levelSource";
import { MISSING_DATA_RULES } from "../../domain/rules/missingDataRules";
import { WHOLE_RULES } from "../../domain/rules/wholeRule";
import { areThresholdsInOrder, DEFAULT_SETTINGS, type EvaluationSettings } from "../../domain/settings";
import { ownScale } from "../scale/ownScale";
import { SCALE_PRESETS, scaleInForce } from "../scale/scaleInForce";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** As they were kept before a scale could have another number of steps. */
const thresholdsOfThreeSteps = v.pipe(
  v.object({ attained: share, partly: share }),
  v.transform(({ attained, partly }) => [partly, attained]),
);

/** The rule below the target where a row has no limit of its own. */
const limitRule = v.variant("kind", [
  v.object({ kind: v.literal("column") }),
  v.object({ kind: v.literal("none") }),
  v.object({
    kind: v.literal("share"),
    percents: v.pipe(
      v.array(v.pipe(v.number(), v.integer())),
      v.check((percents) => arePercentsInOrder(percents)),
    ),
  }),
  v.object({
    kind: v.literal("distance"),
    distances: v.pipe(
      v.array(v.number()),
      v.check((distances) => areDistancesInOrder(distances)),
    ),
    in: v.picklist(DISTANCE_UNITS),
  }),
  v.object({ kind: v.literal("reachedOrNot") }),
]);

const evaluationSettings = v.object({
  /** The lowest goal value of each step above the worst, the lowest first. */
  thresholds: v.union([v.array(share), thresholdsOfThreeSteps]),
  goalLevelRule: v.picklist(GOAL_LEVEL_RULES),
  missingDataRule: v.picklist(MISSING_DATA_RULES),
  limitRule: v.optional(limitRule, LIMITS_ON_ROWS),
  levelSource: v.optional(v.picklist(LEVEL_SOURCES), DEFAULT_SETTINGS.levelSource),
  wholeRule: v.optional(v.picklist(WHOLE_RULES), DEFAULT_SETTINGS.wholeRule),
});

const limit = v.nullable(v.pipe(v.number(), v.minValue(0)));
const deviationLimit = v.object({ kronor: limit, percent: limit });

const hiddenFinding = v.object({
  /** Of findingKey: which finding of the check, with both of its figures. */
  key: v.string(),
  reason: v.string(),
});

const properties = v.object({
  version: v.literal(1),
  /** A scale that is known by name, or one of the workbook's own. */
  scale: v.optional(v.union([v.picklist(SCALE_PRESETS), ownScale]), "threeSteps"),
  evaluation: evaluationSettings,
  /** Which way is better for the indicators that tell it nowhere in the workbook, by `indicatorKey` of their titles. */
  directions: v.optional(v.record(v.string(), v.picklist(["higherIsBetter", "lowerIsBetter"])), {}),
  /** The meaning of "11/12" in the workbook, and of the last figure of "851" beside a note 1; null until it is said. */
  slashes: v.optional(v.nullable(v.picklist(["ofWhole", "several"])), null),
  footnotes: v.optional(v.nullable(v.picklist(["raised", "digits"])), null),
  /** The words for the levels; null for those that the workbook uses most. */
  wording: v.nullable(v.string()),
  /** Tkr in the annexes by the cells' number format, with kronor underneath; or numbers rounded to tkr. */
  reportUnit: v.picklist(["shownAsThousands", "roundedToThousands"]),
  /** The annexes' figures as live formulas, or as plain numbers. */
  amounts: v.picklist(["formulas", "values"]),
  /** Whether reports of a part of the year show the actual amounts as a share of the year's budget. */
  yearShare: v.optional(v.picklist(["hidden", "shown"]), "hidden"),
  /** From where a variance against budget is to be explained on the sheet Avvikelser. */
  deviationLimit: v.optional(deviationLimit, NO_DEVIATION_LIMIT),
  /** Whether Räkna om writes at once, or shows first what it would write. */
  recalculation: v.picklist(["straightAway", "previewFirst"]),
  /** Findings of the check that have been looked at and are left as they are, each with the reason. */
  hiddenFindings: v.array(hiddenFinding),
  /** The answers on how the ledger is read: the option taken, by the question's id. */
  ledgerAnswers: v.optional(v.record(v.string(), v.string()), {}),
  /** Sheets with a table that the report shows, or that it leaves out, by their names: what the controller has said of them. */
  reportTables: v.optional(v.record(v.string(), v.picklist(REPORT_TABLE_CHOICES)), {}),
});

/** The settings of a workbook, which colleagues who open it share. */
export const addinSettings = v.pipe(
  properties,
  v.forward(
    v.check((settings) => areThresholdsInOrder(settings.evaluation.thresholds, scaleInForce(settings).scale)),
    ["evaluation", "thresholds"],
  ),
  v.forward(
    v.check(
      ({ scale, wording }) =>
        wording === null || scaleInForce({ scale }).wordings.some(({ id }) => id === wording),
    ),
    ["wording"],
  ),
);

export type HiddenFinding = Readonly<v.InferOutput<typeof hiddenFinding>>;
export type AddinSettings = Readonly<
  Omit<
    v.InferOutput<typeof addinSettings>,
    "evaluation" | "hiddenFindings" | "ledgerAnswers" | "reportTables"
  >
> & {
  readonly evaluation: Omit<EvaluationSettings, "scale">;
  readonly hiddenFindings: readonly HiddenFinding[];
  readonly ledgerAnswers: Readonly<Record<string, string>>;
  readonly reportTables: Readonly<Record<string, ReportTableChoice>>;
};

/** Some of the settings, and some of the rules: what is said of them at a time. */
export type SettingsChange = Partial<Omit<AddinSettings, "evaluation">> & {
  readonly evaluation?: Partial<AddinSettings["evaluation"]>;
};

/** The settings with one answer more: of each rule and each question the last answer counts. */
export function withSettingsChange<Before extends SettingsChange>(
  before: Before,
  change: SettingsChange,
): Before {
  const { evaluation, ledgerAnswers } = change;
  return {
    ...before,
    ...change,
    ...(evaluation === undefined ? {} : { evaluation: { ...before.evaluation, ...evaluation } }),
    ...(ledgerAnswers === undefined ? {} : { ledgerAnswers: { ...before.ledgerAnswers, ...ledgerAnswers } }),
  };
}

/** The settings of a workbook that has none. */
export const DEFAULT_ADDIN_SETTINGS: AddinSettings = {
  version: 1,
  scale: "threeSteps",
  evaluation: {
    thresholds: DEFAULT_SETTINGS.thresholds,
    goalLevelRule: DEFAULT_SETTINGS.goalLevelRule,
    missingDataRule: DEFAULT_SETTINGS.missingDataRule,
    limitRule: DEFAULT_SETTINGS.limitRule,
    levelSource: DEFAULT_SETTINGS.levelSource,
    wholeRule: DEFAULT_SETTINGS.wholeRule,
  },
  directions: {},
  slashes: null,
  footnotes: null,
  wording: null,
  reportUnit: "shownAsThousands",
  amounts: "formulas",
  yearShare: "hidden",
  deviationLimit: NO_DEVIATION_LIMIT,
  recalculation: "previewFirst",
  hiddenFindings: [],
  ledgerAnswers: {},
  reportTables: {},
};

/** The name of the workbook setting that holds them. */
export const ADDIN_SETTING = "settings";

/** Reads stored settings: the defaults for none, null for a text that this version does not understand. */
export function parseAddinSettings(text: string | null): AddinSettings | null {
  if (text === null) return DEFAULT_ADDIN_SETTINGS;
  try {
    const result = v.safeParse(addinSettings, JSON.parse(text));
    return result.success ? result.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
