import type { Model } from "@ironcalc/wasm";
import type { Cell, CellContent, DefinedName, SheetModel, WorkbookModel } from "../model/workbook";
import { cellAddress, MAX_ROWS } from "../model/address";
import { createEngineModel } from "./engineLoader";
import { boundedColumns, isTooDeep, wordsIn } from "./formulaFence";

export interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Sixteen decimals; three digits in the exponent, since with two the engine writes exponents above 99 wrongly. */
const SCIENTIFIC = "0.0000000000000000E+000";
const enum EngineType {
  Number = 1,
  Text = 2,
  Boolean = 4,
  Error = 16,
}

/** Whole columns reach this far below what is used, for the rows that are still to come. */
const ROOM_BELOW = 1_000;

/**
 * A copy of the workbook in the formula engine, and its results as cell contents with full double precision. A formula that
 * is too deep for the engine stands there as the value that it has.
 */
export class FormulaEngine {
  /** What lies from this row on is not seen by formulas of whole columns. */
  readonly endRow: number;
  readonly #model: Model;
  /** Names that no formula has mentioned yet: each that the engine knows makes it slower, the next one included. */
  readonly #names = new Map<string, DefinedName[]>();
  readonly #sheetIndexes = new Map<string, number>();
  readonly #helperSheet: number;
  readonly #helperCells = new Set<number>();

  constructor(workbook: WorkbookModel) {
    const model = createEngineModel();
    this.#model = model;
    model.pauseEvaluation();
    for (const index of workbook.sheets.keys()) {
      if (index > 0) model.newSheet();
      // Names are set in two steps: "Sheet2" may be the name of the first sheet.
      model.renameSheet(index, `~${index}`);
    }
    for (const [index, sheet] of workbook.sheets.entries()) {
      model.renameSheet(index, sheet.name);
      this.#sheetIndexes.set(sheet.id, index);
    }
    model.newSheet();
    this.#helperSheet = workbook.sheets.length;
    this.endRow = ROOM_BELOW + Math.max(...workbook.sheets.map(usedRows));
    for (const name of workbook.names) {
      const key = name.name.toLocaleLowerCase("sv");
      this.#names.set(key, [...(this.#names.get(key) ?? []), name]);
    }
    for (const sheet of workbook.sheets) {
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.content.kind !== "empty" || cell.formula !== null)
          this.setCell({ sheet, row, column }, cell);
      }
    }
  }

  /** Puts a cell's formula, or its constant, into the copy. */
  setCell(place: CellPlace, cell: Cell): void {
    const sheet = this.#indexOf(place.sheet);
    const input = this.#formulaInput(cell) ?? constantInput(cell.content);
    if (input === "") {
      this.#model.rangeClearContents(sheet, place.row + 1, place.column + 1, place.row + 1, place.column + 1);
    } else {
      this.#model.setUserInput(sheet, place.row + 1, place.column + 1, input);
    }
    if (cell.formula !== null) this.#showAllDigits(sheet, place.row, place.column);
  }

  evaluate(): void {
    this.#model.evaluate();
  }

  /** The result of a formula with the 15 digits that the engine shows. */
  read(place: CellPlace): CellContent {
    return this.#readCell(this.#indexOf(place.sheet), place.row, place.column);
  }

  /**
   * The results of formulas with all their digits: the engine shows 15, and the rest is what remains when those
   * are subtracted, a difference that floating point gives exactly.
   */
  readExactly(places: readonly CellPlace[]): CellContent[] {
    const shown = places.map((place) => this.read(place));
    const helperRows = new Map<number, number>();
    for (const [index, place] of places.entries()) {
      const content = shown[index];
      if (content?.kind !== "number" || content.value === 0) continue;
      const helperRow = helperRows.size;
      helperRows.set(index, helperRow);
      const cell = `'${place.sheet.name.replaceAll("'", "''")}'!${cellAddress(place.row, place.column)}`;
      this.#model.setUserInput(this.#helperSheet, helperRow + 1, 1, `=${cell}-(${content.value})`);
      if (!this.#helperCells.has(helperRow)) this.#showAllDigits(this.#helperSheet, helperRow, 0);
      this.#helperCells.add(helperRow);
    }
    if (helperRows.size > 0) this.#model.evaluate();
    return shown.map((content, index) => {
      const helperRow = helperRows.get(index);
      if (content.kind !== "number" || helperRow === undefined) return content;
      const rest = this.#readCell(this.#helperSheet, helperRow, 0);
      return rest.kind === "number" ? { kind: "number", value: content.value + rest.value } : content;
    });
  }

  dispose(): void {
    this.#model.free();
  }

  #formulaInput({ formula }: Cell): string | null {
    if (formula === null || isTooDeep(formula)) return null;
    this.#defineNamesOf(formula);
    return boundedColumns(formula, Math.min(this.endRow, MAX_ROWS));
  }

  /** A name that the engine refuses stays undefined there; formulas with it are then not trusted. */
  #defineNamesOf(formula: string): void {
    if (this.#names.size === 0) return;
    for (const word of wordsIn(formula)) {
      const named = this.#names.get(word) ?? [];
      this.#names.delete(word);
      for (const { name, scopeSheetId, formula: meant } of named) {
        const scope = scopeSheetId === null ? null : (this.#sheetIndexes.get(scopeSheetId) ?? null);
        const reference = meant.replace(/^=/, "");
        this.#defineNamesOf(reference);
        if (isAccepted(() => this.#model.isValidDefinedName(name, scope, reference))) {
          this.#model.newDefinedName(name, scope, reference);
        }
      }
    }
  }

  #readCell(sheet: number, row: number, column: number): CellContent {
    const text = this.#model.getFormattedCellValue(sheet, row + 1, column + 1);
    switch (this.#model.getCellType(sheet, row + 1, column + 1)) {
      case EngineType.Number:
        return text === "" ? { kind: "empty" } : { kind: "number", value: Number(text) };
      case EngineType.Boolean:
        return { kind: "boolean", value: text === "TRUE" };
      case EngineType.Error:
        return { kind: "error", value: text };
      default:
        return { kind: "text", value: text };
    }
  }

  #showAllDigits(sheet: number, row: number, column: number): void {
    const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.#model.updateRangeStyle(area, "num_fmt", SCIENTIFIC);
  }

  #indexOf(sheet: SheetModel): number {
    const index = this.#sheetIndexes.get(sheet.id);
    if (index === undefined) throw new Error(`The sheet ${sheet.name} is not in the formula engine.`);
    return index;
  }
}

function usedRows(sheet: SheetModel): number {
  const used = sheet.usedArea(true);
  return used === null ? 0 : used.row + used.rowCount;
}

/** What to type into a cell to get exactly this constant. */
function constantInput(content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "number":
      return String(content.value);
    case "text":
      return `'${content.value}`;
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "error":
      return content.value;
  }
}

/** The engine reports a refusal by throwing; that is the answer here, not a failure. */
function isAccepted(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
