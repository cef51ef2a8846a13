import type { SameFigure } from "../domain/reconciliation/reconcileLinks";
import { ACTIVITY_RESULT_LINKS } from "./activityResult/links";
import { activityMeasuresAnnex } from "./activityMeasures/sheet";
import { ACTIVITY_MEASURE_SOURCE } from "./activityMeasures/source";
import { activityResultAnnex } from "./activityResult/sheet";
import { activityResult } from "./activityResult/table";
import { deviationFigureAt } from "./deviations/figureAt";
import { followUpResultSheet } from "./followUpResult/sheet";
import { goalAttainmentSheet } from "./goalAttainment/sheet";
import { investmentsAnnex } from "./investments/sheet";
import { INVESTMENT_SOURCE } from "./investments/source";
import {
  ofFollowUp,
  ofLedger,
  ofRecords,
  type AnnexRoom,
  type LedgerAnnexRoom,
} from "./kit/sheet/buildAnnex";
import { BY_FORMULA } from "./kit/sheet/sheetFigure";
import { operatingStatementAnnex } from "./operatingStatement/sheet";
import { operatingStatement } from "./operatingStatement/table";
import { politicalActivityAnnex } from "./politicalActivity/sheet";
import { politicalActivity } from "./politicalActivity/table";
import type { ReportName } from "./reportNames";
import { targetedGrantsAnnex } from "./targetedGrants/sheet";
import { GRANT_SOURCE } from "./targetedGrants/source";

/**
 * How each report of reportNames.ts is made, by its name, and what its figures consist of: of the ledger, of data of its own, of the
 * follow-up, of others, of others with the controller's comments.
 */
export const ANNEXES = {
  operatingStatement: ofLedger(operatingStatement, operatingStatementAnnex),
  activityResult: ofLedger(activityResult, activityResultAnnex),
  politicalActivity: ofLedger(politicalActivity, politicalActivityAnnex),
  targetedGrants: ofRecords(GRANT_SOURCE, targetedGrantsAnnex),
  activityMeasures: ofRecords(ACTIVITY_MEASURE_SOURCE, activityMeasuresAnnex),
  investments: ofRecords(INVESTMENT_SOURCE, investmentsAnnex),
  goalAttainment: ofFollowUp(goalAttainmentSheet),
  followUpResult: ofFollowUp(followUpResultSheet),
  deviations: { of: "comments", figureAt: deviationFigureAt },
  charts: { of: "others", figureAt: BY_FORMULA },
} as const satisfies Readonly<Record<ReportName, AnnexRoom>>;

/** The figures that stand in two annexes. */
export const LINKS: readonly SameFigure[] = ACTIVITY_RESULT_LINKS;

type Rooms = typeof ANNEXES;
type NamesOf<Room> = { [Name in ReportName]: Rooms[Name] extends Room ? Name : never }[ReportName];

export type LedgerReport = NamesOf<LedgerAnnexRoom>;
export type RecordReport = NamesOf<{ readonly of: "records" }>;
/** An annex of figures, which may be held against others. */
export type FigureReport = LedgerReport | RecordReport;
