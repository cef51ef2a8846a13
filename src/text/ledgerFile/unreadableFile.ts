import type { UnreadableReason } from "../../imports/unreadableFileError";
import { quoted } from "../make/enumeration";
import { counted } from "../make/figures";
import type { Both } from "../make/language";

type ReasonOf<Code extends UnreadableReason["code"]> = Extract<UnreadableReason, { readonly code: Code }>;

const SENTENCES: { readonly [Code in UnreadableReason["code"]]: (reason: ReasonOf<Code>) => Both } = {
  emptyFile: () => ({ sv: "Filen är tom.", en: "The file is empty." }),
  tooLargeFile: () => ({
    sv: "Filen är större än 250 MB. Exportera färre år eller kolumner.",
    en: "The file is larger than 250 MB. Export fewer years or columns.",
  }),
  notText: () => ({
    sv: "Filen är varken en Excel-arbetsbok, CSV eller SIE. Exportera huvudboken som .xlsx, .csv eller SIE 4.",
    en: "The file is neither an Excel workbook, CSV nor SIE. Export the ledger as .xlsx, .csv or SIE 4.",
  }),
  oldWorkbook: () => ({
    sv: "Filen är i Excels gamla format (.xls). Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och välj den filen.",
    en: "The file is in the old format of Excel (.xls). Open it in Excel, save it as an Excel workbook (.xlsx) and choose that file.",
  }),
  encryptedWorkbook: () => ({
    sv: "Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv, Information, Skydda arbetsbok och spara den.",
    en: "The file is protected with a password. Open it in Excel, remove the password under File, Info, Protect Workbook and save it.",
  }),
  binaryWorkbook: () => ({
    sv: "Filen är en binär Excel-arbetsbok (.xlsb). Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och välj den filen.",
    en: "The file is a binary Excel workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx) and choose that file.",
  }),
  openDocument: () => ({
    sv: "Filen är ett OpenDocument-kalkylark (.ods). Spara den som Excel-arbetsbok (.xlsx) och välj den filen.",
    en: "The file is an OpenDocument spreadsheet (.ods). Save it as an Excel workbook (.xlsx) and choose that file.",
  }),
  notWorkbook: () => ({
    sv: "Filen är ett arkiv men ingen Excel-arbetsbok. Packa upp den, eller exportera huvudboken som .xlsx, .csv eller SIE 4.",
    en: "The file is an archive but no Excel workbook. Unpack it, or export the ledger as .xlsx, .csv or SIE 4.",
  }),
  damagedWorkbook: () => ({
    sv: "Arbetsboken är skadad eller inte hel. Öppna och spara den i Excel, eller exportera den på nytt.",
    en: "The workbook is damaged or not complete. Open and save it in Excel, or export it again.",
  }),
  tooLargeWorkbook: () => ({
    sv: "Arbetsboken är för stor för att läsas här. Exportera färre rader eller kolumner, eller exportera huvudboken som CSV.",
    en: "The workbook is too large to be read here. Export fewer rows or columns, or export the ledger as CSV.",
  }),
  noLedgerSheet: ({ sheets }) => {
    const named = sheets.slice(0, MOST_SHEETS);
    return {
      sv: `Hittar ingen huvudbok i arbetsboken. Det behövs ett blad med en rad rubriker med minst Konto och ett belopp, till exempel Utfall.${named.length === 0 ? "" : ` Det som finns är ${quoted.sv(named)}.`}`,
      en: `No ledger was found in the workbook. A sheet is needed with a row of headings that has at least “Konto” and an amount, for example “Utfall”.${named.length === 0 ? "" : ` What is there is ${quoted.en(named)}.`}`,
    };
  },
  sie5: () => ({
    sv: "Filen är SIE 5. Exportera huvudboken som SIE 4.",
    en: "The file is SIE 5. Export the ledger as SIE 4.",
  }),
  noHeadings: () => ({
    sv: "Hittar ingen rad med rubriker i filen. Det behövs en rad med minst Konto och ett belopp, till exempel Utfall.",
    en: "No row of headings was found in the file. A row is needed with at least “Konto” and an amount, for example “Utfall”.",
  }),
  noRows: () => ({ sv: "Filen har inga rader med belopp.", en: "The file has no rows with amounts." }),
  tooManyCells: ({ line, cells, headings }) => ({
    sv: `Rad ${line} i filen har ${counted.sv(cells, "fält", "fält")}, men rubrikerna är ${headings}. En text kan innehålla skiljetecknet utan citattecken. Rätta raden, eller exportera filen på nytt.`,
    en: `Line ${line} of the file has ${counted.en(cells, "field", "fields")}, but there are ${headings} headings. A text may contain the delimiter without quotation marks. Correct the line, or export the file again.`,
  }),
  quoteNotClosed: ({ line }) => ({
    sv: `Rad ${line} i filen har ett citattecken som inte stängs. Rätta raden, eller exportera filen på nytt.`,
    en: `Line ${line} of the file has a quotation mark that is not closed. Correct the line, or export the file again.`,
  }),
};

/** So many sheets are named. */
const MOST_SHEETS = 6;

/** Why a file could not be read in, and what to do. */
export function unreadableFileSentence(reason: UnreadableReason): Both {
  // As in issueSentence: the pairing of code and reason is lost through the index.
  const sentence = (SENTENCES[reason.code] as (reason: UnreadableReason) => Both)(reason);
  return { sv: `${sentence.sv} Inget har lästs in.`, en: `${sentence.en} Nothing has been read in.` };
}
