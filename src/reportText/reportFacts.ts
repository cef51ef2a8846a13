import type { Phrase } from "./claimPhrases";
import type { PlacedFigure } from "../domain/reconciliation/reconciliationFinding";

/** A row of figures that a text may speak of without money: a volume, or an indicator's outcome. */
export interface FactLine {
  readonly phrases: readonly Phrase[];
  readonly kind: "volume" | "indicator";
  /** "timmar"; "" where the workbook says none. */
  readonly unit: string;
  /** Which way is better; null where nothing tells. */
  readonly better: "more" | "less" | null;
  readonly actual: PlacedFigure | null;
  /** The year before. */
  readonly previous: PlacedFigure | null;
  readonly budget: PlacedFigure | null;
  /** An indicator's target where it is one number. */
  readonly target: PlacedFigure | null;
}

/** A goal as the follow-up evaluates it. */
export interface GoalFact {
  readonly phrases: readonly Phrase[];
  /** Its number, or "". */
  readonly nr: string;
  /** Null for none, as for each of its indicators. */
  readonly level: string | null;
  readonly score: PlacedFigure | null;
  readonly indicatorLevels: readonly (string | null)[];
}

/** Goals that a text may speak of together, by the name of their group. */
export interface GoalGroupFact {
  readonly phrases: readonly Phrase[];
  readonly goals: readonly GoalFact[];
  readonly index: PlacedFigure | null;
}

/** A level with the words that say it, each as a text has them: "delvis uppnådda". */
export interface LevelFact {
  readonly level: string | null;
  readonly words: readonly string[];
}

export interface GoalFacts {
  readonly all: GoalGroupFact;
  readonly groups: readonly GoalGroupFact[];
  /** Of the year before, by the targets of now. */
  readonly previousIndex: PlacedFigure | null;
  /** The best first; null is last: for what has no level. */
  readonly levels: readonly LevelFact[];
}

/** A table of the controller's own, of a kind that the workbook has one of. */
export interface TableFact {
  /** The words of a text for its records, each form in lower case: "uppdrag", "uppdragen". */
  readonly nouns: readonly string[];
  readonly count: PlacedFigure;
  /** How often each word of its status stands. */
  readonly words: readonly { readonly word: string; readonly count: PlacedFigure }[];
  readonly sums: readonly { readonly heading: string; readonly sum: PlacedFigure }[];
}

/** The facts that a text is held against, besides the amounts of the tables. */
export interface ReportFacts {
  /** The year of the follow-up. */
  readonly year: number;
  readonly lines: readonly FactLine[];
  readonly goals: GoalFacts | null;
  readonly tables: readonly TableFact[];
}
