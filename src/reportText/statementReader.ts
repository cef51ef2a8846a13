import type { ClaimSubject } from "./claimSubjects";
import { readGoalCounts, readGoalLevel, type NamedGoals } from "./goalReader";
import { groupInOrder } from "../domain/groupInOrder";
import { readIndex } from "./indexReader";
import { isOtherYear, readDirection, readFromTo, readLine } from "./lineReader";
import type { FactLine, GoalFact, GoalGroupFact, ReportFacts } from "./reportFacts";
import type { Phrase } from "./claimPhrases";
import type { PlacedFigure, ReconciliationFinding } from "../domain/reconciliation/reconciliationFinding";
import { stemOf, tokensOf, type Token } from "./sentenceTokens";
import type { TextSentence } from "./sentencesOf";
import { readTableCounts } from "./tableReader";
import { SubjectFinder, type Mention, type Spoken } from "./subjectFinder";

/** A sentence of what will, may or ought to be states no fact, and one about a part of the year is of no figure here. */
const NO_FACT =
  /(?<!\p{L})(?:kommer|beräknas|väntas|förväntas|prognos\p{L}*|ska|skall|bör|kan|kunde|skulle|förutsättningar|risk\p{L}*|ambition\p{L}*|målsättning\p{L}*|någonsin|om\s+inte|planer\p{L}*)(?!\p{L})/iu;

/** "Nämnden bedömer att målet nås": of the year's end, where nothing says that it is so now. */
const FORECAST =
  /(?<!\p{L})bedömer\s+att\s[^.]*(?<!\p{L})(?:blir|bli|uppnås|uppfylls|nås|når|klaras)(?!\p{L})/iu;
/** Goals of another tier: their level, or their number, is not that of the goals. */
const OVERARCHING_GOAL = /övergripande\s+målet(?!\p{L})/iu;
const OVERARCHING_GOALS = /övergripande\s+mål(?:en)?s?(?!\p{L})/iu;

const GOES_ON =
  /^(?:det|detta|jämfört|ökningen|minskningen|skillnaden|antalet|budgeten|motsvarande)(?!\p{L})/iu;

/** A money subject with its figures. */
export interface MoneyLine extends Spoken {
  readonly isWhole: boolean;
  readonly axis: ClaimSubject["axis"];
  readonly figures: Readonly<Record<"actual" | "previous" | "budget" | "variance", PlacedFigure | null>>;
}

type Named =
  | { readonly is: "goal"; readonly phrases: readonly Phrase[]; readonly goal: GoalFact }
  | { readonly is: "group"; readonly phrases: readonly Phrase[]; readonly group: GoalGroupFact }
  | { readonly is: "line"; readonly phrases: readonly Phrase[]; readonly line: FactLine };

/**
 * The statements of a sentence that are not about money: of goals, the index, volumes, indicators, and in words of direction. A sentence that
 * names what the workbook does not know says nothing that can be checked.
 */
