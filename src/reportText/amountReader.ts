import { GOES_ON, TOGETHER } from "./claimPhrases";
import { eachShown, type ClaimSubject, type Quantity, type Shown } from "./claimSubjects";
import { findFigure } from "../domain/reconciliation/findFigure";
import type { PublishedTable } from "../domain/reconciliation/publishedTable";
import type { TextAmount } from "../domain/reconciliation/textAmount";
import { reconcileAmount } from "../domain/reconciliation/reconcileAmount";
import { reconcilePercent } from "../domain/reconciliation/reconcilePercent";
import type {
  PercentBase,
  PlacedFigure,
  ReconciliationFinding,
} from "../domain/reconciliation/reconciliationFinding";
import type { TextSentence } from "./sentencesOf";
import { NamedSoFar, SubjectFinder, type NamedSubjects } from "./subjectFinder";
import { textClaims, type TextClaim } from "./textClaims";
import { wordsOf, type TextWord } from "./wordsOf";

/** A claim held against a figure, and the subject of a variance, which a percentage after it is a part of. */
interface Matched {
  readonly finding: ReconciliationFinding;
  readonly subject: ClaimSubject;
  readonly varianceOf: ClaimSubject | null;
}

export interface ReadAmounts {
  readonly findings: readonly ReconciliationFinding[];
  readonly unmatched: readonly TextAmount[];
}

/** What the whole year has beside a part of it. */
const OF_YEAR: Readonly<Partial<Record<Quantity, Shown>>> = {
  budget: "yearBudget",
  variance: "forecastVariance",
};

/** What a percentage is held against: the part of the year, or the forecast of the whole. */
const PERCENT_FIGURES = [
  ["variance", "actual", "budget"],
  ["forecastVariance", "forecast", "yearBudget"],
] as const;

/** Within so many words after its subject, an amount is surely of that subject. */
const NEAR = 3;

/** A kind of income or cost is spoken of within so many words: "satsningar med statsbidrag gav …" is no sum of grants. */
const NEAR_ACCOUNT = 5;

/** What a figure of a table is not of. */
const OF_A_PART =
  /^(?:per|andel\p{L}*|antal\p{L}*|timm\p{L}*|pris\p{L}*|volym\p{L}*|sjuk\p{L}*|lön\p{L}*|i|inom|för|av|exkl\p{L}*|utan)$/iu;

/** So near an area, income or costs are the area's own. */
const OF_AREA = 3;

/** The subject after an amount: "en avvikelse på 9,1 mnkr för nämnden som helhet". */
const SUBJECT_AFTER = /^\s*(?:redovisas\s+|redovisar\s+|avser\s+)?(?:för|inom|i|av)\s+([^.,;:()]{0,80})/iu;

/**
 * Holds every amount of a sentence against the figure it speaks of. The subject is what the sentence names last before
 * the amount; where it names none, what is named right after, or what the sentence before spoke of when this one
 * goes on about it ("Det är …"). Areas that are named together are one figure. An amount that fits one of several
 * figures of the same name is fine. One that fits none is an error; but an actual figure or a budget that stands far from
 * its subject is only to be checked. A percentage is of the variance right before it in the sentence.
 */
export class AmountReader {
  readonly #finder: SubjectFinder;
  /** The subjects of the sentence before, under the same heading. */
  #spokenOf: { readonly subject: ClaimSubject; readonly heading: string | null } | null = null;

  constructor(
    private readonly text: string,
    private readonly tables: readonly PublishedTable[],
    subjects: readonly ClaimSubject[],
  ) {
    this.#finder = new SubjectFinder(subjects);
  }

  get comparisons(): number {
    return this.#finder.comparisons;
  }

