import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { TO_CALCULATE } from "../../text/cells/toCalculate";
import { cellAt, hasFormula, type CellSnapshot, type SheetSnapshot } from "../../workbook/grid/snapshot";
import type { CellContent, CellFormat, Grid, WriteOperation } from "../../workbook/plan/writePlan";

const WAITING: CellFormat = { fillColor: null, fontColor: "#595959" };

/** The cells of one column on the rows of a follow-up. */
export interface ColumnCells {
  readonly column: number;
  readonly rows: readonly number[];
  /** Rows where anything stands; what waits for a calculation is nothing. */
  readonly filled: readonly number[];
  /** Rows where something stands that is no formula. */
  readonly constants: readonly number[];
  at(row: number): CellSnapshot;
  /** Takes away what is no formula. */
  emptied(): readonly WriteOperation[];
  /** Says on these rows that the next calculation is waited for, and takes off the level's colour. */
  waiting(rows: readonly number[]): readonly WriteOperation[];
  /** Puts the other column's values, with their number formats, in the place of what is no formula. */
  replacedBy(other: ColumnCells): readonly WriteOperation[];
}

export function columnCells(sheet: SheetSnapshot, column: number, rows: readonly number[]): ColumnCells {
  const at = (row: number): CellSnapshot => cellAt(sheet, row, column);
  const isConstant = (row: number): boolean => !hasFormula(at(row));
  const filled = rows.filter((row) => at(row).formula !== "" && at(row).value !== TO_CALCULATE);
  const write = (contentOf: (row: number) => CellContent | null): readonly WriteOperation[] => {
    const { area, grid } = columnGrid(column, rows);
    return [
      {
        kind: "writeCells",
        sheet: { id: sheet.id, name: sheet.name },
        area,
        contents: grid(contentOf),
        expected: grid((row) => at(row).formula),
      },
    ];
  };
  return {
    column,
    rows,
    filled,
    constants: filled.filter(isConstant),
    at,
    emptied: () => write((row) => (isConstant(row) && at(row).formula !== "" ? "" : null)),
    waiting(waiting) {
      const { area, grid } = columnGrid(column, waiting);
      const target = { id: sheet.id, name: sheet.name };
      return [
        {
          kind: "writeCells",
          sheet: target,
          area,
          contents: grid(() => TO_CALCULATE),
          expected: grid((row) => at(row).formula),
        },
        { kind: "formatCells", sheet: target, area, formats: grid(() => WAITING) },
      ];
    },
    replacedBy(other) {
      const { area, grid } = columnGrid(column, rows);
      const formats = grid((row) =>
        isConstant(row) && at(row).numberFormat !== other.at(row).numberFormat
          ? other.at(row).numberFormat
          : null,
      );
      return [
        { kind: "setNumberFormats", sheet: { id: sheet.id, name: sheet.name }, area, numberFormats: formats },
        ...write((row) =>
          isConstant(row) && at(row).value !== other.at(row).value ? other.at(row).value : null,
        ),
      ];
    },
  };
}

/** A column that looks like another, with a heading and, where given, the other's values. */
export function newColumn(
  { sheet, headerRow }: FollowUpBlock,
  endRow: number,
  column: number,
  heading: string,
  fromColumn: number,
  cells: ColumnCells | null,
): readonly WriteOperation[] {
  const target = { id: sheet.id, name: sheet.name };
  const whole = { row: headerRow, column, rowCount: endRow - headerRow, columnCount: 1 };
  const at = { row: headerRow, column, rowCount: 1, columnCount: 1 };
  const operations: WriteOperation[] = [
    // Excel fits a row's height to its text when that is written: the width is to be there by then.
    { kind: "copyColumnWidth", sheet: target, fromColumn, column },
    { kind: "copyFormat", sheet: target, fromColumn, area: whole },
    { kind: "writeCells", sheet: target, area: at, contents: [[heading]], expected: [[""]] },
  ];
  if (cells === null) return operations;
  const { area, grid } = columnGrid(column, cells.rows);
  const filled = new Set(cells.filled);
  operations.push({
    kind: "writeCells",
    sheet: target,
    area,
    contents: grid((row) => (filled.has(row) ? cells.at(row).value : null)),
    expected: grid(() => ""),
  });
  return operations;
}

/** The area from the first to the last of these rows in one column, and grids of its shape that are null on other rows. */
function columnGrid(column: number, rows: readonly number[]) {
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const known = new Set(rows);
  const area = { row: first, column, rowCount: last - first + 1, columnCount: 1 };
  return {
    area,
    grid: <Item>(itemOf: (row: number) => Item | null): Grid<Item> =>
      Array.from({ length: area.rowCount }, (_, index) => [
        known.has(first + index) ? itemOf(first + index) : null,
      ]),
  };
}
