import { AMOUNT_NAMES, type AmountName, type LedgerEntry } from "../table/ledgerEntry";
import { sumAmounts } from "../../../../domain/sumAmounts";

/**
 * The amounts whose signs are not those of the annexes, where income is positive and cost negative: what the cost accounts
 * (4–7) add up to is positive, or there are none and the income (3) is negative. Both systems with turned signs and those
 * without any show so; what is meant is the controller's to say.
 */
export function amountsWithOtherSigns(entries: readonly LedgerEntry[]): readonly AmountName[] {
  return AMOUNT_NAMES.filter((name) => {
    const sumOf = (firstDigits: RegExp): number =>
      sumAmounts(entries.filter(({ account }) => firstDigits.test(account)).map((entry) => entry[name]));
    const cost = sumOf(/^[4-7]/);
    return cost > 0 || (cost === 0 && sumOf(/^3/) < 0);
  });
}
