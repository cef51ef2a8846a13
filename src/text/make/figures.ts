import type { ValueRange } from "../../domain/rules/valueRange";
import { NO_INFORMATION } from "../cells/levelWords";
import { numberForms } from "./numberForms";

const SWEDISH = numberForms("sv-SE");

/** "0,98": two decimals, rounded half away from zero as Excel rounds; "mellan 0,36 och 0,63" where only that is known. */
export function indexText(index: number | null, range: ValueRange | null): string {
  if (range !== null) return rangeText(range, 2);
  return index === null ? NO_INFORMATION : SWEDISH.fixed(index, 2);
}

/** "0,375": a goal's value with three decimals, as the published example. */
export function goalScoreText(score: number | null, range: ValueRange | null): string {
  if (range !== null) return rangeText(range, 3);
  return score === null ? NO_INFORMATION : SWEDISH.fixed(score, 3);
}

/** "0,75": a share with all its decimals, so that what is said is what counts. */
export function shareText(share: number): string {
  return String(share).replace(".", ",");
}

/** "1 234", with a no-break space between thousands. */
export function countText(count: number): string {
  return SWEDISH.whole(count);
}

/** "−3 190", "9,1": whole numbers with spaces, others with as many decimals as they need, at most three. */
export function amountText(amount: number): string {
  return SWEDISH.amount(amount);
}

/** "1 cell", "130 celler". */
export function counted(count: number, one: string, many: string): string {
  return `${countText(count)}\u00A0${count === 1 ? one : many}`;
}

/**
 * A cell's value in a sentence: a number with a decimal comma and at most three decimals, text as it is, a truth value
 * as Swedish Excel shows it, and something also where there is nothing.
 */
export function valueText(value: string | number | boolean): string {
  if (value === "") return "ingenting";
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "string") return value;
  return SWEDISH.plain(value);
}

function rangeText({ lowest, highest }: ValueRange, decimals: number): string {
  return `mellan ${SWEDISH.fixed(lowest, decimals)} och ${SWEDISH.fixed(highest, decimals)}`;
}
