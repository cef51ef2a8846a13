import {
  AGAINST_BUDGET,
  ANOTHER_NAMED,
  COMMITTEE_HAS,
  GOES_ON,
  BUDGET_OF_A_YEAR,
  OF_ALL,
  IS_A_SHARE,
  OF_A_PART_ONLY,
  OF_WHICH,
  THAT_IS,
  TO_COME,
  TOGETHER,
} from "./claimPhrases";
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
  readonly quantity: Quantity;
  readonly finding: ReconciliationFinding;
  readonly subject: ClaimSubject;
  readonly varianceOf: ClaimSubject | null;
}

interface Candidate {
  readonly finding: ReturnType<typeof reconcileAmount>;
  readonly subject: ClaimSubject;
}

export interface ReadAmounts {
  readonly findings: readonly ReconciliationFinding[];
  readonly unmatched: readonly TextAmount[];
}

/** The columns of the whole year beside a part of it. */
const OF_YEAR: Readonly<Partial<Record<Quantity, Shown>>> = {
  budget: "yearBudget",
  variance: "forecastVariance",
};

/** The base of a percentage: the part of the year, or the forecast of the whole. */
const PERCENT_FIGURES = [
  ["variance", "actual", "budget"],
  ["forecastVariance", "forecast", "yearBudget"],
] as const;

/** So many characters before an amount may say of which year it is, or that it is to come. */
const LOOK_BACK = 200;

/** Within so many words after its subject, an amount is surely of that subject. */
const NEAR = 3;

/** A kind of income or cost is spoken of within so many words: "satsningar med statsbidrag gav …" is no sum of grants. */
const NEAR_ACCOUNT = 5;

/** An amount may be so far from a figure, as a share of it, and still be meant as that figure. */
const SAME_SIZE = 0.2;

/** The subjects that a figure of a table cannot have. */
const OF_A_PART =
  /^(?:per|andel\p{L}*|antal\p{L}*|timm\p{L}*|pris\p{L}*|volym\p{L}*|sjuk\p{L}*|lön\p{L}*|i|inom|för|av|exkl\p{L}*|utan)$/iu;

/** So near an area, income or costs are the area's own. */
const OF_AREA = 3;

