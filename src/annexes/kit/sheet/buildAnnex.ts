import type { FootnoteWithoutText } from "../../activityMeasures/table";
import type { LedgerFinding } from "../ledger/table/ledgerFinding";
import type { RowStructure } from "../rowStructure/table/rowStructure";
import type { LedgerSource } from "../ledger/source/ledgerSource";
import type { AnnexContent } from "./annexContent";
import type { LedgerFormulas } from "../ledger/sheet/ledgerFormulas";
import type { ReportInput } from "./reportInput";

export type RecordName = "measures" | "investments" | "grants";

export interface BuiltAnnex {
  readonly content: AnnexContent;
  readonly findings: readonly (LedgerFinding | FootnoteWithoutText)[];
}

/** Builds an annex of the ledger; `formulas` is null where plain numbers are written. */
export type BuildLedgerAnnex = (
  ledger: LedgerSource,
  input: ReportInput & { readonly structure: RowStructure },
  formulas: LedgerFormulas | null,
) => BuiltAnnex;

/** Builds an annex of records that lie in the workbook. */
export type BuildRecordAnnex<Name extends RecordName> = (
  source: NonNullable<ReportInput[Name]>,
  input: ReportInput,
) => BuiltAnnex;
