import type { Amounts } from "../../../annexes/kit/ledger/table/ledgerEntry";
import type { ReportIssueCode, ReportIssueDetail } from "../reportIssueSentence";
import { REPORT_WORDS, type ReportName } from "../../../annexes/reportNames";
import { enumeration } from "./enumeration";
import { amountText, countText } from "./figures";

type DetailOf<Code extends ReportIssueCode> = Extract<ReportIssueDetail, { readonly code: Code }>;

const REASONS: Record<DetailOf<"rowNotAdded">["reason"], string> = {
  missing: "the row does not exist",
  heading: "it is a heading",
  ofWhich: "a “varav” (of which) row is never added to a sum",
  circular: "the sum would include itself",
};

/** One English sentence, or two, per issue: what is the matter and what to do. */
const SENTENCES: {
  readonly [Code in ReportIssueCode]: (detail: DetailOf<Code>, report: ReportName) => string;
} = {
  accountWithoutRow: ({ account, counterparty, sums }) =>
    `Account ${account}${party(counterparty)} belongs to no row (${amounts(sums)}). Add the account on the sheet “Radstruktur”.`,
  accountInSeveralRows: ({ account, counterparty, rowIds, sums }) =>
    `Account ${account}${party(counterparty)} belongs to ${countText(rowIds.length)} rows and is counted several times (${amounts(sums)}). Correct the accounts on the sheet “Radstruktur”.`,
  activityWithoutRow: ({ activity, activityGroup, sums }) =>
    `${activityName(activity, activityGroup)} belongs to no row (${amounts(sums)}). Add the activity on the sheet “Radstruktur”.`,
  activityInSeveralRows: ({ activity, activityGroup, rowIds, sums }) =>
    `${activityName(activity, activityGroup)} belongs to ${countText(rowIds.length)} rows and is counted several times (${amounts(sums)}). Correct the activities on the sheet “Radstruktur”.`,
  totalDiffersFromLedger: ({ rowId, sums }) =>
    rowId === null
      ? "No row is the grand total of the table, so it cannot be reconciled with the ledger. Give the grand total (“Slutsumma”) on the sheet “Radstruktur”."
      : `The grand total of the table differs from the ledger (${amounts(sums)}). Correct the sheet “Radstruktur”.`,
  unusableAccountInterval: ({ from, to }) =>
    `The accounts ${from}–${to} on the sheet “Radstruktur” cannot include any account. Write the first digits, the lower account first.`,
  rowNotAdded: ({ rowId, addendId, reason }) =>
    `“${addendId}” is not added to “${rowId}”: ${REASONS[reason]}. Correct the sum on the sheet “Radstruktur”.`,
  rowNotOnceInTotal: ({ rowId, times }) =>
    times === 0
      ? `The row “${rowId}” is not part of the grand total. Correct the sums on the sheet “Radstruktur”.`
      : `The row “${rowId}” is included ${countText(times)} times in the grand total. Correct the sums on the sheet “Radstruktur”.`,
  footnoteWithoutText: ({ footnote }) =>
    `Note ${footnote} has no text. Write the note below the activity measures.`,
  dataMissing: ({ data }, report) =>
    `“${REPORT_WORDS[report].sheet}” has not been built: the workbook has ${data.en} that can be read.`,
  structureUnreadable: (_, report) =>
    `“${REPORT_WORDS[report].sheet}” has not been built: the sheet “Radstruktur” cannot be read. Correct what is wrong there.`,
  linkLost: ({ rowId, label, other }) =>
    label === null
      ? `No row has the id “${rowId}”, so the table is not compared with “${REPORT_WORDS[other].sheet}”. Write the id on its row on the sheet “Radstruktur”.`
      : `The row “${label}” is not in the table, so it is not compared with “${REPORT_WORDS[other].sheet}”. Build the report again, or write the row as on the sheet “Radstruktur”.`,
  sheetNameTaken: ({ sheet }) =>
    `The sheet “${sheet}” already exists and was not created by Goal Follow-up. It has been left untouched and the report has not been built. Rename the sheet and build the report again.`,
  ledgerNotForFormulas: ({ reason }) =>
    reason === "mixedAccounts"
      ? "The accounts of the ledger are numbers in some cells and text in others. The amounts have therefore been written as values. Make all accounts numbers, and the amounts become formulas."
      : "The ledger has rows with an account that are not entries, for example sums. The amounts have therefore been written as values. Remove the rows, and the amounts become formulas.",
};

export function reportIssueSentence(detail: ReportIssueDetail, report: ReportName): string {
  // The table pairs every code with a function of that code's detail; TypeScript cannot follow the pairing through an index.
  const sentence = SENTENCES[detail.code] as (detail: ReportIssueDetail, report: ReportName) => string;
  return sentence(detail, report);
}

/** The sentence with the report's name before it, where it does not begin with that. */
export function reportIssueLine(detail: ReportIssueDetail, report: ReportName): string {
  const sentence = reportIssueSentence(detail, report);
  const name = `“${REPORT_WORDS[report].sheet}”`;
  return sentence.startsWith(name) ? sentence : `${name}: ${sentence}`;
}

function party(counterparty: "internal" | "external" | null): string {
  if (counterparty === null) return "";
  return counterparty === "internal" ? " with an internal counterparty" : " with an external counterparty";
}

function activityName(activity: string, group: string | null): string {
  return group === null ? `The activity “${activity}”` : `The activity “${activity}” under “${group}”`;
}

/** "actual SEK −12,500 and budget SEK 3,000": the amounts that are not nothing. */
function amounts({ previousActual, actual, budget }: Amounts): string {
  const named = [
    ["actual for the previous year", previousActual],
    ["actual", actual],
    ["budget", budget],
  ] as const;
  const told = named
    .filter(([, kronor]) => Math.round(kronor) !== 0)
    .map(([name, kronor]) => `${name} SEK\u00A0${amountText(Math.round(kronor))}`);
  return told.length === 0 ? "no amounts" : enumeration(told);
}
