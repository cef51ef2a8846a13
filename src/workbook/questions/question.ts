import type { ImprovementDirection } from "../../domain/followUp";
import type { SaidSource } from "../../domain/rules/levelSource";
import type { LimitRule } from "../../domain/rules/limitRule";
import type { CellPlace } from "../issues/issue";
import type { FetchKey } from "../layout/fetchedColumns";
import type { GoalPlace } from "../layout/goalPlace";
import type { LayoutQuestion, NamedColumn } from "../layout/layoutQuestion";
import type { OwnScale } from "../scale/ownScale";
import type { ScaleSource } from "../scale/scaleProposals";
import type { Answer } from "./answer";
import type { LedgerOption, LedgerQuestion } from "./ledgerQuestion";

/** Whose level a goal has: the controller's own, with its indicators graded by their figures or not at all; or the computed one. */
export type GoalSource = "own" | "ownWithIndicators" | "computed";

/**
 * The questions that may have to be asked of a workbook before it is worked on, with all that the question's sentence is made of. A
 * further question is a further member: the compiler then asks for how it is found (ASKING), and for its words.
 */
export type QuestionDetail =
  | LayoutQuestion
  /** So many cells hold the like of "11/12". */
  | { readonly code: "slashes"; readonly count: number; readonly raw: string }
  /** So many cells hold the like of "851", where there is a note 1. */
  | { readonly code: "footnotes"; readonly count: number; readonly raw: string; readonly understood: string }
  /** Nothing tells which way is better for these indicators: as their words suggest it, lower for some and higher for others. */
  | { readonly code: "direction"; readonly lower: readonly string[]; readonly higher: readonly string[] }
  /** No column holds the goals (or no indicators stand beside them): they most likely stand there. */
  | {
      readonly code: "goalPlace";
      readonly sheets: readonly string[];
      readonly place: GoalPlace;
    }
  /** A sheet of goals or indicators has no outcomes, and another sheet has them: so many of so many rows are found there. */
  | {
      readonly code: "otherSheet";
      readonly sheet: string;
      readonly from: string;
      readonly headings: readonly string[];
      readonly found: number;
      readonly of: number;
    }
  /** So many indicators do not reach their target, and nothing says what holds below it. */
  | {
      readonly code: "limitRule";
      readonly count: number;
      /** Whether the workbook states a rule in its own words, which is proposed. */
      readonly isStated: boolean;
    }
  /** The columns of levels hold none of the default scale's words. */
  | {
      readonly code: "scale";
      /** Of the column where it stands; "" for none. */
      readonly heading: string;
      /** The contents there and on how many rows; one that is only coloured has no text. */
      readonly contents: readonly {
        readonly text: string;
        readonly fill: string | null;
        readonly count: number;
      }[];
      readonly source: ScaleSource;
    }
  /** Levels that we have not written stand beside figures that give others, or none. */
  | {
      readonly code: "ownLevel";
      readonly of: "indicators" | "goals";
      readonly heading: string;
      readonly count: number;
      /** One of them, with what the figures give; null where they give no level. */
      readonly example: { readonly title: string; readonly own: string; readonly computed: string | null };
    }
  | LedgerQuestion;
export type QuestionCode = QuestionDetail["code"];

/** The meaning of an option, with all that its words are made of. */
export type OptionDetail =
  | { readonly code: "column"; readonly column: NamedColumn }
  /** All of them, each counted by itself. */
  | { readonly code: "columnsTogether"; readonly columns: readonly NamedColumn[] }
  | { readonly code: "noColumn" }
  /** The columns of levels hold something else. */
  | { readonly code: "noLevels" }
  | {
      readonly code: "scale";
      readonly scale: OwnScale;
      /** Whether a forecast counts as what it foretells; null where the scale has none. */
      readonly forecastCounts: boolean | null;
    }
  | { readonly code: "levelSource"; readonly source: SaidSource }
  | { readonly code: "goalSource"; readonly source: GoalSource }
  /** The goals stand there; `example` is one of them, "" where none stands. */
  | { readonly code: "goalPlace"; readonly place: GoalPlace; readonly example: string }
  /** They are fetched from the sheet, by what stands in the column of this field. */
  | { readonly code: "otherSheet"; readonly from: string; readonly by: FetchKey }
  | { readonly code: "limitRule"; readonly rule: Exclude<LimitRule, { readonly kind: "column" }> }
  | { readonly code: "slashOfWhole"; readonly raw: string; readonly part: string; readonly whole: string }
  | { readonly code: "slashSeveral"; readonly raw: string }
  | { readonly code: "footnoteRaised"; readonly raw: string; readonly understood: string }
  | { readonly code: "footnoteDigits"; readonly raw: string }
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
  /** The answer that is given by taking it. */
  readonly answer: Answer;
}

/** Something that is unclear in a workbook, with the answers that can be given. */
export interface Question {
  /** Unique among the questions of a workbook, and the same until it is answered, whatever else is answered before. */
  readonly id: string;
  readonly detail: QuestionDetail;
  /** Its subject. */
  readonly place: CellPlace;
  /** The likeliest first. */
  readonly options: readonly QuestionOption[];
}
