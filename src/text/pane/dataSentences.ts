import type { IssueCode } from "../../workbook/issues/issue";
import type { DataIssueDetail, FigureProblem, NeededColumn } from "../../workbook/issues/dataIssue";
import { enumeration } from "../make/enumeration";
import { countText } from "../make/figures";

type DataIssueCode = DataIssueDetail["code"] & IssueCode;
type DetailOf<Code extends DataIssueCode> = Extract<DataIssueDetail, { readonly code: Code }>;

const NEEDED_COLUMNS: Record<NeededColumn, string> = {
  account: "konto",
  previousActual: "utfall föregående år",
  actual: "utfall",
  budget: "budget",
  counterparty: "motpart",
  originalBudget: "ursprunglig budget",
};

const MARK_INTERNAL = "Skriv Intern där motparten är en del av kommunen.";

const WITHOUT_COLUMN: Record<NeededColumn, string> = {
  account: "Inget har lästs. Skriv rubriken Konto över kontona.",
  previousActual: "Bilagorna visar inget utfall för föregående år. Lägg till kolumnen om det ska visas.",
  actual: "Inget har lästs. Lägg till kolumnen, med rubriken Utfall och årtalet.",
  budget: "Bilagorna visar ingen budget. Lägg till kolumnen, med rubriken Budget och årtalet.",
  counterparty: `Alla poster räknas som externa. Lägg till kolumnen. ${MARK_INTERNAL}`,
  originalBudget: "Inget har lästs. Skriv rubriken Ursprunglig budget över beloppen.",
};

const FIGURE_PROBLEMS: Record<FigureProblem, (raw: string) => string> = {
  error: (raw) => `Cellen visar felet ${raw} och räknas inte med. Rätta formeln eller skriv in talet.`,
  text: (raw) =>
    `”${raw}” är lagrat som text, och text räknas inte med i Excels summor. Gör om cellen till ett tal.`,
  unreadable: (raw) =>
    `”${raw}” går inte att läsa som ett tal och räknas inte med. Skriv talet, utan annan text.`,
  unit: (raw) =>
    `Cellen visar ${raw} i en annan enhet än den innehåller och räknas inte med. Skriv beloppet i kronor.`,
};

/** The sentences on the ledger, the activity measures, the investments and the targeted grants. */
export const DATA_SENTENCES: { readonly [Code in DataIssueCode]: (detail: DetailOf<Code>) => string } = {
  dataOnSeveralSheets: ({ data, sheets }) => {
    const [all, others] = sheets.length === 2 ? ["båda", "det andra"] : ["alla", "de andra"];
    return `Bladen ${enumeration(sheets.map((sheet) => `”${sheet}”`))} ser ${all} ut att innehålla ${data.sv}, och inget av dem har lästs. Behåll det som gäller och flytta ${others} till en annan arbetsbok.`;
  },
  noDataRows: ({ data }) =>
    `Under rubrikerna för ${data.sv} finns inga rader att läsa. Fyll i raderna, eller ta bort rubrikerna.`,
  dataColumnsClash: ({ data, headings }) =>
    `Rubrikerna ${enumeration(headings.map((heading) => `”${heading}”`))} betyder samma sak, och därför har ${data.sv} inte lästs. Döp om dem som inte gäller.`,
  dataColumnMissing: ({ data, column, year }) =>
    `I ${data.sv} saknas en kolumn för ${NEEDED_COLUMNS[column]}${year === null ? "" : ` (${year})`}. ${WITHOUT_COLUMN[column]}`,
  formerYearUsed: ({ heading, year }) =>
    `Kolumnen ”${heading}” används, eftersom inget utfall finns för ${year}. Lägg till kolumnen för ${year} om den ska gälla.`,
  yearUnknown: ({ heading }) =>
    `Kolumnen ”${heading}” säger inte vilket år den gäller, och verksamhetsmåtten har inte lästs. Skriv årtalet i rubriken.`,
  notInKronor: ({ data, unit }) =>
    `Beloppen är i ${unit}, och därför har ${data.sv} inte lästs. Skriv beloppen i kronor; bilagorna visar dem i tkr ändå.`,
  signsNotAsInAnnexes: ({ heading }) =>
    `Kostnaderna under ”${heading}” är positiva eller intäkterna negativa, och huvudboken har inte lästs. Byt tecken så att intäkter är plus och kostnader minus.`,
  negativeAmounts: ({ data, heading }) =>
    `Beloppen under ”${heading}” är negativa, och därför har ${data.sv} inte lästs. Skriv dem utan minustecken.`,
  figureNotRead: ({ raw, reason }) => FIGURE_PROBLEMS[reason](raw),
  rowNotRead: ({ raw, reason }) => {
    if (reason === "noAccount")
      return "Raden har belopp men inget konto och räknas inte med. Skriv kontot, eller Summa om raden är en summa.";
    if (reason === "noName")
      return "Raden har tal men inget namn och tas inte med. Skriv namnet, eller Summa om raden är en summa.";
    return `”${raw}” är inget kontonummer, och raden räknas inte med. Skriv bara kontots siffror, eller Summa om raden är en summa.`;
  },
  moreNotRead: ({ count }) =>
    count === 1
      ? "Samma slags fel finns i 1\u00A0cell till i kolumnen. Rätta den på samma sätt."
      : `Samma slags fel finns i ${countText(count)}\u00A0celler till i kolumnen, från den här och nedåt. Rätta dem på samma sätt.`,
  unknownCounterparties: ({ texts }) =>
    texts.length === 1
      ? `Motparten ${few(texts)} är varken Intern eller Extern och räknas som extern. ${MARK_INTERNAL}`
      : `Motparterna ${few(texts)} är varken Intern eller Extern och räknas som externa. ${MARK_INTERNAL}`,
  namesWithSpaces: ({ texts }) =>
    `${few(texts)} har mellanslag för mycket i cellen, och Excel räknar det som ett annat namn. Ta bort mellanslagen.`,
  unreadableCompletion: ({ raw }) =>
    `”${raw}” går inte att läsa som avslutat eller inte, och projektet visas som ej avslutat. Skriv JA eller –.`,
  measureWithoutArea: ({ title }) =>
    `Måttet ”${title}” hör inte till något område. Skriv området i kolumnen Område eller som en egen rad ovanför.`,
};

/** Three of the texts, and how many more there are. */
function few(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => `”${text}”`);
  const more = texts.length - shown.length;
  return enumeration(more === 0 ? shown : [...shown, `${more} till`]);
}
