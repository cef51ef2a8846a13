import { DEFAULT_OPERATING_STATEMENT } from "../../../src/annexes/operatingStatement/defaultOperatingStatement";
import type { AccountSelection } from "../../../src/annexes/kit/ledger/table/ledgerSelection";
import { sideAccounts } from "../../../src/annexes/kit/ledger/table/sideAccounts";
import { accountRow } from "./ledgers";

const shown = (selections: readonly AccountSelection[]): string[] =>
  selections.map(({ from, to, counterparty }) => [`${from}–${to}`, counterparty ?? "any"].join(" "));
const joined = (...accounts: string[]): string[] =>
  shown(sideAccounts([accountRow("costs", accounts)], "cost"));

test("the default's income is one interval and its costs are four", () => {
  expect(shown(sideAccounts(DEFAULT_OPERATING_STATEMENT, "income"))).toEqual(["3–3 any"]);
  expect(shown(sideAccounts(DEFAULT_OPERATING_STATEMENT, "cost"))).toEqual([
    "40–46 any",
    "50–57 any",
    "60–76 any",
    "79–79 any",
  ]);
});

test("internal and external of one interval are any counterparty", () => {
  expect(joined("60 internal", "60 external")).toEqual(["60–60 any"]);
  expect(joined("60 internal", "61 external")).toEqual(["60–60 internal", "61–61 external"]);
});

test("what is asked for twice stays twice, as in the operating statement", () => {
  expect(joined("60 internal", "60 internal", "60 external")).toEqual(["60–60 any", "60–60 internal"]);
  expect(joined("60", "60")).toEqual(["60–60 any", "60–60 any"]);
});

test("only intervals written with as many digits are neighbours", () => {
  expect(joined("41", "40")).toEqual(["40–41 any"]);
  expect(joined("4", "50")).toEqual(["4–4 any", "50–50 any"]);
  expect(joined("40", "42")).toEqual(["40–40 any", "42–42 any"]);
});

test("an interval backwards is joined to none, so that it takes nothing still", () => {
  expect(joined("57–50", "51")).toEqual(["51–51 any", "57–50 any"]);
  expect(joined("50", "51–40")).toEqual(["50–50 any", "51–40 any"]);
});

test("varav rows and the other side are left out", () => {
  const rows = [
    accountRow("part", ["50"], { isOfWhich: true }),
    accountRow("fees", ["3"], { side: "income" }),
  ];
  expect(sideAccounts(rows, "cost")).toEqual([]);
});
