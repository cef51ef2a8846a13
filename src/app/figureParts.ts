import type { DividedSource } from "../domain/summary/figureSource";
import { explainSource, type ExplainedFigure, type NothingBehind } from "../parts/explainFigure";
import { readFigures, type FigureReading } from "../parts/readFigures";
import { readSummaryFacts } from "../summary/readSummaryFacts";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import { readReportInput } from "./buildReports";
import { followUpTime, type JobTime } from "./jobTime";

export { explainCell as partsOfCell } from "../parts/explainFigure";
export type { AmountParts } from "../parts/amountParts";
export type { ExplainedFigure, FigureParts, NothingBehind, ShownFigure } from "../parts/explainFigure";
export type { FigurePart, PartGrouping, PartKind } from "../parts/figurePart";
export type { FigureReading } from "../parts/readFigures";

/**
 * Reads the workbook as for reports, once: what any figure of it consists of is then told without asking it again. Writes
 * nothing.
 */
export async function readFigureParts(
  port: WorkbookPort,
  time: JobTime,
  said: LayoutChoices | null = null,
): Promise<FigureReading> {
  const { input, questions } = await readReportInput(port, time, said);
  return readFigures(input, questions);
}

/** The parts of a figure in the text. */
export function partsOfSource(
  reading: FigureReading,
  source: DividedSource,
  time: JobTime,
): ExplainedFigure | NothingBehind {
  const { followUpDate } = followUpTime(time, reading.input.followUp);
  return explainSource(reading, source, readSummaryFacts(reading.input, followUpDate));
}
