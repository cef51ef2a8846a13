import type { FigureSource } from "../domain/summary/figureSource";
import { explainCell, explainSource, type ExplainedFigure, type NothingBehind } from "../parts/explainFigure";
import { readFigures, type FigureReading } from "../parts/readFigures";
import { readSummaryFacts } from "../summary/readSummaryFacts";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import type { SelectedCell, WorkbookPort } from "../workbook/port/workbookPort";
import { readReportInput } from "./buildReports";
import { calculationTime, type JobTime } from "./jobTime";

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

/** The parts of the figure in a cell, or the reason why it has none. */
export function partsOfCell(reading: FigureReading, cell: SelectedCell): ExplainedFigure | NothingBehind {
  return explainCell(reading, cell);
}

/** The parts of a figure in the text. */
export function partsOfSource(
  reading: FigureReading,
  source: FigureSource,
  time: JobTime,
): ExplainedFigure | NothingBehind {
  const blocks = reading.input.followUp?.decoded.blocks.map(({ block }) => block) ?? [];
  const { followUpDate } = calculationTime(time, blocks);
  return explainSource(reading, source, readSummaryFacts(reading.input, followUpDate));
}
