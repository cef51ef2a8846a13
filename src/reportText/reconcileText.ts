import type { ClaimSubject } from "./claimSubjects";
import { OTHER_SCOPES } from "./claimPhrases";
import type { PublishedTable } from "../domain/reconciliation/publishedTable";
import type { TextAmount } from "../domain/reconciliation/textAmount";
import { AmountReader } from "./amountReader";
import { readAmounts } from "./readAmounts";
import type { ReconciliationFinding } from "../domain/reconciliation/reconciliationFinding";
import { sentencesOf, type TextSentence } from "./sentencesOf";

/** What is found of a sentence. */
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

/**
 * Holds what a report's text says against the figures that it speaks of, sentence by sentence. Under a heading of
 * another scope nothing is compared.
 */
export function reconcileText(
  text: string,
  tables: readonly PublishedTable[],
  subjects: readonly ClaimSubject[],
): TextReconciliation {
  const amounts = readAmounts(text);
  const reader = new AmountReader(text, tables, subjects);
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
    findings.push(...read.findings.map((finding) => ({ finding, sentence })));
    unmatched.push(...read.unmatched);
  }
  return { findings, unmatched, comparisons: reader.comparisons };
}
