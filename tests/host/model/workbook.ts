import type { Rectangle } from "./address";
import { StyleTable } from "./styleTable";

/** What a cell holds. Empty, zero, text and error are four different things. */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

export interface Cell {
  readonly content: CellContent;
  /** en-US, with the leading "="; null for a constant. `content` is then the last computed value. */
  readonly formula: string | null;
  readonly styleId: number;
}

export const EMPTY_CELL: Cell = { content: { kind: "empty" }, formula: null, styleId: 0 };

export interface DefinedName {
  name: string;
  /** en-US, with the leading "=": "='Mål 2022'!$B$2". */
  formula: string;
  /** Sheet id for a sheet-scoped name, null for the workbook's. */
  scopeSheetId: string | null;
  visible: boolean;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet in memory. All writes go through its methods, so that saving knows what differs from the opened file. */
export class SheetModel {
  readonly #rows = new Map<number, Map<number, Cell>>();
  readonly #changed = new Map<number, Set<number>>();
  merges: Rectangle[] = [];
  isProtected = false;
  visibility: SheetVisibility = "Visible";
  /** The sheet's own AutoFilter: its area, and whether it hides any row now. */
  autoFilter: { readonly area: Rectangle; readonly isDataFiltered: boolean } | null = null;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Width of a column in points, where the file or the API set one. */
  readonly columnWidths = new Map<number, number>();
  readonly customProperties = new Map<string, string>();
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
    return this.#rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  /** Fills the sheet from a file: not counted as a change. */
  loadCell(row: number, column: number, cell: Cell): void {
    this.#put(row, column, cell);
  }

  setCell(row: number, column: number, cell: Cell): void {
    this.#put(row, column, cell);
    let columns = this.#changed.get(row);
    if (columns === undefined) this.#changed.set(row, (columns = new Set()));
    columns.add(column);
  }

  /** Every stored cell (also formatted empty ones), row by row from the top, left to right. */
  *cells(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const row of [...this.#rows.keys()].sort((a, b) => a - b)) {
      const cells = this.#rows.get(row) as Map<number, Cell>;
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        yield { row, column, cell: cells.get(column) as Cell };
      }
    }
  }

  get changedCells(): ReadonlyMap<number, ReadonlySet<number>> {
    return this.#changed;
  }

  /** Smallest rectangle with all stored cells; with `valuesOnly`, formatted empty cells do not count. Null when there are none. */
  usedArea(valuesOnly: boolean): Rectangle | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.content.kind === "empty" && cell.formula === null) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  #put(row: number, column: number, cell: Cell): void {
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = new Map()));
    cells.set(column, cell);
  }
}

/** A workbook in memory: what the stand-in for Excel works on. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: DefinedName[] = [];
  /** Settings of this add-in in the workbook (workbook.settings): key → JSON value. */
  readonly settings = new Map<string, unknown>();
  activeSheetId: string | null = null;
  /** True when dates count from 1904. */
  date1904 = false;
  #nextSheetNumber = 1;

  constructor(readonly styles: StyleTable = new StyleTable()) {}

  addSheet(name: string, isNew: boolean): SheetModel {
    const sheet = new SheetModel(`{sheet-${this.#nextSheetNumber++}}`, name, isNew);
    this.sheets.push(sheet);
    this.activeSheetId ??= sheet.id;
    return sheet;
  }

  findSheet(name: string): SheetModel | null {
    const wanted = name.toLocaleLowerCase("sv");
    return this.sheets.find((sheet) => sheet.name.toLocaleLowerCase("sv") === wanted) ?? null;
  }

  sheetById(id: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }
}
