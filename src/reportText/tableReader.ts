import type { TableFact } from "./reportFacts";
import type { PlacedFigure, ReconciliationFinding } from "../domain/reconciliation/reconciliationFinding";
import type { Token } from "./sentenceTokens";

/** Before a count they make it something else than how many there are. */
const VAGUE = /^(?:minst|högst|över|drygt|nästan|omkring|cirka|ca|knappt|ytterligare|nr|nummer)$/u;
const WHOLE = /^(?:av|samtliga|alla)$/u;
/** Words that narrow the count: the sentence is not about the whole table. */
const NARROWED = /^(?:som|inom|från|varav|nya|ny|tidigare|förra|föregående)$/u;
/** So far after a count its word may stand: "två uppdrag är genomförda". */
const REACH = 4;

/**
 * How many records a sentence says that the controller's own table has, how many with each word of its status, and what its
 * amounts come to. Counts only where nothing narrows what is counted.
 */
export function readTableCounts(
  tokens: readonly Token[],
  words: string,
  tables: readonly TableFact[],
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  return tables.flatMap((table) => {
    const at = tokens.findIndex(({ text }) => table.nouns.includes(text));
    const counts = at === -1 ? [] : countClaims(tokens, at, table, placeOf);
    return [...sumClaim(tokens, words, table, placeOf), ...counts];
  });
}

function countClaims(
  tokens: readonly Token[],
  noun: number,
  table: TableFact,
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  if (tokens.some(({ text }) => NARROWED.test(text))) return [];
  const whole = wholeCount(tokens, noun);
  const findings: ReconciliationFinding[] = [];
  const claim = (token: Token, expected: PlacedFigure): void => {
    findings.push(compared({ value: token.value ?? 0, places: placeOf(token) }, expected));
  };
  if (whole !== null) claim(whole, table.count);
  for (const [at, token] of tokens.entries()) {
    const isArticle = /^(?:en|ett)$/u.test(token.text) && whole === null;
    if (token === whole || !isCount(token) || isArticle || VAGUE.test(tokens[at - 1]?.text ?? "")) continue;
    const said = table.words.find(({ word }) => isSaidAfter(tokens, at, word));
    if (said !== undefined) claim(token, said.count);
  }
  return findings;
}

/** "av 7 uppdrag", "samtliga tre uppdrag", "antalet uppdrag är 7" */
function wholeCount(tokens: readonly Token[], noun: number): Token | null {
  const before = tokens[noun - 1];
  const beginning = tokens.slice(Math.max(0, noun - 3), noun - 1);
  if (before !== undefined && isCount(before) && beginning.some(({ text }) => WHOLE.test(text)))
    return before;
  const [verb, count] = tokens.slice(noun + 1, noun + 3);
  const isSaid = before?.text === "antalet" && verb?.text === "är" && count !== undefined && isCount(count);
  return isSaid ? count : null;
}

function isCount({ value, decimals, isYear }: Token): boolean {
  return value !== null && decimals === 0 && !isYear;
}

/** Whether a word of the table's stands right after a count, in any of its forms, and is not denied. */
function isSaidAfter(tokens: readonly Token[], at: number, word: string): boolean {
  const parts = word.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (parts.length === 0) return false;
  for (let start = at + 1; start <= at + REACH; start++) {
    const [before, first] = [tokens[start - 1], tokens[start]];
    if (first === undefined || (start > at + 1 && before !== undefined && endsClause(before))) return false;
    if (parts.every((part, nth) => formOf(tokens[start + nth]?.text ?? "") === formOf(part))) return true;
  }
  return false;
}

/** Another count, a mark, or a word that denies. */
function endsClause(token: Token): boolean {
  return token.value !== null || /^(?:[,;:.()]|inte|ej|och|medan)$/u.test(token.text);
}

/** The part that "genomfört", "genomförd" and "genomförda" begin with. */
function formOf(word: string): string {
  return word.replace(/(?:de|da|d|t|a)$/u, "");
}

const SUM = /summan\s+av\s+[”"]([^”"]+)[”"]\s+är\s+([-−–]?\d[\d\s\u00a0]*(?:,\d+)?)/iu;

/** "Summan av ”Beräknad effekt” är 11 100" */
function sumClaim(
  tokens: readonly Token[],
  words: string,
  { sums }: TableFact,
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  const [whole = "", heading = "", digits = ""] = SUM.exec(words) ?? [];
  const sum = sums.find((each) => each.heading.toLowerCase() === heading.toLowerCase());
  const end = words.indexOf(whole) + whole.length;
  const token = tokens.findLast((each) => each.value !== null && each.start < end);
  if (whole === "" || sum === undefined || token === undefined) return [];
  const value = Number(
    digits
      .replace(/[\s\u00a0]/gu, "")
      .replace(/^[−–]/u, "-")
      .replace(",", "."),
  );
  return [compared({ value, places: placeOf(token) }, sum.sum)];
}

function compared(stated: PlacedFigure, expected: PlacedFigure): ReconciliationFinding {
  const difference = stated.value - expected.value;
  // Half a unit of the last digit that is shown: amounts are told as their sheet shows them.
  const isSame = Math.abs(difference) <= 0.5;
  return { rule: "textNumber", severity: isSame ? "fine" : "error", stated, expected, difference };
}
