import type { GoalFact, GoalFacts, GoalGroupFact } from "./reportFacts";
import type { PlacedFigure, ReconciliationFinding } from "../domain/reconciliation/reconciliationFinding";
import type { Token } from "./sentenceTokens";

/** The goals, levels and groups that a sentence names. */
export interface NamedGoals {
  readonly goals: readonly GoalFact[];
  readonly groups: readonly GoalGroupFact[];
  /** The goal that the sentence before spoke of. */
  readonly spokenOf: GoalFact | null;
}

/** A count that waits for the level that it is of. */
interface Pending {
  /** In percent where it is a share of them. */
  readonly value: number | "all" | "half" | { readonly percent: number; readonly decimals: number };
  readonly token: Token;
}

const GOALS = /^(?:nämnd|verksamhets)?mål(?:en|et|s|ens)?$/u;
const INDICATORS = /^indikator/u;
const ALL = /^(?:samtliga|alla)$/u;
const NONE = /^(?:inget|inga|ingen|noll)$/u;
/** Before a count they make it something else than how many there are. */
const VAGUE =
  /^(?:minst|högst|över|drygt|nästan|omkring|cirka|ca|knappt|ytterligare|per|den|mål|målet|nr|nummer)$/u;
const MONTHS = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/u;

/** So many words may stand between "av" and how many there are in all: "av nämndens sex mål". */
const OF = 3;

/**
 * How many goals or indicators a sentence says stand on each level, and how many there are. The counts are those of the
 * group that it names; where it names several, nothing is compared. "Inte uppfyllda" may take in what is partly so.
 */
export function readGoalCounts(
  tokens: readonly Token[],
  facts: GoalFacts,
  named: NamedGoals,
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  const [group, ...otherGroups] = named.groups;
  const isElsewhere = group === undefined && tokens.some(({ text }) => /^(?:inom|området)$/u.test(text));
  if (otherGroups.length > 0 || isElsewhere) return [];
  const scope = group ?? facts.all;
  const findings: ReconciliationFinding[] = [];
  let noun: "goals" | "indicators" | null = null;
  let pending: Pending | null = null;
  const membersOf = (): readonly (readonly (string | null)[])[] => {
    const own = named.goals.length === 1 ? named.goals : scope.goals;
    const levels = (goals: readonly GoalFact[]): readonly (string | null)[] =>
      goals.flatMap(({ level, indicatorLevels }) => (noun === "goals" ? [level] : indicatorLevels));
    if (noun === "goals") return [levels(scope.goals)];
    return [levels(own), ...(named.spokenOf === null ? [] : [levels([named.spokenOf])])];
  };
  const places = scope.goals.flatMap(({ score }) => score?.places ?? []);
  const claim = (token: Token, value: number, candidates: readonly number[]): void => {
    const expected = candidates.find((each) => each === value) ?? candidates[0];
    if (expected === undefined) return;
    findings.push({
      rule: "textNumber",
      severity: value === expected ? "fine" : "error",
      stated: { value, places: placeOf(token) },
      expected: { value: expected, places },
      difference: value - expected,
    });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const said = levelAt(tokens, at, facts);
    if (said !== null) {
      if (pending !== null && noun !== null) {
        const { value, token: from } = pending;
        const sets = said.levels.flatMap((levels) =>
          membersOf().map((members) => ({
            count: members.filter((level) => levels.includes(level)).length,
            total: members.length,
          })),
        );
        if (typeof value === "object") {
          const step = 10 ** -value.decimals;
          const shares = sets.map(({ count, total }) => (count / total) * 100);
          const fits = shares.find((share) => Math.abs(share - value.percent) <= step / 2 + 1e-9);
          claim(from, value.percent, fits === undefined ? shares : [value.percent]);
        } else if (value === "all" || value === "half") {
          const share = value === "all" ? 1 : 0.5;
          const best = sets.find(({ count, total }) => count === total * share) ?? sets[0];
          if (best !== undefined) claim(from, best.total * share, [best.count]);
        } else
          claim(
            from,
            value,
            sets.map(({ count }) => count),
          );
      }
      pending = null;
      at += said.length - 1;
      continue;
    }
    const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
    if (GOALS.test(token.text)) noun = "goals";
    else if (INDICATORS.test(token.text)) noun = "indicators";
    else if (ALL.test(token.text)) pending = before === "inte" ? null : { value: "all", token };
    else if (/^båda$/u.test(token.text)) pending = { value: 2, token };
    else if (token.text === "hälften") pending = { value: "half", token };
    else if (NONE.test(token.text)) pending = { value: 0, token };
    else if (token.value !== null && isShareOfGoals(tokens, at)) {
      if (!VAGUE.test(before)) pending = { value: { percent: token.value, decimals: token.decimals }, token };
    } else if (token.value !== null && !token.isYear && token.decimals === 0) {
      if (MONTHS.test(after) || VAGUE.test(before) || after === "%" || after === "procent") continue;
      const isTotal = isAfterOf(tokens, at) || ALL.test(before) || isBeforeOfWhich(tokens, at);
      if (isTotal) {
        const of: "goals" | "indicators" | null = nounAfter(tokens, at) ?? noun;
        if (of === null) continue;
        noun = of;
        claim(
          token,
          token.value,
          membersOf().map(({ length }) => length),
        );
      } else pending = { value: token.value, token };
    }
  }
  return findings;
}

