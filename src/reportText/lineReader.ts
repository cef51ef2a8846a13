import type { FactLine } from "./reportFacts";
import type {
  Direction,
  PlacedFigure,
  ReconciliationFinding,
} from "../domain/reconciliation/reconciliationFinding";
import { stemOf, type Token } from "./sentenceTokens";

const GROWS = /^(?:ök(?:a|at|ade|ar)|växt|växte|stigit|steg|stiger)$/u;
const SHRINKS = /^(?:minsk(?:a|at|ade|ar)|sjunkit|sjönk|sjunker)$/u;
const BETTER = /^förbättra(?:ts|des|s|t|de)$/u;
const WORSE = /^försämra(?:ts|des|s|t|de)$/u;
const MORE = /^(?:fler|mer|högre|större|längre|över)$/u;
const LESS = /^(?:färre|mindre|lägre|kortare|under)$/u;
const SAME = /^oförändra(?:t|d|de)$/u;
const BUDGET = /^budget/u;
const FORMER = /^(?:föregående|förra|fjol|fjolåret|fjolårets|innan)$/u;
const FORMER_BEFORE = /^(?:från|mot)$/u;
/** A part of what is counted, of which the workbook says nothing. */
const PART =
  /^(?:per|kvinnor|män|flickor|pojkar|varav|månad|kvartal|vecka|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|inte|ej)$/u;
const NUMBER_END =
  /^(?:[,;:().%]|fler|färre|mer|mindre|högre|lägre|än|mot|från|till|under|år|och|jämfört|respektive|i|för|vilket|medan|som)$/u;

/** Which figure a number of a sentence is held against. */
type Base = "budget" | "previous";

/**
 * What a sentence says of a volume or an indicator: its number, that of the year before or the budget, the difference
 * from either, and whether it has grown. A number of another unit is not compared.
 */
export function readLine(
  tokens: readonly Token[],
  candidates: readonly FactLine[],
  year: number,
  placeOf: (token: Token) => PlacedFigure["places"],
): { readonly findings: readonly ReconciliationFinding[]; readonly line: FactLine | null } {
  const none = { findings: [], line: null };
  if (tokens.some((token) => PART.test(token.text) || isOtherYear(token, year))) return none;
  const read = candidates.map((line) => ({ line, findings: readOne(tokens, line, year, placeOf) }));
  const said = read.filter(({ findings }) => findings.length > 0);
  const [best] = said.toSorted((a, b) => errors(a.findings) - errors(b.findings));
  if (best === undefined)
    return { findings: [], line: candidates.length === 1 ? (candidates[0] ?? null) : null };
  // Of several lines with the same words none is surely meant.
  if (said.length > 1 && errors(best.findings) > 0) return none;
  return { findings: best.findings, line: best.line };
}

