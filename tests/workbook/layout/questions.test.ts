import { understand } from "../../../src/app/readFollowUp";
import type { LayoutChoices } from "../../../src/workbook/layout/applyChoices";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { sheetOf, type Cell } from "../sheet";
import { readablePlanOf, workbookOf } from "./anyFollowUp";
import { SWEDISH } from "../../../src/text/swedish";

const { layoutQuestionSentence } = SWEDISH;

const ROWS: readonly (readonly Cell[])[] = [
  ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"],
  ["Trygghet", "Trygg hemma", "Högre är bättre", 85, 70, 82],
  ["", "Trygg ute", "Högre är bättre", 85, 70, 90],
];
const NO_CHOICES: LayoutChoices = { blocks: [], columns: [] };

function asked(sheets: readonly SheetSnapshot[], choices: Partial<LayoutChoices> = {}): readonly string[] {
  return understand(workbookOf(sheets), { ...NO_CHOICES, ...choices }).questions.map(layoutQuestionSentence);
}

const renamed = (column: number, heading: string): SheetSnapshot =>
  sheetOf(ROWS.with(0, ROWS[0]?.with(column, heading) ?? []));

test("what is certain is not asked about", () => {
  expect(asked([sheetOf(ROWS)])).toEqual([]);
});

test("a longer heading that begins with a known one is proposed, and asked about", () => {
  expect(asked([renamed(5, "Utfall enligt enkäten")])).toEqual([
    "Stämmer det att kolumn F (”Utfall enligt enkäten”) på bladet Mål 2022 är Utfall?",
  ]);
});

test("a sheet that is pointed at but lacks the rest is asked about, column by column", () => {
  const sheet = sheetOf([
    ["Rubrik", "Så mäter vi", "Blev"],
    ["Trygghet", "Trygg hemma", 82],
  ]);
  const pointed = { sheet: "Mål 2022", row: 0 };
  const goal = { ...pointed, field: "goalTitle", column: 0 } as const;
  const indicator = { ...pointed, field: "indicatorTitle", column: 1 } as const;
  const outcome = { ...pointed, field: "actualValue", column: 2 } as const;
  expect(asked([sheet], { columns: [goal] })).toEqual([
    "Vilken kolumn på bladet Mål 2022 är Indikator? Av innehållet att döma är det kolumn B (”Så mäter vi”).",
    "Vilken kolumn på bladet Mål 2022 är Utfall? Av innehållet att döma är det kolumn C (”Blev”).",
  ]);
  expect(asked([sheet], { columns: [goal, indicator] })).toEqual([
    "Vilken kolumn på bladet Mål 2022 är Utfall? Av innehållet att döma är det kolumn C (”Blev”).",
  ]);
  expect(asked([sheet], { columns: [goal, indicator, outcome] })).toEqual([]);
});

test("a field that is said to have no column is not asked about; one that a follow-up needs is", () => {
  const without = (field: "partlyLimit" | "actualValue", column: null) => [
    { sheet: "Mål 2022", row: null, field, column },
  ];
  expect(asked([sheetOf(ROWS)], { columns: without("partlyLimit", null) })).toEqual([]);
  expect(asked([sheetOf(ROWS)], { columns: without("actualValue", null) })).toEqual([
    "Vilken kolumn på bladet Mål 2022 är Utfall?",
  ]);
});

test("a column has one field: pointing at it for another takes it from the first, which is asked about", () => {
  const choice = { sheet: "Mål 2022", row: null, field: "previousValue", column: 5 } as const;
  expect(asked([sheetOf(ROWS)], { columns: [choice] })).toEqual([
    "Vilken kolumn på bladet Mål 2022 är Utfall?",
  ]);
});

describe("two sheets with the same goals", () => {
  const final = sheetOf(ROWS, { id: "{1}", name: "Mål" });
  const draft = sheetOf(ROWS.with(1, ROWS[1]?.with(5, 10) ?? []), { id: "{2}", name: "Utkast" });

  test("are asked about", () => {
    expect(asked([final, draft])).toEqual([
      "Samma mål finns på flera ställen. Vilket ska följas upp: bladet Mål (rubriker på rad 1) eller bladet Utkast (rubriker på rad 1)?",
    ]);
  });

  test.each([
    ["Mål", 0.75],
    ["Utkast", 0.5],
  ])("%s when it is chosen", (sheet, index) => {
    const choices = { ...NO_CHOICES, blocks: [{ sheet, row: null }] };
    expect(readablePlanOf(workbookOf([final, draft]), choices).evaluation.index).toBe(index);
  });

  test("are both followed up when they share no goal", () => {
    const other = sheetOf(
      [
        ["Nämndmål", "Indikator", "Utfall"],
        ["Kvalitet", "Nöjda", 3],
      ],
      { id: "{2}", name: "Kvalitet" },
    );
    expect(asked([final, other])).toEqual([]);
    expect(readablePlanOf(workbookOf([final, other])).layout.blocks).toHaveLength(2);
  });
});
