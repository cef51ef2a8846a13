import fc from "fast-check";
import {
  accountBounds,
  containsAccount,
  isAccountInterval,
} from "../../../src/annexes/kit/ledger/table/accountInterval";
import { selection } from "./ledgers";

test.each([
  ["50–57", "5010", true],
  ["50–57", "5799", true],
  ["50–57", "57999", true],
  ["50–57", "4999", false],
  ["50–57", "5800", false],
  ["3", "3", true],
  ["3", "30", true],
  ["351", "3510", true],
  ["351", "3520", false],
  ["351", "35", false],
  ["3100–3199", "3100", true],
  ["3100–3199", "3199", true],
  ["3100–3199", "31990", true],
  ["3100–3199", "3200", false],
  ["3–46", "4699", true],
  ["3", "", false],
  ["3", "3x", false],
  ["3", "-3", false],
  ["57–50", "5010", false],
  ["", "5010", false],
  ["5x", "5010", false],
])("%s and the account %s: %s", (interval, account, contained) => {
  expect(containsAccount(selection(interval), account)).toBe(contained);
});

test("the bounds are those of accounts with as many digits", () => {
  expect(accountBounds(selection("50–57"), 4)).toEqual({ from: 5000, to: 5799 });
  expect(accountBounds(selection("50–57"), 5)).toEqual({ from: 50000, to: 57999 });
  expect(accountBounds(selection("3100–3199"), 4)).toEqual({ from: 3100, to: 3199 });
  expect(accountBounds(selection("3100–3199"), 3)).toBeNull();
});

test("an interval backwards, or of something else than digits, is none", () => {
  expect(["50–57", "7–61", "57–50", "", "5x"].map((text) => isAccountInterval(selection(text)))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("an account is in the interval of its own first digits, and in no later one", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-8]\d{1,5}$/), fc.nat(5), (account, length) => {
      const first = account.slice(0, length + 1);
      const next = String(Number(first) + 1);
      expect(containsAccount({ from: first, to: first }, account)).toBe(true);
      expect(containsAccount({ from: next, to: next }, account)).toBe(false);
    }),
  );
});
