/** Income is never below 0, a cost never above. */
export type FigureSide = "income" | "cost";

/** A printed column, and which of the row's other figures it follows from. */
export interface PublishedColumn {
  readonly id: string;
  readonly sumOf: readonly string[] | null;
  /** The first column less the second. */
  readonly difference: readonly [minuend: string, subtrahend: string] | null;
  readonly side: FigureSide | null;
}

export interface PublishedRow {
  readonly id: string;
  readonly label: string;
  /** Rounded, one for each column; null is empty. */
  readonly figures: readonly (number | null)[];
  readonly sumOf: readonly string[] | null;
  /** The row that it is a part of, where it is shown and not added ("-varav statsbidrag"). */
  readonly partOf: string | null;
  readonly side: FigureSide | null;
}

/** A table as it is printed, rounded to whole units, with what its figures say of each other. */
export interface PublishedTable {
  readonly id: string;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
}
