import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import fc from "fast-check";
import { CountedReads } from "../../workbook/countedReads";
import { formula, sheetOf, type Cell } from "../../workbook/sheet";
import { blockOf, told } from "./dataSheet";
import { decoded, ledger, LEDGER_HEADINGS } from "./ledgerSheet";

describe("the entries", () => {
  it("are the rows with an account, with their amounts in kronor", () => {
    const { model, issues } = decoded(
      blockOf(LEDGER_VOCABULARY, [
        ["Konto", "Motpart", "Verksamhetsgrupp", "Verksamhet", "Utfall 2022", "Utfall 2023", "Budget 2023"],
        [3410, "Intern", "Äldreomsorg", "Särskilt boende", 100.5, 200, ""],
        [5010, "Extern", "", "Politisk verksamhet", -1, -2, -3],
      ]),
      "2023-12",
    );
    expect(issues).toEqual([]);
    expect(model?.parts).toMatchObject([
      {
        columns: { account: 0, counterparty: 1, activityGroup: 2, activity: 3 },
        accountForm: "number",
        internal: { kind: "texts", texts: ["Intern"] },
        terms: [
          { amount: "previousActual", column: 4, heading: "Utfall 2022", factor: 1, conditions: [] },
          { amount: "actual", column: 5, heading: "Utfall 2023", factor: 1, conditions: [] },
          { amount: "budget", column: 6, heading: "Budget 2023", factor: 1, conditions: [] },
        ],
      },
    ]);
    expect(model?.entries).toEqual([
      {
        id: "A2",
        account: "3410",
        counterparty: "internal",
        activity: "Särskilt boende",
        activityGroup: "Äldreomsorg",
        previousActual: 100.5,
        actual: 200,
        budget: 0,
      },
      {
        id: "A3",
        account: "5010",
        counterparty: "external",
        activity: "Politisk verksamhet",
        activityGroup: null,
        previousActual: -1,
        actual: -2,
        budget: -3,
      },
    ]);
  });

  it.each<[Cell, Cell, string]>([
    [3410, 5010, "number"],
    ["3410", "5010", "text"],
    ["3410 ", "5010 ", "mixed"],
    [3410, "5010", "mixed"],
    ["3410 Hyror", "5010 Löner", "named"],
    ["3410 - Hyror", "5010 - Löner", "mixed"],
  ])("accounts %j and %j stand as %s", (first, second, form) => {
    const { model } = ledger([first, "", "", "", "", 1, 1, 1], [second, "", "", "", "", -1, -1, -1]);
    expect(model?.parts[0]?.accountForm).toBe(form);
    expect(model?.entries.map(({ account }) => account)).toEqual(["3410", "5010"]);
  });

  it("texts and codes of activities are taken as Excel compares them, and needless spaces are told", () => {
    const { model, issues } = ledger(
      [5010, "", "", "", 5100, -1, -1, -1],
      [5010, "", "", "", "Hemtjänst ", -1, -1, -1],
      [5010, "", "", "", "Hemtjänst ", -1, -1, -1],
      [5010, "", "", "", "Särskilt\u00a0boende", -1, -1, -1],
    );
    expect(model?.entries.map(({ activity }) => activity)).toEqual([
      "5100",
      "Hemtjänst ",
      "Hemtjänst ",
      "Särskilt\u00a0boende",
    ]);
    expect(told(issues)).toEqual(["E3 namesWithSpaces Hemtjänst+Särskilt boende"]);
  });
});