/** Whether a number is how many there are in all: "av nämndens sex mål", "fem av de 14". */
function isAfterOf(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - OF); back--) {
    const token = tokens[back];
    if (token?.text === "av") return true;
    if (token === undefined || token.value !== null || GOALS.test(token.text) || INDICATORS.test(token.text))
      return false;
  }
  return false;
}

/** "sju mål, varav tre" */
function isBeforeOfWhich(tokens: readonly Token[], at: number): boolean {
  const [noun = "", ...then] = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  return (GOALS.test(noun) || INDICATORS.test(noun)) && then.includes("varav");
}

/** "67 procent av målen", "50 % av nämndens indikatorer" */
function isShareOfGoals(tokens: readonly Token[], at: number): boolean {
  const [unit, of] = [tokens[at + 1]?.text ?? "", tokens[at + 2]?.text];
  return (unit === "%" || unit === "procent") && of === "av" && nounAfter(tokens, at + 2) !== null;
}

function nounAfter(tokens: readonly Token[], at: number): "goals" | "indicators" | null {
  for (const { text } of tokens.slice(at + 1, at + 1 + OF)) {
    if (GOALS.test(text)) return "goals";
    if (INDICATORS.test(text)) return "indicators";
  }
  return null;
}

interface SaidLevel {
  /** The possible meanings; each is the levels that are meant together. */
  readonly levels: readonly (readonly (string | null)[])[];
  readonly length: number;
}

/**
 * The level that is said from a word on; null for none. What is denied ("nås inte") or only nearly so is any level but
 * the best; where another level is denied, no level is said.
 */
export function levelAt(
  tokens: readonly Token[],
  at: number,
  facts: Pick<GoalFacts, "levels">,
): SaidLevel | null {
  const said = affirmedAt(tokens, at, facts);
  if (said === null) return null;
  const levels = facts.levels.flatMap(({ level }) => level ?? []);
  const [best, ...below] = levels;
  const worst = below.at(-1);
  const denied = denialAfter(tokens, at + said.length);
  const isDenied = denied > 0 || isDeniedBefore(tokens, at);
  if (!isDenied && !isQualified(tokens, at)) return said;
  const isBest = said.levels.every((each) => each.every((level) => level === best));
  if (!isBest || worst === undefined) return { levels: [], length: said.length + denied };
  return { levels: isDenied ? [[worst], below] : [below], length: said.length + denied };
}

