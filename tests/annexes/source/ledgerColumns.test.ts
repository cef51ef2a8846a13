import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import type { LedgerSource } from "../../../src/annexes/kit/ledger/source/ledgerSource";
import type { Decoded } from "../../../src/annexes/kit/source/annexSource";
import { decodeLedger } from "../../../src/annexes/kit/ledger/source/decodeLedger";
import type { Cell } from "../../workbook/sheet";
import { blockOf, told } from "./dataSheet";
import { ledger, LEDGER_HEADINGS } from "./ledgerSheet";

/** A ledger of one account, with these headings and figures. */
function columns(
  headings: readonly Cell[],
  figures: readonly Cell[],
  period: string | null,
): Decoded<LedgerSource> {
  return decodeLedger(
    blockOf(LEDGER_VOCABULARY, [
      ["Konto", ...headings],
      [5010, ...figures],
    ]),
    period,
  );
}

function chosen({ model }: Decoded<LedgerSource>): readonly (string | null)[] | null {
  return model === null ? null : Object.values(model.headings);
}

describe("the columns of the period", () => {
  const figures = [-1, -2, -3, -4];
  it.each<[string, readonly Cell[], string | null, readonly (string | null)[]]>([
    [
      "the year and the year before",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
      "2023-12",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    ],
    [
      "without a follow-up the latest",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
      null,
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    ],
    [
      "none after the follow-up",
      ["Utfall 2021", "Utfall 2022", "Utfall 2023", "Budget 2022"],
      "2022-12",
      ["Utfall 2021", "Utfall 2022", "Budget 2022"],
    ],
    [
      "in whatever order",
      ["Budget 2023", "Utfall 2023", "Utfall 2022"],
      "2023-12",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    ],
    [
      "the same month a year before",
      ["Utfall aug 2021", "Utfall 2021", "Utfall aug 2022", "Budget 2022"],
      "2022-08",
      ["Utfall aug 2021", "Utfall aug 2022", "Budget 2022"],
    ],
    [
      "a year alone in that year",
      ["Utfall 2021", "Utfall 2022", "Budget"],
      "2022-08",
      ["Utfall 2021", "Utfall 2022", "Budget"],
    ],
    [
      "a plain column is the current",
      ["Utfall 2022", "Utfall", "Budget"],
      "2023-12",
      ["Utfall 2022", "Utfall", "Budget"],
    ],
    [
      "a plain column, and nothing tells the year",
      ["Utfall 2022", "Utfall", "Budget 2023"],
      null,
      ["Utfall 2022", "Utfall", "Budget 2023"],
    ],
    [
      "the year's own budget before a plain one",
      ["Utfall 2022", "Utfall 2023", "Budget", "Budget 2023"],
      null,
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    ],
  ])("%s", (_, headings, period, expected) => {
    expect(chosen(columns(headings, figures.slice(0, headings.length), period))).toEqual(expected);
  });

  it("a later column without figures is passed over, unless all are", () => {
    const headings = ["Utfall 2022", "Utfall 2023", "Utfall 2024"];
    expect(chosen(columns(headings, [-1, -2, ""], null))).toEqual(["Utfall 2022", "Utfall 2023", null]);
    expect(chosen(columns(headings, ["", "", "-"], null))).toEqual(["Utfall 2023", "Utfall 2024", null]);
  });

  it("a column that is missing is told, with its year", () => {
    const decoded = columns(["Utfall 2023"], [-1], "2023-12");
    expect(told(decoded.issues)).toEqual([
      "A1 dataColumnMissing previousActual 2022",
      "A1 dataColumnMissing budget 2023",
      "A1 dataColumnMissing counterparty null",
    ]);
    expect(decoded.issues.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
    expect(decoded.model?.entries[0]).toMatchObject({ previousActual: 0, actual: -1, budget: 0 });
    expect(told(columns(["Utfall"], [-1], null).issues)[0]).toBe("A1 dataColumnMissing previousActual null");
  });

  it("an outcome of an earlier year than the follow-up is used, and told", () => {
    const decoded = columns(["Utfall 2022", "Budget 2022"], [-1, -2], "2023-12");
    expect(chosen(decoded)).toEqual([null, "Utfall 2022", "Budget 2022"]);
    expect(told(decoded.issues)[0]).toBe("B1 formerYearUsed Utfall 2022 2023");
  });

  it("a ledger without an outcome is refused", () => {
    for (const headings of [["Budget 2023"], ["Utfall 2024", "Budget 2024"]]) {
      const decoded = columns(headings, [-1, -2], "2023-12");
      expect(decoded.model).toBeNull();
      expect(told(decoded.issues)).toEqual(["A1 dataColumnMissing actual 2023"]);
      expect(decoded.issues[0]?.severity).toBe("error");
    }
  });
});

describe("a ledger is refused as a whole", () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    [
      "two columns of the same year",
      ["Utfall 2023", "Utfall 2023", "Budget 2023"],
      ["C1 dataColumnsClash Utfall 2023+Utfall 2023"],
    ],
    ["two names for the same", ["Utfall", "Ack utfall", "Budget"], ["C1 dataColumnsClash Utfall+Ack utfall"]],
    ["two columns of accounts", ["Kontonr", "Utfall", "Budget"], ["B1 dataColumnsClash Konto+Kontonr"]],
    ["tkr in a heading", ["Utfall 2023 (tkr)", "Budget 2023"], ["B1 notInKronor tkr"]],
  ])("%s", (_, headings, expected) => {
    const decoded = columns(headings, [-1, -1, -1], null);
    expect(decoded.model).toBeNull();
    expect(told(decoded.issues)).toEqual(expected);
  });

  it("tkr above the headings", () => {
    const block = blockOf(LEDGER_VOCABULARY, [
      ["Huvudbok"],
      ["", "Belopp i mnkr"],
      ["Konto", "Utfall"],
      [5010, -1],
    ]);
    const { model, issues } = decodeLedger(block, null);
    expect([model, told(issues)]).toEqual([null, ["B2 notInKronor mnkr"]]);
  });

  it("no entries", () => {
    const { model, issues } = ledger(["Summa", "", "", "", "", 0, 0, 0]);
    expect([model, told(issues)]).toEqual([null, ["A1 noDataRows"]]);
  });

  it("a block without accounts", () => {
    const block = blockOf(LEDGER_VOCABULARY, [LEDGER_HEADINGS, [5010, "", "", "", "", -1, -1, -1]]);
    const without = { ...block, columns: block.columns.filter(({ field }) => field !== "account") };
    expect(told(decodeLedger(without, null).issues)).toEqual(["A1 dataColumnMissing account null"]);
  });
});

