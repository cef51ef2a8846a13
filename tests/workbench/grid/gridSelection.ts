import { boundingRectangle, type Rectangle } from "../../host/model/address";
import { sameArea } from "./mergedAreas";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The selected rectangle and, in it, the active cell: the one that typing goes to. */
export class GridSelection {
  #active: CellPlace = { row: 0, column: 0 };
  #area: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  /** The corner that moves when the selection is extended. */
  #end: CellPlace = this.#active;
  readonly #listeners = new Set<() => void>();

  get active(): CellPlace {
    return this.#active;
  }

  get area(): Rectangle {
    return this.#area;
  }

  get end(): CellPlace {
    return this.#end;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  select(active: CellPlace, area: Rectangle): void {
    if (
      this.#active.row === active.row &&
      this.#active.column === active.column &&
      sameArea(this.#area, area)
    )
      return;
    this.#active = active;
    this.#end = active;
    this.#area = area;
    for (const listener of this.#listeners) listener();
  }

  extendTo(end: CellPlace, grown: (area: Rectangle) => Rectangle): void {
    const cell = (place: CellPlace): Rectangle => ({ ...place, rowCount: 1, columnCount: 1 });
    const area = grown(boundingRectangle(cell(this.#active), cell(end)));
    this.#end = end;
    if (sameArea(area, this.#area)) return;
    this.#area = area;
    for (const listener of this.#listeners) listener();
  }
}
