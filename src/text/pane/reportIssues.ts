import { AMOUNT_NAMES, type Amounts } from "../../annexes/kit/ledger/table/ledgerEntry";
import { AMOUNT_KINDS } from "./ledgerText";
import type { ReportIssueCode, ReportIssueDetail } from "../../annexes/kit/issues/reportIssueDetail";
import { enumeration, quoted } from "../make/enumeration";
import { amountText, countText } from "../make/figures";
import { inEach, NOTHING, type Both } from "../make/language";
import { inThousands } from "../../annexes/kit/table/thousands";
import { COMMENT_WORDS } from "../../annexes/deviations/words";
import { REPORT_WORDS, type ReportName } from "../../annexes/reportNames";

type DetailOf<Code extends ReportIssueCode> = Extract<ReportIssueDetail, { readonly code: Code }>;

const REASONS: Record<DetailOf<"rowNotAdded">["reason"], Both> = {
  missing: { sv: "raden finns inte", en: "the row does not exist" },
  heading: { sv: "det är en rubrik", en: "it is a heading" },
  ofWhich: {
    sv: "en ”varav”-rad räknas aldrig in i en summa",
    en: "a “varav” (of which) row is never added to a sum",
  },
  circular: { sv: "summan skulle räkna in sig själv", en: "the sum would include itself" },
};

const NOT_FOR_FORMULAS: Record<DetailOf<"ledgerNotForFormulas">["reason"], Both> = {
  mixedAccounts: {
    sv: "Kontona i huvudboken är tal i en del celler och text i andra. Beloppen har därför skrivits som värden. Gör alla konton till tal, så blir beloppen formler.",
    en: "The accounts of the ledger are numbers in some cells and text in others. The amounts have therefore been written as values. Make all accounts numbers, and the amounts become formulas.",
  },
  mixedCodes: {
    sv: "Motparterna i huvudboken är skrivna på flera sätt, och det går inte att räkna med dem i formler. Beloppen har därför skrivits som värden. Bygg rapporterna på nytt när huvudboken ändras.",
    en: "The counterparties of the ledger are written in several ways, which formulas cannot tell apart. The amounts have therefore been written as values. Build the reports again when the ledger changes.",
  },
  textAmounts: {
    sv: "Beloppen i huvudboken är text, och text räknas inte med i Excels summor. Beloppen i bilagorna har därför skrivits som värden. Bygg rapporterna på nytt när huvudboken ändras, eller gör om cellerna till tal.",
    en: "The amounts of the ledger are text, and text is not included in the sums of Excel. The amounts of the annexes have therefore been written as values. Build the reports again when the ledger changes, or convert the cells to numbers.",
  },
  textPeriods: {
    sv: "Perioderna i huvudboken är text, och formler skulle behöva en del för var och en. Beloppen i bilagorna har därför skrivits som värden. Bygg rapporterna på nytt när huvudboken ändras.",
    en: "The periods of the ledger are text, and formulas would need a part for each of them. The amounts of the annexes have therefore been written as values. Build the reports again when the ledger changes.",
  },
  signsBySide: {
    sv: "Kostnaderna i huvudboken är positiva, och tecknen har vänts konto för konto. Beloppen har därför skrivits som värden. Bygg rapporterna på nytt när huvudboken ändras.",
    en: "The costs of the ledger are positive, and the signs have been changed account by account. The amounts have therefore been written as values. Build the reports again when the ledger changes.",
  },
  otherRows: {
    sv: "Huvudboken har rader med konto som inte är poster, till exempel summor. Beloppen har därför skrivits som värden. Ta bort raderna, så blir beloppen formler.",
    en: "The ledger has rows with an account that are not entries, for example sums. The amounts have therefore been written as values. Remove the rows, and the amounts become formulas.",
  },
};

