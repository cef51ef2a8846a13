/** A unit of amounts with what makes kronor of it. */
export interface MoneyUnit {
  /** As it is written: "tkr". */
  readonly unit: string;
  readonly factor: 1000 | 1_000_000;
}

const THOUSANDS =
  /(?<![\p{L}\d])(?:[tk]kr|ksek|tsek|tusen(?:tals?)? (?:kr|kronor)|1\s?000(?:-tals)? (?:kr|kronor|tal))(?!\p{L})/iu;
const MILLIONS = /(?<![\p{L}\d])(?:m(?:n|ilj)?\.?\s?kr|msek|miljoner (?:kr|kronor))(?!\p{L})/iu;

/** The unit that a text names; null for kronor, and where it names none. */
export function moneyUnit(text: string): MoneyUnit | null {
  const [thousands] = THOUSANDS.exec(text) ?? [];
  if (thousands !== undefined) return { unit: thousands, factor: 1000 };
  const [millions] = MILLIONS.exec(text) ?? [];
  return millions === undefined ? null : { unit: millions, factor: 1_000_000 };
}
