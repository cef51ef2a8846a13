import { roundHalfAwayFromZero } from "../../domain/numbers";
import type { ValueRange } from "../../domain/rules/valueRange";
import { NO_INFORMATION as NO_INFORMATION_IN_CELLS } from "../cells/levelWords";
import { inEach, type Both } from "./language";

/** The numbers of the sentences, as one language writes them. */
interface NumberForms {
  /** With exactly so many decimals, rounded half away from zero as Excel rounds: "0,98". */
  readonly fixed: (value: number, decimals: number) => string;
  /** At most three decimals and nothing between thousands, as a cell shows it: "0,375", "−1234". */
  readonly plain: (value: number) => string;
  /** A whole number with its thousands apart: "1 234". */
  readonly whole: (value: number) => string;
  /** An amount with its thousands apart and as many decimals as it needs, at most three: "−3 190", "9,1". */
  readonly amount: (value: number) => string;
}

/** How a language writes numbers. The minus is a real one in every language. */
function numberForms(locale: string, decimalSign: string): NumberForms {
  const written = (text: string): string => text.replace(".", decimalSign).replace("-", "−");
  const thousands = new Intl.NumberFormat(locale);
  const whole = (value: number): string => thousands.format(value);
  return {
    fixed: (value, decimals) => written(roundHalfAwayFromZero(value, decimals).toFixed(decimals)),
    plain: (value) => written(String(roundHalfAwayFromZero(value, 3))),
    whole,
    amount: (value) => {
      const rounded = roundHalfAwayFromZero(value, 3);
      const [digits = "0", decimals] = String(Math.abs(rounded)).split(".");
      const sign = rounded < 0 ? "−" : "";
      return `${sign}${whole(Number(digits))}${decimals === undefined ? "" : decimalSign + decimals}`;
    },
  };
}

const NUMBERS: Both<NumberForms> = { sv: numberForms("sv-SE", ","), en: numberForms("en-GB", ".") };

/** Said where there is no level, value or index: nothing is ever left blank in silence. */
export const NO_INFORMATION: Both = { sv: NO_INFORMATION_IN_CELLS, en: "No information" };

/** "0,98": two decimals, rounded half away from zero as Excel rounds; "mellan 0,36 och 0,63" where only that is known. */
export function indexText(index: number | null, range: ValueRange | null): Both {
  return fixedText(index, range, 2);
}

/** "0,375": a goal's value with three decimals, as the published example. */
export function goalScoreText(score: number | null, range: ValueRange | null): Both {
  return fixedText(score, range, 3);
}

function fixedText(value: number | null, range: ValueRange | null, decimals: number): Both {
  if (range === null) {
    return value === null ? NO_INFORMATION : inEach((language) => NUMBERS[language].fixed(value, decimals));
  }
  const [lowest, highest] = [
    fixedText(range.lowest, null, decimals),
    fixedText(range.highest, null, decimals),
  ];
  return { sv: `mellan ${lowest.sv} och ${highest.sv}`, en: `between ${lowest.en} and ${highest.en}` };
}

/** "0,75": a share with all its decimals, so that what is said is what counts. */
export function shareText(share: number): Both {
  return { sv: String(share).replace(".", ","), en: String(share) };
}

/** "1 234", with a no-break space between thousands; "1,234" in English. */
export function countText(count: number): Both {
  return inEach((language) => NUMBERS[language].whole(count));
}

/** "−3 190", "9,1": whole numbers with spaces, others with as many decimals as they need, at most three. */
export function amountText(amount: number): Both {
  return inEach((language) => NUMBERS[language].amount(amount));
}

/** "1 cell", "130 celler". */
export const counted = inEach(
  (language) =>
    (count: number, one: string, many: string): string =>
      `${NUMBERS[language].whole(count)}\u00A0${count === 1 ? one : many}`,
);

/**
 * A cell's value in a sentence: a number with a decimal comma and at most three decimals, text as it is, a truth value
 * as Excel shows it in the language, and something also where there is nothing.
 */
export function valueText(value: string | number | boolean): Both {
  if (value === "") return { sv: "ingenting", en: "nothing" };
  if (typeof value === "boolean") return value ? { sv: "SANT", en: "TRUE" } : { sv: "FALSKT", en: "FALSE" };
  return inEach((language) => (typeof value === "string" ? value : NUMBERS[language].plain(value)));
}
