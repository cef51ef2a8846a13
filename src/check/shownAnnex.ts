import type { AnnexRow } from "../annexes/kit/table/annexRow";
import type { AnnexTable } from "../annexes/kit/table/annexTable";
import type { PublishedTable } from "../domain/reconciliation/publishedTable";
import { publishedTable } from "../annexes/kit/table/publishedTable";
import { cellAddress } from "../workbook/grid/cellAddress";
import { foldedText } from "../workbook/grid/cellText";
import { decodeNumber } from "../workbook/cells/decodeNumber";
import type { CellPlace } from "../workbook/issues/issue";
import { cellAt, endColumn, endRow, type SheetSnapshot } from "../workbook/grid/snapshot";
import { shownFigure } from "../workbook/cells/shownFigure";

/** An annex as a sheet shows it: rounded figures, and where each stands. */
export interface ShownAnnex {
  readonly table: PublishedTable;
  /** The cell of a figure. */
  place(rowId: string, columnId: string): CellPlace | null;
}

/**
 * Reads an annex from a sheet, made by the add-in or by hand: the rows are found by their labels, below each other in one
 * column, and the figures stand in the columns to its right, in the annex's order. A row that is not there has no
 * figures. Null when fewer than half of the rows are there.
 */
export function shownAnnex(
  sheet: SheetSnapshot,
  id: string,
  annex: AnnexTable<AnnexRow, unknown>,
): ShownAnnex | null {
  const labels = labelRows(sheet, annex.rows);
  if (labels === null) return null;
  const left = firstFigureColumn(sheet, labels, annex.columns.length);
  const figures = annex.rows.map((_, at) => {
    const row = labels.rows[at] ?? null;
    return annex.columns.map((__, column) =>
      row === null ? null : figureOf(cellAt(sheet, row, left + column)),
    );
  });
  return {
    table: publishedTable(id, annex, figures),
    place(rowId, columnId) {
      const row = labels.rows[annex.rows.findIndex((each) => each.id === rowId)] ?? null;
      const column = annex.columns.findIndex((each) => each.id === columnId);
      return row === null || column < 0
        ? null
        : { sheet: sheet.name, address: cellAddress(row, left + column) };
    },
  };
}

interface LabelRows {
  readonly column: number;
  /** For each row of the annex its zero-based sheet row, or null. */
  readonly rows: readonly (number | null)[];
}

/** The column in which most of the labels stand in their order. */
function labelRows(sheet: SheetSnapshot, rows: readonly AnnexRow[]): LabelRows | null {
  let best: LabelRows | null = null;
  let most = rows.length / 2;
  for (let column = sheet.firstColumn; column < endColumn(sheet); column++) {
    const found = rowsOfLabels(sheet, column, rows);
    const count = found.filter((row) => row !== null).length;
    if (count < most || (best !== null && count === most)) continue;
    most = count;
    best = { column, rows: found };
  }
  return best;
}

/** Each label is looked for below the one before it: the same words may stand in several groups. */
function rowsOfLabels(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly AnnexRow[],
): readonly (number | null)[] {
  let next = sheet.firstRow;
  return rows.map(({ label }) => {
    const wanted = comparable(label);
    for (let row = next; row < endRow(sheet); row++) {
      if (comparable(String(cellAt(sheet, row, column).value)) !== wanted) continue;
      next = row + 1;
      return row;
    }
    return null;
  });
}

/** Dashes, footnote marks and spaces before "varav" do not tell labels apart. */
function comparable(label: string): string {
  return foldedText(label.replace(/^[\s\u00A0–-]+/, "").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹*)]+$/, ""));
}

/** The first column to the right of the labels in which any of their rows holds a number. */
function firstFigureColumn(sheet: SheetSnapshot, { column, rows }: LabelRows, count: number): number {
  for (let at = column + 1; at < endColumn(sheet); at++) {
    if (rows.some((row) => row !== null && figureOf(cellAt(sheet, row, at)) !== null)) return at;
  }
  return column + count;
}

function figureOf(cell: ReturnType<typeof cellAt>): number | null {
  if (typeof cell.value === "number") return shownFigure(cell.value, cell.numberFormat);
  return cell.value === "" ? null : (decodeNumber(cell).value?.value ?? null);
}
