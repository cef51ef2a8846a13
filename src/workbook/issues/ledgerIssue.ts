import type { LedgerQuestion } from "../questions/ledgerQuestion";

/** The kinds of amount of a ledger. */
export type LedgerAmountKind =
  "actual" | "previousActual" | "budget" | "forecast" | "formerForecast" | "yearBudget" | "previousYear";

/** A part of a year by its last month, or the whole of it (12). */
export interface LedgerPeriod {
  readonly year: number;
  readonly month: number;
}

/** How a ledger was read where that is not plain to see, and why it could not be. Sums are in kronor as the ledger has them. */
export type LedgerIssueDetail =
  /** Something is to be answered first; nothing is built. */
  | { readonly code: "ledgerUnanswered"; readonly questions: readonly LedgerQuestion[] }
  | { readonly code: "ledgerSignsTurned"; readonly signs: "turned" | "costsPositive" | "debitCredit" }
  | { readonly code: "ledgerUnitUsed"; readonly unit: string }
  /** Of the ledger's rows those of a period count; null for the year before where it has none of it. */
  | { readonly code: "ledgerPeriodUsed"; readonly period: LedgerPeriod; readonly before: LedgerPeriod | null }
  | { readonly code: "ledgerCommitteeUsed"; readonly committee: string }
  | { readonly code: "ledgerResponsibilityUsed"; readonly heading: string; readonly digit: string }
  | { readonly code: "ledgerValueUsed"; readonly heading: string; readonly value: string }
  /** A forecast is neither actual nor budget. */
  | { readonly code: "forecastNotUsed"; readonly name: string }
  | { readonly code: "kindsNotUsed"; readonly heading: string; readonly values: readonly string[] }
  | {
      readonly code: "sumAccountsLeftOut";
      readonly accounts: readonly string[];
      readonly sum: number;
    }
  | { readonly code: "balanceAccountsNotUsed"; readonly accounts: readonly string[]; readonly sum: number }
  | { readonly code: "amountsWereText"; readonly headings: readonly string[] }
  | { readonly code: "monthsAdded"; readonly headings: readonly string[]; readonly kind: LedgerAmountKind }
  /** Income and costs in columns of their own are one amount. */
  | { readonly code: "sidesJoined"; readonly headings: readonly string[]; readonly kind: LedgerAmountKind }
  /** Columns of amounts whose headings are not understood. */
  | { readonly code: "amountsNotUsed"; readonly headings: readonly string[] }
  /** Amounts of a whole year are not set against those of a part of it. */
  | {
      readonly code: "otherSpanLeftOut";
      readonly heading: string;
      readonly kind: LedgerAmountKind;
      readonly period: LedgerPeriod;
    }
  /** Amounts of the whole year stand beside those of the part of it, in columns of their own. */
  | {
      readonly code: "wholeYearShown";
      readonly amounts: readonly { readonly kind: LedgerAmountKind; readonly heading: string }[];
      readonly period: LedgerPeriod;
    }
  /** A column without a period is taken for the part of the year that is followed up. */
  | { readonly code: "spanAssumed"; readonly heading: string; readonly period: LedgerPeriod }
  | { readonly code: "sheetsJoined"; readonly sheets: readonly string[] }
  | { readonly code: "internalCodesUsed"; readonly from: string; readonly to: string }
  /** Periods or kinds of amounts that are not understood; the ledger is not read. */
  | { readonly code: "ledgerCellsUnknown"; readonly heading: string; readonly values: readonly string[] }
  /** Actual amounts are of a part of a year that nothing names; the ledger is not read. */
  | { readonly code: "ledgerPeriodUnknown"; readonly heading: string }
  /** The actual amounts end before the period that is followed up. */
  | { readonly code: "actualEndsEarlier"; readonly until: LedgerPeriod; readonly period: LedgerPeriod };
