import { roundHalfAwayFromZero } from "../numbers";
import { classifyDifference } from "./classifyDifference";
import { findFigure } from "./findFigure";
import type { PublishedTable } from "./publishedTable";
import type { CellPlace, ReconciliationFinding } from "./reconciliationFinding";

/** Two cells that hold the same figure. */
export type SameFigure = readonly [stated: CellPlace, expected: CellPlace];

/** A row that should hold the same as one of another table, and is not to be found. */
export interface LostLink {
  readonly tableId: string;
  readonly rowId: string;
  /** Null where the table has no row of that id at all; else the row is not where the table is printed. */
  readonly label: string | null;
  /** The table that it would be held against. */
  readonly otherTableId: string;
}

export interface ReconciledLinks {
  readonly findings: readonly ReconciliationFinding[];
  /** Each row once. */
  readonly lost: readonly LostLink[];
}

/**
 * The same figure in two tables. A link to a cell that is empty, or in a table that is not there, is passed over; one to a
 * row that cannot be found in a table that is there is lost.
 */
export function reconcileLinks(
  tables: readonly PublishedTable[],
  links: readonly SameFigure[],
): ReconciledLinks {
  const findings: ReconciliationFinding[] = [];
  const lost = new Map<string, LostLink>();
  for (const [one, other] of links) {
    for (const [cell, { tableId }] of [[one, other] as const, [other, one] as const]) {
      const link = lostLink(tables, cell, tableId);
      if (link !== null) lost.set(`${link.tableId} ${link.rowId} ${tableId}`, link);
    }
    const stated = findFigure(tables, [one]);
    const expected = findFigure(tables, [other]);
    if (stated === null || expected === null) continue;
    const difference = roundHalfAwayFromZero(stated.value - expected.value, 6);
    const severity = classifyDifference(difference);
    findings.push({ rule: "sameFigure", severity, stated, expected, difference });
  }
  return { findings, lost: [...lost.values()] };
}

function lostLink(
  tables: readonly PublishedTable[],
  { tableId, rowId }: CellPlace,
  otherTableId: string,
): LostLink | null {
  const table = tables.find(({ id }) => id === tableId);
  if (table === undefined || !tables.some(({ id }) => id === otherTableId)) return null;
  const row = table.rows.find(({ id }) => id === rowId);
  if (row?.figures.some((figure) => figure !== null) === true) return null;
  return { tableId, rowId, label: row?.label ?? null, otherTableId };
}
