import { HISTORY_PLACES, type HistoryPlace } from "../../src/workbook/grid/historySheet";
import { parseArgs } from "node:util";
import type { SelectedCell } from "../../src/workbook/port/workbookPort";
import { columnIndex, parseReference } from "../../src/workbook/grid/cellAddress";
import { readControlFigure, type ControlFigure } from "../../src/workbook/cells/controlFigure";
import { isIsoDate } from "../../src/workbook/cells/decodeDate";
import { FIELDS, headingOf } from "../../src/workbook/columns/catalogue";
import type { ColumnChoice } from "../../src/workbook/layout/applyChoices";
import type { OwnChoice } from "../../src/reports/followUpColumns/blockMemory";
import { REPORTS, REPORT_WORDS, type ReportName } from "../../src/annexes/reportNames";

/** What is to be done, and what the job is told after a colon: "newPeriod:2022-12-31". */
export const JOB_NAMES = [
  "recalculate",
  "newPeriod",
  "template",
  "rowStructure",
  "reports",
  "check",
  "text",
  "word",
  "parts",
  "freeze",
  "compareFrozen",
] as const;
export type JobName = (typeof JOB_NAMES)[number];

export interface CommandLine {
  /** Null to do nothing but read in the ledger. */
  readonly job: JobName | null;
  readonly jobArgument: string | null;
  /** Null for a new workbook, which a ledger is read into. */
  readonly input: string | null;
  /** A file with a ledger (.xlsx, CSV or SIE), which the workbook gets on a sheet before the job. */
  readonly ledger: string | null;
  /** The sheets of that file that are the ledger; null for all that may be. */
  readonly ledgerSheets: readonly string[] | null;
  readonly output: string | null;
  /** ISO date of the follow-up; null to take what the sheet's title says, else today. */
  readonly date: string | null;
  readonly json: boolean;
  /** A file with exported settings, which the workbook gets before the job. */
  readonly settings: string | null;
  /** A file with a report's text, for the check. */
  readonly text: string | null;
  /** Print how the workbook was understood, as JSON, and do nothing else. */
  readonly mapping: boolean;
  /** Print how the workbook is assessed, and how it was understood, as JSON, and do nothing else. */
  readonly model: boolean;
  /** Answers to what is unclear: "goalTitle@Mål 2022=C". */
  readonly answers: readonly string[];
  /** Take what is proposed for every question that is not answered. */
  readonly accept: boolean;
  /** What becomes of what others have written in the add-in's columns since; null for what it does unasked. */
  readonly own: OwnChoice;
  /** "Nettokostnad enligt ekonomisystemet", which the ledger's is held against. */
  readonly netCost: ControlFigure | null;
  /** Columns that the caller says: "actualValue=Mål 2022!H". */
  readonly choices: readonly ColumnChoice[];
}

export const USAGE =
  "Användning: npm run -s headless -- IN.xlsx [--ledger HUVUDBOK.xlsx|.csv|.se] [--ledgerSheets BLAD,…] [--out UT.xlsx] [--do recalculate|newPeriod:ÅÅÅÅ-MM-DD[:folded|beside|ownSheet]|template|rowStructure|reports[:bilaga,…]|check[:BLAD]|text|word[:MALL.docx]|parts:BLAD!CELL|freeze|compareFrozen[:BLAD]] [--text RAPPORT.txt|.docx] [--date ÅÅÅÅ-MM-DD] [--json] [--settings FIL.json] [--mapping] [--model] [--set fält=Blad!Kolumn]… [--answer FRÅGA=SVAR]… [--accept] [--own keep|replace] [--netCost BELOPP]";

/** The call's words are off: the program ends with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An answer does not fit what is asked: the program ends with 2, and the sentence alone. */
export class WrongAnswerError extends Error {
  override readonly name = "WrongAnswerError";
}

