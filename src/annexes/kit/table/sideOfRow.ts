import type { AccountSide, AnnexRow } from "./annexRow";

/** Whether a row is of income or of costs. A sum is income when everything in it is; the net cost is neither. */
export function sideOfRow(row: AnnexRow, rows: readonly AnnexRow[]): AccountSide | null {
  if (row.kind === "accounts") return row.side;
  if (row.kind !== "sum") return null;
  const sides = rows.filter(({ id }) => row.rowIds.includes(id)).map((addend) => sideOfRow(addend, rows));
  const [first = null] = sides;
  return sides.every((side) => side === first) ? first : null;
}
