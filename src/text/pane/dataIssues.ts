import type { DataIssueDetail, FigureProblem, NeededColumn } from "../../workbook/issues/dataIssue";
import type { IssueCode } from "../../workbook/issues/issue";
import { enumeration, quoted } from "../make/enumeration";
import { countText } from "../make/figures";
import type { Both } from "../make/language";

type DataIssueCode = DataIssueDetail["code"] & IssueCode;

type DetailOf<Code extends DataIssueCode> = Extract<DataIssueDetail, { readonly code: Code }>;

const NEEDED_COLUMNS: Record<NeededColumn, Both> = {
  account: { sv: "konto", en: "account" },
  previousActual: { sv: "utfall föregående år", en: "actual for the previous year" },
  actual: { sv: "utfall", en: "actual" },
  budget: { sv: "budget", en: "budget" },
  counterparty: { sv: "motpart", en: "counterparty" },
  originalBudget: { sv: "ursprunglig budget", en: "original budget" },
};

const MARK_INTERNAL = {
  sv: "Skriv Intern där motparten är en del av kommunen.",
  en: "Write “Intern” where the counterparty is part of the municipality.",
};

const WITHOUT_COLUMN: Record<NeededColumn, Both> = {
  account: {
    sv: "Inget har lästs. Skriv rubriken Konto över kontona.",
    en: "Nothing has been read. Write the heading “Konto” above the accounts.",
  },
  previousActual: {
    sv: "Bilagorna visar inget utfall för föregående år. Lägg till kolumnen om det ska visas.",
    en: "The annexes show no actual for the previous year. Add the column if it is to be shown.",
  },
  actual: {
    sv: "Inget har lästs. Lägg till kolumnen, med rubriken Utfall och årtalet.",
    en: "Nothing has been read. Add the column, with the heading “Utfall” and the year.",
  },
  budget: {
    sv: "Bilagorna visar ingen budget. Lägg till kolumnen, med rubriken Budget och årtalet.",
    en: "The annexes show no budget. Add the column, with the heading “Budget” and the year.",
  },
  counterparty: {
    sv: `Alla poster räknas som externa. Lägg till kolumnen. ${MARK_INTERNAL.sv}`,
    en: `All entries are counted as external. Add the column. ${MARK_INTERNAL.en}`,
  },
  originalBudget: {
    sv: "Inget har lästs. Skriv rubriken Ursprunglig budget över beloppen.",
    en: "Nothing has been read. Write the heading “Ursprunglig budget” above the amounts.",
  },
};

const FIGURE_PROBLEMS: Record<FigureProblem, (raw: string) => Both> = {
  error: (raw) => ({
    sv: `Cellen visar felet ${raw} och räknas inte med. Rätta formeln eller skriv in talet.`,
    en: `The cell shows the error ${raw} and is not included. Correct the formula or enter the number.`,
  }),
  text: (raw) => ({
    sv: `”${raw}” är lagrat som text, och text räknas inte med i Excels summor. Gör om cellen till ett tal.`,
    en: `“${raw}” is stored as text, and text is not included in the sums of Excel. Convert the cell to a number.`,
  }),
  unreadable: (raw) => ({
    sv: `”${raw}” går inte att läsa som ett tal och räknas inte med. Skriv talet, utan annan text.`,
    en: `“${raw}” cannot be read as a number and is not included. Enter the number, without other text.`,
  }),
  unit: (raw) => ({
    sv: `Cellen visar ${raw} i en annan enhet än den innehåller och räknas inte med. Skriv beloppet i kronor.`,
    en: `The cell shows ${raw} in another unit than it holds and is not included. Enter the amount in kronor.`,
  }),
};

