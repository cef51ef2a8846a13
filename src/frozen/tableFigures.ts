import type { OwnSheet } from "../reports/ownSheet/ownSheet";
import { shownText } from "../workbook/cells/shownText";
import { plainText } from "../workbook/grid/cellText";
import { cellAt, endColumn, endRow, type SheetSnapshot } from "../workbook/grid/snapshot";
import type { StandingFigure } from "./figure";
import { standingFigure } from "./standingFigure";

/** A table as it stands on a sheet. */
interface StandingTable {
  readonly part: string;
  readonly sheet: SheetSnapshot;
  /** The sheet as it would be built now: it tells where headings are, whatever has become of the rows. Null where it cannot be. */
  readonly planned: OwnSheet | null;
  /** Columns besides the first that name the rows, by their headings. */
  readonly keyHeadings: readonly string[];
  readonly usesDates1904: boolean;
}

/**
 * The figures of a table whose rows are named in the first column: all cells that are shown below the headings, and right of
 * what names the row. A row that stands a step in is named under the heading above it.
 */
export function tableFigures(table: StandingTable): readonly StandingFigure[] {
  const { part, sheet, usesDates1904, keyHeadings } = table;
  const headings = headingRows(table);
  const columns = shownColumns(sheet);
  const names = new Map(columns.map((column) => [column, columnName(table, headings, column)]));
  const keys = columns.filter(
    (column) => column === 0 || keyHeadings.includes(textOf(sheet, headings.last, column)),
  );
  const figures: StandingFigure[] = [];
  let heading = "";
  let first = "";
  for (let row = headings.last + 1; row < endRow(sheet); row++) {
    const label = firstLine(sheet, row, 0);
    const own = columns
      .filter((column) => !keys.includes(column))
      .flatMap((column) =>
        standingFigure(
          { sheet, at: { row, column }, part, row: "", column: names.get(column) ?? "" },
          usesDates1904,
        ),
      );
    if (label !== "") first = label;
    if (own.length === 0) {
      if (label !== "" && !isIndented(sheet, row, usesDates1904)) heading = label;
      continue;
    }
    const isUnder = heading !== "" && isIndented(sheet, row, usesDates1904);
    const name = [
      isUnder ? heading : "",
      first,
      ...keys.slice(1).map((column) => firstLine(sheet, row, column)),
    ];
    const words = name.filter((each) => each !== "").join(": ");
    figures.push(...own.map((figure) => ({ ...figure, row: words })));
  }
  return figures;
}

interface HeadingRows {
  /** Zero-based. */
  readonly first: number;
  readonly last: number;
}

/** As the sheet would be built now; else the first row with several texts. */
function headingRows({ sheet, planned }: StandingTable): HeadingRows {
  const titles = planned?.dress?.page.titleRows ?? null;
  if (titles !== null) return titles;
  for (let row = sheet.firstRow; row < endRow(sheet); row++) {
    const texts = shownColumns(sheet).filter((column) => textOf(sheet, row, column) !== "");
    if (texts.length > 1) return { first: row, last: row };
  }
  return { first: sheet.firstRow, last: sheet.firstRow };
}

/** The column's heading, after that of the group that it stands in. */
function columnName({ sheet, planned }: StandingTable, { first, last }: HeadingRows, column: number): string {
  const rules = planned?.dress?.rules ?? [];
  const parts: string[] = [];
  for (let row = first; row <= last; row++) {
    const group = rules
      .map(({ area }) => area)
      .find(
        (area) =>
          row < last &&
          area.row === row &&
          area.column > 0 &&
          column >= area.column &&
          column < area.column + area.columnCount,
      );
    const columns =
      group === undefined
        ? [column]
        : Array.from({ length: group.columnCount }, (_, at) => group.column + at);
    const text = columns.map((each) => textOf(sheet, row, each)).find((each) => each !== "");
    if (text !== undefined) parts.push(text);
  }
  return parts.join(": ");
}

function shownColumns(sheet: SheetSnapshot): readonly number[] {
  const all = Array.from({ length: endColumn(sheet) }, (_, column) => column);
  return all.filter((column) => !sheet.hiddenColumns.includes(column));
}

function textOf(sheet: SheetSnapshot, row: number, column: number): string {
  return plainText(cellAt(sheet, row, column).value);
}

/** A goal's decision stands on lines of its own below its title. */
function firstLine(sheet: SheetSnapshot, row: number, column: number): string {
  return plainText(String(cellAt(sheet, row, column).value).split("\n")[0] ?? "");
}

function isIndented(sheet: SheetSnapshot, row: number, usesDates1904: boolean): boolean {
  return shownText(cellAt(sheet, row, 0), usesDates1904).startsWith("  ");
}
