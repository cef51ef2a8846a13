import { AMOUNT_NAMES, type AmountName } from "../table/ledgerEntry";
import { AMOUNT_WORDS } from "../../words";
import { headingPeriodText } from "../../../../text/cells/headingPeriodText";
import type { LedgerSource } from "../source/ledgerSource";

export interface AmountHeadings {
  /** "2023": what the actual values are of. */
  readonly period: string;
  /** "Utfall 2022", "Utfall 2023", "Budget 2023". */
  readonly amounts: Readonly<Record<AmountName, string>>;
}

/** The amounts of a ledger as the annexes head them, with the periods that they are of, else the follow-up's. */
export function amountHeadings({ amounts }: LedgerSource, period: string): AmountHeadings {
  const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const [previousActual, actual, budget] = AMOUNT_NAMES.map((name) => {
    const own = amounts[name]?.period ?? null;
    const known = own === null ? null : `${own.year}-${String(own.month).padStart(2, "0")}`;
    return headingPeriodText(known ?? (name === "previousActual" ? before : period));
  });
  return {
    period: actual ?? "",
    amounts: {
      previousActual: `${AMOUNT_WORDS.actual} ${previousActual}`,
      actual: `${AMOUNT_WORDS.actual} ${actual}`,
      budget: `${AMOUNT_WORDS.budget} ${budget}`,
    },
  };
}
