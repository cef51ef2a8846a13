import { roundHalfAwayFromZero } from "../domain/numbers";
import { NO_INFORMATION } from "./levelWords";

/** "0,98": two decimals, rounded half away from zero as Excel rounds. */
export function indexText(index: number | null): string {
  return index === null ? NO_INFORMATION : fixed(index, 2);
}

/** "0,375": a goal's value with three decimals, as the published example. */
export function goalScoreText(score: number | null): string {
  return score === null ? NO_INFORMATION : fixed(score, 3);
}

function fixed(value: number, decimals: number): string {
  return roundHalfAwayFromZero(value, decimals).toFixed(decimals).replace(".", ",").replace("-", "−");
}

const COUNT = new Intl.NumberFormat("sv-SE");

/** "1 234", with a no-break space between thousands. */
export function countText(count: number): string {
  return COUNT.format(count);
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
  return String(roundHalfAwayFromZero(value, 3)).replace(".", ",").replace("-", "−");
}
