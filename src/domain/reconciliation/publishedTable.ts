import type { AccountSide, AnnexRow } from "../annexes/annexRow";
import type { AnnexTable } from "../annexes/annexTable";
import { sideOfRow } from "../annexes/sideOfRow";

/** A printed column, and which of the row's other figures it follows from. */
export interface PublishedColumn {
  readonly id: string;
  readonly sumOf: readonly string[] | null;
  /** The first column less the second. */
  readonly difference: readonly [minuend: string, subtrahend: string] | null;
  readonly side: AccountSide | null;
}

export interface PublishedRow {
  readonly id: string;
  readonly label: string;
  /** Rounded, one for each column; null is empty. */
  readonly figures: readonly (number | null)[];
  readonly sumOf: readonly string[] | null;
  readonly side: AccountSide | null;
}

/** A table as it is printed, rounded to whole units, with what its figures say of each other. */
export interface PublishedTable {
  readonly id: string;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
}

/** The printed figures of an annex, row by row, with the relations that the annex itself is computed by. */
export function publishedTable(
  id: string,
  annex: AnnexTable<AnnexRow, unknown>,
  figures: readonly (readonly (number | null)[])[],
): PublishedTable {
  return {
    id,
    columns: annex.columns.map((column) => ({
      id: column.id,
      sumOf: column.kind === "sum" ? column.columnIds : null,
      difference:
        column.kind !== "variance"
          ? null
          : column.variance === "remainingBudget"
            ? [column.budgetColumnId, column.actualColumnId]
            : [column.actualColumnId, column.budgetColumnId],
      side: column.kind === "ledger" ? column.side : null,
    })),
    rows: annex.rows.map((row, at) => ({
      id: row.id,
      label: row.label,
      figures: figures[at] ?? [],
      sumOf: row.kind === "sum" ? row.rowIds : null,
      side: sideOfRow(row, annex.rows),
    })),
  };
}
