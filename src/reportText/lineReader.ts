import type { FactLine } from "./reportFacts";
import type {
  Direction,
  PlacedFigure,
  ReconciliationFinding,
} from "../domain/reconciliation/reconciliationFinding";
import { stemOf, type Token } from "./sentenceTokens";

const GROWS = /^(?:ök(?:a|at|ade|ar)|växt|växte|stigit|steg|stiger)$/u;
const SHRINKS = /^(?:minsk(?:a|at|ade|ar)|sjunkit|sjönk|sjunker)$/u;
/** "en ökning med 14": by how much, as a verb says it; "ökningen" alone says no direction of its own. */
const GROWTH = /^(?:ökning|ökningen|uppgång|uppgången)$/u;
const SHRINKAGE = /^(?:minskning|minskningen|nedgång|nedgången)$/u;
/** "understeg budget med": so much less than it. */
const BEYOND = /^över(?:stig|skrid|skred|steg)\p{L}*$/u;
const SHORT_OF = /^under(?:stig|skrid|skred|steg)\p{L}*$/u;
const BETTER = /^förbättra(?:ts|des|s|t|de)$/u;
const WORSE = /^försämra(?:ts|des|s|t|de)$/u;
const MORE = /^(?:fler|mer|högre|större|längre|över)$/u;
const LESS = /^(?:färre|mindre|lägre|kortare|under)$/u;
const SAME = /^oförändra(?:t|d|de)$/u;
const BUDGET = /^budget/u;
const FORMER = /^(?:föregående|förra|fjol|fjolåret|fjolårets|innan)$/u;
const FORMER_BEFORE = /^(?:från|mot)$/u;
const TARGET = /^(?:mål|målet|målen|målvärde|målvärdet|måltal|måltalet|målnivå|målnivån|årsmål|årsmålet)$/u;
/** So many words may stand between the word for the target and its number: "målet för året är högst 20". */
const TARGET_GAP = 5;
/** A part of what is counted, of which the workbook says nothing. */
const PART =
  /^(?:per|kvinnor|kvinnorna|män|männen|flickor|pojkar|bland|riket|rikets|rikssnitt\p{L}*|riksgenomsnitt\p{L}*|nationell\p{L}*|länet|länets|liknande|varav|månad|kvartal|vecka|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|inte|ej)$/u;
const NUMBER_END =
  /^(?:[,;:().%]|fler|färre|mer|mindre|högre|lägre|än|mot|från|till|under|år|och|jämfört|respektive|i|för|vilket|medan|som)$/u;

/** Which figure a number of a sentence is held against. */
type Base = "budget" | "previous" | "target";

/**
 * The statement that a sentence makes about a volume or an indicator: its number, that of the year before or the budget, the difference
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
  const { actual, previous, budget, target } = line;
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
  let lastRelative = -1;
  for (const [at, token] of tokens.entries()) {
    const isMoreSaid = [GROWS, GROWTH, BEYOND].some((words) => words.test(token.text));
    if (isMoreSaid || [SHRINKS, SHRINKAGE, SHORT_OF].some((words) => words.test(token.text)))
      verb = { isMore: isMoreSaid, token };
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
    const isSame = (value: number): boolean => isSaidAs(value, token.value ?? 0, step, before);
    if (isOfTarget(tokens, at)) {
      if (target !== null && (isOwnUnit || isBare)) number(token, isSame(target.value), target);
      continue;
    }
    const isBracketed = before === "(" && tokens[at - 2]?.value !== null && !tokens[at - 2]?.isYear;
    if (isBracketed && next === ")") {
      const shown = [previous, budget, target].find((each) => each !== null && isSame(each.value));
      if (shown !== undefined && shown !== null) number(token, true, shown);
      continue;
    }
    const isNoun = verb !== null && (GROWTH.test(verb.token.text) || SHRINKAGE.test(verb.token.text));
    const isShareOfIt = isPercent && lastRelative >= 0 && saysAgain(tokens.slice(lastRelative + 1, at));
    const relative =
      verb !== null && (before === "med" || (isNoun && /^(?:på|om)$/u.test(before)) || isShareOfIt);
    if (relative || compared >= 0) {
      const isPoints = isPercent && line.unit === "procent";
      if (!isPercent && !isOwnUnit && !isBare) continue;
      // "Kostnaderna för hemtjänsten ökade med 12 procent" is no volume.
      if (isPercent && line.kind === "volume" && !saysUnit && !saysAmount(tokens)) continue;
      const against = { budget, previous, target }[baseOf(tokens, at, isFormerYear)];
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
      lastRelative = at;
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

function saysAmount(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => /^(?:antal|antalet|volym\p{L}*)$/u.test(text));
}

/** The figure that a difference is counted from: by the words up to the next number, else those before it, else the year before. */
function baseOf(tokens: readonly Token[], at: number, isFormerYear: (token: Token) => boolean): Base {
  const rest = tokens.slice(at + 1, at + 8);
  const next = rest.findIndex(({ value, isYear }) => value !== null && !isYear);
  for (const near of [next === -1 ? rest : rest.slice(0, next), tokens.slice(0, at)]) {
    if (near.some(({ text }) => BUDGET.test(text))) return "budget";
    if (near.some(isFormerYear)) return "previous";
    if (near.some(({ text }) => TARGET.test(text))) return "target";
  }
  return "previous";
}

