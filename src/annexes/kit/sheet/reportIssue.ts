import type { LedgerSource } from "../ledger/source/ledgerSource";
import type { ReportIssueCode, ReportIssueDetail } from "../../../annexes/kit/issues/reportIssueDetail";
import type { ReportName } from "../../reportNames";
import type { CellPlace, IssueSeverity } from "../../../workbook/issues/issue";

/** A remark on a report. `place` is null where it is about no cell. */
export interface ReportIssue {
  readonly report: ReportName;
  readonly detail: ReportIssueDetail;
  readonly severity: IssueSeverity;
  readonly place: CellPlace | null;
}

const MILDER: Partial<Record<ReportIssueCode, IssueSeverity>> = {
  dataMissing: "info",
  noDeviationLimit: "info",
  deviationWithoutComment: "warning",
  footnoteWithoutText: "warning",
  ledgerNotForFormulas: "warning",
};

/** An issue about accounts or activities is placed at the first of their entries. */
export function reportIssue(
  report: ReportName,
  detail: ReportIssueDetail,
  ledger: LedgerSource | null,
): ReportIssue {
  const [address] = "entryIds" in detail ? detail.entryIds : [];
  const place = ledger === null || address === undefined ? null : placeOf(address, ledger);
  return { report, detail, severity: MILDER[detail.code] ?? "error", place };
}

/** Entries of the ledger's first table are named by their cells, those of another with its sheet before them. */
function placeOf(entryId: string, { block }: LedgerSource): CellPlace {
  const at = entryId.lastIndexOf("!");
  return at === -1
    ? { sheet: block.sheet.name, address: entryId }
    : { sheet: entryId.slice(0, at), address: entryId.slice(at + 1) };
}
