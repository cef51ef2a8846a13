import { cellAddress } from "../workbook/grid/cellAddress";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/grid/snapshot";
import type { Issue } from "../workbook/issues/issue";
import type { Question } from "../workbook/questions/question";
import type { ScaleWords } from "../workbook/scale/scaleWords";
import { scaleOfWorkbook, settingsOf } from "../workbook/settings/readSettings";
import type { ReportOwner } from "./kit/ledger/source/rowFilters";
import { decodeLedger } from "./kit/ledger/source/decodeLedger";
import { LEDGER_VOCABULARY, type LedgerField } from "./kit/ledger/source/ledgerVocabulary";
import type { LedgerFormulas } from "./kit/ledger/sheet/ledgerFormulas";
import type { AnnexInput } from "./kit/sheet/annexInput";
import type { AnnexOrMissing, RecordAnnexRoom } from "./kit/sheet/buildAnnex";
import { decodeSource, type AnnexSource, type Decoded, type PlacedRecord } from "./kit/source/annexSource";
import type { InputColumn } from "./kit/table/annexTable";
import { findDataBlock, type DataBlock } from "./kit/source/dataBlocks";
import type { DataVocabulary } from "./kit/source/dataVocabulary";
import { ANNEXES, type FigureReport, type RecordReport } from "./registry";
import { REPORTS, type ReportName } from "./reportNames";
import type { FoundTable } from "./reportTables/source";

type ModelOf<Source> = Source extends AnnexSource<string, infer Model> ? Model : never;
type Models = { readonly [Name in RecordReport]: ModelOf<(typeof ANNEXES)[Name]["source"]> };

/** The data of each annex that has its own, null where the workbook has none of it, or where it is refused. */
export type AnnexRecords = { readonly [Name in RecordReport]: Models[Name] | null };

/** All that reports are made of; null for what the workbook does not have. */
export interface ReportInput extends AnnexInput {
  readonly records: AnnexRecords;
  /** The controller's own tables that the report shows, and those that it may. */
  readonly tables: readonly FoundTable[];
}

export interface AnnexData extends Pick<ReportInput, "ledger" | "records"> {
  readonly issues: readonly Issue[];
  /** The questions to answer before the ledger is read. */
  readonly questions: readonly Question[];
}

/** The rooms of the annexes with data of their own, in the order of the reports. */
const ROOMS: { readonly [Name in RecordReport]: RecordAnnexRoom<string, Models[Name]> } = ANNEXES;
const RECORD_REPORTS = REPORTS.filter((name): name is RecordReport => ANNEXES[name].of === "records");

/** By what they are: the ledger, and the data of each annex that has its own. */
const VOCABULARIES: Readonly<Record<string, DataVocabulary>> = {
  ledger: LEDGER_VOCABULARY,
  ...Object.fromEntries(RECORD_REPORTS.map((name) => [name, ROOMS[name].source.vocabulary])),
};

/** In the order in which a row of headings is tried: a ledger has the most telling ones, and a title is told last. */
const IN_TURN = Object.values(VOCABULARIES).toSorted(
  (a, b) => Number(a.titleWord !== null) - Number(b.titleWord !== null),
);

/** The data on a sheet that an annex may be made of; null for none. */
export function annexDataOn(
  sheet: SheetSnapshot,
  words: ScaleWords,
): { readonly kind: string; readonly block: DataBlock } | null {
  const block = findDataBlock(sheet, IN_TURN, words);
  const [kind] =
    Object.entries(VOCABULARIES).find(([, vocabulary]) => vocabulary === block?.vocabulary) ?? [];
  return block === null || kind === undefined ? null : { kind, block };
}

/**
 * Finds and reads the data of the annexes. Where two sheets hold data of one kind neither is read, also when one of them is
 * hidden: which of them counts is the controller's to say. A ledger may be of several sheets: it is asked where they hold the
 * same amounts.
 *
 * @param period year and month of the follow-up ("2023-12"); null where nothing tells it
 */
