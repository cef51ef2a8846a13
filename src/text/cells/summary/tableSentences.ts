import type { ReportTableFacts, ReportTableKind, ReportTableSum } from "../../../domain/summary/reportTable";
import type { WordCounts } from "../../../domain/summary/wordCounts";
import { amountText, countText } from "../../make/figures";
import { figure, listed, sentence, type Sentence, type SentencePart } from "./sentence";

/** The noun for the records of a table, as counted. */
const COUNTED: Readonly<Record<ReportTableKind, readonly [one: string, many: string]>> = {
  assignments: ["uppdrag", "uppdrag"],
  internalControl: ["kontroll", "kontroller"],
  actions: ["åtgärd", "åtgärder"],
};

/** Of more words than these, or longer ones, it is only told how many records have one. */
const MOST_WORDS = 6;
const LONGEST_WORD = 30;

/**
 * How many records the tables of one kind have, how often each word of their status stands, and the sums of their amounts. The
 * words are the workbook's own; which of them means done is not guessed. Where there are several tables each is told by itself.
 */
export function tableSentences(tables: readonly ReportTableFacts[]): readonly Sentence[] {
  return tables.flatMap((table) => {
    const where = tables.length > 1 ? ` på bladet ${table.sheet}` : "";
    const counted = table.words.map((words) => wordsSentence(table, words, where));
    const sums = table.sums.flatMap((sum) => sumSentences(table, sum, where));
    return [...(counted.length === 0 ? [countSentence(table, where)] : counted), ...sums];
  });
}

/** "Antalet uppdrag är 7." */
function countSentence(table: ReportTableFacts, where: string): Sentence {
  return sentence`Antalet ${COUNTED[table.kind][1]}${where} är ${countOf(table)}.`;
}

/** "Av 7 uppdrag har 4 status ”Genomfört”, 2 ”Pågår” och 1 ingen status." */
function wordsSentence(
  table: ReportTableFacts,
  { heading, words, blank }: WordCounts,
  where: string,
): Sentence {
  const [one, many] = COUNTED[table.kind];
  const what = heading.toLocaleLowerCase("sv");
  const start = sentence`Av ${countOf(table)} ${table.count === 1 ? one : many}${where}`;
  const count = (rows: number, word: string | null): SentencePart =>
    figure(countText(rows).sv, { figure: "tableWord", table: table.id, heading, word });
  if (words.length === 0) return sentence`${start} har ${count(blank, null)} ingen ${what}.`;
  if (words.length > MOST_WORDS || words.some(({ word }) => word.length > LONGEST_WORD)) {
    const filled = figure(countText(table.count - blank).sv, {
      figure: "tableWord",
      table: table.id,
      heading,
      word: "",
    });
    return sentence`${start} har ${filled} ${what} ifylld.`;
  }
  const clauses = [
    ...words.map(
      ({ word, count: rows }, at) => sentence`${count(rows, word)} ${at === 0 ? `${what} ` : ""}”${word}”`,
    ),
    ...(blank === 0 ? [] : [sentence`${count(blank, null)} ingen ${what}`]),
  ];
  return sentence`${start} har ${listed(clauses)}.`;
}

/** "Summan av ”Beräknad effekt, tkr” är 11 100." and how many records are not in it. */
function sumSentences(
  { id, kind }: ReportTableFacts,
  { heading, sum, unit, left, stated }: ReportTableSum,
  where: string,
): readonly Sentence[] {
  const told = (amount: number, of: "records" | "stated"): SentencePart => {
    const text = `${amountText(amount).sv}${unit === null ? "" : `\u00A0${unit}`}`;
    return figure(text, { figure: "tableSum", table: id, heading, of });
  };
  const [one, many] = COUNTED[kind];
  const differs = stated === null ? "" : sentence`, medan tabellens egen summa är ${told(stated, "stated")}`;
  const total = sentence`Summan av ”${heading}”${where} är ${told(sum, "records")}${differs}.`;
  if (left === 0) return [total];
  const count = figure(countText(left).sv, { figure: "tableSum", table: id, heading, of: "left" });
  return [total, sentence`Inget belopp som går att lägga ihop har ${count} ${left === 1 ? one : many}.`];
}

function countOf({ id, count }: ReportTableFacts): SentencePart {
  return figure(countText(count).sv, { figure: "tableCount", table: id });
}
