import { EXAMPLE_ROWS } from "../../src/reports/template/exampleRows";
import { planExample } from "../../src/reports/template/planExample";
import { EXAMPLE } from "../../src/text/cells/templateText";
import { detectLayout } from "../../src/workbook/layout/followUpLayout";
import { readGoals } from "../samples/readGoals";
import { expectGoodSwedish } from "../text/goodSwedish";
import { sheetOf } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { valuesAt, workbookOf } from "./planning";
import { SWEDISH } from "../../src/text/swedish";

const { exampleCreatedText } = SWEDISH;

const EMPTY = workbookOf(sheetOf([], { name: "Blad1" }));

test("the sheet is called an example, says so, and holds committee and date", () => {
  const { sheets } = applyPlan(EMPTY, planExample(EMPTY).plan);
  expect(sheets.map(({ name }) => name)).toEqual(["Blad1", "Exempel", "Instruktion"]);
  expect(valuesAt(sheets[1], "A1", "C4")).toEqual([
    ["Exempel: uppföljning av nämndmål", "", ""],
    ["Nämnd:", "", "Socialnämnden"],
    ["Uppföljning per:", "", "2023-12-31"],
    [
      "Ett exempel ur en publicerad uppföljning. Målvärden och gränser är arbetsvärden. Ta bort bladet när du har provat.",
      "",
      "",
    ],
  ]);
  expect(sheets[1]?.tables[0]).toMatchObject({ name: "Exempel", area: { row: 4, rowCount: 31 } });
});

test("it is read without a question, goal by goal", () => {
  const { blocks, questions, issues } = detectLayout(applyPlan(EMPTY, planExample(EMPTY).plan));
  expect(blocks.map(({ sheet, headerRow }) => [sheet.name, headerRow])).toEqual([["Exempel", 4]]);
  expect([questions, issues]).toEqual([[], []]);
});

test("shares are numbers that show a percent, and what the add-in writes is left empty", () => {
  const [, sheet] = applyPlan(EMPTY, planExample(EMPTY).plan).sheets;
  expect(valuesAt(sheet, "G6", "N8")).toEqual([
    ["Lägre är bättre", 0.3, 0.4, "", "", "", 0.5, ""],
    ["Högre är bättre", 0.85, 0.7, "", "", "", "90\u00a0% / 94\u00a0%", ""],
    ["Kvalitativ", "", "", "", "", "", "", "Delvis uppnått"],
  ]);
  expect(sheet?.numberFormats[5]?.slice(7, 13)).toEqual([
    "0 %",
    "0 %",
    "General",
    "yyyy-mm-dd",
    "General",
    "0 %",
  ]);
  expect(valuesAt(sheet, "R6", "V14").flat()).toEqual(Array.from({ length: 45 }, () => ""));
});

test("where a sheet or a name is called so, the first that is free is used and nothing is touched", () => {
  const workbook = {
    ...workbookOf(sheetOf([["Min"]], { name: "EXEMPEL" })),
    names: [{ name: "Exempel", formula: "=Blad1!$A$1" }],
  };
  const planned = planExample(workbook);
  expect([planned.sheet, planned.taken]).toEqual(["Exempel 2", "Exempel"]);
  const [mine, example] = applyPlan(workbook, planned.plan).sheets;
  expect(mine).toEqual(workbook.sheets[0]);
  expect(example).toMatchObject({ name: "Exempel 2", tables: [{ name: "Exempel2" }] });
});

test("every row is one of the follow-up of 2023, word by word, under its goal", () => {
  const published = new Map(readGoals("goals-2023").map((row) => [row.Indikatornr, row]));
  const percent = (value: string | number | undefined): string =>
    typeof value === "number" ? `${value * 100} %` : (value ?? "").replaceAll("\u00a0", " ");
  let goal = EXAMPLE_ROWS[0];
  for (const row of EXAMPLE_ROWS) {
    if (row.goalTitle !== undefined) goal = row;
    expect(published.get(String(row.indicatorNumber))).toMatchObject({
      Nr: String(goal?.goalNumber),
      Målområde: goal?.goalArea,
      Nämndmål: goal?.goalTitle,
      Indikator: row.indicatorTitle,
      Riktning: row.direction,
      Målvärde: percent(row.targetValue),
      "Gräns delvis": percent(row.partlyLimit),
      Utfall: percent(row.actualValue),
      "Bedömd nivå": row.assessedLevel === undefined ? "" : "Delvis uppfyllt",
    });
  }
});

test("what is said is good Swedish", () => {
  expectGoodSwedish(EXAMPLE.hint);
  expect(exampleCreatedText("Exempel 2")).toBe(
    "Exemplet finns på bladet Exempel 2. Klicka på Räkna om, så skrivs nivåer och index. Ångra tar bort bladet igen.",
  );
});
