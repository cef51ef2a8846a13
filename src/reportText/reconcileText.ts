import { OTHER_SCOPES } from "./claimPhrases";
import type { ClaimSubject } from "./claimSubjects";
import { findFigure } from "../domain/reconciliation/findFigure";
import { findSubjects } from "./findSubjects";
import type { PublishedTable } from "../domain/reconciliation/publishedTable";
import type { TextAmount } from "../domain/reconciliation/textAmount";
import { readAmounts } from "./readAmounts";
import { reconcileAmount } from "../domain/reconciliation/reconcileAmount";
import { reconcilePercent } from "../domain/reconciliation/reconcilePercent";
import type { PercentBase, ReconciliationFinding } from "../domain/reconciliation/reconciliationFinding";
import { sentencesOf } from "./sentencesOf";
import { textClaims, type TextClaim } from "./textClaims";

export interface TextReconciliation {
  readonly findings: readonly ReconciliationFinding[];
  /** The amounts that no figure was found for: nothing is said of them. */
  readonly unmatched: readonly TextAmount[];
}

/** A claim held against a figure, and the subject of a variance, which a percentage after it is a part of. */
interface Matched {
  readonly finding: ReconciliationFinding;
  readonly varianceOf: ClaimSubject | null;
}

/** Within so many words after its subject, an amount is surely of that subject. */
const NEAR = 3;

/**
 * Holds every amount of a report's text against the figure it speaks of. The subject is what the sentence names last
 * before the amount. An amount that fits one of several figures of the same name is fine. One that fits none is an
 * error; but an actual figure or a budget that stands far from its subject is only to be checked. A percentage is of the
 * variance right before it in the sentence. Under a heading of another scope nothing is compared.
 */
export function reconcileText(
  text: string,
  tables: readonly PublishedTable[],
  subjects: readonly ClaimSubject[],
): TextReconciliation {
  const amounts = readAmounts(text);
  const findings: ReconciliationFinding[] = [];
  const unmatched: TextAmount[] = [];
  for (const sentence of sentencesOf(text, OTHER_SCOPES)) {
    const isOtherScope = OTHER_SCOPES.includes(sentence.heading?.toLowerCase() ?? "");
    let varianceOf: ClaimSubject | null = null;
    for (const claim of textClaims(text, sentence, amounts)) {
      const match: Matched | null = isOtherScope
        ? null
        : claim.amount.unit === "percent"
          ? matchPercent(claim, varianceOf, tables)
          : matchAmount(claim, tables, subjects);
      if (match === null) unmatched.push(claim.amount);
      else findings.push(match.finding);
      varianceOf = match?.varianceOf ?? null;
    }
  }
  return { findings, unmatched };
}

function matchAmount(
  { amount, before, quantity, sign }: TextClaim,
  tables: readonly PublishedTable[],
  subjects: readonly ClaimSubject[],
): Matched | null {
  const named = findSubjects(before, subjects);
  if (quantity === null || named === null) return null;
  const candidates = named.subjects.flatMap((subject) => {
    const figure = findFigure(tables, subject.cells[quantity]);
    if (figure === null) return [];
    return [{ finding: reconcileAmount(amount, sign, figure), subject }];
  });
  const [best] = candidates.toSorted(
    (a, b) => Math.abs(a.finding.difference) - Math.abs(b.finding.difference),
  );
  if (best === undefined) return null;
  const isSure = quantity === "variance" || named.wordsAfter <= NEAR;
  const severity = best.finding.severity === "error" && !isSure ? "check" : best.finding.severity;
  return {
    finding: { ...best.finding, severity },
    varianceOf: quantity === "variance" ? best.subject : null,
  };
}

function matchPercent(
  { amount, after }: TextClaim,
  subject: ClaimSubject | null,
  tables: readonly PublishedTable[],
): Matched | null {
  const base = baseOf(after);
  if (base === null || subject === null) return null;
  const part = findFigure(tables, subject.cells.variance);
  const actual = findFigure(tables, subject.cells.actual);
  const budget = findFigure(tables, subject.cells.budget);
  if (part === null || actual === null || budget === null) return null;
  return { finding: reconcilePercent(amount, base, { part, actual, budget }), varianceOf: subject };
}

/** "av nämndens nettobudget" is the budget, "av totala intäkter" the actual figure. */
function baseOf(after: string): PercentBase | null {
  const [of = ""] = /^\s*av\s[^.,;:()]*/iu.exec(after) ?? [];
  if (/budget/iu.test(of)) return "budget";
  return /intäkt|kostnad|utfall/iu.test(of) ? "actual" : null;
}
