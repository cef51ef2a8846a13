import type { LedgerAmountKind } from "../issues/ledgerIssue";

/** The questions that may come before a ledger's amounts are added: never summed on a guess. */
export type LedgerQuestion =
  /** The rows are of several committees. */
  | { readonly code: "ledgerCommittee"; readonly heading: string; readonly committees: readonly string[] }
  /** No column tells the committee, but the codes of responsibility begin with different digits. */
  | { readonly code: "ledgerResponsibility"; readonly heading: string; readonly digits: readonly string[] }
  /** The signs are not those of the annexes: all turned, or the costs alone. */
  | {
      readonly code: "ledgerSigns";
      readonly headings: readonly string[];
      readonly signs: "turned" | "costsPositive";
    }
  /** The kind of the amounts on the rows with this code. */
  | { readonly code: "ledgerKind"; readonly heading: string; readonly value: string }
  /** The counterparties are codes. */
  | { readonly code: "ledgerInternal"; readonly heading: string; readonly codes: readonly string[] }
  /** Whether a column is of the part of the year or of the whole. */
  | { readonly code: "ledgerSpan"; readonly heading: string; readonly month: number; readonly year: string }
  /** Nothing says which part of the year a report is of, and a heading or a forecast tells that it may be a part. */
  | { readonly code: "ledgerPeriod"; readonly heading: string; readonly year: string }
  /** Several sheets hold the same amounts. */
  | { readonly code: "ledgerSheets"; readonly sheets: readonly string[]; readonly kind: LedgerAmountKind }
  /** Several columns of one sheet hold the same amounts. */
  | { readonly code: "ledgerAmount"; readonly headings: readonly string[]; readonly kind: LedgerAmountKind }
  /** A sheet for each month of the year: whether the amounts that do not tell are of the month, from January on, or the year's. */
  | {
      readonly code: "ledgerMonthSheets";
      readonly sheets: readonly string[];
      readonly kind: "actual" | "budget";
    }
  /** Columns of tertials beside each other: whether each is of four months, or from January on. */
  | { readonly code: "ledgerTertials"; readonly headings: readonly string[] }
  /** Additions to the budget stand in columns of their own: are they within the budget already? */
  | { readonly code: "ledgerBudgetChanges"; readonly headings: readonly string[]; readonly budget: string }
  /** A column that is not known, and whose values differ. */
  | { readonly code: "ledgerColumn"; readonly heading: string; readonly values: readonly string[] }
  /** An account that is the beginning of others, and that is not their sum. */
  | { readonly code: "ledgerSumAccount"; readonly account: string }
  /** The amounts have the decimals of thousands. */
  | { readonly code: "ledgerUnit" };

/** An answer about a ledger. */
export type LedgerOption =
  | { readonly code: "onlyCommittee"; readonly name: string }
  | { readonly code: "allCommittees" }
  | { readonly code: "onlyResponsibility"; readonly digit: string }
  | { readonly code: "allResponsibilities" }
  | { readonly code: "turnSigns"; readonly signs: "turned" | "costsPositive" }
  | { readonly code: "keepSigns" }
  | { readonly code: "kindOfRows"; readonly kind: LedgerAmountKind | "ignore" }
  /** The codes that begin with these digits are the municipality's own. */
  | { readonly code: "internalCodes"; readonly from: string; readonly to: string }
  | { readonly code: "noInternalCodes" }
  | { readonly code: "partOfYear"; readonly month: number }
  | { readonly code: "wholeYear" }
  | { readonly code: "sheetOfLedger"; readonly sheet: string }
  | { readonly code: "allSheets" }
  | { readonly code: "sheetReach"; readonly reach: "month" | "accumulated" | "wholeYear" }
  | { readonly code: "budgetChanges"; readonly areAdded: boolean }
  | { readonly code: "tertialMonths"; readonly areOwn: boolean }
  | { readonly code: "amountColumn"; readonly heading: string; readonly column: number }
  | { readonly code: "onlyValue"; readonly value: string }
  | { readonly code: "allValues" }
  | { readonly code: "sumAccount"; readonly isSum: boolean }
  | { readonly code: "amountUnit"; readonly unit: "kr" | "tkr" | "mnkr" };
