import type { Rectangle } from "./address";

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";
export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";

/** Formulas have their "=" and count from the top left cell of the first area. */
export type ConditionalRule =
  | {
      readonly kind: "cellValue";
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: "custom"; readonly formula: string }
  | { readonly kind: "text"; readonly operator: TextOperator; readonly text: string };

/** What a cell looks like while the rule holds; null = as it is otherwise. */
export interface ConditionalLook {
  readonly fillColor: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
}

export const NO_LOOK: ConditionalLook = {
  fillColor: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
};

export interface ConditionalFormat {
  readonly id: string;
  /** Its kind in the API: "CellValue", "Custom", "ContainsText", "DataBar"… */
  readonly type: string;
  areas: readonly Rectangle[];
  /** Null before it has been set, and for kinds whose rule the model does not hold. */
  rule: ConditionalRule | null;
  look: ConditionalLook;
  stopIfTrue: boolean;
  /** Which section of the opened file, and which rule in it; null for one that was made or changed here. */
  placeInFile: { readonly section: number; readonly rule: number } | null;
}