describe("income is positive and costs are negative", () => {
  const of = (income: number, cost: number): Decoded<LedgerSource> =>
    ledger([3410, "", "", "", "", income, income, income], [5010, "", "", "", "", cost, cost, cost]);

  it.each([
    [100, -900],
    [100, 0],
    [0, -900],
    [-117, -900],
    [0, 0],
  ])("income %d and costs %d are read", (income, cost) => {
    expect(of(income, cost).model).not.toBeNull();
  });

  it.each([
    ["turned signs", -100, 900],
    ["no signs", 100, 900],
    ["costs without signs", 0, 900],
    ["turned signs without costs", -100, 0],
  ])("%s are not guessed at: the ledger is refused", (_, income, cost) => {
    const { model, issues } = of(income, cost);
    expect(model).toBeNull();
    expect(told(issues)).toEqual([
      "F1 signsNotAsInAnnexes Utfall 2022",
      "G1 signsNotAsInAnnexes Utfall 2023",
      "H1 signsNotAsInAnnexes Budget 2023",
    ]);
  });

  it("one column alone may be turned", () => {
    const { model, issues } = ledger([5010, "", "", "", "", -1, -1, 1]);
    expect([model, told(issues)]).toEqual([null, ["H1 signsNotAsInAnnexes Budget 2023"]]);
  });
});
