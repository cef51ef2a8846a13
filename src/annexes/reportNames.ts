import { ACTIVITY_MEASURES } from "./activityMeasures/words";
import { ACTIVITY_RESULT } from "./activityResult/words";
import { CHARTS } from "./charts/words";
import { DEVIATIONS } from "./deviations/words";
import { FOLLOW_UP_RESULT } from "./followUpResult/words";
import { GOAL_ATTAINMENT } from "./goalAttainment/words";
import { INVESTMENTS } from "./investments/words";
import type { ReportWords } from "./kit/words";
import { OPERATING_STATEMENT } from "./operatingStatement/words";
import { POLITICAL_ACTIVITY } from "./politicalActivity/words";
import { TARGETED_GRANTS } from "./targetedGrants/words";

/** The reports that "Bygg rapporter" can build, in the order of the sheets. registry.ts has the making of each. */
const NAMES = {
  operatingStatement: OPERATING_STATEMENT,
  activityResult: ACTIVITY_RESULT,
  politicalActivity: POLITICAL_ACTIVITY,
  targetedGrants: TARGETED_GRANTS,
  activityMeasures: ACTIVITY_MEASURES,
  investments: INVESTMENTS,
  goalAttainment: GOAL_ATTAINMENT,
  followUpResult: FOLLOW_UP_RESULT,
  deviations: DEVIATIONS,
  charts: CHARTS,
} as const satisfies Record<string, ReportWords>;

export type ReportName = keyof typeof NAMES;
export const REPORTS = Object.keys(NAMES).filter((name): name is ReportName => name in NAMES);

export const REPORT_WORDS: Readonly<Record<ReportName, ReportWords>> = NAMES;

/** Of a sheet that is ours when the controller's data stand on one of the same name. */
export function annexSheetName(name: string): string {
  return `${name} (bilaga)`;
}
