import type { CellArea } from "../../workbook/grid/cellAddress";
import type {
  BorderLine,
  CellContent,
  CellFormat,
  ChartSpec,
  PageSetup,
} from "../../workbook/plan/writePlan";

/** One cell of a sheet that the add-in makes. */
export interface OwnCell {
  readonly content: CellContent;
  readonly numberFormat?: string;
  readonly format?: CellFormat;
  /** A change of this cell alone is no reason to write: the time of calculation. */
  readonly followsOthers?: boolean;
  /** The fill says what the cell shows, and is set anew when a formula comes to show something else. */
  readonly fillFollowsValue?: boolean;
}

/** A line at the edges of an area. */
export interface OwnRule {
  readonly area: CellArea;
  readonly line: BorderLine;
}

/** The texts that the cells of an area may hold, and what is said of others. */
export interface OwnChoices {
  readonly area: CellArea;
  readonly texts: readonly string[];
  readonly message: string;
}

/** The dress of a sheet besides its cells: set when it is made, and its rules again when its rows are others. */
export interface SheetDress {
  readonly rules: readonly OwnRule[];
  readonly page: PageSetup;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartSpec[];
  /** Zero-based rows that begin a page. */
  readonly breaks?: readonly number[];
}

/** A sheet that the add-in makes: its cells from A1, row by row, and the widths of its first columns in points. */
export interface OwnSheet {
  /** The sheet's purpose, in its mark: stays the same when the controller renames the sheet. */
  readonly purpose: string;
  readonly name: string;
  readonly rows: readonly (readonly OwnCell[])[];
  /** A width of 0 hides the column. */
  readonly columnWidths: readonly number[];
  readonly dress?: SheetDress;
  /** Set when the sheet is made: on one that the controller edits rows come and go with their choices. */
  readonly choices?: readonly OwnChoices[];
}
