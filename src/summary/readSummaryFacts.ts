import type { AnnexRow } from "../annexes/kit/table/annexRow";
import type { AnnexTable } from "../annexes/kit/table/annexTable";
import { areaVariances } from "../annexes/activityResult/facts";
import { goalFacts } from "../domain/summary/goalFacts";
import { investmentFacts } from "../annexes/investments/facts";
import { statementFacts, yearForecast } from "../annexes/operatingStatement/facts";
import { explainedDeviations } from "../annexes/explainedDeviations";
import type { DeviationFact, SummaryFacts } from "../domain/summary/summaryFacts";
import { lastDayOfMonth } from "../workbook/cells/decodeDate";
import { buildFigures, type ReportInput } from "../annexes/annexData";
import { readGrantFacts, readMeasureFacts } from "./sectionFacts";

/**
 * The facts of a workbook that the text can tell, from the same tables that its annexes are made of.
 *
 * @param followUpDate ISO date of the follow-up, or today where none is known
 */
export function readSummaryFacts(input: ReportInput, followUpDate: string): SummaryFacts {
  const { followUp, committee, period } = input;
  const date = followUpDate.startsWith(period) ? followUpDate : lastDayOfMonth(period);
  const statement = annexTable("operatingStatement", input);
  const activities = annexTable("activityResult", input);
  const investments = annexTable("investments", input);
  return {
    committee,
    followUpDate: date,
    amountsDate: amountsDate(input, date),
    goals: followUp === null ? null : goalFacts(followUp.evaluation),
    statement: statement === null ? null : statementFacts(statement),
    yearForecast: statement === null ? null : yearForecast(statement),
    areas: activities === null ? null : areaVariances(activities),
    investments: investments === null ? null : investmentFacts(investments),
    grants: readGrantFacts(input),
    measures: readMeasureFacts(input),
    tables: input.tables.flatMap(({ facts, notTold }) => (notTold === null ? [facts] : [])),
    deviations: (explainedDeviations(input)?.deviations ?? []).flatMap(
      ({ key, annex, rowId, name, variance, comments }): DeviationFact[] =>
        comments === null || Object.values(comments.texts).every((text) => text === "")
          ? []
          : [{ key, annex, rowId, label: name, variance, ...comments.texts }],
    ),
  };
}

/** The table of an annex, empty in the columns that the ledger does not have; null where it cannot be built. */
function annexTable(
  report: "operatingStatement" | "activityResult" | "investments",
  input: ReportInput,
): AnnexTable<AnnexRow, unknown> | null {
  const built = buildFigures(report, input, null);
  return "content" in built ? built.content.table : null;
}

/** The last day that the ledger's amounts are of: the follow-up's day where they are of its period, or just its year. */
function amountsDate({ ledger }: ReportInput, followUpDate: string): string {
  const period = ledger?.amounts.actual?.period ?? null;
  const own = period === null ? null : `${period.year}-${String(period.month).padStart(2, "0")}`;
  const isOfFollowUp =
    own === null || own === `${followUpDate.slice(0, 4)}-12` || followUpDate.startsWith(own);
  return isOfFollowUp ? followUpDate : lastDayOfMonth(own);
}