/** Reads the command line; throws UsageError with a Swedish sentence when it cannot be followed. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parse(words);
  const [input = null, ...rest] = positionals;
  const { ledger = null } = values;
  if (input === null && ledger === null) throw new UsageError("Ange en arbetsbok.");
  if (rest.length > 0) throw new UsageError(`Ange en arbetsbok, inte flera: ${positionals.join(" ")}`);
  const { do: wanted = ledger === null ? "recalculate" : "" } = values;
  const [name, ...argument] = wanted.split(":");
  const job = wanted === "" ? null : JOB_NAMES.find((each) => each === name);
  if (job === undefined) throw new UsageError(`Okänt arbete: --do ${wanted}`);
  const date = values.date === undefined ? null : readDate(values.date);
  const {
    out: output = null,
    settings = null,
    text = null,
    json,
    mapping,
    model,
    accept,
    set,
    answer,
  } = values;
  const jobArgument = argument.length === 0 ? null : argument.join(":");
  if (job === "reports") readReports(jobArgument);
  if (job === "word" && output?.endsWith(".docx") !== true)
    throw new UsageError("Ange Word-dokumentets fil: --out RAPPORT.docx");
  if (job === "parts") readCell(jobArgument ?? "");
  if (job === "newPeriod" && jobArgument === null)
    throw new UsageError("Ange när nästa period slutar: --do newPeriod:2022-12-31");
  if (job === "newPeriod") readPeriod(jobArgument ?? "");
  return {
    job,
    jobArgument,
    input,
    ledger,
    ledgerSheets: values.ledgerSheets?.split(",").map((name) => name.trim()) ?? null,
    output,
    date,
    settings,
    text,
    json,
    mapping,
    model,
    netCost: values.netCost === undefined ? null : readNetCost(values.netCost),
    answers: answer,
    accept,
    own: readOwn(values.own),
    choices: set.map(readChoice),
  };
}

/** The day of "newPeriod:2022-12-31:ownSheet", and where what has been is kept; folded beside the follow-up where that is not said. */
export function readPeriod(text: string): { readonly next: string; readonly history: HistoryPlace } {
  const [day = "", place = "folded"] = text.split(":");
  const history = HISTORY_PLACES.find((each) => each === place);
  if (history === undefined)
    throw new UsageError(
      `Okänd plats för tidigare perioder: ${place}. Välj bland ${HISTORY_PLACES.join(", ")}.`,
    );
  return { next: readDate(day), history };
}

/** The reports of "reports:Resultatrapport,investments", by their sheets' names or their own; null for all. */
export function readReports(text: string | null): readonly ReportName[] | null {
  return (
    text?.split(",").map((name) => {
      const wanted = name.trim().toLocaleLowerCase("sv");
      const report = REPORTS.find(
        (each) =>
          each.toLowerCase() === wanted || REPORT_WORDS[each].sheet.toLocaleLowerCase("sv") === wanted,
      );
      if (report === undefined)
        throw new UsageError(
          `Okänd bilaga: ${name}. Välj bland ${Object.values(REPORT_WORDS)
            .map(({ sheet }) => sheet)
            .join(", ")}.`,
        );
      return report;
    }) ?? null
  );
}

/** The cell of "parts:Resultatrapport!C7". */
export function readCell(text: string): SelectedCell {
  const reference = /^'/.test(text) ? text : `'${text.replaceAll("'", "''").replace("!", "'!")}`;
  const target = parseReference(reference);
  if (target === null) throw new UsageError("Ange en cell: --do parts:Resultatrapport!C7");
  const { row, column } = target.area;
  return { sheet: target.sheetName, row, column };
}

function readOwn(text: string | undefined): OwnChoice {
  if (text === undefined) return null;
  if (text !== "keep" && text !== "replace") throw new UsageError(`--own ${text}: välj keep eller replace.`);
  return text;
}

function readNetCost(text: string): ControlFigure {
  const figure = readControlFigure(text);
  if (figure === null)
    throw new UsageError(`--netCost ${text}: skriv ett belopp, till exempel "592 514 tkr".`);
  return figure;
}

export function readDate(text: string): string {
  if (!isIsoDate(text)) throw new UsageError(`”${text}” är inget datum. Skriv till exempel 2022-08-31.`);
  return text;
}

const CHOICE = /^([^=]+)=(.+)!(?:\$?([A-Z]{1,3})\$?(\d+)?|-)$/i;

/** "actualValue=Mål 2022!H", "Utfall=Mål 2022!H5" for a heading in that cell, "trend=Mål 2022!-" for none. */
function readChoice(text: string): ColumnChoice {
  const [, name = "", sheet = "", letters, row] = CHOICE.exec(text) ?? [];
  const wanted = name.toLocaleLowerCase("sv");
  const field = FIELDS.find(
    (each) => each.toLowerCase() === wanted || headingOf(each).toLocaleLowerCase("sv") === wanted,
  );
  if (field === undefined || sheet === "")
    throw new UsageError(
      `--set ${text}: skriv fält=Blad!Kolumn, till exempel Utfall=Mål 2022!H. Fälten är ${FIELDS.join(", ")}.`,
    );
  return {
    field,
    sheet,
    column: letters === undefined ? null : columnIndex(letters),
    row: row === undefined ? null : Number(row) - 1,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        do: { type: "string" },
        ledger: { type: "string" },
        ledgerSheets: { type: "string" },
        netCost: { type: "string" },
        date: { type: "string" },
        settings: { type: "string" },
        text: { type: "string" },
        json: { type: "boolean", default: false },
        mapping: { type: "boolean", default: false },
        model: { type: "boolean", default: false },
        accept: { type: "boolean", default: false },
        own: { type: "string" },
        set: { type: "string", multiple: true, default: [] },
        answer: { type: "string", multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new UsageError(`Kommandoraden går inte att följa: ${words.join(" ")}`, { cause: error });
  }
}
