import fc from "fast-check";
import { containsAccount } from "../../../src/annexes/kit/ledger/table/accountInterval";
import { accountCriteria } from "../../../src/annexes/kit/ledger/sheet/accountCriteria";
import { equalTo, otherThan, quoted } from "../../../src/annexes/kit/ledger/sheet/criterion";
import { linesOf } from "../../../src/annexes/kit/sheet/linesOf";

test("accounts that are numbers have limits, one pair for each length that the ledger has", () => {
  expect(accountCriteria({ from: "50", to: "57" }, "number", [4])).toEqual([[">=5000", "<=5799"]]);
  expect(accountCriteria({ from: "3", to: "3" }, "number", [4, 5])).toEqual([
    [">=3000", "<=3999"],
    [">=30000", "<=39999"],
  ]);
  expect(accountCriteria({ from: "35101", to: "35109" }, "number", [4])).toEqual([]);
});

test("accounts that are texts have patterns of as many digits", () => {
  expect(accountCriteria({ from: "50", to: "52" }, "text", [4])).toEqual([["50??"], ["51??"], ["52??"]]);
  expect(accountCriteria({ from: "3", to: "3" }, "text", [4])).toEqual([["3???"]]);
  expect(accountCriteria({ from: "3518", to: "3521" }, "text", [4])).toEqual([
    ["3518"],
    ["3519"],
    ["3520"],
    ["3521"],
  ]);
});

test("each account of an interval meets exactly one of its patterns, and no other account any", () => {
  const digits = fc.stringMatching(/^\d{1,4}$/);
  fc.assert(
    fc.property(digits, digits, fc.stringMatching(/^\d{4}$/), (from, to, account) => {
      const patterns = accountCriteria({ from, to }, "text", [4]).map(
        ([pattern = ""]) => new RegExp(`^${pattern.replaceAll("?", "\\d")}$`),
      );
      const met = patterns.filter((pattern) => pattern.test(account)).length;
      expect(met).toBe(containsAccount({ from, to }, account) ? 1 : 0);
    }),
  );
});

test("a criterion means its text and nothing else", () => {
  expect(["Vård*", "Var?", "~", "=1+1", "<5", ""].map(equalTo)).toEqual([
    "Vård~*",
    "Var~?",
    "~~",
    "==1+1",
    "=<5",
    "=",
  ]);
  expect(otherThan("Intern*")).toBe("<>Intern~*");
  expect(quoted('Kallad "X"')).toBe('"Kallad ""X"""');
  expect(quoted("x".repeat(256))).toBeNull();
});

test("a note is broken between words, and is the same when its lines are put together", () => {
  const note = "Exkl kostnader för tjänstemannastöd, tex nämndsekreterare";
  const lines = linesOf(note, 150);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => line.length <= 30 || !line.includes(" "))).toBe(true);
  expect(lines.join(" ")).toBe(note);
});
