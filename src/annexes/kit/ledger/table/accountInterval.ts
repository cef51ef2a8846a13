/**
 * Accounts from and to, both included, by their first digits: 50–57 takes 5010 and 57999, 351–351 takes 3510.
 * With whole account numbers (3100–3199) it is an ordinary interval.
 */
export interface AccountInterval {
  readonly from: string;
  readonly to: string;
}

/** The lowest and the highest account of a given number of digits, both included. */
export interface AccountBounds {
  readonly from: number;
  readonly to: number;
}

/**
 * The bounds of an interval among accounts of `digits` digits: 50–57 is 5000–5799 among four. Null where it can take
 * none: written with more digits than the accounts have, with something else than digits, or with `from` above `to`.
 */
export function accountBounds({ from, to }: AccountInterval, digits: number): AccountBounds | null {
  if (!isDigits(from) || !isDigits(to) || Math.max(from.length, to.length) > digits) return null;
  const bounds = { from: Number(from.padEnd(digits, "0")), to: Number(to.padEnd(digits, "9")) };
  return bounds.from <= bounds.to ? bounds : null;
}

/** An account that is not all digits is in no interval. */
export function containsAccount(interval: AccountInterval, account: string): boolean {
  const bounds = isDigits(account) ? accountBounds(interval, account.length) : null;
  return bounds !== null && Number(account) >= bounds.from && Number(account) <= bounds.to;
}

/** Tells whether an interval could take any account at all. */
export function isAccountInterval({ from, to }: AccountInterval): boolean {
  return accountBounds({ from, to }, Math.max(from.length, to.length)) !== null;
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}
