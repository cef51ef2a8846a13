import type { CellArea } from "../grid/cellAddress";
import type { CellValue } from "../grid/snapshot";

/** The content to put into a cell: a value, or a formula in en-US. Text is always text, whatever it begins with. */
export type CellContent = CellValue | { readonly formula: string };

/** How a cell looks. Colours are "#RRGGBB"; null is no fill. What is not named stays as it is. */
export interface CellFormat {
  readonly fillColor?: string | null;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly horizontalAlignment?: "Left" | "Center" | "Right" | "General";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
}

/** A line at one or more edges of an area, outside or between its cells. */
export interface BorderLine {
  readonly edges: readonly ("Top" | "Bottom" | "Left" | "Right" | "InsideHorizontal" | "InsideVertical")[];
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
}

/** How a sheet is printed: A4, its headings repeated, with the page's number below. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** Zero-based rows that are repeated on each page; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly footerLeft: string;
  /**
   * In percent, where rows of it begin a page: Excel takes no account of page breaks on a sheet that is fitted to its page. Else
   * the sheet becomes as wide as one page.
   */
  readonly scale?: number;
  /** Where it stands among sheets that are printed as one run, with page numbers of their own; without it it is printed by itself. */
  readonly inRun?: "first" | "next";
}

/**
 * How a series is drawn, by IBCS: what has come out is filled, what was before filled in a light colour, what was decided an
 * outline. What is expected is to be hatched, which Excel's API cannot: it is a broken outline. A limit is a broken line across.
 */
export type SeriesLook =
  | { readonly kind: "solid"; readonly color: string }
  | { readonly kind: "outlined"; readonly color: string; readonly isBroken: boolean }
  | { readonly kind: "limit"; readonly color: string };

export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: CellArea;
  readonly look: SeriesLook;
  /** The number format of the values at its marks; null for none. */
  readonly labels: string | null;
}

/** A chart of Excel's own, bound to cells. */
export interface ChartSpec {
  /** Unique on its sheet; a chart of ours that has it already is kept as the controller has left it. */
  readonly name: string;
  readonly type: "ColumnClustered" | "BarClustered";
  /** The cell that its title shows, on its own sheet. */
  readonly title: CellArea;
  readonly categories: CellArea;
  /** The first is no limit. */
  readonly series: readonly ChartSeriesSpec[];
  /** The series stand in the same place: a category has a value in one of them. */
  readonly isOverlapping: boolean;
  /** The cells that it covers. */
  readonly place: CellArea;
  /** Its ends, and whether it is turned; what is not named Excel finds. It is not shown: each mark has its value. */
  readonly valueAxis: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly reversePlotOrder?: boolean;
  };
}

/** Where a chart stands, and the cells that it shows: its title, its categories, and the values of each series. */
export interface ChartCells {
  readonly place: CellArea;
  readonly title: CellArea;
  readonly categories: CellArea;
  readonly values: readonly CellArea[];
}

/** A sheet that is written to: one that is there (by Excel's id), or one that the same plan adds (id null). */
export interface SheetTarget {
  readonly id: string | null;
  readonly name: string;
}

export interface TableSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One look for all cells of an area. */
export interface AreaLook {
  readonly format: CellFormat;
  readonly numberFormat: string;
}

/** An operation that gives an area that was not in use a look. */
export type LookOperation = Extract<WriteOperation, { readonly kind: "formatArea" | "copyFormat" }>;

/** A grid of the area's shape; null leaves the cell as it is. */
export type Grid<Item> = readonly (readonly (Item | null)[])[];

/**
 * One thing to do in the workbook, as plain data. An area never reaches over the sheet's edge; grids have the area's
 * shape.
 */
