import type { AnnexData } from "./readAnnexData";
import { headingParts } from "../../../workbook/cells/headingPeriod";

/**
 * Year and month that the reports are of, where the follow-up does not tell: that of the ledger's actual values, else the
 * last year of the measures. Null where nothing tells.
 */
export function dataPeriod({ ledger, measures }: Pick<AnnexData, "ledger" | "measures">): string | null {
  const year = measures?.years.at(-1);
  return headingParts(ledger?.headings.actual ?? "").period ?? (year === undefined ? null : `${year}-12`);
}