  read(sentence: TextSentence, inside: readonly TextAmount[]): ReadAmounts {
    const words = this.text.slice(sentence.start, sentence.end);
    const findings: ReconciliationFinding[] = [];
    const unmatched: TextAmount[] = [];
    const spokenOf =
      GOES_ON.test(words) && this.#spokenOf?.heading === sentence.heading ? this.#spokenOf.subject : null;
    const places = inside.length === 0 ? [] : wordsOf(words);
    const mentions = this.#finder.mentions(places);
    const named = new NamedSoFar();
    let varianceOf: ClaimSubject | null = null;
    let last: ClaimSubject | null = null;
    let [word, mention] = [0, 0];
    for (const claim of textClaims(this.text, sentence, inside)) {
      const start = claim.amount.start - sentence.start;
      while ((places[word]?.start ?? Infinity) < start) word++;
      for (let each = mentions[mention]; each !== undefined && each.at < word; each = mentions[++mention])
        named.add(each);
      const match: Matched | null =
        claim.amount.unit === "percent"
          ? (this.#percent(claim, varianceOf ?? spokenOf) ?? this.#percentOfNamed(claim, named, word, places))
          : this.#amount(claim, named, word, spokenOf);
      if (match === null) unmatched.push(claim.amount);
      else findings.push(match.finding);
      varianceOf = match?.varianceOf ?? null;
      last = match?.subject ?? last;
      named.forget();
    }
    const subject = last ?? (spokenOf !== null && inside.length > 0 ? spokenOf : null);
    this.#spokenOf = subject === null ? null : { subject, heading: sentence.heading };
    return { findings, unmatched };
  }

  #amount(claim: TextClaim, named: NamedSoFar, word: number, spokenOf: ClaimSubject | null): Matched | null {
    const { quantity } = claim;
    if (quantity === null) return null;
    const together = TOGETHER.test(claim.between) ? added(named.parts) : null;
    const before = named.last;
    const distance = before === null ? 0 : word - 1 - before.at;
    if (together === null && before !== null) {
      const isAccount = before.subjects.some(({ axis, isWhole }) => axis === "account" && !isWhole);
      if (isOfBoth(before, named.whole) || (isAccount && distance > NEAR_ACCOUNT)) return null;
    }
    const subjects =
      together === null
        ? (before?.subjects ?? this.#namedAfter(claim) ?? (spokenOf === null ? [] : [spokenOf]))
        : [together];
    const candidates = subjects.flatMap((subject) => {
      const sign = claim.sign ?? signOf(claim, subject);
      return this.#figures(subject, quantity).map((figure) => ({
        finding: reconcileAmount(claim.amount, sign, figure, claim.nearly),
        subject,
      }));
    });
    const [best] = candidates.toSorted(
      (a, b) => Math.abs(a.finding.difference) - Math.abs(b.finding.difference),
    );
    if (best === undefined) return null;
    const isSure = quantity === "variance" || quantity === "change" || distance <= NEAR;
    const severity = best.finding.severity === "error" && !isSure ? "check" : best.finding.severity;
    return {
      finding: { ...best.finding, severity },
      subject: best.subject,
      varianceOf: quantity === "variance" ? best.subject : null,
    };
  }

  #namedAfter({ after }: TextClaim): readonly ClaimSubject[] | null {
    const words = wordsOf(SUBJECT_AFTER.exec(after)?.[1] ?? "");
    const named = new NamedSoFar();
    for (const mention of this.#finder.mentions(words)) named.add(mention);
    return named.last?.subjects ?? null;
  }

  /** "Kostnaderna ökade med 5,2 procent", "Intäkterna är 3,1 procent högre än budget": what became of what is named right before. */
  #percentOfNamed(
    { amount, quantity, nearly }: TextClaim,
    named: NamedSoFar,
    word: number,
    places: readonly TextWord[],
  ): Matched | null {
    if (quantity !== "change" && quantity !== "variance") return null;
    const { last } = named;
    const [subject, ...others] = last?.subjects ?? [];
    if (last === null || subject === undefined || others.length > 0 || isOfBoth(last, named.whole))
      return null;
    if (word - 1 - last.at > NEAR + 1) return null;
    // "Personalkostnader per timme": of a word right after the name no table tells.
    if (places.slice(last.at + 1, word).some((each) => OF_A_PART.test(each.word))) return null;
    const base = quantity === "change" ? "previous" : "budget";
    const part = this.#figure(subject, quantity);
    const of = this.#figure(subject, base);
    if (part === null || of === null || of.value === 0) return null;
    const finding = reconcilePercent(amount, base, { part, [base]: of }, nearly);
    return finding === null ? null : { finding, subject, varianceOf: null };
  }

  #percent({ amount, after, nearly }: TextClaim, subject: ClaimSubject | null): Matched | null {
    const base = baseOf(after);
    if (base === null || subject === null) return null;
    const findings = PERCENT_FIGURES.flatMap(([ofPart, ofActual, ofBudget]) => {
      const part = this.#figure(subject, ofPart);
      const actual = this.#figure(subject, ofActual);
      const budget = this.#figure(subject, ofBudget);
      if (part === null || actual === null || budget === null) return [];
      return reconcilePercent(amount, base, { part, actual, budget }, nearly) ?? [];
    });
    const finding = findings.find(({ severity }) => severity === "fine") ?? findings[0];
    return finding === undefined ? null : { finding, subject, varianceOf: subject };
  }

  /** The figures that a quantity may be: of a report of a part of the year, "budget" and a surplus may be the whole year's. */
  #figures(subject: ClaimSubject, quantity: Quantity): readonly PlacedFigure[] {
    const ofYear = OF_YEAR[quantity] ?? null;
    return [quantity, ...(ofYear === null ? [] : [ofYear])].flatMap(
      (each) => this.#figure(subject, each) ?? [],
    );
  }

  /** What became of the year's before is told of its size: a cost that grows is more. */
  #figure(subject: ClaimSubject, quantity: Quantity): PlacedFigure | null {
    if (quantity !== "change") return findFigure(this.tables, subject.cells[quantity]);
    const now = findFigure(this.tables, subject.cells.actual);
    const before = findFigure(this.tables, subject.cells.previous);
    if (now === null || before === null) return null;
    const value = Math.abs(now.value) - Math.abs(before.value);
    return { value, places: [...now.places, ...before.places] };
  }
}

