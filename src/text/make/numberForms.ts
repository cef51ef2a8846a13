import { roundHalfAwayFromZero } from "../../domain/numbers";

/** The numbers of the sentences, as one language writes them. */
export interface NumberForms {
  /** With exactly so many decimals, rounded half away from zero as Excel rounds: "0,98". */
  readonly fixed: (value: number, decimals: number) => string;
  /** At most three decimals and nothing between thousands, as a cell shows it: "0,375", "−1234". */
  readonly plain: (value: number) => string;
  /** A whole number with its thousands apart: "1 234". */
  readonly whole: (value: number) => string;
  /** An amount with its thousands apart and as many decimals as it needs, at most three: "−3 190", "9,1". */
  readonly amount: (value: number) => string;
}

const DECIMAL_SIGNS = { "sv-SE": ",", "en-GB": "." } as const;

/** How a language writes numbers. The minus is a real one in every language. */
export function numberForms(locale: keyof typeof DECIMAL_SIGNS): NumberForms {
  const written = (text: string): string => text.replace(".", DECIMAL_SIGNS[locale]).replace("-", "−");
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
      return `${sign}${whole(Number(digits))}${decimals === undefined ? "" : DECIMAL_SIGNS[locale] + decimals}`;
    },
  };
}
