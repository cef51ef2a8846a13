import { DEFAULT_ROW_STRUCTURE } from "../annexes/defaultRowStructure";
import { evaluate } from "../domain/evaluate";
import { indexHistory } from "../domain/indexHistory";
import { committeeName } from "../annexes/kit/source/workbookCommittee";
import type { AmountOptions } from "../annexes/kit/sheet/amountOptions";
import { planReports, type PlannedReports, type ReportOptions } from "../annexes/planReports";
import type { EvaluatedFollowUp } from "../annexes/kit/sheet/annexInput";
import { dataBlocks, dataPeriod, annexDataOn, readAnnexData, type ReportInput } from "../annexes/annexData";
import { mayHoldTables, readReportTables } from "../annexes/reportTables/source";
import { isByHand, workbookRowStructure } from "./workbookStructure";
import type { RowStructure } from "../annexes/kit/rowStructure/table/rowStructure";
import { mayBeMarked } from "../workbook/rows/doubtfulCells";
import type { LevelWording } from "../workbook/scale/scaleWords";
import type { Issue } from "../workbook/issues/issue";
import { looseBlocksOf } from "../workbook/layout/looseBlocks";
import { findFollowUpBlocks } from "../workbook/layout/findFollowUpBlocks";
import { LEDGER_IMPORT_PURPOSE } from "../workbook/layout/importedLedger";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import { rememberedSheets } from "../workbook/layout/mapping";
import type { Question } from "../workbook/questions/question";
import { RefusedError } from "../workbook/issues/refusal";
import { evaluationInForce, wordingInForce } from "../workbook/scale/scaleInForce";
import { scaleOfWorkbook, settingsIssues, settingsOf } from "../workbook/settings/readSettings";
import { isFrozen } from "../workbook/grid/frozenSheet";
import { ownPurpose, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/grid/snapshot";
import type { AppliedPlan, SnapshotRequest, WorkbookPort } from "../workbook/port/workbookPort";
import { applyWritable } from "./applyWritable";
import { calculationTime, type JobTime } from "./jobTime";
import { atDate, decodeLayout, understand, type ReadLayout } from "./readFollowUp";

/** The workbook as read for reports. */
export interface ReadReports {
  readonly input: ReportInput;
  /** The questions to answer before the ledger is read. */
  readonly questions: readonly Question[];
  /** The remarks on the follow-up and on the data. */
  readonly readingIssues: readonly Issue[];
  /** The words for the levels. */
  readonly wording: LevelWording;
}

/** Which reports are built, and how their figures are written; what is not said is as the workbook's settings say. */
export type ReportChoices = Pick<ReportOptions, "reports"> & Partial<AmountOptions>;

export interface PlannedBuild extends PlannedReports, ReadReports {}

export interface ReportBuild extends PlannedBuild {
  readonly applied: AppliedPlan;
}

/** Of the sheets that are frozen for a decision none is needed for reports: they are nobody's data. */
const NO_FROZEN: (sheet: SheetSnapshot) => boolean = () => false;

/**
 * All that the annexes are made of is read to its end, and the sheets that are refilled with their fills, to see what differs.
 *
 * @param needsFrozen which of the sheets that are frozen for a decision are read as well
 */
export const everythingForReports = (
  said: LayoutChoices | null,
  needsFrozen: (sheet: SheetSnapshot) => boolean = NO_FROZEN,
): SnapshotRequest => ({
  knownSheets: rememberedSheets,
  needsAllRows(head, settings) {
    if (isFrozen(head)) return needsFrozen(head);
    if (head.ownMark !== null || isByHand(head)) return true;
    const words = scaleOfWorkbook({ settings });
    return (
      findFollowUpBlocks(head, words).length > 0 ||
      (said?.goals !== undefined && looseBlocksOf(head, words).length > 0) ||
      annexDataOn(head, words) !== null ||
      mayHoldTables(head, { settings }) ||
      said?.columns.some(({ sheet }) => sheet === head.name) === true
    );
  },
  needsRaised: (sheet, settings) =>
    findFollowUpBlocks(sheet, scaleOfWorkbook({ settings })).some(mayBeMarked),
  needsFills: (sheet) =>
    sheet.ownMark !== null && ownPurpose(sheet) !== LEDGER_IMPORT_PURPOSE && !isFrozen(sheet),
});

/** Reads the workbook and plans its reports. Writes nothing. */
export async function planBuild(
  port: WorkbookPort,
  time: JobTime,
  choices: ReportChoices,
  said: LayoutChoices | null = null,
): Promise<PlannedBuild> {
  const read = await readReportInput(port, time, said);
  const { amounts, reportUnit: unit } = settingsOf(read.input.snapshot);
  return { ...planReports(read.input, { amounts, unit, ...choices }), ...read };
}

/**
 * Reads all that reports are made of.
 *
 * @param said what the controller says of how the workbook is to be read, besides what it remembers
 * @param needsFrozen which of the sheets that are frozen for a decision are read as well
 */
export async function readReportInput(
  port: WorkbookPort,
  time: JobTime,
  said: LayoutChoices | null = null,
  needsFrozen = NO_FROZEN,
): Promise<ReadReports> {
  const { input, questions, issues } = reportInput(
    await port.readSnapshot(everythingForReports(said, needsFrozen)),
    time,
    said,
  );
  const wording = wordingInForce(settingsOf(input.snapshot), input.followUp?.decoded.wording ?? null);
  return { input, questions, readingIssues: issues, wording };
}

/** Builds the reports: new sheets at the end, those that are there refilled in place. */
export async function buildReports(
  port: WorkbookPort,
  time: JobTime,
  choices: ReportChoices,
  said: LayoutChoices | null = null,
): Promise<ReportBuild> {
  const planned = await planBuild(port, time, choices, said);
  return { ...planned, applied: await applyWritable(port, planned.plan, planned.input.snapshot) };
}

/** All that reports are made of, as it was read from a snapshot. */
export function reportInput(
  snapshot: WorkbookSnapshot,
  time: JobTime,
  said: LayoutChoices | null,
): {
  readonly input: ReportInput;
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
} {
  const { layout } = atDate({ snapshot, layout: understand(snapshot, said) }, time.followUpDate);
  const { followUpDate, isDateAssumed } = calculationTime(time, layout.blocks);
  const period = isDateAssumed === true ? null : followUpDate.slice(0, 7);
  const structure = workbookRowStructure(snapshot);
  const followUp = evaluated({ snapshot, layout }, followUpDate.slice(0, 7));
  const { issues, questions, ...data } = readAnnexData(snapshot, period, {
    committee: committeeName(followUp?.decoded ?? null, layout.blocks),
    activities: activitiesOf(structure.model ?? DEFAULT_ROW_STRUCTURE),
  });
  const reportPeriod = period ?? dataPeriod(data) ?? followUpDate.slice(0, 7);
  const words = scaleOfWorkbook(snapshot);
  const isTaken = (sheet: SheetSnapshot): boolean =>
    isByHand(sheet) || annexDataOn(sheet, words) !== null || findFollowUpBlocks(sheet, words).length > 0;
  const taken = [...snapshot.sheets.filter(isTaken), ...layout.blocks.map(({ sheet }) => sheet)];
  const input: ReportInput = {
    ...data,
    snapshot,
    followUp,
    tables: readReportTables(snapshot, new Set(taken.map(({ name }) => name)), reportPeriod),
    structure: structure.model,
    period: reportPeriod,
    committee: committeeName(followUp?.decoded ?? null, [...layout.blocks, ...dataBlocks(data)]),
  };
  return {
    input,
    questions,
    issues: [...settingsIssues(snapshot), ...layout.issues, ...issues, ...structure.issues],
  };
}

/** The names of the activities that the rows take, in lower case. */
function activitiesOf({ activityResult }: RowStructure): ReadonlySet<string> {
  return new Set(
    activityResult.flatMap((row) =>
      row.kind === "activities" ? row.activities.map(({ activity }) => activity.toLowerCase()) : [],
    ),
  );
}

/** Null where there is no follow-up, or none that is clear: the other reports are built all the same. */
function evaluated(read: ReadLayout, period: string): EvaluatedFollowUp | null {
  try {
    const { decoded } = decodeLayout(read);
    const settings = evaluationInForce(settingsOf(read.snapshot));
    return {
      decoded,
      evaluation: evaluate(decoded.followUp, settings),
      indexHistory: indexHistory(decoded.followUp, period, settings),
    };
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}
