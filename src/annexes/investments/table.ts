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
  /** The sum that may be spent over all years. Absent where the workbook has no such column, as are the two below. */
  readonly approvedTotal?: number | null;
  /** Spent until the end of the year before. */
  readonly spentBefore?: number | null;
  /** The sum that it is expected to have cost when it is done. */
  readonly estimatedTotal?: number | null;
}

export type InvestmentRow = RecordRow<Investment> | SumRow;

type Input = "originalBudget" | "carriedOver" | "reallocated" | "actual";

/** The columns of projects over several years, in their order. */
export const OVER_YEARS = ["approvedTotal", "spentBefore", "estimatedTotal"] as const;
export type OverYears = (typeof OVER_YEARS)[number];

export type InvestmentColumn = Input | OverYears | "totalBudget" | "remainingBudget" | "remainingTotal";

const input = (id: Input | OverYears): AnnexColumn<InvestmentColumn> => ({ kind: "record", id, year: null });

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

/** The approved total − the estimated one: + is money left. */
const REMAINING_TOTAL: AnnexColumn<InvestmentColumn> = {
  kind: "variance",
  id: "remainingTotal",
  variance: "remainingBudget",
  actualColumnId: "estimatedTotal",
  budgetColumnId: "approvedTotal",
};

/** The columns of the annex: those of the year, and after them those over several years that the workbook has. */
export function investmentColumns(overYears: readonly OverYears[]): readonly AnnexColumn<InvestmentColumn>[] {
  const hasBoth = overYears.includes("approvedTotal") && overYears.includes("estimatedTotal");
  const shown = OVER_YEARS.filter((id) => overYears.includes(id)).map(input);
  return [...COLUMNS, ...shown, ...(hasBoth ? [REMAINING_TOTAL] : [])];
}

/**
 * Investeringar: the total budget of each project is its own, what was carried over and what was moved; what remains
 * is budget − actual. Whether it is completed stands in the row's record. (2023, bilaga 4.)
 *
 * @param overYears the columns over several years that the workbook has (RKR R14: approved and estimated total)
 */
export function investments(
  projects: readonly Investment[],
  totalLabel: string,
  overYears: readonly OverYears[] = [],
): AnnexTable<InvestmentRow> {
  return recordTable(
    investmentColumns(overYears),
    projects,
    ({ project }) => project,
    totalLabel,
    ({
      originalBudget,
      carriedOver,
      reallocated,
      actual,
      approvedTotal = null,
      spentBefore = null,
      estimatedTotal = null,
    }): Record<Input | OverYears, number | null> => {
      return {
        originalBudget,
        carriedOver,
        reallocated,
        actual,
        approvedTotal,
        spentBefore,
        estimatedTotal,
      };
    },
  );
}
