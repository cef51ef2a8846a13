import { plannedSheets } from "../annexes/planReports";
import type { ReportName } from "../annexes/reportNames";
import { reportDocument } from "../wordReport/reportDocument";
import type { ReportDocument } from "../wordReport/reportBlocks";
import { isAsPlanned, type StandingAnnex } from "../wordReport/sheetBlocks";
import { ownPurpose } from "../workbook/grid/snapshot";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import { settingsOf } from "../workbook/settings/readSettings";
import type { JobTime } from "./jobTime";
import { summarise, type Summary } from "./summarise";

/** The report as a document, and the annexes that are not in it. */
export interface WordReport extends Summary {
  readonly document: ReportDocument;
  /** Annexes that can be built and do not stand in the workbook. */
  readonly notBuilt: readonly ReportName[];
  /** Annexes whose rows are others than when they were built. */
  readonly changed: readonly ReportName[];
}

/**
 * Reads the workbook and makes the report of the annexes that stand in it, as their sheets show them, and of the summary.
 * Writes nothing.
 */
export async function readWordReport(
  port: WorkbookPort,
  time: JobTime,
  said: LayoutChoices | null = null,
): Promise<WordReport> {
  const summary = await summarise(port, time, said);
  const { input, facts, wording } = summary;
  const { snapshot, committee, period } = input;
  const { amounts, reportUnit: unit } = settingsOf(snapshot);
  const built: StandingAnnex[] = [];
  const [notBuilt, changed]: [ReportName[], ReportName[]] = [[], []];
  for (const [report, planned] of plannedSheets(input, { amounts, unit })) {
    const sheet = snapshot.sheets.find((each) => ownPurpose(each) === report);
    const annex = sheet && { report, planned, sheet, usesDates1904: snapshot.usesDates1904 };
    if (annex === undefined) notBuilt.push(report);
    else if (isAsPlanned(annex)) built.push(annex);
    else changed.push(report);
  }
  const document = reportDocument({ committee, period, facts, wording, annexes: built });
  return { ...summary, document, notBuilt, changed };
}
