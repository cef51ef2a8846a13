import type { FigureSource } from "../domain/summary/figureSource";
import type { SummaryFacts } from "../domain/summary/summaryFacts";
import { figurePlaces, type FigurePlace } from "../summary/figurePlaces";
import { readSummaryFacts } from "../summary/readSummaryFacts";
import type { LevelWording } from "../workbook/scale/scaleWords";
import { wordingInForce } from "../workbook/scale/scaleInForce";
import { settingsOf } from "../workbook/settings/readSettings";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import { readReportInput, type ReadReports } from "./buildReports";
import { followUpTime, type JobTime } from "./jobTime";

/** The facts and the workbook that the summary's sentences are made of. */
export interface Summary extends ReadReports {
  readonly facts: SummaryFacts;
  /** The words for the levels that the workbook uses. */
  readonly wording: LevelWording;
  /** Neither the controller nor the workbook says of which day the follow-up is. */
  readonly isDateAssumed: boolean;
  /** Where a figure of the sentences stands in the workbook. */
  readonly placeOf: (source: FigureSource) => FigurePlace;
}

/** Reads the workbook and finds what there is to say of it, figure by figure with its place. Writes nothing. */
export async function summarise(
  port: WorkbookPort,
  time: JobTime,
  said: LayoutChoices | null = null,
): Promise<Summary> {
  const read = await readReportInput(port, time, said);
  const { followUp } = read.input;
  const { followUpDate, isDateAssumed = false } = followUpTime(time, followUp);
  const facts = readSummaryFacts(read.input, followUpDate);
  const wording = wordingInForce(settingsOf(read.input.snapshot), followUp?.decoded.wording ?? null);
  return { ...read, facts, wording, isDateAssumed, placeOf: figurePlaces(read.input, facts) };
}
