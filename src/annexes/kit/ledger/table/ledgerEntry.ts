/** The other party of an entry: another part of the same municipality, or anyone else. */
export type Counterparty = "internal" | "external";

/** The amounts of the period that is reported, in the order of the annexes. */
export const PERIOD_AMOUNTS = ["previousActual", "actual", "budget"] as const;
export type PeriodAmount = (typeof PERIOD_AMOUNTS)[number];

/**
 * The amounts of the whole year that stand beside those of a part of it, in the order of the annexes. They are held against
 * each other alone, never against what is of the part.
 */
export const YEAR_AMOUNTS = ["forecast", "formerForecast", "yearBudget", "previousYear"] as const;
export type YearAmount = (typeof YEAR_AMOUNTS)[number];

export const AMOUNT_NAMES = [...PERIOD_AMOUNTS, ...YEAR_AMOUNTS] as const;
export type AmountName = PeriodAmount | YearAmount;

/** Kronor; income is positive, cost negative. Amounts of a whole year are there where something is of them. */
export type Amounts = Readonly<Record<PeriodAmount, number> & Partial<Record<YearAmount, number>>>;

/** Each of the amounts that are there, changed. */
export function mapAmounts(amounts: Amounts, change: (kronor: number, name: AmountName) => number): Amounts {
  const ofYear = YEAR_AMOUNTS.flatMap((name) => {
    const kronor = amounts[name];
    return kronor === undefined ? [] : [[name, change(kronor, name)] as const];
  });
  return {
    previousActual: change(amounts.previousActual, "previousActual"),
    actual: change(amounts.actual, "actual"),
    budget: change(amounts.budget, "budget"),
    ...Object.fromEntries(ofYear),
  };
}

/** One row of the controller's ledger. */
export interface LedgerEntry extends Amounts {
  /** Unique within the ledger; the workbook layer knows the cells it stands for. */
  readonly id: string;
  /** The account's digits, as text: "3410". */
  readonly account: string;
  /** Null where the ledger does not say. */
  readonly counterparty: Counterparty | null;
  readonly activity: string;
  readonly activityGroup: string | null;
}
