import type { ClaimSubject } from "./claimSubjects";
import { OTHER_SCOPES } from "./claimPhrases";
import type { PublishedTable } from "../domain/reconciliation/publishedTable";
import type { TextAmount } from "../domain/reconciliation/textAmount";
import { findFigure } from "../domain/reconciliation/findFigure";
import type { ReportFacts } from "./reportFacts";
import { StatementReader, type MoneyLine } from "./statementReader";
import { AmountReader } from "./amountReader";
import { readAmounts } from "./readAmounts";
import type { ReconciliationFinding } from "../domain/reconciliation/reconciliationFinding";
import { sentencesOf, type TextSentence } from "./sentencesOf";

/** The findings of a sentence. */
export interface TextFinding {
  readonly finding: ReconciliationFinding;
  readonly sentence: TextSentence;
}

export interface TextReconciliation {
  readonly findings: readonly TextFinding[];
  /** The amounts that no figure was found for: nothing is said of them. */
  readonly unmatched: readonly TextAmount[];
  /** How many times a word was held against the words of a subject: it grows with the text, not with its square. */
  readonly comparisons: number;
}

/** Of a workbook without a follow-up and volumes. */
const NO_FACTS: ReportFacts = { year: 0, lines: [], goals: null, tables: [] };

function moneyLines(
  tables: readonly PublishedTable[],
  subjects: readonly ClaimSubject[],
): readonly MoneyLine[] {
  return subjects.map(({ phrases, isWhole, axis, cells }) => ({
    phrases,
    isWhole,
    axis,
    figures: {
      actual: findFigure(tables, cells.actual),
      previous: findFigure(tables, cells.previous),
      budget: findFigure(tables, cells.budget),
      variance: findFigure(tables, cells.variance),
    },
  }));
}

/**
 * Holds what a report's text says against the figures that it speaks of, sentence by sentence. Under a heading of
 * another scope nothing is compared.
 */
export function reconcileText(
  text: string,
  tables: readonly PublishedTable[],
  subjects: readonly ClaimSubject[],
  facts: ReportFacts = NO_FACTS,
): TextReconciliation {
  const amounts = readAmounts(text);
  const reader = new AmountReader(text, tables, subjects, facts.year);
  const statements = new StatementReader(text, facts, moneyLines(tables, subjects));
  const findings: TextFinding[] = [];
  const unmatched: TextAmount[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text, OTHER_SCOPES)) {
    const inside: TextAmount[] = [];
    for (
      let amount = amounts[next];
      amount !== undefined && amount.start < sentence.end;
      amount = amounts[++next]
    )
      if (amount.start >= sentence.start) inside.push(amount);
    if (OTHER_SCOPES.includes(sentence.heading?.toLowerCase() ?? "")) {
      unmatched.push(...inside);
      continue;
    }
    const read = reader.read(sentence, inside);
    const said = statements.read(
      sentence,
      inside.some(({ unit }) => unit !== "percent"),
    );
    findings.push(...[...read.findings, ...said].map((finding) => ({ finding, sentence })));
    unmatched.push(...read.unmatched);
  }
  return { findings, unmatched, comparisons: reader.comparisons + statements.comparisons };
}
