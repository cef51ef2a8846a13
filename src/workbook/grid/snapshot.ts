import type { CellArea } from "./cellAddress";

/** A cell's value as Excel hands it over; "" is an empty cell, an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** An Excel table: its name and the area from its headings to its last row, a row of totals included. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: CellArea;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

export interface SheetSnapshot {
  /** Excel's own id: stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** The open cells of a protected sheet; absent where that was not asked for, and nothing of it may be changed then. */
  readonly openings?: SheetOpenings;
  /** True when an AutoFilter of the sheet or of one of its tables hides rows now. */
  readonly isFiltered: boolean;
  /** The mark on a sheet that the add-in made, or null on the controller's own. */
  readonly ownMark: string | null;
  /** Zero-based position of the grids' first cell in the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Three grids of equal shape, of the whole used area or of its first rows, when no more was asked for. A cell without a formula has its value in `formulas` too. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The cells' fills as "#RRGGBB", null for none; a grid of the same shape, or null when they were not asked for. */
  readonly fills: readonly (readonly (string | null)[])[] | null;
  /** Whether a part of a cell's text is raised, as the mark of a note is; absent when that was not asked for. */
  readonly raised?: readonly (readonly boolean[])[];
  readonly tables: readonly TableSnapshot[];
  /** Zero-based rows and columns of the sheet that are hidden, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Columns that are not in the workbook yet: the grids hold what they get from another sheet, below their headings. Absent for none. */
  readonly fetched?: FetchedArea;
}

/** The cells and looks that the protection of a sheet leaves open. */
export interface SheetOpenings {
  /** Whether each cell may be written: a grid of the same shape as the others. Outside it none is known to be. */
  readonly cells: readonly (readonly boolean[])[];
  /** Cells may be given other colours and number formats. */
  readonly allowsLooks: boolean;
}

/** Zero-based. */
export interface FetchedArea {
  readonly columns: readonly number[];
  readonly headerRow: number;
  readonly lastRow: number;
}

/** The purpose of a sheet of the add-in's: the first word of its mark ("index A1:B14"). Null for the controller's own. */
export function ownPurpose({ ownMark }: Pick<SheetSnapshot, "ownMark">): string | null {
  return ownMark?.split(" ")[0] ?? null;
}

/** A workbook-scoped defined name and what it refers to ("='Mål 2022'!$B$2"). */
export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
}

/** A workbook as plain data: what the add-in read, and all that it knows of the workbook. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** The mapping that the workbook remembers, as it is stored; null for none. */
  readonly remembered: string | null;
  /** The add-in's settings for this workbook, as they are stored; null for none. */
  readonly settings: string | null;
  /** Sheets can be neither added, deleted nor renamed. */
  readonly isStructureProtected: boolean;
  /** The memory of the cells that the add-in has written, as it is stored; null for none. */
  readonly written: string | null;
  /** True when the cells' dates are counted from 1904; false also when no date tells. */
  readonly usesDates1904: boolean;
}

/** One cell of a sheet, addressed by its zero-based position in the sheet; outside the grids it is empty. */
export interface CellSnapshot {
  readonly value: CellValue;
  /** The formula with its "=", or the value itself where there is none. */
  readonly formula: CellValue;
  readonly numberFormat: string;
  /** "#RRGGBB", or null for no fill or one that was not asked for. */
  readonly fillColor: string | null;
}

export const EMPTY_CELL_SNAPSHOT: CellSnapshot = {
  value: "",
  formula: "",
  numberFormat: "General",
  fillColor: null,
};

export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot {
  const gridRow = row - sheet.firstRow;
  const gridColumn = column - sheet.firstColumn;
  const value = sheet.values[gridRow]?.[gridColumn];
  const formula = sheet.formulas[gridRow]?.[gridColumn];
  const numberFormat = sheet.numberFormats[gridRow]?.[gridColumn];
  if (value === undefined || formula === undefined || numberFormat === undefined) return EMPTY_CELL_SNAPSHOT;
  return { value, formula, numberFormat, fillColor: sheet.fills?.[gridRow]?.[gridColumn] ?? null };
}

/** Whether the sheet's protection keeps a cell from being written. */
export function isLockedAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { isProtected, openings, firstRow, firstColumn } = sheet;
  return isProtected && openings?.cells[row - firstRow]?.[column - firstColumn] !== true;
}

/** A text that begins with "=" is no formula: there value and formula are the same. */
export function hasFormula({ value, formula }: Pick<CellSnapshot, "value" | "formula">): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Row after the last one that the grids hold. */
export function endRow(sheet: SheetSnapshot): number {
  return sheet.firstRow + sheet.values.length;
}

/** Column after the last one that the grids hold. */
export function endColumn(sheet: SheetSnapshot): number {
  return sheet.firstColumn + (sheet.values[0]?.length ?? 0);
}
