import type { AnnexRow, SumRow } from "./annexRow";
import type { StructureFinding } from "../ledger/table/ledgerFinding";

/**
 * Leaves in every sum row only what can be added. "Varav" rows and headings never are, nor a row that is not there or
 * that comes back to the sum itself; each that is left out becomes a finding.
 */
export function resolveSums<Row extends AnnexRow>(
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly findings: readonly StructureFinding[] } {
  const byId = new Map<string, AnnexRow>(rows.map((row) => [row.id, row]));
  const findings: StructureFinding[] = [];
  const resolved = new Map<string, SumRow>();

  function resolve(sum: SumRow, path: readonly string[]): void {
    if (resolved.has(sum.id)) return;
    const added = sum.rowIds.filter((addendId) => {
      const addend = byId.get(addendId);
      const reason = path.includes(addendId) ? "circular" : whyNotAdded(addend);
      if (reason !== null) {
        findings.push({ code: "rowNotAdded", rowId: sum.id, addendId, reason });
        return false;
      }
      if (addend?.kind === "sum") resolve(addend, [...path, addendId]);
      return true;
    });
    resolved.set(sum.id, { ...sum, rowIds: added });
  }

  for (const row of rows) if (row.kind === "sum") resolve(row, [row.id]);
  return { rows: rows.map((row) => ({ ...row, ...resolved.get(row.id) })), findings };
}

function whyNotAdded(row: AnnexRow | undefined): "missing" | "heading" | "ofWhich" | null {
  switch (row?.kind) {
    case undefined:
      return "missing";
    case "heading":
      return "heading";
    case "accounts":
    case "activities":
      return row.isOfWhich ? "ofWhich" : null;
    case "record":
    case "sum":
      return null;
  }
}