/** The first words after an amount: "1,2 mnkr under 2021". */
const RIGHT_AFTER = /^(?:\s+[\p{L}\d]+){1,3}/u;

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
    private readonly subjects: readonly ClaimSubject[],
    /** The year of the report; figures of other years than it and the one before are in no table. */
    private readonly year: number,
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
    let before: Matched | null = null;
    let [word, mention] = [0, 0];
    for (const claim of textClaims(this.text, sentence, inside)) {
      const start = claim.amount.start - sentence.start;
      while ((places[word]?.start ?? Infinity) < start) word++;
      for (let each = mentions[mention]; each !== undefined && each.at < word; each = mentions[++mention])
        named.add(each);
      const soFar = words.slice(Math.max(0, start - LOOK_BACK), start);
      const match: Matched | null =
        this.#isOfNoTable(claim, soFar) || isOfAPartOnly(named, places, words)
          ? null
          : claim.amount.unit === "percent"
            ? (this.#percent(claim, varianceOf ?? spokenOf ?? resultOf(claim, named)) ??
              this.#percentOfSame(claim, before) ??
              this.#shareOfAnother(claim, named) ??
              this.#percentOfNamed(claim, named, word, places, soFar))
            : (this.#amount(claim, named, word, spokenOf, before) ??
              this.#budgetOfYear(claim, named, sentence));
      if (match === null) unmatched.push(claim.amount);
      else findings.push(match.finding);
      varianceOf = match?.varianceOf ?? null;
      last = match?.subject ?? last;
      before = match;
      named.forget();
    }
    const subject = last ?? (spokenOf !== null && inside.length > 0 ? spokenOf : null);
    this.#spokenOf = subject === null ? null : { subject, heading: sentence.heading };
    return { findings, unmatched };
  }

  /** Of a change that is to come no table tells, nor of another year than the report's and the one before. */
  #isOfNoTable({ quantity, after }: TextClaim, soFar: string): boolean {
    if (quantity === "change" && TO_COME.test(soFar)) return true;
    const year = lastYear(soFar) ?? lastYear(RIGHT_AFTER.exec(after)?.[0] ?? "");
    return this.year > 0 && year !== null && year !== this.year && year !== this.year - 1;
  }

  #amount(
    claim: TextClaim,
    named: NamedSoFar,
    word: number,
    spokenOf: ClaimSubject | null,
    amountBefore: Matched | null,
  ): Matched | null {
    const isPartOfIt = OF_WHICH.test(claim.between) && named.parts.length > 0;
    const quantity = claim.quantity ?? (isPartOfIt ? (amountBefore?.quantity ?? null) : null);
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
        ? (before?.subjects ??
          this.#namedAfter(claim) ??
          this.#committee(claim) ??
          (spokenOf === null ? [] : [spokenOf]))
        : [together];
    const isOfYearBefore = quantity === "actual" && lastYear(claim.between) === this.year - 1;
    const quantities: readonly Quantity[] = isOfYearBefore ? [quantity, "previous"] : [quantity];
    const nearest = (of: readonly ClaimSubject[]): Candidate | undefined =>
      of
        .flatMap((subject): readonly Candidate[] => {
          const sign = claim.sign ?? signOf(claim, subject);
          return quantities
            .flatMap((each) => this.#figures(subject, each))
            .map((figure) => ({
              finding: reconcileAmount(claim.amount, sign, figure, claim.nearly),
              subject,
            }));
        })
        .toSorted((a, b) => Math.abs(a.finding.difference) - Math.abs(b.finding.difference))[0];
    const ofLast = nearest(subjects);
    // "Särskilt boende, det största underskottet inom äldreomsorgen": what is named last may be the scope of what is meant.
    const ofScoped = ofLast?.finding.severity === "error" ? nearest(named.parts.flat()) : undefined;
    const best = ofScoped?.finding.severity === "fine" ? ofScoped : ofLast;
    if (best === undefined) return null;
    const isSame = amountBefore?.subject === best.subject;
    const isAgainst = isSame && AGAINST_BUDGET.test(claim.between);
    const isOther = isSame && named.parts.length === 0 && ANOTHER_NAMED.test(claim.between);
    const isSure =
      !isOther && (quantity === "variance" || quantity === "change" || distance <= NEAR || isAgainst);
    const severity = best.finding.severity === "error" && !isSure ? "check" : best.finding.severity;
    return {
      quantity,
      finding: { ...best.finding, severity },
      subject: best.subject,
      varianceOf: quantity === "variance" ? best.subject : null,
    };
  }

  /** "Socialnämnden redovisar ett underskott på": the whole, where no part is named after the amount either. */
  #committee({ between, after }: TextClaim): readonly ClaimSubject[] | null {
    if (!COMMITTEE_HAS.test(between) || SUBJECT_AFTER.test(after)) return null;
    return this.subjects.filter(({ isWhole, axis }) => isWhole && axis === "other");
  }

  /**
   * "Budgeten för 2023 var 601,6 mnkr." in a summary is the whole's, where the sentence before spoke of no part. An amount of another
   * size is of something else.
   */
  #budgetOfYear(claim: TextClaim, named: NamedSoFar, { heading }: TextSentence): Matched | null {
    const spokenOf = this.#spokenOf?.heading === heading ? this.#spokenOf.subject : null;
    const isOfAll = heading === null || OF_ALL.test(heading);
    if (named.last !== null || !isOfAll || !BUDGET_OF_A_YEAR.test(claim.between)) return null;
    if (SUBJECT_AFTER.test(claim.after) || spokenOf?.isWhole === false) return null;
    if (lastYear(claim.between) === this.year - 1) return null;
    const quantity = "budget";
    const [best] = this.subjects
      .filter(({ isWhole, axis }) => isWhole && axis === "other")
      .flatMap((subject) =>
        this.#figures(subject, quantity).map((figure) => ({
          subject,
          figure,
          finding: reconcileAmount(claim.amount, claim.sign, figure, claim.nearly),
        })),
      )
      .toSorted((a, b) => Math.abs(a.finding.difference) - Math.abs(b.finding.difference));
    if (best === undefined) return null;
    const { subject, figure, finding } = best;
    if (Math.abs(finding.difference) > Math.abs(figure.value) * SAME_SIZE) return null;
    return { quantity, finding, subject, varianceOf: null };
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
    soFar: string,
  ): Matched | null {
    if (quantity !== "change" && quantity !== "variance") return null;
    const { last } = named;
    const [subject, ...others] = last?.subjects ?? [];
    if (last === null || subject === undefined || others.length > 0 || isOfBoth(last, named.whole))
      return null;
    if (word - 1 - last.at > NEAR + 1) return null;
    // "Personalkostnader per timme": of a word right after the name no table tells.
    if (places.slice(last.at + 1, word).some((each) => OF_A_PART.test(each.word))) return null;
    // "Årsplatserna i särskilt boende ökade med 6 procent": an area is more than its money.
    if (subject.axis === "area" && !/kostnad|budget/iu.test(soFar)) return null;
    const base = quantity === "change" ? "previous" : "budget";
    const part = this.#figure(subject, quantity);
    const of = this.#figure(subject, base);
    if (part === null || of === null || of.value === 0) return null;
    const finding = reconcilePercent(amount, base, { part, [base]: of }, nearly);
    return finding === null ? null : { quantity, finding, subject, varianceOf: null };
  }

  /** "9,7 mnkr eller 8,9 procent", "38,3 mnkr (6,9 %)": the change or the variance right before, as a share. */
  #percentOfSame({ amount, between, after, nearly }: TextClaim, before: Matched | null): Matched | null {
    if (before === null || !THAT_IS.test(between) || /^\s*av\s/iu.test(after)) return null;
    const { subject, quantity } = before;
    if (quantity !== "change" && quantity !== "variance") return null;
    const part = this.#figure(subject, quantity);
    const bases = quantity === "change" ? (["previous"] as const) : (["budget", "actual"] as const);
    const of = bases.flatMap((base) => {
      const figure = this.#figure(subject, base);
      return figure === null || figure.value === 0 ? [] : [[base, figure] as const];
    });
    if (part === null || of.length < bases.length) return null;
    const stated = quantity === "change" ? "previous" : null;
    const finding = reconcilePercent(amount, stated, { part, ...Object.fromEntries(of) }, nearly);
    // A variance may be a share of anything where the text names nothing.
    if (finding === null || (stated === null && finding.severity !== "fine")) return null;
    return { quantity, finding, subject, varianceOf: null };
  }

  /** "Personalkostnaderna utgör 43 procent av kostnaderna": a row's share of the committee's costs, income or net cost. */
  #shareOfAnother(claim: TextClaim, named: NamedSoFar): Matched | null {
    if (!IS_A_SHARE.test(claim.between) || !/^\s*av\s/iu.test(claim.after)) return null;
    const [subject, ...others] = named.last?.subjects ?? [];
    const [whole, ...otherWholes] = (this.#namedAfter(claim) ?? []).filter(({ isWhole }) => isWhole);
    if (subject === undefined || whole === undefined || others.length + otherWholes.length > 0) return null;
    // An area's figure is net, and so is a share of the net cost only.
    if (subject.axis !== whole.axis && !(subject.axis === "area" && whole.axis === "other")) return null;
    const [part, actual] = [this.#figure(subject, "actual"), this.#figure(whole, "actual")];
    if (part === null || actual === null || actual.value === 0) return null;
    const finding = reconcilePercent(claim.amount, "actual", { part, actual }, claim.nearly);
    return finding === null ? null : { quantity: "actual", finding, subject, varianceOf: null };
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
    return finding === undefined ? null : { quantity: "variance", finding, subject, varianceOf: subject };
  }

  /** The figures that a quantity may be: of a report of a part of the year, "budget" and a surplus may be the whole year's. */
  #figures(subject: ClaimSubject, quantity: Quantity): readonly PlacedFigure[] {
    const ofYear = OF_YEAR[quantity] ?? null;
    return [quantity, ...(ofYear === null ? [] : [ofYear])].flatMap(
      (each) => this.#figure(subject, each) ?? [],
    );
  }

  /** The change since the year before is told of the size: a cost that grows is more. */
  #figure(subject: ClaimSubject, quantity: Quantity): PlacedFigure | null {
    if (quantity !== "change") return findFigure(this.tables, subject.cells[quantity]);
    const now = findFigure(this.tables, subject.cells.actual);
    const before = findFigure(this.tables, subject.cells.previous);
    if (now === null || before === null) return null;
    const value = Math.abs(now.value) - Math.abs(before.value);
    return { value, places: [...now.places, ...before.places] };
  }
}

/** The committee's result, that a share of its budget or costs is said of: "Resultatet motsvarar 1,5 % av budgeten". */
function resultOf({ between }: TextClaim, { last }: NamedSoFar): ClaimSubject | null {
  const [subject, ...others] = last?.subjects ?? [];
  const isResult =
    /(?<!\p{L})(?:resultat|överskott|underskott|avvikelse)\p{L}*\s+(?:motsvarar|motsvarade|utgör|är|blev)/iu;
  if (subject === undefined || others.length > 0 || !isResult.test(between)) return null;
  return subject.isWhole && subject.axis === "other" ? subject : null;
}

/** Whether what is named last is told to be only a part of it: "intäkterna från Migrationsverket" are in no table. */
function isOfAPartOnly({ last }: NamedSoFar, places: readonly TextWord[], words: string): boolean {
  const end = last === null ? undefined : places[last.at]?.end;
  return end !== undefined && OF_A_PART_ONLY.test(words.slice(end));
}

function lastYear(text: string): number | null {
  const year = [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/gu)].at(-1)?.[0];
  return year === undefined ? null : Number(year);
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
