import type { ImprovementDirection } from "../../domain/followUp";
import type { LimitRule } from "../../domain/rules/limitRule";
import type { CellPlace } from "../issues/issue";
import type { LayoutQuestion, NamedColumn } from "../layout/layoutQuestion";
import type { Answer } from "./answer";
import type { LedgerOption, LedgerQuestion } from "./ledgerQuestion";

/**
 * What may have to be asked of a workbook before it is worked on, with all that the question's sentence is made of. A
 * further question is a further member: the compiler then asks for how it is found (ASKING), and for its words.
 */
export type QuestionDetail =
  | LayoutQuestion
  /** Nothing tells which way is better for these indicators: as their words suggest it, lower for some and higher for others. */
  | { readonly code: "direction"; readonly lower: readonly string[]; readonly higher: readonly string[] }
  /** So many indicators do not reach their target, and nothing says what holds below it. */
  | { readonly code: "limitRule"; readonly count: number }
  | LedgerQuestion;
export type QuestionCode = QuestionDetail["code"];

/** What an option says, with all that its words are made of. */
export type OptionDetail =
  | { readonly code: "column"; readonly column: NamedColumn }
  /** All of them, each counted by itself. */
  | { readonly code: "columnsTogether"; readonly columns: readonly NamedColumn[] }
  | { readonly code: "noColumn" }
  | { readonly code: "limitRule"; readonly rule: Exclude<LimitRule, { readonly kind: "column" }> }
  /** Lower is better for some, and higher for the others. */
  | { readonly code: "directions"; readonly lower: readonly string[]; readonly higher: readonly string[] }
  /** The same but for one indicator, for which this is better. */
  | { readonly code: "directionTurned"; readonly title: string; readonly direction: ImprovementDirection }
  /** The headings of a follow-up. The row is zero-based. */
  | { readonly code: "block"; readonly sheet: string; readonly row: number }
  | LedgerOption;

export interface QuestionOption {
  /** Unique within its question. */
  readonly id: string;
  readonly detail: OptionDetail;
  /** Whether it is what the workbook itself suggests: of a question's options at most one. */
  readonly isProposed: boolean;
  /** What is said by taking it. */
  readonly answer: Answer;
}

/** Something that is unclear in a workbook, with the answers that can be given. */
export interface Question {
  /** Unique among the questions of a workbook, and the same until it is answered, whatever else is answered before. */
  readonly id: string;
  readonly detail: QuestionDetail;
  /** What it is about. */
  readonly place: CellPlace;
  /** The likeliest first. */
  readonly options: readonly QuestionOption[];
}
