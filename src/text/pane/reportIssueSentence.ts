import type { DataName } from "../../workbook/issues/dataIssue";
import type { FootnoteWithoutText } from "../../annexes/activityMeasures/table";
import type { Amounts } from "../../annexes/kit/ledger/table/ledgerEntry";
import type { LedgerFinding } from "../../annexes/kit/ledger/table/ledgerFinding";
import { enumeration } from "../make/enumeration";
import { amountText, countText } from "../make/figures";
import { REPORT_WORDS, type ReportName } from "../../annexes/reportNames";

/** What is to be said when reports are built. */
export type ReportIssueDetail =
  | LedgerFinding
  | FootnoteWithoutText
  /** The workbook does not have what the report is made of. */
  | {
      readonly code: "dataMissing";
      readonly data: DataName;
    }
  /** The sheet Radstruktur is there, and the issues of its reading tell what is wrong. */
  | { readonly code: "structureUnreadable" }
  /** The row that holds the same as another annex is not to be found: `label` is its name where it is only not shown. */
  | {
      readonly code: "linkLost";
      readonly rowId: string;
      readonly label: string | null;
      readonly other: ReportName;
    }
  /** A sheet that the add-in did not make has the name that it would use. */
  | { readonly code: "sheetNameTaken"; readonly sheet: string }
  /** Formulas over the ledger would add something else than its entries, so plain numbers are written. */
  | { readonly code: "ledgerNotForFormulas"; readonly reason: "mixedAccounts" | "otherRows" };

export type ReportIssueCode = ReportIssueDetail["code"];
type DetailOf<Code extends ReportIssueCode> = Extract<ReportIssueDetail, { readonly code: Code }>;

const REASONS: Record<DetailOf<"rowNotAdded">["reason"], string> = {
  missing: "raden finns inte",
  heading: "det är en rubrik",
  ofWhich: "en ”varav”-rad räknas aldrig in i en summa",
  circular: "summan skulle räkna in sig själv",
};

/** One Swedish sentence, or two, per issue: what is the matter and what to do. */
const SENTENCES: {
  readonly [Code in ReportIssueCode]: (detail: DetailOf<Code>, report: ReportName) => string;
} = {
  accountWithoutRow: ({ account, counterparty, sums }) =>
    `Konto ${account}${party(counterparty)} hör inte till någon rad (${amounts(sums)}). Lägg till kontot på bladet Radstruktur.`,
  accountInSeveralRows: ({ account, counterparty, rowIds, sums }) =>
    `Konto ${account}${party(counterparty)} hör till ${countText(rowIds.length)} rader och räknas flera gånger (${amounts(sums)}). Rätta kontona på bladet Radstruktur.`,
  activityWithoutRow: ({ activity, activityGroup, sums }) =>
    `${activityName(activity, activityGroup)} hör inte till någon rad (${amounts(sums)}). Lägg till verksamheten på bladet Radstruktur.`,
  activityInSeveralRows: ({ activity, activityGroup, rowIds, sums }) =>
    `${activityName(activity, activityGroup)} hör till ${countText(rowIds.length)} rader och räknas flera gånger (${amounts(sums)}). Rätta verksamheterna på bladet Radstruktur.`,
  totalDiffersFromLedger: ({ rowId, sums }) =>
    rowId === null
      ? "Ingen rad är tabellens slutsumma, så den kan inte stämmas av mot huvudboken. Ange slutsumman på bladet Radstruktur."
      : `Tabellens slutsumma skiljer sig från huvudboken (${amounts(sums)}). Rätta bladet Radstruktur.`,
  unusableAccountInterval: ({ from, to }) =>
    `Kontona ${from}–${to} på bladet Radstruktur kan inte omfatta något konto. Skriv de första siffrorna, det lägre kontot först.`,
  rowNotAdded: ({ rowId, addendId, reason }) =>
    `”${addendId}” räknas inte in i ”${rowId}”: ${REASONS[reason]}. Rätta summan på bladet Radstruktur.`,
  rowNotOnceInTotal: ({ rowId, times }) =>
    times === 0
      ? `Raden ”${rowId}” ingår inte i slutsumman. Rätta summorna på bladet Radstruktur.`
      : `Raden ”${rowId}” ingår ${countText(times)} gånger i slutsumman. Rätta summorna på bladet Radstruktur.`,
  footnoteWithoutText: ({ footnote }) => `Not ${footnote} saknar text. Skriv noten under verksamhetsmåtten.`,
  dataMissing: ({ data }, report) =>
    `${REPORT_WORDS[report].sheet} har inte byggts: arbetsboken har ${data.sv} som går att läsa.`,
  structureUnreadable: (_, report) =>
    `${REPORT_WORDS[report].sheet} har inte byggts: bladet Radstruktur går inte att läsa. Rätta det som står fel där.`,
  linkLost: ({ rowId, label, other }) =>
    label === null
      ? `Ingen rad har id:t ”${rowId}”, så tabellen jämförs inte med ${REPORT_WORDS[other].sheet}. Skriv id:t på sin rad på bladet Radstruktur.`
      : `Raden ”${label}” finns inte i tabellen, så den jämförs inte med ${REPORT_WORDS[other].sheet}. Bygg rapporten igen, eller skriv raden som på bladet Radstruktur.`,
  sheetNameTaken: ({ sheet }) =>
    `Bladet ”${sheet}” finns redan och är inte skapat av Måluppföljning. Det har lämnats orört och rapporten har inte byggts. Byt namn på bladet och bygg rapporten igen.`,
  ledgerNotForFormulas: ({ reason }) =>
    reason === "mixedAccounts"
      ? "Kontona i huvudboken är tal i en del celler och text i andra. Beloppen har därför skrivits som värden. Gör alla konton till tal, så blir beloppen formler."
      : "Huvudboken har rader med konto som inte är poster, till exempel summor. Beloppen har därför skrivits som värden. Ta bort raderna, så blir beloppen formler.",
};

export function reportIssueSentence(detail: ReportIssueDetail, report: ReportName): string {
  // The table pairs every code with a function of that code's detail; TypeScript cannot follow the pairing through an index.
  const sentence = SENTENCES[detail.code] as (detail: ReportIssueDetail, report: ReportName) => string;
  return sentence(detail, report);
}

/** The sentence with the report's name before it, where it does not begin with that. */
export function reportIssueLine(detail: ReportIssueDetail, report: ReportName): string {
  const sentence = reportIssueSentence(detail, report);
  return sentence.startsWith(REPORT_WORDS[report].sheet)
    ? sentence
    : `${REPORT_WORDS[report].sheet}: ${sentence}`;
}

function party(counterparty: "internal" | "external" | null): string {
  if (counterparty === null) return "";
  return counterparty === "internal" ? " med intern motpart" : " med extern motpart";
}

function activityName(activity: string, group: string | null): string {
  return group === null ? `Verksamheten ”${activity}”` : `Verksamheten ”${activity}” under ”${group}”`;
}

/** "utfall −12 500 kr och budget 3 000 kr": the amounts that are not nothing. */
function amounts({ previousActual, actual, budget }: Amounts): string {
  const named = [
    ["utfall föregående år", previousActual],
    ["utfall", actual],
    ["budget", budget],
  ] as const;
  const told = named
    .filter(([, kronor]) => Math.round(kronor) !== 0)
    .map(([name, kronor]) => `${name} ${amountText(Math.round(kronor))}\u00A0kr`);
  return told.length === 0 ? "inga belopp" : enumeration(told);
}
