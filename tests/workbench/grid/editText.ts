import { format, isDateFormat, isPercentFormat } from "numfmt";
import type { Cell } from "../../host/model/workbook";
import { swedishError } from "./displayText";

/** What the value bar and the cell editor show: the formula, else the constant in full, as it could be typed. */
export function editTextOf(cell: Cell, numberFormat: string): string {
  if (cell.formula !== null) return cell.formula;
  const { content } = cell;
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.value;
    case "boolean":
      return content.value ? "SANT" : "FALSKT";
    case "error":
      return swedishError(content.value);
    case "number":
      return numberText(content.value, numberFormat);
  }
}

function numberText(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat)) {
    const hasTime = !Number.isInteger(value);
    const pattern = value < 1 ? "hh:mm:ss" : hasTime ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd";
    return format(pattern, value, { locale: "sv", throws: false });
  }
  if (isPercentFormat(numberFormat)) return `${decimalText(value * 100)}%`;
  return decimalText(value);
}

/** Fifteen significant digits, as many as Excel keeps. */
function decimalText(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}
