import type { Rectangle } from "./address";
import { CellGrid } from "./cellGrid";
import type { Chart, ChartInFile } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidation } from "./dataValidation";
import { PageLayout } from "./pageLayout";
import { StyleTable } from "./styleTable";
import type { TableModel } from "./table";

/** What a cell holds. Empty, zero, text and error are four different things. */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | {
      readonly kind: "text";
      readonly value: string;
      /** A part of it is raised, as the mark of a note is; absent where none or all is. */
      readonly isPartlyRaised?: true;
    }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

export interface Cell {
  readonly content: CellContent;
  /** en-US, with the leading "="; null for a constant. `content` is then the last computed value. */
  readonly formula: string | null;
  readonly styleId: number;
}

export const EMPTY_CELL: Cell = { content: { kind: "empty" }, formula: null, styleId: 0 };

const blankCells: Cell[] = [EMPTY_CELL];

/** The empty cell of a format: one object per format, so that asking for a cell that is not stored costs nothing. */
function blankCell(styleId: number): Cell {
  return (blankCells[styleId] ??= { ...EMPTY_CELL, styleId });
}

export interface DefinedName {
  name: string;
  /** en-US, with the leading "=": "='Mål 2022'!$B$2". */
  formula: string;
  /** Sheet id for a sheet-scoped name, null for the workbook's. */
  scopeSheetId: string | null;
  visible: boolean;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Changes that the protection of a sheet may leave open. */
export const ALLOWED_CHANGES = ["formatCells", "formatColumns", "formatRows"] as const;

export type AllowedChange = (typeof ALLOWED_CHANGES)[number];

/** A sheet in memory. All writes go through its methods, so that saving knows what differs from the opened file. */
export class SheetModel {
  readonly #grid = new CellGrid();
  readonly #changed = new Map<number, Set<number>>();
  merges: Rectangle[] = [];
  isProtected = false;
  /** What may be done all the same while it is protected, besides writing in cells that are not locked. */
  readonly allowedWhenProtected = new Set<AllowedChange>();
  visibility: SheetVisibility = "Visible";
  /** The sheet's own AutoFilter: its area, and whether it hides any row now. */
  autoFilter: { readonly area: Rectangle; readonly isDataFiltered: boolean } | null = null;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** How many groups a column lies within, for those that lie in any. */
  readonly columnGroups = new Map<number, number>();
  /** Width of a column in points, where the file or the API set one. */
  readonly columnWidths = new Map<number, number>();
  /** Height of a row in points, where the file or the API set one. */
  readonly rowHeights = new Map<number, number>();
  /** "#RRGGBB", or "" for a tab without a colour of its own. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  readonly pageLayout = new PageLayout();
  /** Conditional formats, the one that counts first first. */
  conditionalFormats: ConditionalFormat[] = [];
  charts: readonly (Chart | ChartInFile)[] = [];
  /** Rows that begin a new page because the user or an add-in says so, in rising order. */
  rowBreaks: readonly number[] = [];
  readonly customProperties = new Map<string, string>();
  /** Format of cells that are not stored: that of their row, else of their column, else 0. */
  readonly rowStyles = new Map<number, number>();
  readonly columnStyles = new Map<number, number>();
  /** Areas that one array formula fills (the formula is in the top left cell): no part can be changed alone. */
  readonly arrayAreas: Rectangle[] = [];
  readonly tables: TableModel[] = [];
  /** Rules for what may be typed; no cell is in two of them. */
  validations: DataValidation[] = [];
  /** Panes frozen at the top and left: rows and columns. */
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  /** Names of what was changed besides cells ("columnWidths", "customProperties", "name"…), for saving. */
  readonly changedFeatures = new Set<string>();

  constructor(
    readonly id: string,
    public name: string,
    /** True for a sheet that was not in the opened file. */
    readonly isNew: boolean,
  ) {}

  cell(row: number, column: number): Cell {
    return this.#grid.get(row, column) ?? blankCell(this.defaultStyleId(row, column));
  }

  defaultStyleId(row: number, column: number): number {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? 0;
  }

  /** Fills the sheet from a file: not counted as a change. */
  loadCell(row: number, column: number, cell: Cell): void {
    this.#grid.put(row, column, cell);
  }

  /** An empty cell in the format of its row and column is not stored: it no longer belongs to the used area. */
  setCell(row: number, column: number, cell: Cell): void {
    const isBlank = cell.content.kind === "empty" && cell.formula === null;
    if (isBlank && cell.styleId === this.defaultStyleId(row, column)) this.#grid.remove(row, column);
    else this.#grid.put(row, column, cell);
    let columns = this.#changed.get(row);
    if (columns === undefined) this.#changed.set(row, (columns = new Set()));
    columns.add(column);
  }

  /** Every stored cell (also formatted empty ones), row by row from the top, left to right. */
  cells(): Generator<{ row: number; column: number; cell: Cell }> {
    return this.#grid.entries();
  }

  get changedCells(): ReadonlyMap<number, ReadonlySet<number>> {
    return this.#changed;
  }

  get formulaCount(): number {
    return this.#grid.formulaCount;
  }

  /** True when a filter, the sheet's own or one of its tables', hides rows now. */
  get hasFilteredRows(): boolean {
    return this.autoFilter?.isDataFiltered === true || this.tables.some((table) => table.isDataFiltered);
  }

  /** Smallest rectangle with all stored cells; with `valuesOnly`, formatted empty cells do not count. Null when there are none. */
  usedArea(valuesOnly: boolean): Rectangle | null {
    return this.#grid.usedArea(valuesOnly);
  }

  /** The same of the cells in an area. */
  usedAreaIn(area: Rectangle, valuesOnly: boolean): Rectangle | null {
    return this.#grid.usedAreaIn(area, valuesOnly);
  }
}

/** A workbook in memory: what the stand-in for Excel works on. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: DefinedName[] = [];
  /** Settings of this add-in in the workbook (workbook.settings): key → JSON value. */
  readonly settings = new Map<string, unknown>();
  activeSheetId: string | null = null;
  /** The theme's colours for series of charts; those of Office where the file has no theme. */
  accentColors: readonly string[] = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
  /** True when dates count from 1904. */
  date1904 = false;
  /** Sheets can be neither added, deleted, moved nor renamed. */
  isStructureProtected = false;
  #nextSheetNumber = 1;

  constructor(readonly styles: StyleTable = new StyleTable()) {}

  addSheet(name: string, isNew: boolean): SheetModel {
    const sheet = new SheetModel(`{sheet-${this.#nextSheetNumber++}}`, name, isNew);
    this.sheets.push(sheet);
    this.activeSheetId ??= sheet.id;
    return sheet;
  }

  /** The colour that a chart gives its series by itself. */
  accentOf(series: number): string {
    return this.accentColors[series % this.accentColors.length] ?? "#000000";
  }

  findSheet(name: string): SheetModel | null {
    const wanted = name.toLocaleLowerCase("sv");
    return this.sheets.find((sheet) => sheet.name.toLocaleLowerCase("sv") === wanted) ?? null;
  }

  sheetById(id: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }
}
