import type { DataName } from "../../../workbook/issues/dataIssue";
import type { FootnoteWithoutText } from "../../activityMeasures/table";
import type { ExplainedAnnex } from "../../deviations/table";
import type { CommentName } from "../../deviations/words";
import type { ReportName } from "../../reportNames";
import type { LedgerFinding } from "../ledger/table/ledgerFinding";

/** A remark that may come of building reports. */
export type ReportIssueDetail =
  | LedgerFinding
  | FootnoteWithoutText
  /** The workbook does not have what the report is made of. */
  | {
      readonly code: "dataMissing";
      readonly data: DataName;
    }
  /** The sheet Radstruktur is there, and the issues of its reading tell what is wrong. */
  | { readonly code: "structureUnreadable" }
  /** The row that holds the same as another annex is not to be found: `label` is its name where it is only not shown. */
  | {
      readonly code: "linkLost";
      readonly rowId: string;
      readonly label: string | null;
      readonly other: ReportName;
    }
  /** Avvikelser was asked for, and no limit says from where a deviation is to be explained. */
  | { readonly code: "noDeviationLimit" }
  /** A row over the limit lacks the controller's words on it, or some of them. */
  | {
      readonly code: "deviationWithoutComment";
      readonly annex: ExplainedAnnex;
      readonly label: string;
      /** Kronor. */
      readonly variance: number;
      readonly missing: readonly CommentName[];
      /** Whether there is a sheet to write on. */
      readonly isBuilt: boolean;
    }
  /** A sheet that the add-in did not make has the name that it would use. */
  | { readonly code: "sheetNameTaken"; readonly sheet: string }
  /** Formulas over the ledger would add something else than its entries, so plain numbers are written. */
  | { readonly code: "ledgerNotForFormulas"; readonly reason: LedgerNotForFormulas };

/** Why: accounts or codes in two forms, amounts as text, signs of costs alone, or rows that are no entries. */
export type LedgerNotForFormulas =
  "mixedAccounts" | "mixedCodes" | "textAmounts" | "textPeriods" | "signsBySide" | "otherRows";

export type ReportIssueCode = ReportIssueDetail["code"];
