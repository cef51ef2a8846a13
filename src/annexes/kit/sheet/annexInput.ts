import type { RowStructure } from "../rowStructure/table/rowStructure";
import type { Evaluation } from "../../../domain/evaluation";
import type { PeriodIndex } from "../../../domain/indexHistory";
import type { LedgerSource } from "../ledger/source/ledgerSource";
import type { DecodedFollowUp } from "../../../workbook/rows/decodeFollowUp";
import type { WorkbookSnapshot } from "../../../workbook/grid/snapshot";

/** A follow-up with what the rules say of it. */
export interface EvaluatedFollowUp {
  readonly decoded: DecodedFollowUp;
  readonly evaluation: Evaluation;
  /** The index of each former period that the workbook tells of, the earliest first. */
  readonly indexHistory: readonly PeriodIndex[];
}

/** The data that any annex may use besides its own; null for those that the workbook does not have. */
export interface AnnexInput {
  readonly snapshot: WorkbookSnapshot;
  readonly followUp: EvaluatedFollowUp | null;
  /** Null where the sheet Radstruktur is there and cannot be read. */
  readonly structure: RowStructure | null;
  readonly ledger: LedgerSource | null;
  /** The follow-up's last year and month: "2023-12". */
  readonly period: string;
  /** "Socialnämnden". */
  readonly committee: string | null;
}
