import type { CellPlace } from "../workbook/issues/issue";
import { sumAmounts } from "../domain/sumAmounts";

/** The ways to divide a figure: by the ledger's accounts or activities, the controller's records, or columns of one of them. */
export type PartKind = "account" | "activity" | "record" | "column";

/** A row of the controller's own, with what it adds to a figure. */
export interface PartRow {
  /** The other side of the row: of an account its activity, of an activity its account, of a record its column. "" for none. */
  readonly name: string;
  readonly place: CellPlace;
  readonly value: number;
}

/** A part of a figure: kronor, or the unit of a measure. */
export interface FigurePart {
  /** As the workbook says it: "5010", "5010 Löner", "Hemtjänst"; "" where it says nothing. */
  readonly name: string;
  readonly value: number;
  /** The same part of the amounts beside, in their order; null for none. */
  readonly beside: readonly (number | null)[];
  /** The rows that it is of, the largest first. */
  readonly rows: readonly PartRow[];
  /** The rows that are not among them. */
  readonly left: { readonly count: number; readonly value: number };
}

/** All parts of a figure, the largest first. */
export interface PartGrouping {
  readonly by: PartKind;
  readonly parts: readonly FigurePart[];
  readonly sum: number;
  readonly besideSums: readonly (number | null)[];
}

/** So many rows of a part are named; what the others come to is told. */
export const MOST_ROWS = 50;

/** The parts in their order, with what they come to. */
export function partGrouping(
  by: PartKind,
  parts: readonly FigurePart[],
  besides: readonly unknown[],
): PartGrouping {
  return {
    by,
    parts: parts.toSorted(
      (a, b) => Math.abs(b.value) - Math.abs(a.value) || largestBeside(b) - largestBeside(a),
    ),
    sum: sumAmounts(parts.map(({ value }) => value)),
    besideSums: besides.map((_, at) => {
      const there = parts.flatMap(({ beside }) => beside[at] ?? []);
      return there.length === 0 ? null : sumAmounts(there);
    }),
  };
}

function largestBeside({ beside }: FigurePart): number {
  return Math.max(0, ...beside.map((value) => Math.abs(value ?? 0)));
}

/** The rows of a part, the largest first, and what is left where they are many. */
export function partRows<Row extends Omit<PartRow, "place">>(
  rows: readonly Row[],
  placeOf: (row: Row) => CellPlace,
): Pick<FigurePart, "rows" | "left"> {
  const ordered = rows.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const rest = ordered.slice(MOST_ROWS);
  return {
    rows: ordered
      .slice(0, MOST_ROWS)
      .map((row) => ({ name: row.name, place: placeOf(row), value: row.value })),
    left: { count: rest.length, value: sumAmounts(rest.map(({ value }) => value)) },
  };
}
