import type { AnnexRow } from "../annexes/kit/table/annexRow";
import type { AnnexTable } from "../annexes/kit/table/annexTable";
import { NO_YEAR_AMOUNTS, yearAmounts } from "../annexes/kit/ledger/table/yearColumns";
import { buildFigures, type ReportInput } from "../annexes/annexData";
import { ANNEXES, type FigureReport } from "../annexes/registry";

/**
 * The rows, columns and relations of an annex, to hold its printed figures against. Those of the ledger follow from the row
 * structure alone, so they are known also where the workbook has no ledger. Null where the annex's rows are not known.
 */
export function annexTable(report: FigureReport, input: ReportInput): AnnexTable<AnnexRow, unknown> | null {
  const { structure, ledger } = input;
  const annex = ANNEXES[report];
  if (annex.of === "ledger") {
    const ofYear = ledger === null ? NO_YEAR_AMOUNTS : yearAmounts(ledger.amounts);
    return structure === null ? null : annex.table(ledger?.entries ?? [], structure, ofYear);
  }
  const built = buildFigures(report, input, null);
  return "content" in built ? built.content.table : null;
}
