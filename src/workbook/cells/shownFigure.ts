import { roundHalfAwayFromZero } from "../../domain/numbers";
import { bareFormat, thousandsLeftOut } from "./shownNumber";

const DECIMALS = /[0#?]\.([0#?]+)/;

/**
 * The figure that a reader sees in a cell: rounded to the decimals of its number format, in thousands where that leaves
 * them out. A cell without a number format is seen as it is, at most to a whole number where it is larger than 10.
 */
export function shownFigure(value: number, numberFormat: string): number {
  const format = bareFormat(numberFormat.split(";")[0] ?? "");
  if (format.toLowerCase() === "general")
    return Math.abs(value) > 10 ? roundHalfAwayFromZero(value, 0) : value;
  const decimals = DECIMALS.exec(format)?.[1]?.length ?? 0;
  return roundHalfAwayFromZero(value / 1000 ** thousandsLeftOut(format), decimals);
}