describe("the counterparty", () => {
  it.each([
    ["Intern", "internal"],
    ["INT", "internal"],
    ["I", "internal"],
    ["Kommunintern", "internal"],
    ["Extern", "external"],
    ["ext.", "external"],
    ["E", "external"],
    ["", null],
    [" ", null],
  ])("%s is %s", (text, counterparty) => {
    const { model, issues } = ledger([5010, "", text, "", "", -1, -1, -1]);
    expect(model?.entries[0]?.counterparty).toBe(counterparty);
    expect(issues).toEqual([]);
  });

  it("any other text counts as external and is told", () => {
    const { model, issues } = ledger(
      [5010, "", "Polisen", "", "", -1, -1, -1],
      [5010, "", "Region", "", "", -1, -1, -1],
      [5010, "", "Region", "", "", -1, -1, -1],
    );
    expect(model?.entries.map(({ counterparty }) => counterparty)).toEqual([
      "external",
      "external",
      "external",
    ]);
    expect(told(issues)).toEqual(["C2 unknownCounterparties Polisen+Region"]);
  });

  it("the texts that mean internal are told as they stand, each once whatever its case", () => {
    const texts = ["Intern", "INTERN", "Int ", "I", "Extern"];
    const { model } = ledger(...texts.map((text) => [5010, "", text, "", "", -1, -1, -1]));
    expect(model?.parts[0]?.internal).toEqual({ kind: "texts", texts: ["Intern", "Int ", "I"] });
  });

  it("a ledger without it says so", () => {
    const read = decoded(
      blockOf(LEDGER_VOCABULARY, [
        ["Konto", "Utfall 2022", "Utfall 2023", "Budget 2023"],
        [5010, -1, -2, -3],
      ]),
      "2023-12",
    );
    expect(told(read.issues)).toEqual(["A1 dataColumnMissing counterparty null"]);
    expect(read.model?.entries[0]).toMatchObject({
      counterparty: null,
      activity: "",
      activityGroup: null,
    });
  });
});

describe("sums of other rows are never added", () => {
  it.each<[string, readonly Cell[]]>([
    ["Summa without an account", ["Summa", "", "", "", "", -1, -1, -1]],
    ["a sum by account as Excel writes it", ["5010 Totalt", "", "", "", "", -1, -1, -1]],
    ["the word in another column", ["", "", "", "", "Delsumma", -1, -1, -1]],
    ["the word beside an account", [5010, "Summa löner", "", "", "", -1, -1, -1]],
    ["no text at all", ["", "", "", "", "", formula("=SUM(F2:F2)", -1), -1, -1]],
    ["headings repeated after a page break", LEDGER_HEADINGS],
    ["a line of text", ["Källa: ekonomisystemet"]],
    ["an empty line", []],
  ])("%s", (_, row) => {
    const { model, issues } = ledger([5010, "Löner", "", "", "Hemtjänst", -1, -1, -1], row);
    expect(model?.entries.map(({ id }) => id)).toEqual(["A2"]);
    expect(issues).toEqual([]);
  });

  it.each<[string, readonly Cell[], string]>([
    ["no account", ["", "", "", "", "Hemtjänst", -1, -1, -1], "A3 rowNotRead noAccount"],
    ["an amount as text", ["", "", "", "", "Hemtjänst", "", "−1 000", ""], "A3 rowNotRead noAccount"],
  ])("a row that is neither entry nor sum is an error: %s", (_, row, expected) => {
    const { model, issues } = ledger([5010, "Löner", "", "", "Hemtjänst", -1, -1, -1], row);
    expect(model?.entries).toHaveLength(1);
    expect(told(issues)).toEqual([expected]);
    expect(issues[0]?.severity).toBe("error");
  });

  it("the row of totals of an Excel table is outside of it", () => {
    const rows = [LEDGER_HEADINGS, [5010, "", "", "", "", -1, -1, -1], [5020, "", "", "", "", -7, -7, -7]];
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 8 };
    const block = blockOf(LEDGER_VOCABULARY, rows, {
      tables: [{ name: "Huvudbok", area, hasHeadings: true, hasTotals: true }],
    });
    expect(decoded(block, null).model?.entries).toHaveLength(1);
  });
});

