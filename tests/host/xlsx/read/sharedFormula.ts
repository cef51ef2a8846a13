import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { splitFormula, type FormulaPiece } from "./formulaText";

/**
 * A formula written once, at its first cell, and meant for a whole area. At another cell every relative
 * reference is moved by the distance between the two; like Excel, it goes round at the edge of the sheet.
 */
export class SharedFormula {
  readonly #pieces: readonly FormulaPiece[] | null;

  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
  ) {
    this.#pieces = splitFormula(text);
  }

  /** The formula for a cell, without "="; null where it cannot be told for certain. */
  at(row: number, column: number): string | null {
    const down = row - this.row;
    const right = column - this.column;
    if (down === 0 && right === 0) return this.text;
    if (this.#pieces === null) return null;
    let moved = "";
    for (const { kind, text } of this.#pieces) {
      moved += kind === "reference" ? movedReference(text, down, right) : text;
    }
    return moved;
  }
}

/** "B2", "$B2", "B:C", "2:$3": parts with "$" stay where they are. */
function movedReference(reference: string, down: number, right: number): string {
  return reference.replace(/(\$?)([A-Za-z]+)|(\$?)(\d+)/g, (part, columnLock, letters, rowLock, digits) => {
    if (letters !== undefined) {
      return columnLock === "$" ? part : columnLetters(wrapped(columnIndex(letters) + right, MAX_COLUMNS));
    }
    return rowLock === "$" ? part : String(wrapped(Number(digits) - 1 + down, MAX_ROWS) + 1);
  });
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
