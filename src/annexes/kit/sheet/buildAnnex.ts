import type { FootnoteWithoutText } from "../../activityMeasures/table";
import type { ReportIssueDetail } from "../../../annexes/kit/issues/reportIssueDetail";
import type { OwnSheet } from "../../../reports/ownSheet/ownSheet";
import { LEDGER_DATA } from "../ledger/words";
import type { LedgerFormulas } from "../ledger/sheet/ledgerFormulas";
import type { LedgerSource } from "../ledger/source/ledgerSource";
import type { LedgerEntry } from "../ledger/table/ledgerEntry";
import type { LedgerFinding } from "../ledger/table/ledgerFinding";
import type { YearAmounts } from "../ledger/table/yearColumns";
import type { RowStructure } from "../rowStructure/table/rowStructure";
import type { AnnexSource } from "../source/annexSource";
import type { AnnexRow } from "../table/annexRow";
import type { AnnexTable } from "../table/annexTable";
import type { AmountOptions } from "./amountOptions";
import type { AnnexContent } from "./annexContent";
import type { AnnexInput, EvaluatedFollowUp } from "./annexInput";
import type { FollowUpFigure, ShownFigureAt } from "./sheetFigure";

export interface BuiltAnnex {
  readonly content: AnnexContent;
  readonly findings: readonly (LedgerFinding | FootnoteWithoutText)[];
}

/** The annex, or what is missing for it. */
export type AnnexOrMissing = BuiltAnnex | ReportIssueDetail;

/**
 * The rules of an annex of the ledger: its rows, columns and sums. The rows follow from the row structure alone; beside a
 * part of the year there are columns of the whole of it, those that the ledger has.
 */
export type LedgerTableOf = (
  entries: readonly LedgerEntry[],
  structure: RowStructure,
  ofYear: YearAmounts,
) => AnnexTable<AnnexRow, LedgerFinding>;

/** Builds an annex of the ledger; `formulas` is null where plain numbers are written. */
export type BuildLedgerAnnex = (
  ledger: LedgerSource,
  input: AnnexInput & { readonly structure: RowStructure },
  formulas: LedgerFormulas | null,
) => BuiltAnnex;

/** Builds an annex of data of its own. */
export type BuildRecordAnnex<Model> = (data: Model, input: AnnexInput) => BuiltAnnex;

/** An annex of the ledger's figures. */
export interface LedgerAnnexRoom {
  readonly of: "ledger";
  readonly table: LedgerTableOf;
  build(input: AnnexInput, formulas: LedgerFormulas | null): AnnexOrMissing;
}

/** An annex of figures that the controller keeps in a table of its own. */
export interface RecordAnnexRoom<Field extends string, Model> {
  readonly of: "records";
  readonly source: AnnexSource<Field, Model>;
  build(data: Model | null, input: AnnexInput): AnnexOrMissing;
}

/** A sheet of goals and indicators, and what its cells are of. */
export interface FollowUpSheet {
  readonly sheet: OwnSheet;
  /** The column whose text tells one row from another where rows have been moved. */
  readonly labelColumn: number;
  /** The subject of a cell of the sheet as it was made; null for a heading. */
  readonly figureAt: (row: number, column: number) => FollowUpFigure | null;
}

/** An annex of goals and indicators. */
export interface FollowUpAnnexRoom {
  readonly of: "followUp";
  sheet(followUp: EvaluatedFollowUp, input: AnnexInput, options: AmountOptions): FollowUpSheet;
}

/** A report with the controller's comments to figures of other annexes. */
export interface CommentRoom {
  readonly of: "comments";
  readonly figureAt: ShownFigureAt;
}

/** A report that is made of others. */
export interface DerivedRoom {
  readonly of: "others";
  readonly figureAt: ShownFigureAt;
}

/** An annex of data of its own, whichever they are. */
interface AnyRecordRoom {
  readonly of: "records";
  build(data: never, input: AnnexInput): AnnexOrMissing;
}

/** How a report is made, and what its figures consist of. */
export type AnnexRoom = LedgerAnnexRoom | AnyRecordRoom | FollowUpAnnexRoom | CommentRoom | DerivedRoom;

export function ofLedger(table: LedgerTableOf, build: BuildLedgerAnnex): LedgerAnnexRoom {
  return {
    of: "ledger",
    table,
    build(input, formulas) {
      const { ledger, structure } = input;
      if (ledger === null) return { code: "dataMissing", data: LEDGER_DATA.none };
      return structure === null
        ? { code: "structureUnreadable" }
        : build(ledger, { ...input, structure }, formulas);
    },
  };
}

export function ofRecords<Field extends string, Model>(
  source: AnnexSource<Field, Model>,
  build: BuildRecordAnnex<Model>,
): RecordAnnexRoom<Field, Model> {
  return {
    of: "records",
    source,
    build: (data, input) => (data === null ? { code: "dataMissing", data: source.none } : build(data, input)),
  };
}

export function ofFollowUp(sheet: FollowUpAnnexRoom["sheet"]): FollowUpAnnexRoom {
  return { of: "followUp", sheet };
}
