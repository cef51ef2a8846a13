import type { Field } from "../columns/catalogue";

/** A column with what stands over it; "" where nothing does. */
export interface NamedColumn {
  readonly column: number;
  readonly heading: string;
}

/** A question that the controller answers before anything is computed. */
export type LayoutQuestion =
  /** The column probably holds the field. */
  | {
      readonly code: "confirmColumn";
      readonly sheet: string;
      readonly field: Field;
      readonly column: NamedColumn;
    }
  /** Several columns say that they hold the field, and they hold different things. */
  | {
      readonly code: "chooseColumn";
      readonly sheet: string;
      readonly field: Field;
      readonly columns: readonly NamedColumn[];
      /** The workbook's own suggestion: one of them, or all of them together; null where there is none. */
      readonly proposed: number | "together" | null;
    }
  /** The column that the controller has chosen is no longer there. */
  | { readonly code: "lostColumn"; readonly sheet: string; readonly field: Field; readonly heading: string }
  /** A sheet that the controller has pointed at lacks what a follow-up needs. */
  | {
      readonly code: "missingColumn";
      readonly sheet: string;
      readonly field: Field;
      /** The column that it most likely has, by what stands in it; null where none is likely. */
      readonly column: NamedColumn | null;
    }
  /** Several follow-ups hold the same goals, and nothing tells which is followed up. Rows of headings are zero-based. */
  | {
      readonly code: "chooseBlock";
      readonly blocks: readonly { readonly sheet: string; readonly row: number }[];
    }
  /** The follow-up of the newest period stands on a hidden sheet, and an older one is shown. Rows of headings are zero-based. */
  | {
      readonly code: "hiddenNewest";
      readonly hidden: { readonly sheet: string; readonly row: number };
      readonly shown: { readonly sheet: string; readonly row: number };
    }
  /** The sheet that the controller has chosen is no longer there, or no longer holds a follow-up. */
  | { readonly code: "lostSheet"; readonly sheet: string };
