import type { RecordRow, SumRow } from "../kit/table/annexRow";
import type { AnnexColumn, AnnexTable } from "../kit/table/annexTable";
import { recordTable } from "../kit/table/recordTable";

/** A project with its money in kronor, positive although it is spent. */
export interface Investment {
  /** Unique among the investments. */
  readonly id: string;
  readonly project: string;
  readonly originalBudget: number | null;
  /** Budgetöverföring: left from the year before. */
  readonly carriedOver: number | null;
  /** Omdisponering inom nämnd: moved from or to the committee's other projects. */
  readonly reallocated: number | null;
  readonly actual: number | null;
  readonly isCompleted: boolean;
}

export type InvestmentRow = RecordRow<Investment> | SumRow;

type Input = "originalBudget" | "carriedOver" | "reallocated" | "actual";

export type InvestmentColumn = Input | "totalBudget" | "remainingBudget";

const input = (id: Input): AnnexColumn<InvestmentColumn> => ({ kind: "record", id, year: null });

const COLUMNS: readonly AnnexColumn<InvestmentColumn>[] = [
  input("originalBudget"),
  input("carriedOver"),
  input("reallocated"),
  { kind: "sum", id: "totalBudget", columnIds: ["originalBudget", "carriedOver", "reallocated"] },
  input("actual"),
  {
    kind: "variance",
    id: "remainingBudget",
    variance: "remainingBudget",
    actualColumnId: "actual",
    budgetColumnId: "totalBudget",
  },
];

/**
 * Investeringar: the total budget of each project is its own, what was carried over and what was moved; what remains
 * is budget − actual. Whether it is completed stands in the row's record. (2023, bilaga 4.)
 */
export function investments(projects: readonly Investment[], totalLabel: string): AnnexTable<InvestmentRow> {
  return recordTable(
    COLUMNS,
    projects,
    ({ project }) => project,
    totalLabel,
    ({ originalBudget, carriedOver, reallocated, actual }): Record<Input, number | null> => {
      return { originalBudget, carriedOver, reallocated, actual };
    },
  );
}
