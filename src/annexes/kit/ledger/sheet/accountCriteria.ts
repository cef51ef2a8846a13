import { accountBounds, type AccountInterval } from "../table/accountInterval";

/** Criteria of SUMIFS on one column that must all be met. */
export type Criteria = readonly string[];

/**
 * The criteria that take the accounts of an interval, one list for each term of a sum. Accounts that are numbers have
 * limits: ">=5000" and "<=5799". Those that are texts have patterns of as many digits ("50??"), since limits do not see
 * texts. Accounts of each length have criteria of their own, for 50–57 is 5000–5799 and 50000–57999.
 */
export function accountCriteria(
  interval: AccountInterval,
  form: "number" | "text",
  lengths: readonly number[],
): readonly Criteria[] {
  return lengths.flatMap((digits): readonly Criteria[] => {
    const bounds = accountBounds(interval, digits);
    if (bounds === null) return [];
    if (form === "number") return [[`>=${bounds.from}`, `<=${bounds.to}`]];
    const [from, to] = [bounds.from, bounds.to].map((account) => String(account).padStart(digits, "0"));
    return digitPatterns(from ?? "", to ?? "").map((pattern) => [pattern]);
  });
}

/** Patterns that together take the whole numbers of equally many digits from one to another: 50–57 in four is 50??, …, 57??. */
function digitPatterns(from: string, to: string): readonly string[] {
  if (/^0*$/.test(from) && /^9*$/.test(to)) return ["?".repeat(from.length)];
  const [first, last] = [Number(from[0]), Number(to[0])];
  if (first === last) return digitPatterns(from.slice(1), to.slice(1)).map((rest) => `${first}${rest}`);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step).flatMap((digit) => {
    const lowest = digit === first ? from.slice(1) : "0".repeat(from.length - 1);
    const highest = digit === last ? to.slice(1) : "9".repeat(to.length - 1);
    return digitPatterns(lowest, highest).map((rest) => `${digit}${rest}`);
  });
}
