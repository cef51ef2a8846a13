import type { Cell, CellContent, SheetModel, WorkbookModel } from "../model/workbook";
import { isEngineFailure, isEngineLost } from "./engineLoader";
import { FormulaEngine, type CellPlace } from "./formulaEngine";
import { isTooDeep } from "./formulaFence";
import { sameContent } from "./sameContent";
import { isVolatile } from "./volatile";

/**
 * Recalculates the workbook's formulas, when it has any and something changed.
 *
 * A formula of the file is trusted if the engine, given the file as it was opened, finds its cached value. One
 * that is not keeps its cached value, and other formulas are computed from that. A formula written later is
 * always computed, unless it is too deep for the engine: then it is #N/A. Where the engine is lost, all formulas keep what
 * they have.
 */
export class Calculation {
  #engine: FormulaEngine | null = null;
  #isBaselineTaken = false;
  #needsNewEngine = false;
  readonly #untrusted = new Set<string>();
  readonly #changed = new Map<string, CellPlace>();

  constructor(private readonly workbook: WorkbookModel) {}

  /** Must be called before anything is changed: the first time, the file's own formulas are checked. */
  beforeChange(): void {
    if (this.#isBaselineTaken) return;
    this.#isBaselineTaken = true;
    if (this.#hasFormulas()) this.#withEngine(() => this.#takeBaseline());
  }

  cellChanged(place: CellPlace): void {
    this.#untrusted.delete(key(place));
    this.#changed.set(key(place), place);
  }

  /** Sheets or names came, went or were renamed: the engine's copy is made anew. */
  structureChanged(): void {
    this.#needsNewEngine = true;
  }

  get untrustedCount(): number {
    return this.#untrusted.size;
  }

  /** Brings the cached values up to date. Gives the cells whose value became another. */
  recalculate(): readonly CellPlace[] {
    const isUpToDate = this.#changed.size === 0 && !this.#needsNewEngine;
    if (isUpToDate || !this.#hasFormulas()) {
      // Without formulas there is no copy worth keeping in step.
      if (!isUpToDate) this.#dropEngine();
      return [];
    }
    let stored: readonly CellPlace[] = [];
    this.#withEngine(() => {
      this.#updateEngine().evaluate();
      stored = this.#storeResults();
    });
    this.#changed.clear();
    return stored;
  }

  /** Does what needs the engine; where it fails, or has failed before, no formula is trusted from here on. */
  #withEngine(work: () => void): void {
    try {
      if (!isEngineLost()) return work();
    } catch (error) {
      if (!isEngineFailure(error)) throw error;
    }
    this.#engine = null;
    for (const { place } of this.#formulas()) this.#untrusted.add(key(place));
    for (const place of this.#changed.values()) this.#leaveUncomputed(place);
  }

  /** A formula that has been written since, and that nothing can compute. */
  #leaveUncomputed({ sheet, row, column }: CellPlace): void {
    const cell = sheet.cell(row, column);
    if (cell.formula === null) return;
    sheet.setCell(row, column, { ...cell, content: { kind: "error", value: "#N/A" } });
  }

  #takeBaseline(): void {
    const engine = (this.#engine = new FormulaEngine(this.workbook));
    engine.evaluate();
    for (const { place, cell } of this.#formulas()) {
      const formula = cell.formula ?? "";
      if (isTooDeep(formula)) this.#untrusted.add(key(place));
      else if (isVolatile(formula) || !sameContent(engine.read(place), cell.content)) {
        this.#untrusted.add(key(place));
        engine.setCell(place, { ...cell, formula: null });
      }
    }
  }

  #updateEngine(): FormulaEngine {
    for (const place of this.#changed.values()) {
      if (!isTooDeep(place.sheet.cell(place.row, place.column).formula ?? "")) continue;
      this.#untrusted.add(key(place));
      this.#leaveUncomputed(place);
    }
    const endRow = this.#engine?.endRow ?? 0;
    const isOutgrown = [...this.#changed.values()].some(({ row }) => row >= endRow);
    if (this.#engine === null || this.#needsNewEngine || isOutgrown) {
      this.#dropEngine();
      const engine = (this.#engine = new FormulaEngine(this.workbook));
      for (const { place, cell } of this.#formulas()) {
        if (this.#untrusted.has(key(place))) engine.setCell(place, { ...cell, formula: null });
      }
      return engine;
    }
    for (const place of this.#changed.values()) {
      this.#engine.setCell(place, place.sheet.cell(place.row, place.column));
    }
    return this.#engine;
  }

  #storeResults(): CellPlace[] {
    const engine = this.#engine;
    if (engine === null) return [];
    const stale = [...this.#formulas()].filter(
      ({ place, cell }) => !this.#untrusted.has(key(place)) && !sameContent(engine.read(place), cell.content),
    );
    const results = engine.readExactly(stale.map(({ place }) => place));
    for (const [index, { place, cell }] of stale.entries()) {
      place.sheet.setCell(place.row, place.column, { ...cell, content: results[index] as CellContent });
    }
    return stale.map(({ place }) => place);
  }

  *#formulas(): Generator<{ place: CellPlace; cell: Cell }> {
    for (const sheet of this.workbook.sheets) {
      if (sheet.formulaCount === 0) continue;
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.formula !== null) yield { place: { sheet, row, column }, cell };
      }
    }
  }

  #hasFormulas(): boolean {
    return this.workbook.sheets.some((sheet: SheetModel) => sheet.formulaCount > 0);
  }

  #dropEngine(): void {
    this.#engine?.dispose();
    this.#engine = null;
    this.#needsNewEngine = false;
    this.#changed.clear();
  }
}

function key(place: CellPlace): string {
  return `${place.sheet.id}:${place.row}:${place.column}`;
}
