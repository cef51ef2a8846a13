import * as v from "valibot";
import {
  areThresholdsInOrder,
  DEFAULT_SETTINGS,
  GOAL_LEVEL_RULES,
  MISSING_DATA_RULES,
} from "../../domain/settings";
import { LEVEL_WORDINGS } from "../cells/decodeLevel";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const evaluationSettings = v.object({
  thresholds: v.pipe(v.object({ attained: share, partly: share }), v.check(areThresholdsInOrder)),
  goalLevelRule: v.picklist(GOAL_LEVEL_RULES),
  missingDataRule: v.picklist(MISSING_DATA_RULES),
});

const hiddenFinding = v.object({
  /** Of findingKey: which finding of the check, with both of its figures. */
  key: v.string(),
  reason: v.string(),
});

/** What the controller has set for a workbook, and colleagues who open it share. */
export const addinSettings = v.object({
  version: v.literal(1),
  evaluation: evaluationSettings,
  /** The words for the levels; null for those that the workbook uses most. */
  wording: v.nullable(v.picklist(LEVEL_WORDINGS)),
  /** Tkr in the annexes by the cells' number format, with kronor underneath; or numbers rounded to tkr. */
  reportUnit: v.picklist(["shownAsThousands", "roundedToThousands"]),
  /** The annexes' figures as live formulas, or as plain numbers. */
  amounts: v.picklist(["formulas", "values"]),
  /** Whether Räkna om writes at once, or shows first what it would write. */
  recalculation: v.picklist(["straightAway", "previewFirst"]),
  /** Findings of the check that have been looked at and are left as they are, each with the reason. */
  hiddenFindings: v.array(hiddenFinding),
});

export type HiddenFinding = Readonly<v.InferOutput<typeof hiddenFinding>>;
export type AddinSettings = Readonly<Omit<v.InferOutput<typeof addinSettings>, "hiddenFindings">> & {
  readonly hiddenFindings: readonly HiddenFinding[];
};

/** What counts in a workbook that has no settings. */
export const DEFAULT_ADDIN_SETTINGS: AddinSettings = {
  version: 1,
  evaluation: DEFAULT_SETTINGS,
  wording: null,
  reportUnit: "shownAsThousands",
  amounts: "formulas",
  recalculation: "previewFirst",
  hiddenFindings: [],
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
