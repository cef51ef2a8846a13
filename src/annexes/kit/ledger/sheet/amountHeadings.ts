import { AMOUNT_NAMES, type AmountName } from "../table/ledgerEntry";
import { AMOUNT_WORDS } from "../../words";
import { headingPeriodText } from "../../../../text/cells/headingPeriodText";
import type { LedgerSource } from "../source/ledgerSource";
import { headingParts } from "../../../../workbook/cells/headingPeriod";

export interface AmountHeadings {
  /** "2023": what the actual values are of. */
  readonly period: string;
  /** "Utfall 2022", "Utfall 2023", "Budget 2023". */
  readonly amounts: Readonly<Record<AmountName, string>>;
}

/** The amounts of a ledger as the annexes head them, with the periods that its own headings say, else the follow-up's. */
export function amountHeadings({ headings }: LedgerSource, period: string): AmountHeadings {
  const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const [previousActual, actual, budget] = AMOUNT_NAMES.map((name) => {
    const own = headingParts(headings[name] ?? "").period;
    return headingPeriodText(own ?? (name === "previousActual" ? before : period));
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