export type WriteOperation =
  /** Adds an empty sheet at the end, marked as the add-in's own; without a mark it is the controller's from the start. */
  | {
      readonly kind: "addSheet";
      readonly sheet: SheetTarget;
      readonly mark: string | null;
      /** Undoing takes the sheet away, where it still holds only what the plan wrote there. Absent: it is emptied, and stays. */
      readonly goesWhenUndone?: true;
    }
  /**
   * Takes away a sheet that a plan has added, in an undoing only: where all that the plan wrote there still stands, and `filled`
   * cells hold anything at all. Cannot be put back, so it is done last.
   */
  | { readonly kind: "removeSheet"; readonly sheet: SheetTarget; readonly filled: number }
  /** Writes the mark of an own sheet anew. `expected` is the mark that it has. */
  | {
      readonly kind: "markSheet";
      readonly sheet: SheetTarget;
      readonly mark: string;
      readonly expected: string;
    }
  /** `expected` is what the cells hold before, as Excel gives formulas: formula text, or the value. */
  | {
      readonly kind: "writeCells";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      readonly contents: Grid<CellContent>;
      readonly expected: Grid<CellValue>;
    }
  /**
   * Writes nothing: the plan is done only where these cells hold this, as Excel gives formulas. They are what names the rows that
   * it writes to, so that no row that has come between is written instead. null is any content.
   */
  | {
      readonly kind: "expectCells";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      readonly expected: Grid<CellValue>;
    }
  | {
      readonly kind: "setNumberFormats";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      readonly numberFormats: Grid<string>;
      /** In an undoing: what the cells were given, and have as long as nobody else has changed them. */
      readonly expected?: Grid<string>;
    }
  | {
      readonly kind: "formatCells";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      readonly formats: Grid<CellFormat>;
      /** In an undoing: what the cells were given, and have as long as nobody else has changed them. */
      readonly expected?: Grid<CellFormat>;
    }
  /** One look and number format for all cells of an area that was not in use. */
  | {
      readonly kind: "formatArea";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      readonly format: CellFormat;
      readonly numberFormat: string;
    }
  /**
   * Takes the look off cells again: undoes what was done to an area that was not in use. `gave` is what gave it, and gives it
   * again when this is put back.
   */
  | {
      readonly kind: "clearFormats";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      /** The former look of all its cells; null where they are to look as Excel's own. */
      readonly look: AreaLook | null;
      readonly gave: readonly LookOperation[];
    }
  /** Gives cells the whole look of the cells on the same rows of another column. Only for cells that were not in use. */
  | {
      readonly kind: "copyFormat";
      readonly sheet: SheetTarget;
      readonly fromColumn: number;
      readonly area: CellArea;
    }
  /** Width in points, of a column that was not in use. */
  | {
      readonly kind: "setColumnWidth";
      readonly sheet: SheetTarget;
      readonly column: number;
      readonly width: number;
    }
  /** Gives a column that was not in use the width of another; one that is hidden gives none. */
  | {
      readonly kind: "copyColumnWidth";
      readonly sheet: SheetTarget;
      readonly fromColumn: number;
      readonly column: number;
    }
  /**
   * Groups columns that were not in use, and hides them: Excel shows a plus sign above the column after them, which opens all
   * groups that touch each other.
   */
  | {
      readonly kind: "foldColumns";
      readonly sheet: SheetTarget;
      readonly column: number;
      readonly count: number;
    }
  /** Shows folded columns again, and takes them out of their group: only where all of them are hidden still, in an undoing. */
  | {
      readonly kind: "unfoldColumns";
      readonly sheet: SheetTarget;
      readonly column: number;
      readonly count: number;
    }
  /** Makes an Excel table of cells whose first row holds its headings. On sheets of ours only, as the next ones. */
  | {
      readonly kind: "addTable";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      readonly name: string;
      readonly style: string;
    }
  /**
   * Gives a table the size that it had before Excel extended it over what was written beside it. Sizes are those of the
   * whole table, headings and totals included; `expected` is the one that it has.
   */
  | {
      readonly kind: "resizeTable";
      readonly sheet: SheetTarget;
      /** Excel's id. */
      readonly table: string;
      readonly size: TableSize;
      readonly expected: TableSize;
    }
  /** Lets the cells of an area hold one of these texts, or nothing. */
  | {
      readonly kind: "setChoices";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      readonly choices: readonly string[];
      /** Said by Excel when something else is entered. */
      readonly message: string;
    }
  | {
      readonly kind: "freezePanes";
      readonly sheet: SheetTarget;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: "setPage"; readonly sheet: SheetTarget; readonly page: PageSetup }
  /** Lets pages begin at these zero-based rows, and at no others that were set. None is the first row of the sheet. */
  | { readonly kind: "breakPages"; readonly sheet: SheetTarget; readonly rows: readonly number[] }
  /** Makes the rows of an area as high as their text. */
  | { readonly kind: "fitRows"; readonly sheet: SheetTarget; readonly area: CellArea }
  | {
      readonly kind: "drawBorders";
      readonly sheet: SheetTarget;
      readonly area: CellArea;
      readonly line: BorderLine;
    }
  | { readonly kind: "addChart"; readonly sheet: SheetTarget; readonly chart: ChartSpec }
  /**
   * Lets a chart of ours show other cells, for its table has other rows or a new place. One that is gone, or that the
   * controller has given more or fewer series, stays as it is; so does a title of the controller's own, and a place that
   * they have moved it to. `before` is what it shows until then.
   */
  | {
      readonly kind: "bindChart";
      readonly sheet: SheetTarget;
      readonly name: string;
      readonly cells: ChartCells;
      readonly before: ChartCells;
    }
  /** Keeps a text in the workbook's settings, where no cell shows it; null takes it away. */
  | {
      readonly kind: "writeSetting";
      readonly key: string;
      readonly text: string | null;
      readonly expected: string | null;
    };

/** An operation on a sheet: all but those on the workbook itself. */
export type SheetOperation = Extract<WriteOperation, { readonly sheet: SheetTarget }>;

export type WriteOperationKind = WriteOperation["kind"];

/** All that one job will do to the workbook, in order. */
export type WritePlan = readonly WriteOperation[];

/** Freezes a plan through and through: from here on it is a fact that may be shown, counted, applied and compared. */
export function writePlan(operations: readonly WriteOperation[]): WritePlan {
  for (const operation of operations) {
    // Excel refuses an area without cells halfway through, and would refuse to put it back.
    if ("area" in operation && (operation.area.rowCount < 1 || operation.area.columnCount < 1))
      throw new RangeError(`${operation.kind}: the area has no cells`);
  }
  return deepFreeze(operations);
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
