import { sumAmounts } from "../../../../domain/sumAmounts";
import type { LedgerEntry, AmountName } from "../table/ledgerEntry";

/** How an amount is signed: as in the annexes (income +, costs −), all turned, or the costs without their minus. */
export type Signs = "asInAnnexes" | "turned" | "costsPositive";

/**
 * The signs of an amount by its classes of accounts: 3 is income, 4–7 are costs. Null where it has neither.
 */
export function signsOf(entries: readonly LedgerEntry[], name: AmountName): Signs | null {
  const sumOf = (firstDigits: RegExp): number =>
    sumAmounts(entries.filter(({ account }) => firstDigits.test(account)).map((entry) => entry[name] ?? 0));
  const [income, cost] = [sumOf(/^3/), sumOf(/^[4-7]/)];
  if (cost > 0) return income > 0 ? "costsPositive" : "turned";
  if (cost === 0) return income === 0 ? null : income < 0 ? "turned" : "asInAnnexes";
  return "asInAnnexes";
}

/** Income of classes 3 keeps its sign where the costs alone are positive. */
export function signFactor(signs: Signs, account: string): 1 | -1 {
  if (signs === "asInAnnexes") return 1;
  return signs === "turned" || !account.startsWith("3") ? -1 : 1;
}
