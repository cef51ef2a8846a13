import type { RecordRow, SumRow } from "../kit/table/annexRow";
import type { AnnexColumn, AnnexTable } from "../kit/table/annexTable";
import { recordTable } from "../kit/table/recordTable";

/** Grants that the state gave for a purpose, in one area. Kronor, positive. */
export interface TargetedGovernmentGrant {
  /** Unique among the grants. */
  readonly id: string;
  readonly area: string;
  /** Null where the controller has given none. */
  readonly budget: number | null;
  readonly actual: number | null;
}

export type GrantRow = RecordRow<TargetedGovernmentGrant> | SumRow;

const COLUMNS: readonly AnnexColumn[] = [
  { kind: "record", id: "budget", year: null },
  { kind: "record", id: "actual", year: null },
  {
    kind: "variance",
    id: "budgetVariance",
    variance: "budgetVariance",
    actualColumnId: "actual",
    budgetColumnId: "budget",
  },
];

/** Riktade statsbidrag: budget before actual, and the total last. (2023, 3.1.7.) */
export function targetedGovernmentGrants(
  grants: readonly TargetedGovernmentGrant[],
  totalLabel: string,
): AnnexTable<GrantRow> {
  return recordTable(
    COLUMNS,
    grants,
    ({ area }) => area,
    totalLabel,
    ({ budget, actual }) => ({ budget, actual }),
  );
}
