import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import type { AmountName } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import { sumAmounts } from "../../../src/domain/sumAmounts";
import type { Cell } from "../../workbook/sheet";
import { blockOf, told } from "./dataSheet";
import { decoded } from "./ledgerSheet";

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** What a ledger comes to, in kronor. */
function sumsOf(rows: readonly (readonly Cell[])[], answers: Readonly<Record<string, string>> = {}) {
  const read = decoded(blockOf(LEDGER_VOCABULARY, rows), "2023-12", answers);
  const sum = (name: AmountName): number =>
    sumAmounts((read.model?.entries ?? []).map((entry) => entry[name] ?? 0));
  const sums = { previousActual: sum("previousActual"), actual: sum("actual"), budget: sum("budget") };
  return { read, sums };
}

const months = (amount: number): readonly number[] => MONTHS.map(() => amount);

describe("columns of months", () => {
  it("are of each year that the rows tell", () => {
    const { sums } = sumsOf([
      ["År", "Konto", ...MONTHS],
      [2023, 3110, ...months(30)],
      [2023, 5010, ...months(-100)],
      [2022, 3110, ...months(20)],
      [2022, 5010, ...months(-90)],
    ]);
    expect(sums).toEqual({ previousActual: -840, actual: -840, budget: 0 });
  });

  it("are of each kind that the rows tell, and the budget that was changed last counts", () => {
    const { sums } = sumsOf([
      ["Konto", "Beloppstyp", "År", ...MONTHS],
      [5010, "Utfall", 2023, ...months(-100)],
      [5010, "Ursprunglig budget", 2023, ...months(-70)],
      [5010, "Reviderad budget", 2023, ...months(-80)],
      [5010, "Utfall", 2022, ...months(-90)],
    ]);
    expect(sums).toEqual({ previousActual: -1080, actual: -1200, budget: -960 });
  });
});

test("two digits after the kind of amount are a year", () => {
  const { sums } = sumsOf([
    ["Konto", "Utf 23", "Bud -23", "Utf 22"],
    [5010, -100, -80, -90],
  ]);
  expect(sums).toEqual({ previousActual: -90, actual: -100, budget: -80 });
});

test.each(["Int/Ext", "Slag av post"])(
  "a column of Intern and Extern tells the counterparty: %s",
  (heading) => {
    const { read } = sumsOf([
      ["Konto", heading, "Utfall 2023"],
      [6010, "Intern", -100],
      [5010, "Extern", -300],
    ]);
    expect(read.model?.entries.map(({ account, counterparty }) => `${account} ${counterparty}`)).toEqual([
      "6010 internal",
      "5010 external",
    ]);
  },
);

describe("a row that is named by several accounts", () => {
  const rows = (sum: Cell): readonly (readonly Cell[])[] => [
    ["Konto", "Utfall 2023"],
    [sum, -400],
    ["6010 Hyra", -100],
    ["7910 Avskrivning", -300],
  ];

  it.each(["6-7 Övrigt", "60–79", "6/7 Övriga kostnader"])("is their sum: %s", (sum) => {
    expect(sumsOf(rows(sum)).sums.actual).toBe(-400);
  });

  it("is an error where none of them is there", () => {
    const { read } = sumsOf(rows("4-5 Köp"));
    expect(read.model).toBeNull();
    expect(told(read.issues)).toContain("A2 rowNotRead 4-5 Köp unreadableAccount");
  });
});

describe("a unit that only decimals tell", () => {
  it("is of all columns of the table, those of whole amounts too", () => {
    const { read, sums } = sumsOf(
      [
        ["Konto", "Utfall 2023", "Budget 2023"],
        [3110, 120.125, 110],
        [5010, -400.375, -390],
      ],
      { ledgerUnit: "tkr" },
    );
    expect(sums).toEqual({ previousActual: 0, actual: -280_250, budget: -280_000 });
    expect(told(read.issues)).toContain("B1 ledgerUnitUsed tkr");
  });

  it("is kronor where the amounts are too large for any other", () => {
    const { read, sums } = sumsOf([
      ["Konto", "Utfall 2023"],
      [3110, 80_000 / 3],
      [5010, -800_000 / 3],
    ]);
    expect(read.questions).toEqual([]);
    expect(sums.actual).toBeCloseTo(-240_000, 6);
  });
});
