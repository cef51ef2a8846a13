import type { AnnexRow } from "./annexRow";
import type { StructureFinding } from "../ledger/table/ledgerFinding";

/** The row that is to hold the whole table. */
export function grandTotal<Row extends AnnexRow>(rows: readonly Row[]): Row | null {
  return rows.find((row) => "level" in row && row.level === "grandTotal") ?? null;
}

/** Every ledger row that is not "varav" is once in the grand total: not left out, and not there by two ways. */
export function timesInTotal(rows: readonly AnnexRow[]): readonly StructureFinding[] {
  const total = grandTotal(rows);
  if (total === null) return [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const times = new Map<string, number>();
  const count = (row: AnnexRow): void => {
    times.set(row.id, (times.get(row.id) ?? 0) + 1);
    if (row.kind === "sum") row.rowIds.flatMap((id) => byId.get(id) ?? []).forEach(count);
  };
  count(total);
  return rows.flatMap((row): StructureFinding[] => {
    if ((row.kind !== "accounts" && row.kind !== "activities") || row.isOfWhich) return [];
    const found = times.get(row.id) ?? 0;
    return found === 1 ? [] : [{ code: "rowNotOnceInTotal", rowId: row.id, times: found }];
  });
}