export function readAnnexData(
  snapshot: Pick<WorkbookSnapshot, "sheets" | "settings">,
  period: string | null,
  owner: ReportOwner,
): AnnexData {
  const words = scaleOfWorkbook(snapshot);
  const blocks = snapshot.sheets.flatMap((sheet) => annexDataOn(sheet, words)?.block ?? []);
  const read = <Field extends string, Model>(source: AnnexSource<Field, Model>): Decoded<Model> => {
    const { vocabulary } = source;
    const ofKind = blocks.filter((block): block is DataBlock<Field> => block.vocabulary === vocabulary);
    const [block] = ofKind;
    if (block === undefined) return { model: null, issues: [] };
    return ofKind.length === 1
      ? decodeSource(source, block, period)
      : { model: null, issues: [severalSheets(block, ofKind)] };
  };
  const ledger = decodeLedger(
    blocks.filter((block): block is DataBlock<LedgerField> => block.vocabulary === LEDGER_VOCABULARY),
    { period, owner, answers: settingsOf(snapshot).ledgerAnswers },
  );
  const records = RECORD_REPORTS.map((name) => {
    const source: AnnexSource<string, Models[RecordReport]> = ROOMS[name].source;
    return [name, read(source)] as const;
  });
  return {
    ledger: ledger.model,
    // Each name has what its own source has read; TypeScript does not follow pairs into an object.
    records: Object.fromEntries(records.map(([name, { model }]) => [name, model])) as AnnexRecords,
    issues: [ledger, ...records.map(([, each]) => each)].flatMap(({ issues }) => issues),
    questions: ledger.questions,
  };
}

function severalSheets({ vocabulary, sheet, headerRow }: DataBlock, blocks: readonly DataBlock[]): Issue {
  const sheets = blocks.map((block) => block.sheet.name);
  return {
    detail: { code: "dataOnSeveralSheets", data: vocabulary.data, sheets },
    severity: "error",
    place: { sheet: sheet.name, address: cellAddress(headerRow, sheet.firstColumn) },
  };
}

/** The blocks that the annexes are made of. */
export function dataBlocks({
  ledger,
  records,
}: Pick<ReportInput, "ledger" | "records">): readonly DataBlock[] {
  return [
    ...(ledger?.parts.map(({ block }) => block) ?? []),
    ...RECORD_REPORTS.flatMap((name) => records[name]?.block ?? []),
  ];
}

/** The controller's own records of an annex, and the zero-based sheet column of each figure of theirs. */
export interface OwnFigures {
  readonly report: RecordReport;
  readonly block: DataBlock;
  readonly records: readonly PlacedRecord<{ readonly id: string }>[];
  readonly columnOf: (column: InputColumn) => number | null;
}

/** Those of the annexes of money, where the workbook has them. */
export function moneyFigures({ records }: Pick<ReportInput, "records">): readonly OwnFigures[] {
  return RECORD_REPORTS.flatMap((report) => ownFigures(report, records) ?? []).filter(
    ({ block }) => block.vocabulary.of === "money",
  );
}

function ownFigures<Name extends RecordReport>(report: Name, all: AnnexRecords): OwnFigures | null {
  const model = all[report];
  if (model === null) return null;
  const { block, records } = model;
  return { report, block, records, columnOf: (column) => ROOMS[report].source.columnOf(model, column) };
}

/** The annex of one report of figures, or what is missing for it. */
export function buildFigures(
  report: FigureReport,
  input: ReportInput,
  formulas: LedgerFormulas | null,
): AnnexOrMissing {
  return isOfRecords(report) ? buildRecords(report, input) : ANNEXES[report].build(input, formulas);
}

function buildRecords<Name extends RecordReport>(report: Name, input: ReportInput): AnnexOrMissing {
  return ROOMS[report].build(input.records[report], input);
}

function isOfRecords(report: FigureReport): report is RecordReport {
  return ANNEXES[report].of === "records";
}

export function isFigureReport(report: ReportName): report is FigureReport {
  const { of } = ANNEXES[report];
  return of === "ledger" || of === "records";
}

/** The reports of figures, in their order. */
export const FIGURE_REPORTS = REPORTS.filter(isFigureReport);

/**
 * Year and month that the reports are of, where the follow-up does not tell: that of the ledger's actual values, else the
 * last year of the measures. Null where nothing tells.
 */
export function dataPeriod({ ledger, records }: Pick<ReportInput, "ledger" | "records">): string | null {
  const year = records.activityMeasures?.years.at(-1);
  const period = ledger?.amounts.actual?.period ?? null;
  if (period !== null) return `${period.year}-${String(period.month).padStart(2, "0")}`;
  return year === undefined ? null : `${year}-12`;
}