describe("amounts that Excel would not add as they look", () => {
  it.each<[Cell, string]>([
    ["#N/A", "G2 figureNotRead #N/A error"],
    ["1.200", "G2 figureNotRead 1.200 unreadable"],
    ["ca tusen", "G2 figureNotRead ca tusen unreadable"],
    [true, "G2 figureNotRead true unreadable"],
    [{ value: 45000, numberFormat: "yyyy-mm-dd" }, "G2 figureNotRead 45000 unreadable"],
    [{ value: -500, numberFormat: '#,##0 "tkr"' }, "G2 figureNotRead -500 unit"],
  ])("%j is an error at its cell, and nothing is built on what is left", (amount, expected) => {
    const { model, issues } = ledger(
      [5010, "", "", "", "", -1, amount, -1],
      [5020, "", "", "", "", -1, -1, -1],
    );
    expect(told(issues)).toEqual([expected]);
    expect(issues[0]?.severity).toBe("error");
    expect(model).toBeNull();
  });

  it.each<[Cell, number]>([
    ["−592 514", -592_514],
    ["(592 514)", -592_514],
    ["592 514,50-", -592_514.5],
    ["592\u00a0514 kr", 592_514],
  ])("%j is read, and said to be text", (amount, expected) => {
    const { model, issues } = ledger(
      [5010, "", "", "", "", -1, amount, -1],
      [5020, "", "", "", "", -1, -600_000, -1],
    );
    expect(model?.entries[0]?.actual).toBe(expected);
    expect(model?.parts[0]?.obstacle).toBe("textAmounts");
    expect(told(issues)).toEqual(["G1 amountsWereText Utfall 2023"]);
  });

  it.each<Cell>(["", " ", "-", "–", { value: 0, numberFormat: "0" }])("%j is nothing, or zero", (amount) => {
    const { model, issues } = ledger(
      [5010, "", "", "", "", -1, amount, -1],
      [5010, "", "", "", "", -1, -1, -1],
    );
    expect([model?.entries[0]?.actual, issues]).toEqual([0, []]);
  });

  it("kronor shown as tkr are kronor", () => {
    const { model } = ledger([
      5010,
      "",
      "",
      "",
      "",
      -1,
      { value: -500_000, numberFormat: '#,##0, "tkr"' },
      -1,
    ]);
    expect(model?.entries[0]?.actual).toBe(-500_000);
  });

  it("of many in one column twenty are told one by one", () => {
    const rows = Array.from({ length: 30 }, () => [5010, "", "", "", "", -1, "ca tusen", -1]);
    const { model, issues } = ledger([5010, "", "", "", "", -1, -1, "#REF!"], ...rows);
    expect(model).toBeNull();
    expect(issues).toHaveLength(22);
    expect(told(issues).at(-1)).toBe("G23 moreNotRead 10");
  });
});

test("whatever the rows hold, no amount of an entry is lost", () => {
  const amount = fc.integer({ min: -1_000_000, max: 0 });
  const row = fc.tuple(fc.integer({ min: 4000, max: 7999 }), amount, amount, amount);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.nat(), (rows, place) => {
      const cells: Cell[][] = rows.map(([account, ...amounts]) => [account, "", "", "", "", ...amounts]);
      cells.splice(place % (cells.length + 1), 0, ["Summa", "", "", "", "", -5, -5, -5], []);
      const { model, issues } = ledger(...cells);
      expect(issues).toEqual([]);
      expect(
        model?.entries.map(({ previousActual, actual, budget }) => [previousActual, actual, budget]),
      ).toEqual(rows.map(([, ...amounts]) => amounts));
      expect(new Set(model?.entries.map(({ id }) => id)).size).toBe(rows.length);
    }),
  );
});

/** A ledger of so many rows, each cell of which is counted when it is looked at. */
function ledgerOf(count: number) {
  const rows = Array.from({ length: count }, (_, at) => [
    5010 + (at % 700),
    "Löner",
    at % 3 === 0 ? "Intern" : "Extern",
    "",
    `Verksamhet ${at % 30}`,
    -1,
    -2.5,
    -3,
  ]);
  const reads = new CountedReads();
  const sheet = reads.of(sheetOf([LEDGER_HEADINGS, ...rows]));
  return {
    reads,
    block: {
      ...blockOf(LEDGER_VOCABULARY, [LEDGER_HEADINGS, ...rows.slice(0, 1)]),
      sheet,
      endRow: count + 1,
    },
  };
}

test("four times the rows take four times the looks at cells", () => {
  const [small, large] = [ledgerOf(500), ledgerOf(2_000)];
  for (const { block } of [small, large]) decoded(block, "2023-12");
  expect(small.reads.count).toBeGreaterThan(500);
  expect(large.reads.count / small.reads.count).toBeLessThan(4.1);
});

test("200 000 rows are all read", () => {
  const { model } = decoded(ledgerOf(200_000).block, "2023-12");
  expect(model?.entries).toHaveLength(200_000);
});
