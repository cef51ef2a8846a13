import type { Severity } from "./severity";

export interface CellPlace {
  readonly kind: "cell";
  readonly tableId: string;
  readonly rowId: string;
  readonly columnId: string;
}

/** Characters of the text, the end not included. */
export interface TextPlace {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
}

/** A cell outside the tables, as the workbook names it: of the follow-up, or of the volumes. */
export interface OutsidePlace {
  readonly kind: "outside";
  readonly sheet: string;
  readonly address: string;
  /** The record on its row. */
  readonly label: string;
}

/** A figure with the places it stands in or is made of. */
export interface PlacedFigure {
  readonly value: number;
  readonly places: readonly (CellPlace | TextPlace | OutsidePlace)[];
}

/** The possible bases of a percentage: the actual figure, the budget, or the actual figure of the year before. */
export type PercentBase = "actual" | "budget" | "previous";

interface Comparison {
  readonly severity: Severity;
  readonly stated: PlacedFigure;
  readonly expected: PlacedFigure;
  /** Stated − expected, in the unit of both. */
  readonly difference: number;
}

/** How a figure stands to another, as a text says it in words. */
export const DIRECTIONS = ["more", "less", "same", "better", "worse", "surplus", "deficit"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Two figures held against each other; those that agree are findings too, of severity "fine". */
export type ReconciliationFinding =
  | (Comparison & {
      /** A sum of rows, a sum of columns, a variance, the same figure elsewhere, an amount in running text (in kronor). */
      readonly rule: "rowSum" | "columnSum" | "variance" | "sameFigure" | "textAmount";
    })
  | (Comparison & {
      /** A row, which is less than the rows that are shown as parts of it. */
      readonly rule: "ofWhich";
    })
  | (Comparison & {
      /** In percent; `expected` is by the base that the text names, or by the one that fits where it names none. */
      readonly rule: "percentBase";
      readonly statedBase: PercentBase | null;
      readonly fittingBases: readonly PercentBase[];
    })
  | (Comparison & {
      /** A number of the text that is no money: a count of goals, an index, a volume. */
      readonly rule: "textNumber";
    })
  | (Comparison & {
      /** A word of direction: `stated` is the figure that it is said of, `expected` what it is held against. */
      readonly rule: "textDirection";
      readonly truth: Direction;
    })
  | (Comparison & {
      /** A goal's level in words; the figures are the share of the value that the levels stand for. */
      readonly rule: "textLevel";
      /** The level in the workbook's words. */
      readonly truth: string;
    })
  | {
      /** Income below 0, or a cost above. */
      readonly rule: "sign";
      readonly severity: "error";
      readonly stated: PlacedFigure;
      readonly side: "income" | "cost";
    };

/** A finding of the check with what it is about: the label of a row, or the words of the text. */
export interface CheckedFinding {
  readonly finding: ReconciliationFinding;
  readonly label: string;
}
