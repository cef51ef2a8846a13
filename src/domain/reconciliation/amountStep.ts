import type { AmountUnit, TextAmount } from "./textAmount";

/** Kronor of one unit. */
const KRONOR: Record<Exclude<AmountUnit, "percent">, number> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** The worth of one step of the last written digit, in kronor or in percentage points: 0,1 mnkr is 100 000. */
export function amountStep({ unit, decimals }: Pick<TextAmount, "unit" | "decimals">): number {
  return (unit === "percent" ? 1 : KRONOR[unit]) / 10 ** decimals;
}

/** The amount in kronor, or in percent. */
export function amountValue({ value, unit }: Pick<TextAmount, "value" | "unit">): number {
  return unit === "percent" ? value : value * KRONOR[unit];
}