/** One sentence, or two, per issue: what is the matter and what to do. */
const SENTENCES: {
  readonly [Code in ReportIssueCode]: (detail: DetailOf<Code>, report: ReportName) => Both;
} = {
  accountWithoutRow: ({ account, counterparty, sums }) => ({
    sv: `Konto ${account}${party(counterparty).sv} hör inte till någon rad (${amounts(sums).sv}). Lägg till kontot på bladet Radstruktur.`,
    en: `Account ${account}${party(counterparty).en} belongs to no row (${amounts(sums).en}). Add the account on the sheet “Radstruktur”.`,
  }),
  accountInSeveralRows: ({ account, counterparty, rowIds, sums }) => ({
    sv: `Konto ${account}${party(counterparty).sv} hör till ${countText(rowIds.length).sv} rader och räknas flera gånger (${amounts(sums).sv}). Rätta kontona på bladet Radstruktur.`,
    en: `Account ${account}${party(counterparty).en} belongs to ${countText(rowIds.length).en} rows and is counted several times (${amounts(sums).en}). Correct the accounts on the sheet “Radstruktur”.`,
  }),
  activityWithoutRow: ({ activity, activityGroup, sums }) => ({
    sv: `${activityName(activity, activityGroup).sv} hör inte till någon rad (${amounts(sums).sv}). Lägg till verksamheten på bladet Radstruktur.`,
    en: `${activityName(activity, activityGroup).en} belongs to no row (${amounts(sums).en}). Add the activity on the sheet “Radstruktur”.`,
  }),
  activityInSeveralRows: ({ activity, activityGroup, rowIds, sums }) => ({
    sv: `${activityName(activity, activityGroup).sv} hör till ${countText(rowIds.length).sv} rader och räknas flera gånger (${amounts(sums).sv}). Rätta verksamheterna på bladet Radstruktur.`,
    en: `${activityName(activity, activityGroup).en} belongs to ${countText(rowIds.length).en} rows and is counted several times (${amounts(sums).en}). Correct the activities on the sheet “Radstruktur”.`,
  }),
  totalDiffersFromLedger: ({ rowId, sums }) =>
    rowId === null
      ? {
          sv: "Ingen rad är tabellens slutsumma, så den kan inte stämmas av mot huvudboken. Ange slutsumman på bladet Radstruktur.",
          en: "No row is the grand total of the table, so it cannot be reconciled with the ledger. Give the grand total (“Slutsumma”) on the sheet “Radstruktur”.",
        }
      : {
          sv: `Tabellens slutsumma skiljer sig från huvudboken (${amounts(sums).sv}). Rätta bladet Radstruktur.`,
          en: `The grand total of the table differs from the ledger (${amounts(sums).en}). Correct the sheet “Radstruktur”.`,
        },
  unusableAccountInterval: ({ from, to }) => ({
    sv: `Kontona ${from}–${to} på bladet Radstruktur kan inte omfatta något konto. Skriv de första siffrorna, det lägre kontot först.`,
    en: `The accounts ${from}–${to} on the sheet “Radstruktur” cannot include any account. Write the first digits, the lower account first.`,
  }),
  rowNotAdded: ({ rowId, addendId, reason }) => ({
    sv: `”${addendId}” räknas inte in i ”${rowId}”: ${REASONS[reason].sv}. Rätta summan på bladet Radstruktur.`,
    en: `“${addendId}” is not added to “${rowId}”: ${REASONS[reason].en}. Correct the sum on the sheet “Radstruktur”.`,
  }),
  rowNotOnceInTotal: ({ rowId, times }) =>
    times === 0
      ? {
          sv: `Raden ”${rowId}” ingår inte i slutsumman. Rätta summorna på bladet Radstruktur.`,
          en: `The row “${rowId}” is not part of the grand total. Correct the sums on the sheet “Radstruktur”.`,
        }
      : {
          sv: `Raden ”${rowId}” ingår ${countText(times).sv} gånger i slutsumman. Rätta summorna på bladet Radstruktur.`,
          en: `The row “${rowId}” is included ${countText(times).en} times in the grand total. Correct the sums on the sheet “Radstruktur”.`,
        },
  footnoteWithoutText: ({ footnote }) => ({
    sv: `Not ${footnote} saknar text. Skriv noten under verksamhetsmåtten.`,
    en: `Note ${footnote} has no text. Write the note below the activity measures.`,
  }),
  dataMissing: ({ data }, report) => ({
    sv: `${REPORT_WORDS[report].sheet} har inte byggts: arbetsboken har ${data.sv} som går att läsa.`,
    en: `“${REPORT_WORDS[report].sheet}” has not been built: the workbook has ${data.en} that can be read.`,
  }),
  structureUnreadable: (_, report) => ({
    sv: `${REPORT_WORDS[report].sheet} har inte byggts: bladet Radstruktur går inte att läsa. Rätta det som står fel där.`,
    en: `“${REPORT_WORDS[report].sheet}” has not been built: the sheet “Radstruktur” cannot be read. Correct what is wrong there.`,
  }),
  linkLost: ({ rowId, label, other }) => {
    const otherSheet = REPORT_WORDS[other].sheet;
    return label === null
      ? {
          sv: `Ingen rad har id:t ”${rowId}”, så tabellen jämförs inte med ${otherSheet}. Skriv id:t på sin rad på bladet Radstruktur.`,
          en: `No row has the id “${rowId}”, so the table is not compared with “${otherSheet}”. Write the id on its row on the sheet “Radstruktur”.`,
        }
      : {
          sv: `Raden ”${label}” finns inte i tabellen, så den jämförs inte med ${otherSheet}. Bygg rapporten igen, eller skriv raden som på bladet Radstruktur.`,
          en: `The row “${label}” is not in the table, so it is not compared with “${otherSheet}”. Build the report again, or write the row as on the sheet “Radstruktur”.`,
        };
  },
  noDeviationLimit: () => ({
    sv: "Avvikelser har inte byggts: ingen gräns säger vilka avvikelser som ska kommenteras. Välj den under Inställningar.",
    en: "“Avvikelser” has not been built: no limit says which deviations are to be commented on. Choose it under Settings.",
  }),
  deviationWithoutComment: ({ annex, label, variance, missing, isBuilt }) => {
    const amount = amountText(inThousands(variance));
    const words = missing.map((name) => COMMENT_WORDS[name]);
    const annexName = REPORT_WORDS[annex].sheet;
    return {
      sv: `${label} i ${annexName} avviker med ${amount.sv} tkr från budget, och saknar ${enumeration.sv(words.map((word) => word.toLowerCase()))}. ${isBuilt ? "Skriv på bladet Avvikelser." : "Bygg rapporterna, och skriv på bladet Avvikelser."}`,
      en: `“${label}” in “${annexName}” deviates by SEK ${amount.en} thousand from budget, and lacks ${quoted.en(words)}. ${isBuilt ? "Write it on the sheet “Avvikelser”." : "Build the reports, and write it on the sheet “Avvikelser”."}`,
    };
  },
  sheetNameTaken: ({ sheet }) => ({
    sv: `Bladet ”${sheet}” finns redan och är inte skapat av Måluppföljning. Det har lämnats orört och rapporten har inte byggts. Byt namn på bladet och bygg rapporten igen.`,
    en: `The sheet “${sheet}” already exists and was not created by Goal Follow-up. It has been left untouched and the report has not been built. Rename the sheet and build the report again.`,
  }),
  ledgerNotForFormulas: ({ reason }) => NOT_FOR_FORMULAS[reason],
};

