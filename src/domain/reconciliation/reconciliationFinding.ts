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

/** A figure with the places it stands in or is made of. */
export interface PlacedFigure {
  readonly value: number;
  readonly places: readonly (CellPlace | TextPlace)[];
}

/** What a percentage may be of. */
export type PercentBase = "actual" | "budget";

interface Comparison {
  readonly severity: Severity;
  readonly stated: PlacedFigure;
  readonly expected: PlacedFigure;
  /** Stated − expected, in the unit of both. */
  readonly difference: number;
}

/** Two figures held against each other; those that agree are findings too, of severity "fine". */
export type ReconciliationFinding =
  | (Comparison & {
      /** A sum of rows, a sum of columns, a variance, the same figure elsewhere, an amount in running text (in kronor). */
      readonly rule: "rowSum" | "columnSum" | "variance" | "sameFigure" | "textAmount";
    })
  | (Comparison & {
      /** In percent; `expected` is by the base that the text names, or by the one that fits where it names none. */
      readonly rule: "percentBase";
      readonly statedBase: PercentBase | null;
      readonly fittingBases: readonly PercentBase[];
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