function errors(findings: readonly ReconciliationFinding[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

/** Whether a year is neither that of the report nor the one before it: of that no figure tells. */
export function isOtherYear({ text, isYear }: Token, year: number): boolean {
  return isYear && Number(text) !== year && Number(text) !== year - 1;
}

function readOne(
  tokens: readonly Token[],
  line: FactLine,
  year: number,
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  const { actual, previous, budget } = line;
  if (actual === null) return [];
  const findings: ReconciliationFinding[] = [];
  const number = (token: Token, fits: boolean, expected: PlacedFigure): void => {
    findings.push({
      rule: "textNumber",
      severity: fits ? "fine" : "error",
      stated: { value: token.value ?? 0, places: placeOf(token) },
      expected,
      difference: (token.value ?? 0) - expected.value,
    });
  };
  const isFormerYear = ({ text, isYear }: Token): boolean =>
    FORMER.test(text) || (isYear && Number(text) === year - 1);
  const saysUnit = tokens.some(({ text }) => isUnit(text, line.unit));
  let verb: { readonly isMore: boolean; readonly token: Token } | null = null;
  for (const [at, token] of tokens.entries()) {
    if (GROWS.test(token.text) || SHRINKS.test(token.text)) verb = { isMore: GROWS.test(token.text), token };
    if (token.value === null || token.isYear) continue;
    const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
    const isPercent = next === "procent" || next === "%";
    const isOwnUnit = isPercent ? line.unit === "procent" : isUnit(next, line.unit);
    const isBare = next === "" || NUMBER_END.test(next);
    // "en" and "ett" are articles as often as numbers.
    if (/^(?:en|ett)$/u.test(token.text) && !isOwnUnit) continue;
    if (/^(?:januari|nr|nummer|avsnitt|mål|bilaga|tabell)$/u.test(before) || (next === "av" && !isPercent))
      continue;
    const beyond = tokens.slice(at + 1, at + 8);
    const compared = beyond.slice(0, 2).findIndex(({ text }) => MORE.test(text) || LESS.test(text));
    const step = 10 ** -token.decimals;
    const isSame = (value: number): boolean => Math.abs(value - (token.value ?? 0)) <= step / 2 + 1e-9;
    const relative = verb !== null && before === "med";
    if (relative || compared >= 0) {
      const isPoints = isPercent && line.unit === "procent";
      if (!isPercent && !isOwnUnit && !isBare) continue;
      const base: Base = [...tokens.slice(0, at), ...beyond].some(({ text }) => BUDGET.test(text))
        ? "budget"
        : "previous";
      const against = base === "budget" ? budget : previous;
      if (against === null || (isPoints && !tokens.some(({ text }) => /^procentenhet/u.test(text)))) continue;
      const difference = actual.value - against.value;
      const value = isPercent ? (difference / Math.abs(against.value)) * 100 : difference;
      const word = compared >= 0 ? beyond[compared]?.text : undefined;
      const isMore = word === undefined ? verb?.isMore === true : MORE.test(word);
      const expected = {
        value: isMore ? value : -value,
        places: [...actual.places, ...against.places],
      };
      number(token, isSame(expected.value), expected);
      continue;
    }
    if (
      !isOwnUnit &&
      !(
        isBare &&
        (saysUnit || line.kind === "indicator" || at === tokens.length - 1 || /^(?:till|var)$/u.test(before))
      )
    )
      continue;
    if (isPercent && line.unit !== "procent") continue;
    const isOfBudget =
      BUDGET.test(before) ||
      (FORMER_BEFORE.test(before) && beyond.slice(0, 3).some(({ text }) => BUDGET.test(text)));
    const isFormer =
      (before === "från" ||
        beyond.slice(0, 3).some(isFormerYear) ||
        (before !== "" && isFormerYear(tokens[at - 1] ?? token))) &&
      !isOfBudget;
    const expected = isOfBudget ? budget : isFormer ? previous : actual;
    if (expected === null) continue;
    number(token, isSame(expected.value), expected);
  }
  const isSpokenOf = saysUnit || line.kind === "indicator" || findings.length > 0;
  if (isSpokenOf && findings.every(({ severity }) => severity === "fine"))
    findings.push(...readDirection(tokens, { ...line, variance: null }, placeOf));
  return findings;
}

/** "platser" is a word of "årsplatser". */
function isUnit(word: string, unit: string): boolean {
  const stem = stemOf(word);
  if (unit === "" || stem.length < 4) return false;
  return unit.toLowerCase().includes(stem) || word.startsWith(stemOf(unit.toLowerCase()));
}

/** The figures that a word of direction is held against. */
export interface DirectedLine {
  readonly better: "more" | "less" | null;
  readonly actual: PlacedFigure | null;
  readonly previous: PlacedFigure | null;
  readonly budget: PlacedFigure | null;
  readonly variance: PlacedFigure | null;
}

/** How far from budget something may be and still be level with it; from the second on it is not. */
const LEVEL_WITH = [0.02, 0.1] as const;

/**
 * Words of direction against the figures, by size: a cost that grows is more. Against budget where the sentence says
 * so, else against the year before.
 */
export function readDirection(
  tokens: readonly Token[],
  { better, actual, previous, budget, variance }: DirectedLine,
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  if (tokens.some(({ text }) => /^(?:inte|ej|aldrig)$/u.test(text))) return [];
  const isOfBudget = tokens.some(({ text }) => BUDGET.test(text));
  const against = isOfBudget ? budget : previous;
  const said = (
    token: Token,
    isTrue: boolean,
    truth: Direction,
    stated: PlacedFigure,
    expected: PlacedFigure,
  ) => ({
    rule: "textDirection" as const,
    severity: isTrue ? ("fine" as const) : ("error" as const),
    truth,
    stated: { value: stated.value, places: placeOf(token) },
    expected: { value: expected.value, places: [...stated.places, ...expected.places] },
    difference: stated.value - expected.value,
  });
  for (const [at, token] of tokens.entries()) {
    const { text } = token;
    if (/^(?:över|under)skott$/u.test(text) && variance !== null && actual !== null && budget !== null) {
      const isSurplus = text === "överskott";
      const truth = variance.value < 0 ? "deficit" : "surplus";
      if (variance.value === 0) return [];
      return [said(token, isSurplus === (truth === "surplus"), truth, actual, budget)];
    }
    if (actual === null || against === null) continue;
    const difference = Math.abs(actual.value) - Math.abs(against.value);
    const truth: Direction = difference > 0 ? "more" : difference < 0 ? "less" : "same";
    if (text === "nivå" && tokens[at + 1]?.text === "med") {
      const share = Math.abs(difference) / Math.abs(against.value);
      if (share > LEVEL_WITH[0] && share <= LEVEL_WITH[1]) return [];
      return [said(token, share <= LEVEL_WITH[0], truth, actual, against)];
    }
    const isCompared = tokens.slice(at + 1, at + 2).some((each) => each.text === "än");
    if (GROWS.test(text) || (MORE.test(text) && isCompared))
      return [said(token, truth === "more", truth, actual, against)];
    if (SHRINKS.test(text) || (LESS.test(text) && isCompared))
      return [said(token, truth === "less", truth, actual, against)];
    if (SAME.test(text)) return truth === "same" ? [said(token, true, truth, actual, against)] : [];
    if ((BETTER.test(text) || WORSE.test(text)) && better !== null && truth !== "same") {
      const judged: Direction = (truth === "more") === (better === "more") ? "better" : "worse";
      return [said(token, BETTER.test(text) === (judged === "better"), judged, actual, against)];
    }
  }
  return [];
}
