import { boundingRectangle, contains, type Rectangle } from "../../host/model/address";

/** Finds the merged area that a cell lies in. */
export class MergedAreas {
  readonly #byRow = new Map<number, Rectangle[]>();

  constructor(merges: readonly Rectangle[], lastRow: number) {
    for (const area of merges) {
      const end = Math.min(area.row + area.rowCount - 1, lastRow);
      for (let row = area.row; row <= end; row++) {
        const inRow = this.#byRow.get(row);
        if (inRow === undefined) this.#byRow.set(row, [area]);
        else inRow.push(area);
      }
    }
  }

  at(row: number, column: number): Rectangle | null {
    return this.#byRow.get(row)?.find((area) => contains(area, row, column)) ?? null;
  }

  /** The smallest rectangle around `area` that cuts no merged area in two. */
  grownToWholeAreas(area: Rectangle): Rectangle {
    let grown = area;
    for (;;) {
      const touched = this.#touching(grown);
      const next = touched.reduce(boundingRectangle, grown);
      if (sameArea(next, grown)) return grown;
      grown = next;
    }
  }

  #touching(area: Rectangle): Rectangle[] {
    const found = new Set<Rectangle>();
    for (const [row, areas] of this.#byRow) {
      if (row < area.row || row >= area.row + area.rowCount) continue;
      for (const merged of areas) {
        const meets =
          merged.column < area.column + area.columnCount && merged.column + merged.columnCount > area.column;
        if (meets) found.add(merged);
      }
    }
    return [...found];
  }
}

export function sameArea(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
