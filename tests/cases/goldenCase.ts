import type { WorkbookWriter } from "../samples/workbookWriter";
import type { Publication, PublishedGoal } from "./facts";

/** How a block of the follow-up is to be understood. */
export interface UnderstoodBlock {
  readonly sheet: string;
  /** Counted from 1; of two rows of headings the lower. */
  readonly headingRow: number;
  /** What all its goals belong to: "Målområde: Trygghet". */
  readonly group?: string;
  /** "Utfall": "kolumn H ”Utfall aug 2022”". */
  readonly columns: Readonly<Record<string, string>>;
}

/** What the controller answers: columns as `--set` of the command line takes them, and sheets to follow up. */
export interface Answers {
  readonly sheets?: readonly string[];
  readonly columns?: readonly string[];
}

/** What a case's maker says of how the add-in is to take the workbook. */
export interface Expectation {
  /** After the answers, where something is asked. */
  readonly understood: readonly UnderstoodBlock[];
  /** What is said, each as "Mål 2023!J6 unitNormalised", in any order. */
  readonly issues?: readonly string[];
  /** The questions that are asked before anything is computed. */
  readonly asks?: readonly string[];
  /** The sentence with which the workbook is refused until something is pointed out. */
  readonly refusesAtFirst?: string;
  readonly answers?: Answers;
  /** Why nothing is written although all is read. */
  readonly refusesToWrite?: string;
}

/** A workbook with one thing that is odd in it. */
export interface GoldenCase {
  /** The name of its folder. */
  readonly name: string;
  readonly oddity: string;
  readonly facts: Publication;
  /** The sentence with which the workbook is refused, or how it is to be read. */
  make(book: WorkbookWriter): Expectation | { readonly refuses: string };
}

/** The content of expected.json. */
export type Expected = { readonly oddity: string; readonly date: string } & (
  | { readonly refuses: string }
  | (Expectation & { readonly index: string; readonly goals: readonly PublishedGoal[] })
);
