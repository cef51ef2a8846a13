import type { LedgerPeriod } from "../../../../workbook/issues/ledgerIssue";
import type { AddinSettings } from "../../../../workbook/settings/addinSettings";
import { partOfYearText } from "../../../../text/cells/headingPeriodText";
import { AMOUNT_WORDS } from "../../words";
import type { LedgerSource } from "../source/ledgerSource";
import type { AmountName, YearAmount } from "../table/ledgerEntry";
import { FORECAST_VARIANCE, yearAmounts, yearColumns, type YearColumn } from "../table/yearColumns";

export interface AmountHeadings {
  /** "2023", "jan–aug 2023": what the actual values are of. */
  readonly period: string;
  /** "Utfall 2022", "Utfall 2023", "Budget 2023"; of a part of the year "Utfall jan–aug 2023", "Budget helår 2023". */
  readonly amounts: Readonly<Record<AmountName, string>>;
  /** "Avvik 2023", "Avvik jan–aug 2023": actual against the budget of the same time. */
  readonly variance: string;
  /** Those of the columns of the whole year, in their order. */
  readonly year: readonly { readonly column: YearColumn; readonly heading: string }[];
}

/** The amounts of a ledger as the annexes head them, with the periods that they are of, else the follow-up's. */
export function amountHeadings({ amounts }: LedgerSource, period: string): AmountHeadings {
  const followUp: LedgerPeriod = { year: Number(period.slice(0, 4)), month: Number(period.slice(5, 7)) };
  const textOf = (name: AmountName, other: LedgerPeriod): string =>
    partOfYearText(amounts[name]?.period ?? other);
  const actual = textOf("actual", followUp);
  const { year } = amounts.actual?.period ?? followUp;
  const words = AMOUNT_WORDS;
  const headings: Readonly<Record<AmountName, string>> = {
    previousActual: `${words.actual} ${textOf("previousActual", { ...followUp, year: followUp.year - 1 })}`,
    actual: `${words.actual} ${actual}`,
    budget: `${words.budget} ${textOf("budget", followUp)}`,
    forecast: `${words.forecast} ${words.wholeYear} ${year}`,
    formerForecast: `${words.formerForecast} ${words.wholeYear} ${year}`,
    yearBudget: `${words.budget} ${words.wholeYear} ${year}`,
    previousYear: `${words.closed} ${year - 1}`,
  };
  const columns = yearColumns(yearAmounts(amounts), { side: null, accounts: null, activities: null });
  return {
    period: actual,
    amounts: headings,
    variance: `${words.variance} ${actual}`,
    year: columns.map(({ id }) => ({
      column: id,
      heading:
        id === FORECAST_VARIANCE
          ? `${words.variance} ${words.forecast.toLowerCase()} ${words.wholeYear} ${year}`
          : headings[id],
    })),
  };
}

/**
 * "Utfall jan–aug 2023 i % av budget helår 2023": the heading of the share of the year's budget; null where the workbook's reports do
 * not show it, or the ledger has no budget of the year beside a part of it.
 */
export function yearShareHeading(
  { actual, yearBudget }: AmountHeadings["amounts"],
  { amounts }: LedgerSource,
  { yearShare }: Pick<AddinSettings, "yearShare">,
): string | null {
  if (yearShare === "hidden" || amounts.yearBudget === null) return null;
  return `${actual} ${AMOUNT_WORDS.shareOf} ${yearBudget.toLowerCase()}`;
}

/** Where the total of each amount of the whole year stands, with its heading. */
export function yearTotals(
  headings: AmountHeadings["amounts"],
): Readonly<Record<YearAmount, { readonly columnId: string; readonly heading: string }>> {
  const total = (name: YearAmount): { readonly columnId: string; readonly heading: string } => ({
    columnId: name,
    heading: headings[name],
  });
  return {
    forecast: total("forecast"),
    formerForecast: total("formerForecast"),
    yearBudget: total("yearBudget"),
    previousYear: total("previousYear"),
  };
}

/** Whether the actual values are of a part of a year. */
export function isPartOfYear({ amounts }: LedgerSource): boolean {
  const period = amounts.actual?.period ?? null;
  return period !== null && period.month < 12;
}