/** Whether a figure is what a number says, with the word before it: "drygt 4 400" may be 4 445, "cirka 138 000" 138 460. */
function isSaidAs(figure: number, said: number, step: number, before: string): boolean {
  const more = figure - said;
  if (Math.abs(more) <= step / 2 + 1e-9) return true;
  const [zeros = ""] = step === 1 ? (/0+$/.exec(String(Math.abs(said))) ?? []) : [];
  const coarse = step * 10 ** zeros.length;
  if (/^(?:ca|cirka|omkring|runt|ungefär)$/u.test(before)) return Math.abs(more) <= coarse;
  if (/^(?:drygt|över)$/u.test(before)) return more > 0 && more < coarse;
  if (/^(?:knappt|nästan|närmare|nära)$/u.test(before)) return more < 0 && -more < coarse;
  return false;
}

/** Whether a number is the target: a word for it stands before, with no other number between. */
function isOfTarget(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - TARGET_GAP); back--) {
    const token = tokens[back];
    if (token === undefined || (token.value !== null && !token.isYear)) return false;
    if (TARGET.test(token.text)) return true;
  }
  return false;
}

/** "14, eller 6,7 procent", "14 platser (6,7 procent)": the same change once more. */
function saysAgain(between: readonly Token[]): boolean {
  const last = between.at(-1)?.text ?? "";
  return between.length <= 4 && /^(?:eller|\(|motsvarande|motsvarar)$/u.test(last);
}

/** "platser" is a word of "årsplatser". */
function isUnit(word: string, unit: string): boolean {
  const stem = stemOf(word);
  if (unit === "" || stem.length < 4) return false;
  return unit.toLowerCase().includes(stem) || word.startsWith(stemOf(unit.toLowerCase()));
}

/**
 * "Sjönk från 554,2 mnkr till 592,5 mnkr": whether the two numbers go the way that is said, whatever they are of. Nothing
 * where they are of different units, or below nought.
 */
export function readFromTo(
  tokens: readonly Token[],
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  if (tokens.some(({ text }) => /^(?:minus|[−–-])$/u.test(text))) return [];
  let verb: Token | null = null;
  return tokens.flatMap((token, at): readonly ReconciliationFinding[] => {
    if (GROWS.test(token.text) || SHRINKS.test(token.text)) verb = token;
    if (token.text !== "från" || verb === null) return [];
    const to = tokens.slice(at + 2, at + 5).findIndex(({ text }) => text === "till") + at + 2;
    const [from, until] = [tokens[at + 1], tokens[to + 1]];
    if (to < at + 2 || from === undefined || until === undefined) return [];
    if (from.value === null || until.value === null || from.isYear || until.isYear) return [];
    const [unit, unitAfter] = [tokens[at + 2]?.text, tokens[to + 2]?.text];
    if (unit !== "till" && unit !== unitAfter) return [];
    const difference = until.value - from.value;
    const truth: Direction = difference > 0 ? "more" : difference < 0 ? "less" : "same";
    return [
      {
        rule: "textDirection",
        severity: truth === (GROWS.test(verb.text) ? "more" : "less") ? "fine" : "error",
        truth,
        stated: { value: until.value, places: placeOf(verb) },
        expected: { value: from.value, places: [...placeOf(from), ...placeOf(until)] },
        difference,
      },
    ];
  });
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

/** The figure that something is more or less than: the budget or the year before. Of the target, the country and all else nothing is said here. */
function isOfKnown(after: readonly Token[]): boolean {
  return after.some(
    ({ text, isYear }) => isYear || BUDGET.test(text) || FORMER.test(text) || text === "året",
  );
}

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
    const isCompared = tokens[at + 1]?.text === "än" && isOfKnown(tokens.slice(at + 2, at + 5));
    const isSaid = tokens[at - 1]?.text === "en";
    if (GROWS.test(text) || (GROWTH.test(text) && isSaid) || (MORE.test(text) && isCompared))
      return [said(token, truth === "more", truth, actual, against)];
    if (SHRINKS.test(text) || (SHRINKAGE.test(text) && isSaid) || (LESS.test(text) && isCompared))
      return [said(token, truth === "less", truth, actual, against)];
    if (SAME.test(text)) return truth === "same" ? [said(token, true, truth, actual, against)] : [];
    if ((BETTER.test(text) || WORSE.test(text)) && better !== null && truth !== "same") {
      const judged: Direction = (truth === "more") === (better === "more") ? "better" : "worse";
      return [said(token, BETTER.test(text) === (judged === "better"), judged, actual, against)];
    }
  }
  return [];
}
