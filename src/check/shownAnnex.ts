import type { AnnexRow } from "../annexes/kit/table/annexRow";
import type { AnnexTable } from "../annexes/kit/table/annexTable";
import type { PublishedTable } from "../domain/reconciliation/publishedTable";
import { headedColumns } from "./headedColumns";
import { publishedTable } from "../annexes/kit/table/publishedTable";
import { cellAddress } from "../workbook/grid/cellAddress";
import { readAmount, tidy } from "../workbook/cells/amountText";
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
 * Reads an annex from a sheet, made by the add-in or by hand: the rows are found by their labels in one column, in whatever
 * order, and the figures stand in the columns to its right, as their headings say, or in the annex's order. A row or a
 * column that is not there has no figures. Null when fewer than half of the rows are there.
 */
export function shownAnnex(
  sheet: SheetSnapshot,
  id: string,
  annex: AnnexTable<AnnexRow, unknown>,
): ShownAnnex | null {
  const labels = labelRows(sheet, annex.rows);
  if (labels === null) return null;
  const places = columnPlaces(sheet, labels, annex);
  const figures = annex.rows.map((_, at) => {
    const row = labels.rows[at] ?? null;
    return places.map((column) =>
      row === null || column === null ? null : figureOf(cellAt(sheet, row, column)),
    );
  });
  return {
    table: publishedTable(id, annex, figures),
    place(rowId, columnId) {
      const row = labels.rows[annex.rows.findIndex((each) => each.id === rowId)] ?? null;
      const column = places[annex.columns.findIndex((each) => each.id === columnId)] ?? null;
      return row === null || column === null
        ? null
        : { sheet: sheet.name, address: cellAddress(row, column) };
    },
  };
}

/** The sheet column of each column of the annex; null for one that is not there. */
function columnPlaces(
  sheet: SheetSnapshot,
  { column, rows }: LabelRows,
  { columns }: AnnexTable<AnnexRow, unknown>,
): readonly (number | null)[] {
  const firstRow = Math.min(...rows.flatMap((row) => row ?? []));
  const isOfAmounts = ["actual", "budget"].every((name) => columns.some(({ id }) => id === name));
  const headed = isOfAmounts ? headedColumns(sheet, { column, firstRow }) : null;
  if (headed !== null) return columns.map(({ id }) => headed.get(id) ?? null);
  const left = firstFigureColumn(sheet, { column, rows }, columns.length);
  return columns.map((_, at) => left + at);
}

interface LabelRows {
  readonly column: number;
  /** For each row of the annex its zero-based sheet row, or null. */
  readonly rows: readonly (number | null)[];
}

/** The column in which most of the labels stand. */
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

/**
 * The sheet row of each row of an annex. The same words may stand in several groups: then the row is the one that stands under its
 * group's heading, or that follows the row before it; the first one else.
 */
function rowsOfLabels(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly AnnexRow[],
): readonly (number | null)[] {
  const places = labelPlaces(sheet, column);
  const headings = headingPlaces(rows, places);
  const taken = new Set<number>();
  let last = sheet.firstRow - 1;
  return rows.map((row) => {
    const free = (places.get(comparable(row.label)) ?? []).filter((at) => !taken.has(at));
    const group = row.kind === "activities" ? row.group : null;
    const below = free.find((at) => at > last) ?? free[0] ?? null;
    const isAmbiguous = group !== null && rows.some((other) => other !== row && isSameLabel(other, row));
    const found = isAmbiguous ? (free.find((at) => headingOver(headings, at) === group) ?? below) : below;
    if (found === null) return null;
    taken.add(found);
    last = found;
    return found;
  });
}

/** The sheet rows of each label in a column, from the top. */
function labelPlaces(sheet: SheetSnapshot, column: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let row = sheet.firstRow; row < endRow(sheet); row++) {
    const label = comparable(String(cellAt(sheet, row, column).value));
    if (label !== "") places.set(label, [...(places.get(label) ?? []), row]);
  }
  return places;
}

interface HeadingPlace {
  readonly row: number;
  readonly label: string;
}

/** The headings of an annex where they stand, and the rows that stand under none: they end the group above them. */
function headingPlaces(
  rows: readonly AnnexRow[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly HeadingPlace[] {
  return rows
    .filter(
      (row) =>
        row.kind === "heading" || row.kind === "sum" || (row.kind === "activities" && row.group === null),
    )
    .flatMap(({ label }) => (places.get(comparable(label)) ?? []).map((row) => ({ row, label })));
}

function headingOver(headings: readonly HeadingPlace[], row: number): string | null {
  const above = headings.filter((heading) => heading.row < row);
  const [nearest] = above.toSorted((a, b) => b.row - a.row);
  return nearest?.label ?? null;
}

function isSameLabel(one: AnnexRow, other: AnnexRow): boolean {
  return comparable(one.label) === comparable(other.label);
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
  if (cell.value === "") return null;
  // "(680)" and "680-" are minus, as economy systems write it.
  return readAmount(tidy(String(cell.value)), ",") ?? decodeNumber(cell).value?.value ?? null;
}
