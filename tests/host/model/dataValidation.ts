import type { Rectangle } from "./address";

export type ValidationType =
  "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** What may be typed into some areas of a sheet. Never changed in place. */
export interface DataValidation {
  readonly areas: readonly Rectangle[];
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  /** A formula with "="; a constant as text or number; of a list the choices with commas between. */
  readonly formula1: string | number | null;
  readonly formula2: string | number | null;
  /** Of a list: whether the cell offers the choices. */
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  /** Place among the rules of the opened file; null for a rule made here. */
  readonly placeInFile: number | null;
}

/** What holds where nothing has been set. */
export const NO_VALIDATION: Omit<DataValidation, "areas"> = {
  type: "None",
  operator: "Between",
  formula1: null,
  formula2: null,
  inCellDropDown: true,
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
  placeInFile: null,
};
