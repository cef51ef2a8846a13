import { decodeSource } from "../../../src/annexes/kit/source/annexSource";
import type { Decoded as DecodedData } from "../../../src/annexes/kit/source/annexSource";
import { GRANT_SOURCE, type GrantSource } from "../../../src/annexes/targetedGrants/source";
import type { Cell } from "../../workbook/sheet";
import { blockOf, told } from "./dataSheet";

const VOCABULARY = GRANT_SOURCE.vocabulary;

function grants(rows: readonly (readonly Cell[])[]): DecodedData<GrantSource> {
  return decodeSource(GRANT_SOURCE, blockOf(VOCABULARY, rows, { name: "Statsbidrag underlag" }), "2023-12");
}

test("a grant is a row with its budget and actual value, and its place is told", () => {
  const { model, issues } = grants([
    ["Område", "Budget", "Utfall"],
    ["Äldreomsorg", 9_698_000, 14_329_800],
    ["Kommungemensamt", "", 1],
    ["Totalt", 9_698_000, 14_329_801],
  ]);
  expect(issues).toEqual([]);
  expect(model).toMatchObject({
    columns: { area: 0, budget: 1, actual: 2 },
    records: [
      { row: 1, record: { id: "A2", area: "Äldreomsorg", budget: 9_698_000, actual: 14_329_800 } },
      { row: 2, record: { id: "A3", area: "Kommungemensamt", budget: null, actual: 1 } },
    ],
  });
});

test("a row is named by its grant where there is a column of grants", () => {
  const { model } = grants([
    ["Område", "Statsbidrag", "Budget", "Utfall"],
    ["Äldreomsorg", "Äldreomsorgslyftet", 1, 2],
    ["Äldreomsorg", "God vård och omsorg", 3, 4],
  ]);
  expect(model?.records.map(({ record }) => record.area)).toEqual([
    "Äldreomsorgslyftet",
    "God vård och omsorg",
  ]);
});

test("a missing budget of the year is told, and the rows are read", () => {
  const { model, issues } = grants([
    ["Område", "Budget 2022", "Utfall 2023"],
    ["Äldreomsorg", 1, 2],
  ]);
  expect(told(issues)).toEqual(["A1 dataColumnMissing budget 2023"]);
  expect(model?.records[0]?.record).toMatchObject({ budget: null, actual: 2 });
});

test.each<[string, readonly Cell[], readonly Cell[], readonly string[]]>([
  ["outcomes of later years only", ["Budget", "Utfall 2024"], [1, 2], ["A1 dataColumnMissing actual 2023"]],
  ["mnkr", ["Budget", "Utfall (mnkr)"], [1, 2], ["C1 notInKronor mnkr"]],
  ["two budgets", ["Budget", "Årsbudget", "Utfall"], [1, 2, 3], ["C1 dataColumnsClash Budget+Årsbudget"]],
  ["negative amounts", ["Budget", "Utfall"], [1, -2], ["C1 negativeAmounts Utfall"]],
  ["no rows", ["Budget", "Utfall"], [], ["A1 noDataRows"]],
])("%s: the grants are refused", (_, headings, figures, expected) => {
  const { model, issues } = grants([
    ["Område", ...headings],
    ["Äldreomsorg", ...figures],
  ]);
  expect([model, told(issues)]).toEqual([null, expected]);
});

test.each<[readonly Cell[], number | null]>([
  [["Område", "Budget aug 2023", "Utfall aug 2023"], 1],
  [["Område", "Budget 2023", "Utfall aug 2023"], null],
  [["Område", "Budget", "Utfall aug 2023"], null],
  [["Område", "Budget 2023", "Utfall"], null],
  [["Område", "Budget", "Utfall"], 1],
])("of a part of the year the budget of all of it is not set against the outcome: %j", (headings, column) => {
  const block = blockOf(VOCABULARY, [headings, ["Äldreomsorg", 9, 4]], { name: "Statsbidrag underlag" });
  const { model, issues } = decodeSource(GRANT_SOURCE, block, "2023-08");
  expect(model?.columns.budget).toBe(column);
  expect(told(issues)).toEqual(column === null ? [`B1 otherSpanLeftOut ${headings[1]} budget 2023-8`] : []);
});
