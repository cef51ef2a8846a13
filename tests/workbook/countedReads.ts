import type { SheetSnapshot } from "../../src/workbook/grid/snapshot";

/** A count of how often a cell of some sheets was looked at: what work grows by, on whatever machine. */
export class CountedReads {
  count = 0;

  /** The sheet, with each look at a value, a formula or a number format of a cell counted. */
  of(sheet: SheetSnapshot): SheetSnapshot {
    return {
      ...sheet,
      values: this.#counted(sheet.values),
      formulas: this.#counted(sheet.formulas),
      numberFormats: this.#counted(sheet.numberFormats),
    };
  }

  #counted<Item>(grid: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
    return grid.map(
      (row) =>
        new Proxy(row, {
          get: (target, key, receiver): unknown => {
            if (typeof key === "string" && /^\d+$/.test(key)) this.count++;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
  }
}
