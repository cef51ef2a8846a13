import type { JobTime } from "../../app/jobTime";
import { summarise } from "../../app/summarise";
import type { Texts } from "../../text/texts";
import type { WorkbookPort } from "../../workbook/port/workbookPort";
import { summaryModel, type SummaryModel } from "./summaryModel";

/** Reads the workbook and writes the summary of it. Loaded with the job. */
export async function readSummary(port: WorkbookPort, time: JobTime, texts: Texts): Promise<SummaryModel> {
  return summaryModel(await summarise(port, time), time.calculatedAt, texts);
}