export class StatementReader {
  readonly #named: SubjectFinder<Named>;
  readonly #money: SubjectFinder<MoneyLine>;
  readonly #goalsByNumber: ReadonlyMap<string, readonly GoalFact[]>;
  #before: {
    readonly heading: string | null;
    readonly line: FactLine | null;
    readonly goal: GoalFact | null;
    readonly isOfIndex: boolean;
  } = { heading: null, line: null, goal: null, isOfIndex: false };

  constructor(
    private readonly text: string,
    private readonly facts: ReportFacts,
    money: readonly MoneyLine[],
  ) {
    const { goals, lines } = facts;
    this.#named = new SubjectFinder<Named>([
      ...(goals?.all.goals ?? []).map((goal) => ({ is: "goal" as const, phrases: goal.phrases, goal })),
      ...(goals?.groups ?? []).map((group) => ({ is: "group" as const, phrases: group.phrases, group })),
      ...lines.map((line) => ({ is: "line" as const, phrases: line.phrases, line })),
    ]);
    this.#money = new SubjectFinder(money);
    this.#goalsByNumber = groupInOrder(goals?.all.goals ?? [], ({ nr }) => nr.replace(/\.$/, ""));
  }

  get comparisons(): number {
    return this.#named.comparisons + this.#money.comparisons;
  }

  /** @param hasAmount the sentence holds an amount of money, which says the direction too */
  read(sentence: TextSentence, hasAmount: boolean): readonly ReconciliationFinding[] {
    const words = this.text.slice(sentence.start, sentence.end);
    const before =
      this.#before.heading === sentence.heading ? this.#before : { line: null, goal: null, isOfIndex: false };
    this.#before = { heading: sentence.heading, line: null, goal: null, isOfIndex: false };
    if (NO_FACT.test(words) || FORECAST.test(words)) return [];
    const all = tokensOf(words);
    const letters = all.map(({ text }) => ({ word: text }));
    const mentions = longestAtEach(this.#named.mentions(letters));
    const goals = mentions.flatMap(({ subject }) => (subject.is === "goal" ? [subject.goal] : []));
    const byNumber = this.#byNumber(all);
    const groups = mentions.flatMap(({ subject }) => (subject.is === "group" ? [subject.group] : []));
    const named: NamedGoals = {
      goals: [...new Set([...goals, ...byNumber])],
      groups: [...new Set(groups)],
      spokenOf: before.goal,
    };
    const inNames = new Set(
      mentions.flatMap(({ subject, at, length }) => {
        const beginnings = subject.is === "line" ? [] : subject.phrases.flat();
        return Array.from({ length: length * 2 + 2 }, (_, back) => at - back).filter((each) =>
          beginnings.some((beginning) => letters[each]?.word.startsWith(beginning)),
        );
      }),
    );
    const tokens = all.filter((_, at) => !inNames.has(at));
    const placeOf = (token: Token): PlacedFigure["places"] => [
      { kind: "text", start: sentence.start + token.start, end: sentence.start + token.end },
    ];
    const findings: ReconciliationFinding[] = [];
    const isOfIndex = before.isOfIndex || /index/iu.test(words);
    if (this.facts.goals !== null) {
      const isFormer =
        all.some((token) => token.isYear && Number(token.text) !== this.facts.year) ||
        /föregående år|förra året|fjol/iu.test(words);
      if (!isFormer) {
        if (!OVERARCHING_GOALS.test(words))
          findings.push(...readGoalCounts(tokens, this.facts.goals, named, placeOf));
        if (!OVERARCHING_GOAL.test(words))
          findings.push(...readGoalLevel(tokens, this.facts.goals, named, placeOf));
      }
      const places = mentions.flatMap(({ subject, at }) => {
        const end = all[at]?.end ?? 0;
        if (subject.is === "line") return [];
        return [{ end, figure: subject.is === "goal" ? subject.goal.score : subject.group.index }];
      });
      findings.push(
        ...readIndex(all, this.facts.goals, { ...named, places }, this.facts.year, before.isOfIndex, placeOf),
      );
    }
    if (findings.length === 0) findings.push(...readTableCounts(all, words, this.facts.tables, placeOf));
    const isOfGoals = findings.length > 0;
    const lines = lastLines(mentions);
    const candidates =
      lines.length > 0 ? lines : before.line !== null && GOES_ON.test(words) ? [before.line] : [];
    const read =
      isOfGoals || hasAmount
        ? { findings: [], line: null }
        : readLine(all, candidates, this.facts.year, placeOf);
    findings.push(...(hasAmount ? readFromTo(all, placeOf) : read.findings));
    if (findings.length === 0 && !hasAmount && candidates.length === 0)
      findings.push(...this.#direction(all, letters, placeOf));
    const [goal] = named.goals;
    this.#before = {
      heading: sentence.heading,
      line: read.line,
      goal: named.goals.length === 1 ? (goal ?? null) : null,
      isOfIndex: isOfIndex && lines.length === 0,
    };
    return findings;
  }

  /** "mål 7" */
  #byNumber(tokens: readonly Token[]): readonly GoalFact[] {
    return tokens.flatMap(({ text }, at) => {
      const nr = tokens[at + 1]?.text;
      if (!/^mål(?:et)?$/u.test(text) || nr === undefined) return [];
      return this.#goalsByNumber.get(nr) ?? [];
    });
  }

  #direction(
    tokens: readonly Token[],
    letters: readonly { readonly word: string }[],
    placeOf: (token: Token) => PlacedFigure["places"],
  ): readonly ReconciliationFinding[] {
    if (tokens.some((token) => isOtherYear(token, this.facts.year))) return [];
    if (
      tokens.some(({ value, text }) => value !== null && !/^(?:en|ett)$/u.test(text) && !/^\d{4}$/.test(text))
    )
      return [];
    const mentions = this.#money.mentions(letters);
    const parts = mentions.filter(({ subject }) => !subject.isWhole);
    const meant = longestAtEach(parts.length > 0 ? parts : mentions);
    const [first] = meant;
    const subjects = [...new Set(meant.map(({ subject }) => subject))];
    const [only, ...others] = subjects;
    if (first === undefined || only === undefined || others.length > 0) return [];
    const isNet = letters.some(({ word }) => word.startsWith("nettokostnad"));
    const isOther = letters.some(({ word }) => /^(?:intäkt|kostnad)/u.test(word));
    const isSurplus = letters.some(({ word }) => /^(?:över|under)skott/u.test(word));
    if (only.axis === "area" && !isSurplus && (!isNet || isOther)) return [];
    const { actual, previous, budget, variance } = only.figures;
    return readDirection(tokens, { better: null, actual, previous, budget, variance }, placeOf);
  }
}

/** Of names that end at the same word, the longest; one that lies within a longer is not meant. */
function longestAtEach<Subject extends Spoken>(
  mentions: readonly Mention<Subject>[],
): readonly Mention<Subject>[] {
  const longest = new Map<number, number>();
  for (const { at, length } of mentions) longest.set(at, Math.max(longest.get(at) ?? 0, length));
  return mentions.filter(({ at, length }) => longest.get(at) === length);
}

function lastLines(mentions: readonly Mention<Named>[]): readonly FactLine[] {
  const lines = mentions.flatMap(({ subject, at, length }) =>
    subject.is === "line" ? [{ line: subject.line, at, length }] : [],
  );
  const most = Math.max(...lines.map(({ length }) => length));
  return [...new Set(lines.filter(({ length }) => length === most).map(({ line }) => line))];
}

/** The words of a name as they begin in a text, without those that say nothing. */
export function namePhrase(name: string, empty: ReadonlySet<string>): Phrase {
  const words = tokensOf(name).flatMap(({ text }) => (/^\p{L}/u.test(text) ? [text] : []));
  const told = words.filter((word) => !empty.has(word));
  return (told.length === 0 ? words : told).map(stemOf);
}