/** Areas that are named one after the other, as one; null where one of them may be several, or there is only one. */
function added(parts: NamedSoFar["parts"]): ClaimSubject | null {
  const subjects = parts.map(([only, ...others]) => (others.length === 0 ? (only ?? null) : null));
  const known = subjects.filter((subject) => subject !== null);
  const [first] = known;
  if (first === undefined || known.length < 2 || known.length < subjects.length) return null;
  return { ...first, cells: eachShown((shown) => known.flatMap(({ cells }) => cells[shown])) };
}

/** "Kostnaderna för äldreomsorgen" are neither the costs of the whole nor the net cost of the area: no table has them. */
function isOfBoth({ subjects, at }: NamedSubjects, whole: NamedSubjects | null): boolean {
  const isAccount = whole?.subjects.some(({ axis }) => axis === "account") ?? false;
  return (
    isAccount &&
    whole !== null &&
    subjects.some(({ axis }) => axis === "area") &&
    Math.abs(whole.at - at) <= OF_AREA
  );
}

/** More than budget is a plus of income and a minus of all else; what became of a figure is told of its size. */
function signOf({ quantity, comparison }: TextClaim, { isIncome }: ClaimSubject): TextAmount["sign"] {
  switch (comparison) {
    case null:
      return null;
    case "better":
      return "plus";
    case "worse":
      return "minus";
    case "more":
      return quantity === "change" || isIncome ? "plus" : "minus";
    case "less":
      return quantity === "change" || isIncome ? "minus" : "plus";
  }
}

/** "av nämndens nettobudget" is the budget, "av totala intäkter" the actual figure. */
function baseOf(after: string): PercentBase | null {
  const [of = ""] = /^\s*av\s[^.,;:()]*/iu.exec(after) ?? [];
  if (/budget/iu.test(of)) return "budget";
  return /intäkt|kostnad|utfall/iu.test(of) ? "actual" : null;
}
