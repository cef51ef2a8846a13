import { REPORT_WORDS } from "../annexes/reportNames";
import { shownAnnex, type ShownAnnex } from "./shownAnnex";
import { ownPurpose, type SheetSnapshot } from "../workbook/grid/snapshot";
import { dataBlocks, type ReportInput } from "../annexes/annexData";
import { isSameName } from "../reports/ownSheet/planOwnSheet";
import type { FigureReport } from "../annexes/registry";
import { annexTable } from "./annexTables";
import { pastedGrants } from "./pastedGrants";

/** An annex that stands in the workbook. */
export interface FoundAnnex {
  readonly report: FigureReport;
  readonly sheet: string;
  readonly shown: ShownAnnex;
}

/** A longer sheet is no annex. */
const MOST_ROWS = 500;

/**
 * The annex on the add-in's own sheet, else on one of its name, else on the first on which most of its rows stand. Null
 * where it is on none. The rows of grants are those of the workbook's data, or of the table itself where it has none.
 */
export function findAnnex(report: FigureReport, input: ReportInput): FoundAnnex | null {
  const annex = annexTable(report, input);
  if (annex === null && report !== "targetedGrants") return null;
  const rank = (sheet: SheetSnapshot): number =>
    ownPurpose(sheet) === report ? 0 : isSameName(sheet.name, REPORT_WORDS[report].sheet) ? 1 : 2;
  const sources = dataBlocks(input).map(({ sheet }) => sheet.id);
  const sheets = input.snapshot.sheets
    .filter(({ id, values, visibility }) => {
      return visibility === "Visible" && values.length <= MOST_ROWS && !sources.includes(id);
    })
    .filter((sheet) => sheet.ownMark === null || ownPurpose(sheet) === report)
    .toSorted((a, b) => rank(a) - rank(b));
  for (const sheet of sheets) {
    const rows = annex ?? pastedGrants(sheet);
    const shown = rows === null ? null : shownAnnex(sheet, report, rows);
    if (shown !== null) return { report, sheet: sheet.name, shown };
  }
  return null;
}
