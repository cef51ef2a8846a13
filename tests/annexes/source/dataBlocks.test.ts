import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { annexDataOn } from "../../../src/annexes/annexData";
import { readSample2023 } from "./sample2023";
import { sheetOf, type Cell } from "../../workbook/sheet";

/** The kind of the sheet's data, its row of headings, and each column as "field period". */
function found(rows: readonly (readonly Cell[])[], name = "Blad1"): unknown {
  const data = annexDataOn(sheetOf(rows, { name }), THREE_STEP_WORDS);
  if (data === null) return null;
  const { kind, block } = data;
  const columns = block.columns.map(({ field, period }) => (period === null ? field : `${field} ${period}`));
  return [kind, block.headerRow, columns];
}

test("the data of the sample of 2023 are found, each on its sheet and to its end", async () => {
  const { sheets } = await readSample2023();
  const blocks = sheets.flatMap((sheet) => annexDataOn(sheet, THREE_STEP_WORDS) ?? []);
  expect(
    blocks.map(({ kind, block: { sheet, headerRow, endRow } }) => [kind, sheet.name, headerRow, endRow]),
  ).toEqual([
    ["ledger", "Huvudbok", 0, 244],
    ["activityMeasures", "Mått underlag", 3, 21],
    ["investments", "Investeringar underlag", 3, 7],
    ["targetedGrants", "Statsbidrag underlag", 3, 9],
  ]);
});

describe("a ledger", () => {
  it("has accounts and outcomes or a budget", () => {
    expect(found([["Konto", "Utfall 2023"]])).toEqual(["ledger", 0, ["account", "actual 2023-12"]]);
    expect(found([["Kontonr", "Budget"]])).toEqual(["ledger", 0, ["account", "budget"]]);
    expect(found([["Konto", "Verksamhet"]])).toBeNull();
  });

  it("may have its headings in other words, on two rows and below a title", () => {
    const rows = [
      ["Huvudbok"],
      [],
      ["Kontonr", "Kontobenämning", "Mp", "Vht", "Utfall", "", "Budget"],
      ["", "", "", "", 2022, 2023, 2023],
    ];
    expect(found(rows)).toEqual([
      "ledger",
      3,
      [
        "account",
        "accountText",
        "counterparty",
        "activity",
        "actual 2022-12",
        "actual 2023-12",
        "budget 2023-12",
      ],
    ]);
  });
});

describe("the other kinds", () => {
  it("measures need the word in a heading, above them or in the sheet's name", () => {
    const rows = [["Område", "Mått", "Enhet", 2022, 2023]];
    const columns = ["area", "measure", "unit", "actual 2022-12", "actual 2023-12"];
    expect(found(rows)).toBeNull();
    expect(found(rows, "Verksamhetsmått 2023")).toEqual(["activityMeasures", 0, columns]);
    expect(found([["Prestationer"], ...rows])).toEqual(["activityMeasures", 1, columns]);
  });

  it("investments have projects with budget and outcome", () => {
    expect(found([["Projekt", "Ursprunglig budget", "Omdisp", "Utfall", "Avslutat"]])).toEqual([
      "investments",
      0,
      ["project", "originalBudget", "reallocation", "actual", "completed"],
    ]);
  });

  it("grants need the word too, for areas with budget and outcome may be anything", () => {
    const rows = [["Område", "Budget", "Utfall"]];
    expect(found(rows)).toBeNull();
    expect(found(rows, "Statsbidrag")).toEqual(["targetedGrants", 0, ["area", "budget", "actual"]]);
  });
});

describe("what is no data", () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    ["an empty sheet", []],
    [
      "a follow-up",
      [
        ["Nämndmål", "Indikator", "Målvärde", "Utfall"],
        ["Trygg", "Andel", 0.9, 0.8],
      ],
    ],
    [
      "headings below the first forty rows",
      [...Array.from({ length: 40 }, () => ["text"]), ["Konto", "Utfall"]],
    ],
  ])("%s", (_, rows) => {
    expect(found(rows)).toBeNull();
  });

  it("a sheet that the add-in has made", () => {
    expect(
      annexDataOn(sheetOf([["Konto", "Utfall"]], { ownMark: "operatingStatement A1:B9" }), THREE_STEP_WORDS),
    ).toBeNull();
  });
});

test("of several rows of headings the one that says most is taken", () => {
  const rows = [["Konto", "Utfall"], [], ["Konto", "Verksamhet", "Utfall 2023", "Budget 2023"]];
  expect(found(rows)).toEqual(["ledger", 2, ["account", "activity", "actual 2023-12", "budget 2023-12"]]);
});