/** How many words deny what stands before them: "nås inte", "nås dock inte". */
function denialAfter(tokens: readonly Token[], at: number): number {
  const [next = "", then = ""] = tokens.slice(at, at + 2).map(({ text }) => text);
  if (isDenial(next)) return 1;
  return /^(?:dock|ännu|heller|därmed|alltså)$/u.test(next) && isDenial(then) ? 2 : 0;
}

/** "som inte är uppnått", "har inte helt uppnåtts" */
function isDeniedBefore(tokens: readonly Token[], at: number): boolean {
  const between = /^(?:är|har|blev|blivit|kunnat|kan|bedöms|helt|fullt|ut|ännu|som|vara)$/u;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const text = tokens[back]?.text ?? "";
    if (isDenial(text)) return true;
    if (!between.test(text)) return false;
  }
  return false;
}

/** "till viss del uppnått", "nästan uppnått": less than the word alone. */
function isQualified(tokens: readonly Token[], at: number): boolean {
  return /^(?:del|mån|grad|utsträckning|huvudsak|sett|nästan|nära)$/u.test(tokens[at - 1]?.text ?? "");
}

function isDenial(word: string): boolean {
  return word === "inte" || word === "ej";
}

function affirmedAt(
  tokens: readonly Token[],
  at: number,
  { levels }: Pick<GoalFacts, "levels">,
): SaidLevel | null {
  const [best, ...others] = levels.filter(({ level }) => level !== null).map(({ level }) => level);
  const partly = others[0];
  const starts = (words: readonly string[]): boolean =>
    words.every((word, nth) => tokens[at + nth]?.text === word);
  if (
    best !== undefined &&
    partly !== undefined &&
    (starts(["helt", "eller"]) || starts(["minst", "delvis"]))
  ) {
    const before = starts(["minst"]) ? 1 : 2;
    const rest = affirmedAt(tokens, at + before, { levels });
    return rest === null ? null : { levels: [[best, partly]], length: rest.length + before };
  }
  let found: SaidLevel | null = null;
  for (const { level, words } of levels) {
    for (const phrase of words) {
      const parts = phrase.split(" ");
      if (parts.length <= (found?.length ?? 0)) continue;
      if (starts(parts)) found = { levels: [[level]], length: parts.length };
      else if (parts[0] === "ej" && starts(["inte", ...parts.slice(1)])) {
        const notBest = levels.map((each) => each.level).filter((each) => each !== best && each !== null);
        found = { levels: [[level], notBest], length: parts.length };
      }
    }
  }
  return found;
}

/** The level of the one goal that a sentence names: "Målet Tillgänglighet är uppnått". */
export function readGoalLevel(
  tokens: readonly Token[],
  facts: GoalFacts,
  { goals }: NamedGoals,
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  const [goal, ...others] = goals;
  const isOne = tokens.some(({ text }) => /^(?:mål|målet)$/u.test(text));
  const isCounted = tokens.some(({ text }) => INDICATORS.test(text));
  if (goal === undefined || others.length > 0 || !isOne || isCounted || goal.level === null) return [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const said = levelAt(tokens, at, facts);
    if (said === null || token === undefined) continue;
    const shares = facts.levels.filter(({ level }) => level !== null).map(({ level }) => level);
    const shareOf = (level: string | null): number => 1 - shares.indexOf(level) / (shares.length - 1);
    const claimed = said.levels.flat();
    const [first = null] = claimed;
    const isTrue = claimed.includes(goal.level);
    if (first === null) return [];
    const [stated, expected] = [shareOf(isTrue ? goal.level : first), shareOf(goal.level)];
    return [
      {
        rule: "textLevel",
        severity: isTrue ? "fine" : "error",
        truth: facts.levels.find(({ level }) => level === goal.level)?.words[0] ?? "",
        stated: { value: stated, places: placeOf(token) },
        expected: { value: expected, places: goal.score?.places ?? [] },
        difference: stated - expected,
      },
    ];
  }
  return [];
}
