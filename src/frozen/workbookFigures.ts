import { WORDS as DEVIATION_WORDS } from "../annexes/deviations/words";
import { WORDS as FOLLOW_UP_WORDS } from "../annexes/followUpResult/words";
import { FIGURE_REPORTS, type ReportInput } from "../annexes/annexData";
import { plannedSheets } from "../annexes/planReports";
import { REPORT_WORDS, REPORTS, type ReportName } from "../annexes/reportNames";
import { findAnnex } from "../check/findAnnex";
import type { OwnSheet } from "../reports/ownSheet/ownSheet";
import { columnName, parseAddress } from "../workbook/grid/cellAddress";
import { plainText } from "../workbook/grid/cellText";
import { cellAt, ownPurpose, type SheetSnapshot } from "../workbook/grid/snapshot";
import { placeKey } from "../workbook/issues/issue";
import { settingsOf } from "../workbook/settings/readSettings";
import { columnInWords } from "../text/cells/frozenSheetText";
import { dataFigures } from "./dataFigures";
import type { StandingFigure } from "./figure";
import { followUpFigures } from "./followUpFigures";
import { goalAnnexFigures } from "./goalAnnexFigures";
import { indexFigures } from "./indexFigures";
import { standingFigure } from "./standingFigure";
import { tableFigures } from "./tableFigures";

/** Columns besides the first that name an annex's rows. */
const KEY_HEADINGS: readonly string[] = [FOLLOW_UP_WORDS.headings[1], DEVIATION_WORDS.annex];

/**
 * Every figure of the index, the goals, the indicators, the annexes and the tables that these are made of, as it stands in its
 * cell, each once. What stands empty is none. Charts have no figures of their own, and the ledger's rows are not among them.
 */
export function workbookFigures(input: ReportInput): readonly StandingFigure[] {
  const { snapshot, followUp } = input;
  const { amounts, reportUnit: unit } = settingsOf(snapshot);
  const planned = plannedSheets(input, { amounts, unit });
  const all = [
    ...indexFigures(snapshot),
    ...(followUp === null ? [] : followUpFigures(followUp.decoded, snapshot.usesDates1904)),
    ...REPORTS.flatMap((report) => annexFigures(report, input, planned.get(report) ?? null)),
    ...dataFigures(input),
  ];
  const byCell = new Map<string, StandingFigure>();
  for (const figure of all) {
    const cell = placeKey(figure.place);
    if (!byCell.has(cell)) byCell.set(cell, figure);
  }
  return [...byCell.values()];
}

function annexFigures(
  report: ReportName,
  input: ReportInput,
  planned: OwnSheet | null,
): readonly StandingFigure[] {
  const { snapshot } = input;
  const sheet = snapshot.sheets.find((each) => ownPurpose(each) === report);
  if (sheet === undefined) return annexByHand(report, input);
  const { usesDates1904 } = snapshot;
  const part = REPORT_WORDS[report].sheet;
  if (report === "charts") return [];
  if (report === "goalAttainment") return goalAnnexFigures(part, sheet, usesDates1904);
  return tableFigures({ part, sheet, planned, keyHeadings: KEY_HEADINGS, usesDates1904 });
}

/** An annex that the controller has made or pasted: its rows and columns as the check finds them. */
function annexByHand(report: ReportName, input: ReportInput): readonly StandingFigure[] {
  const figureReport = FIGURE_REPORTS.find((each) => each === report);
  const annex = figureReport === undefined ? null : findAnnex(figureReport, input);
  const sheet = input.snapshot.sheets.find(({ name }) => name === annex?.sheet);
  if (annex === null || sheet === undefined) return [];
  const { table, place } = annex.shown;
  return table.rows.flatMap(({ id, label }) =>
    table.columns.flatMap((column) => {
      const cell = place(id, column.id);
      const at = cell === null ? null : parseAddress(cell.address);
      if (at === null) return [];
      const named = { part: REPORT_WORDS[report].sheet, row: label, column: headingOver(sheet, at) };
      return standingFigure({ ...named, sheet, at }, input.snapshot.usesDates1904);
    }),
  );
}

/** The nearest text above a cell, else the column as Excel calls it. */
function headingOver(sheet: SheetSnapshot, at: { readonly row: number; readonly column: number }): string {
  for (let row = at.row - 1; row >= sheet.firstRow; row--) {
    const { value } = cellAt(sheet, row, at.column);
    if (typeof value === "string" && plainText(value) !== "") return value;
  }
  return columnInWords(columnName(at.column));
}