/** The sentences on the ledger, the activity measures, the investments and the targeted grants. */
export const DATA_SENTENCES: { readonly [Code in DataIssueCode]: (detail: DetailOf<Code>) => Both } = {
  dataOnSeveralSheets: ({ data, sheets }) => {
    const areTwo = sheets.length === 2;
    return {
      sv: `Bladen ${quoted.sv(sheets)} ser ${areTwo ? "båda" : "alla"} ut att innehålla ${data.sv}, och inget av dem har lästs. Behåll det som gäller och flytta ${areTwo ? "det andra" : "de andra"} till en annan arbetsbok.`,
      en: `The sheets ${quoted.en(sheets)} ${areTwo ? "both" : "all"} seem to contain ${data.en}, and none of them has been read. Keep the one that applies and move ${areTwo ? "the other" : "the others"} to another workbook.`,
    };
  },
  noDataRows: ({ data }) => ({
    sv: `Under rubrikerna för ${data.sv} finns inga rader att läsa. Fyll i raderna, eller ta bort rubrikerna.`,
    en: `There are no rows to read below the headings of ${data.en}. Fill in the rows, or remove the headings.`,
  }),
  dataColumnsClash: ({ data, headings }) => ({
    sv: `Rubrikerna ${quoted.sv(headings)} betyder samma sak, och därför har ${data.sv} inte lästs. Döp om dem som inte gäller.`,
    en: `The headings ${quoted.en(headings)} mean the same thing, so ${data.en} could not be read. Rename those that do not apply.`,
  }),
  dataColumnMissing: ({ data, column, year }) => ({
    sv: `I ${data.sv} saknas en kolumn för ${NEEDED_COLUMNS[column].sv}${year === null ? "" : ` (${year})`}. ${WITHOUT_COLUMN[column].sv}`,
    en: `In ${data.en}, a column for ${NEEDED_COLUMNS[column].en}${year === null ? "" : ` (${year})`} is missing. ${WITHOUT_COLUMN[column].en}`,
  }),
  formerYearUsed: ({ heading, year }) => ({
    sv: `Kolumnen ”${heading}” används, eftersom inget utfall finns för ${year}. Lägg till kolumnen för ${year} om den ska gälla.`,
    en: `The column “${heading}” is used, because there is no actual for ${year}. Add the column for ${year} if that is the one to use.`,
  }),
  yearUnknown: ({ heading }) => ({
    sv: `Kolumnen ”${heading}” säger inte vilket år den gäller, och verksamhetsmåtten har inte lästs. Skriv årtalet i rubriken.`,
    en: `The column “${heading}” does not say which year it is for, so the activity measures could not be read. Write the year in the heading.`,
  }),
  notInKronor: ({ data, unit }) => ({
    sv: `Beloppen är i ${unit}, och därför har ${data.sv} inte lästs. Skriv beloppen i kronor; bilagorna visar dem i tkr ändå.`,
    en: `The amounts are in “${unit}”, so ${data.en} could not be read. Enter the amounts in kronor; the annexes show them in thousands anyway.`,
  }),
  signsNotAsInAnnexes: ({ heading }) => ({
    sv: `Kostnaderna under ”${heading}” är positiva eller intäkterna negativa, och huvudboken har inte lästs. Byt tecken så att intäkter är plus och kostnader minus.`,
    en: `The costs under “${heading}” are positive or the revenue negative, so the ledger could not be read. Change the signs so that revenue is positive and costs are negative.`,
  }),
  negativeAmounts: ({ data, heading }) => ({
    sv: `Beloppen under ”${heading}” är negativa, och därför har ${data.sv} inte lästs. Skriv dem utan minustecken.`,
    en: `The amounts under “${heading}” are negative, so ${data.en} could not be read. Enter them without a minus sign.`,
  }),
  figureNotRead: ({ raw, reason }) => FIGURE_PROBLEMS[reason](raw),
  rowNotRead: ({ raw, reason }) => {
    if (reason === "noAccount")
      return {
        sv: "Raden har belopp men inget konto och räknas inte med. Skriv kontot, eller Summa om raden är en summa.",
        en: "The row has amounts but no account and is not included. Write the account, or “Summa” if the row is a sum.",
      };
    if (reason === "noName")
      return {
        sv: "Raden har tal men inget namn och tas inte med. Skriv namnet, eller Summa om raden är en summa.",
        en: "The row has numbers but no name and is not included. Write the name, or “Summa” if the row is a sum.",
      };
    return {
      sv: `”${raw}” är inget kontonummer, och raden räknas inte med. Skriv bara kontots siffror, eller Summa om raden är en summa.`,
      en: `“${raw}” is not an account number, and the row is not included. Write only the digits of the account, or “Summa” if the row is a sum.`,
    };
  },
  moreNotRead: ({ count }) =>
    count === 1
      ? {
          sv: "Samma slags fel finns i 1\u00A0cell till i kolumnen. Rätta den på samma sätt.",
          en: "The same kind of error is found in 1\u00A0more cell of the column. Correct it in the same way.",
        }
      : {
          sv: `Samma slags fel finns i ${countText(count).sv}\u00A0celler till i kolumnen, från den här och nedåt. Rätta dem på samma sätt.`,
          en: `The same kind of error is found in ${countText(count).en}\u00A0more cells of the column, from this one down. Correct them in the same way.`,
        },
  unknownCounterparties: ({ texts }) =>
    texts.length === 1
      ? {
          sv: `Motparten ${few(texts).sv} är varken Intern eller Extern och räknas som extern. ${MARK_INTERNAL.sv}`,
          en: `The counterparty ${few(texts).en} is neither “Intern” nor “Extern” and is counted as external. ${MARK_INTERNAL.en}`,
        }
      : {
          sv: `Motparterna ${few(texts).sv} är varken Intern eller Extern och räknas som externa. ${MARK_INTERNAL.sv}`,
          en: `The counterparties ${few(texts).en} are neither “Intern” nor “Extern” and are counted as external. ${MARK_INTERNAL.en}`,
        },
  namesWithSpaces: ({ texts }) => ({
    sv: `${few(texts).sv} har mellanslag för mycket i cellen, och Excel räknar det som ett annat namn. Ta bort mellanslagen.`,
    en: `${few(texts).en} ${texts.length === 1 ? "has" : "have"} surplus spaces in the cell, and Excel takes that as another name. Remove the spaces.`,
  }),
  unreadableCompletion: ({ raw }) => ({
    sv: `”${raw}” går inte att läsa som avslutat eller inte, och projektet visas som ej avslutat. Skriv JA eller –.`,
    en: `“${raw}” cannot be read as completed or not, and the project is shown as not completed. Write “JA” (yes) or “–”.`,
  }),
  measureWithoutArea: ({ title }) => ({
    sv: `Måttet ”${title}” hör inte till något område. Skriv området i kolumnen Område eller som en egen rad ovanför.`,
    en: `The measure “${title}” belongs to no area. Write the area in the column “Område” or on a row of its own above.`,
  }),
};

/** Three of the texts, and how many more there are. */
function few(texts: readonly string[]): Both {
  const shown = texts.slice(0, 3);
  const more = texts.length - shown.length;
  const [swedish, english] = [shown.map((text) => `”${text}”`), shown.map((text) => `“${text}”`)];
  return {
    sv: enumeration.sv(more === 0 ? swedish : [...swedish, `${more} till`]),
    en: enumeration.en(more === 0 ? english : [...english, `${more} more`]),
  };
}
