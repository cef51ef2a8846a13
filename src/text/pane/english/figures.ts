import type { ValueRange } from "../../../domain/rules/valueRange";
import { numberForms } from "../../make/numberForms";
import { NO_INFORMATION } from "./levelWords";

const ENGLISH = numberForms("en-GB");

/** "0.98": two decimals, rounded half away from zero as Excel rounds; "between 0.36 and 0.63" where only that is known. */
export function indexText(index: number | null, range: ValueRange | null): string {
  if (range !== null) return rangeText(range, 2);
  return index === null ? NO_INFORMATION : ENGLISH.fixed(index, 2);
}

/** "0.375": a goal's value with three decimals, as the published example. */
export function goalScoreText(score: number | null, range: ValueRange | null): string {
  if (range !== null) return rangeText(range, 3);
  return score === null ? NO_INFORMATION : ENGLISH.fixed(score, 3);
}

/** "1,234" */
export function countText(count: number): string {
  return ENGLISH.whole(count);
}

/** "−3,190", "9.1": thousands with commas, and as many decimals as are needed, at most three. */
export function amountText(amount: number): string {
  return ENGLISH.amount(amount);
}

/** "1 cell", "130 cells". */
export function counted(count: number, one: string, many: string): string {
  return `${countText(count)}\u00A0${count === 1 ? one : many}`;
}

/**
 * A cell's value in a sentence: a number with a decimal point and at most three decimals, text as it is, a truth value
 * as English Excel shows it, and something also where there is nothing.
 */
export function valueText(value: string | number | boolean): string {
  if (value === "") return "nothing";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return ENGLISH.plain(value);
}

/** "0.75": a share with all its decimals, so that what is said is what counts. */
export function shareText(share: number): string {
  return String(share);
}

function rangeText({ lowest, highest }: ValueRange, decimals: number): string {
  return `between ${ENGLISH.fixed(lowest, decimals)} and ${ENGLISH.fixed(highest, decimals)}`;
}
