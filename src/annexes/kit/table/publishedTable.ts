import type { PublishedTable } from "../../../domain/reconciliation/publishedTable";
import type { AnnexRow } from "./annexRow";
import type { AnnexTable } from "./annexTable";
import { sideOfRow } from "./sideOfRow";

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
      partOf: isOfWhich(row)
        ? (annex.rows.slice(0, at).findLast((each) => !isOfWhich(each))?.id ?? null)
        : null,
      side: sideOfRow(row, annex.rows),
    })),
  };
}

function isOfWhich(row: AnnexRow): boolean {
  return (row.kind === "accounts" || row.kind === "activities") && row.isOfWhich;
}
