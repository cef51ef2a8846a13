import { decodeSource } from "../../../src/annexes/kit/source/annexSource";
import type { Decoded as DecodedData } from "../../../src/annexes/kit/source/annexSource";
import { INVESTMENT_SOURCE, type InvestmentSource } from "../../../src/annexes/investments/source";
import { investments, OVER_YEARS } from "../../../src/annexes/investments/table";
import type { Cell } from "../../workbook/sheet";
import { blockOf, told } from "./dataSheet";

const VOCABULARY = INVESTMENT_SOURCE.vocabulary;

type Decoded = DecodedData<InvestmentSource>;

const HEADINGS = [
  "Projekt",
  "Ursprunglig budget",
  "Budgetöverföring föregående år",
  "Omdisponering inom nämnd",
  "Utfall",
  "Avslutat",
];

function projects(...rows: readonly (readonly Cell[])[]): Decoded {
  return decodeSource(INVESTMENT_SOURCE, blockOf(VOCABULARY, [HEADINGS, ...rows]), "2023-12");
}

function columns(headings: readonly Cell[], figures: readonly Cell[]): Decoded {
  const rows = [
    ["Projekt", ...headings],
    ["Inventarier", ...figures],
  ];
  return decodeSource(INVESTMENT_SOURCE, blockOf(VOCABULARY, rows), "2023-12");
}

test("a project is a row with its money in kronor, and its place is told", () => {
  const { model, issues } = projects(
    ["Inventarier", 1_500_000, "", -20_000, 734_000, "JA"],
    ["SUMMA", 1_500_000, "", -20_000, 734_000, ""],
  );
  expect(issues).toEqual([]);
  expect(model).toMatchObject({
    columns: { project: 0, originalBudget: 1, carriedOver: 2, reallocated: 3, actual: 4, isCompleted: 5 },
    records: [
      {
        row: 1,
        record: {
          id: "A2",
          project: "Inventarier",
          originalBudget: 1_500_000,
          carriedOver: null,
          reallocated: -20_000,
          actual: 734_000,
          isCompleted: true,
        },
      },
    ],
  });
});

test.each<[Cell, boolean, readonly string[]]>([
  ["JA", true, []],
  ["x", true, []],
  [true, true, []],
  ["Klart", true, []],
  ["-", false, []],
  ["", false, []],
  ["Nej", false, []],
  [false, false, []],
  ["Pågår", false, []],
  ["nästan", false, ["F2 unreadableCompletion nästan"]],
])("Avslutat %j is %s", (cell, isCompleted, expected) => {
  const { model, issues } = projects(["Inventarier", 1, 0, 0, 0, cell]);
  expect([model?.records[0]?.record.isCompleted, told(issues)]).toEqual([isCompleted, expected]);
});

describe("the budget", () => {
  it.each<[string, readonly Cell[], number]>([
    ["the original one", ["Budget", "Ursprunglig budget", "Utfall"], 2],
    ["one that says only Budget", ["Budget", "Utfall"], 1],
    ["the year's own", ["Budget 2022", "Budget 2023", "Utfall 2023"], 2],
    ["the total, where nothing is carried over or moved", ["Total budget", "Utfall"], 1],
  ])("%s", (_, headings, column) => {
    expect(columns(headings, [1, 2, 3].slice(0, headings.length)).model?.columns.originalBudget).toBe(column);
  });

  it("is not taken out of a total of several parts", () => {
    const { model, issues } = columns(["Budgetöverföring", "Total budget", "Utfall"], [1, 2, 3]);
    expect([model, told(issues)]).toEqual([null, ["A1 dataColumnMissing originalBudget null"]]);
  });
});

test.each<[string, readonly Cell[], readonly Cell[], readonly string[]]>([
  ["outcomes of later years only", ["Budget", "Utfall 2024"], [1, 2], ["A1 dataColumnMissing actual 2023"]],
  ["tkr", ["Budget tkr", "Utfall"], [1, 2], ["B1 notInKronor tkr"]],
  ["two outcomes", ["Budget", "Utfall", "Bokslut"], [1, 2, 3], ["D1 dataColumnsClash Utfall+Bokslut"]],
  [
    "negative amounts",
    ["Budget", "Utfall"],
    [-1, -2],
    ["B1 negativeAmounts Budget", "C1 negativeAmounts Utfall"],
  ],
  ["no projects", ["Budget", "Utfall"], ["", ""], ["A1 noDataRows"]],
])("%s: the investments are refused", (_, headings, figures, expected) => {
  const { model, issues } = columns(headings, figures);
  expect([model, told(issues)]).toEqual([null, expected]);
});

test("an outcome of an earlier year is used, and told", () => {
  const { model, issues } = columns(["Budget 2022", "Utfall 2022"], [1, 2]);
  expect(told(issues)).toEqual(["C1 formerYearUsed Utfall 2022 2023"]);
  expect(model?.records).toHaveLength(1);
});

test("without columns for them nothing is carried over, moved or completed", () => {
  expect(columns(["Budget", "Utfall"], [1, "1 000"]).model?.records[0]?.record).toEqual({
    id: "A2",
    project: "Inventarier",
    originalBudget: 1,
    carriedOver: null,
    reallocated: null,
    actual: null,
    isCompleted: false,
  });
});

test("what is decided, spent before and expected over all years are columns of their own, where the workbook has them", () => {
  const { model, issues } = columns(
    ["Budget", "Utfall", "Beslutad total", "Upparbetat t.o.m. 2022", "Beräknad slutkostnad"],
    [500_000, 400_000, 2_000_000, 700_000, 2_100_000],
  );
  expect(issues).toEqual([]);
  expect(model?.columns.overYears).toEqual({ approvedTotal: 3, spentBefore: 4, estimatedTotal: 5 });
  const records = model?.records.map(({ record }) => record) ?? [];
  const { columns: shown, rows } = investments(records, "SUMMA", OVER_YEARS);
  expect(shown.map(({ id }) => id)).toEqual([
    "originalBudget",
    "carriedOver",
    "reallocated",
    "totalBudget",
    "actual",
    "remainingBudget",
    "approvedTotal",
    "spentBefore",
    "estimatedTotal",
    "remainingTotal",
  ]);
  const figures = [500_000, null, null, 500_000, 400_000, 100_000, 2_000_000, 700_000, 2_100_000, -100_000];
  expect(rows[0]?.cells).toEqual(figures);
  expect(rows.at(-1)?.cells).toEqual(figures.map((figure) => figure ?? 0));
});

test("a column that does not say that it is of the years before is not taken for them", () => {
  const { model } = columns(
    ["Budget", "Utfall", "Upparbetat", "Upparbetat 2023"],
    [500_000, 400_000, 300_000, 700_000],
  );
  expect(model?.columns.overYears).toEqual({});
});
