import { INDEX_PURPOSE } from "../reports/attainmentIndex/indexSheet";
import { namedIndexCells } from "../reports/attainmentIndex/namedIndex";
import { FROZEN_PARTS } from "../text/cells/frozenSheetText";
import { INDEX_SHEET } from "../text/cells/indexSheetText";
import { plainText } from "../workbook/grid/cellText";
import {
  cellAt,
  endColumn,
  endRow,
  ownPurpose,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/grid/snapshot";
import type { StandingFigure } from "./figure";
import { standingFigure } from "./standingFigure";

/** The index and the counts, on the sheet of the index or at the name that the controller has chosen; not when they were calculated. */
export function indexFigures(snapshot: WorkbookSnapshot): readonly StandingFigure[] {
  const own = snapshot.sheets.find((sheet) => ownPurpose(sheet) === INDEX_PURPOSE);
  return [
    ...namedIndex(snapshot),
    ...(own === undefined ? [] : indexSheetFigures(own, snapshot.usesDates1904)),
  ];
}

function namedIndex(snapshot: WorkbookSnapshot): readonly StandingFigure[] {
  const cells = namedIndexCells(snapshot);
  if (cells === null) return [];
  const named = { part: FROZEN_PARTS.index, row: INDEX_SHEET.index, column: "" };
  return standingFigure({ ...named, sheet: cells.sheet, at: cells.area }, snapshot.usesDates1904);
}

/** Above are labels with a figure each; below a table for each grouping, with headings of its own. */
function indexSheetFigures(sheet: SheetSnapshot, usesDates1904: boolean): readonly StandingFigure[] {
  const text = (row: number, column: number): string => plainText(cellAt(sheet, row, column).value);
  const figures: StandingFigure[] = [];
  let table: number | null = null;
  for (let row = sheet.firstRow; row < endRow(sheet); row++) {
    const label = text(row, 0);
    if (label === INDEX_SHEET.calculatedAt) continue;
    if (label === "") table = null;
    if (text(row, 1) === INDEX_SHEET.groupIndex && text(row, 2) === INDEX_SHEET.groupGoals) {
      table = row;
      continue;
    }
    for (let column = 1; column < endColumn(sheet); column++) {
      const heading = table === null ? "" : text(table, column);
      const group = table === null ? "" : `${text(table, 0)}: `;
      figures.push(
        ...standingFigure(
          { sheet, at: { row, column }, part: FROZEN_PARTS.index, row: group + label, column: heading },
          usesDates1904,
        ),
      );
    }
  }
  return figures;
}