export function reportIssueSentence(detail: ReportIssueDetail, report: ReportName): Both {
  // The table pairs every code with a function of that code's detail; TypeScript cannot follow the pairing through an index.
  const sentence = SENTENCES[detail.code] as (detail: ReportIssueDetail, report: ReportName) => Both;
  return sentence(detail, report);
}

/** The sentence with the report's name before it, where it does not begin with that. */
export function reportIssueLine(detail: ReportIssueDetail, report: ReportName): Both {
  const sentence = reportIssueSentence(detail, report);
  const name: Both = { sv: REPORT_WORDS[report].sheet, en: `“${REPORT_WORDS[report].sheet}”` };
  return inEach((language) =>
    sentence[language].startsWith(name[language])
      ? sentence[language]
      : `${name[language]}: ${sentence[language]}`,
  );
}

function party(counterparty: "internal" | "external" | null): Both {
  if (counterparty === null) return NOTHING;
  return counterparty === "internal"
    ? { sv: " med intern motpart", en: " with an internal counterparty" }
    : { sv: " med extern motpart", en: " with an external counterparty" };
}

function activityName(activity: string, group: string | null): Both {
  return group === null
    ? { sv: `Verksamheten ”${activity}”`, en: `The activity “${activity}”` }
    : {
        sv: `Verksamheten ”${activity}” under ”${group}”`,
        en: `The activity “${activity}” under “${group}”`,
      };
}

/** "utfall −12 500 kr och budget 3 000 kr": the amounts that are not nothing. */
function amounts(sums: Amounts): Both {
  const told = AMOUNT_NAMES.map((name) => ({
    name: AMOUNT_KINDS[name],
    kronor: Math.round(sums[name] ?? 0),
  })).filter(({ kronor }) => kronor !== 0);
  if (told.length === 0) return { sv: "inga belopp", en: "no amounts" };
  return {
    sv: enumeration.sv(told.map(({ name, kronor }) => `${name.sv} ${amountText(kronor).sv}\u00A0kr`)),
    en: enumeration.en(told.map(({ name, kronor }) => `${name.en} SEK\u00A0${amountText(kronor).en}`)),
  };
}
