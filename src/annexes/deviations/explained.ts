import type { DeviationLimit } from "../../domain/deviationLimit";
import type { LedgerEntry } from "../kit/ledger/table/ledgerEntry";
import type { AnnexRow } from "../kit/table/annexRow";
import type { AnnexTable } from "../kit/table/annexTable";
import type { KeptComments } from "./source";
import { budgetDeviations, EXPLAINED, type BudgetDeviation, type ExplainedAnnex } from "./table";

/** A deviation with what the controller has written of it; null for nothing. */
export interface ExplainedDeviation extends BudgetDeviation {
  readonly key: string;
  readonly comments: KeptComments | null;
}

export interface ExplainedDeviations {
  readonly deviations: readonly ExplainedDeviation[];
  /** Comments of rows that no longer deviate so much, or are gone: kept until the controller takes them away. */
  readonly gone: readonly KeptComments[];
}

/**
 * The deviations, each with the comments of its row. A row is known by its id; one that has been renamed, and has another id with its
 * name, by what it takes of the ledger. What belongs to no row is kept too.
 */
export function explainDeviations(
  tables: ReadonlyMap<ExplainedAnnex, AnnexTable<AnnexRow, unknown>>,
  entries: readonly LedgerEntry[],
  limit: DeviationLimit,
  kept: readonly KeptComments[],
): ExplainedDeviations {
  const found = EXPLAINED.flatMap((annex) => {
    const table = tables.get(annex);
    return table === undefined ? [] : budgetDeviations(annex, table, entries, limit);
  });
  const standing = new Set(
    [...tables].flatMap(([annex, { rows }]) => rows.map(({ id }) => keyOf({ annex, rowId: id }))),
  );
  const left = new Set(kept);
  const taken = (comments: KeptComments | undefined): KeptComments | null => {
    if (comments === undefined) return null;
    left.delete(comments);
    return comments;
  };
  const byKey = found.map((deviation) => {
    const key = keyOf(deviation);
    return { ...deviation, key, comments: taken(kept.find((each) => each.key === key)) };
  });
  const deviations = byKey.map((deviation): ExplainedDeviation => {
    if (deviation.comments !== null) return deviation;
    const renamed = [...left].find(
      ({ key, selection }) =>
        !standing.has(key) && key.startsWith(`${deviation.annex}|`) && selection === deviation.selection,
    );
    return { ...deviation, comments: taken(renamed) };
  });
  return { deviations, gone: [...left] };
}

function keyOf({ annex, rowId }: Pick<BudgetDeviation, "annex" | "rowId">): string {
  return `${annex}|${rowId}`;
}
