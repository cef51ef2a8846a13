import { withoutLegend } from "../../src/workbook/rows/levelLegend";
import { THREE_STEP_WORDS } from "../../src/workbook/scale/threeStepWords";
import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { planTemplate, type PlannedTemplate } from "../../src/reports/template/planTemplate";
import { templateColumns } from "../../src/reports/template/templateColumns";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { GOAL_LEVEL_RULES } from "../../src/domain/rules/goalRules";
import { MISSING_DATA_RULES } from "../../src/domain/rules/missingDataRules";
import { columnMeanings, INSTRUCTION_STEPS, levelRules } from "../../src/text/cells/instructionText";
import { DIRECTION_CHOICES, TEMPLATE } from "../../src/text/cells/templateText";
import { levelChoices } from "../../src/text/cells/levelWords";
import { decodeDirection } from "../../src/workbook/cells/decodeDirection";
import { decodeLevel } from "../../src/workbook/cells/decodeLevel";
import { LEVEL_WORDINGS } from "../domain/byThreeSteps";
import { detectLayout } from "../../src/workbook/layout/followUpLayout";
import { EMPTY_CELL_SNAPSHOT, type WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import { expectGoodSwedish } from "../text/goodSwedish";
import { sheetOf } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { valuesAt, workbookOf } from "./planning";
import { SWEDISH } from "../../src/text/swedish";

const { templateCreatedText } = SWEDISH;

function tableNames({ plan }: PlannedTemplate): readonly string[] {
  return plan.flatMap((operation) => (operation.kind === "addTable" ? [operation.name] : []));
}

const EMPTY = workbookOf(sheetOf([], { name: "Blad1" }));

function afterTemplate(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return applyPlan(workbook, planTemplate(workbook).plan);
}

test("the sheet has title rows and a table with the headings of the vocabulary", () => {
  const { sheets } = afterTemplate(EMPTY);
  expect(sheets.map(({ name }) => name)).toEqual(["Blad1", "Uppföljning", "Instruktion"]);
  expect(valuesAt(sheets[1], "A1", "A4").flat()).toEqual([
    "Uppföljning av nämndmål",
    "Nämnd:",
    "Uppföljning per:",
    "Fyll i de vita kolumnerna, en rad per indikator. De grå skrivs av Räkna om.",
  ]);
  expect(valuesAt(sheets[1], "A5", "V6")).toEqual([
    // prettier-ignore
    ["Nr", "Målområde", "Ursprung", "Nämndmål", "Indikatornr", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Vikt", "Tidpunkt", "Utfall föregående", "Utfall", "Bedömd nivå", "Kommentar", "Beslutad måluppfyllelse", "Motivering", "Nivå", "Värde", "Trend", "Mål beräknat", "Måluppfyllelse"],
    Array.from({ length: 22 }, () => ""),
  ]);
  expect(sheets[1]?.tables).toEqual([
    {
      name: "Uppfoljning",
      area: { row: 4, column: 0, rowCount: 31, columnCount: 22 },
      hasHeadings: true,
      hasTotals: false,
    },
  ]);
});

test("the sheet is the controller's own, and is read without a question", () => {
  const workbook = afterTemplate(EMPTY);
  expect(workbook.sheets.map(({ ownMark }) => ownMark?.split(" ")[0] ?? null)).toEqual([
    null,
    null,
    "instruction",
  ]);
  const { blocks, questions, issues } = detectLayout(workbook);
  expect(blocks.map(({ sheet, headerRow }) => [sheet.name, headerRow])).toEqual([["Uppföljning", 4]]);
  expect([questions, issues]).toEqual([[], []]);
  const columns = templateColumns(ATTAINED_WORDING).map(({ field }, column) => ({
    field,
    column,
    certainty: "certain",
  }));
  const readings = blocks[0]?.readings;
  expect(
    templateColumns(ATTAINED_WORDING).map(({ field }) => ({ field, ...readings?.get(field) })),
  ).toMatchObject(columns);
});

test("a second template takes other names, and the instructions are there already", () => {
  const workbook = afterTemplate(EMPTY);
  const second = planTemplate(workbook);
  expect([second.sheet, second.taken, tableNames(second)]).toEqual([
    "Uppföljning 2",
    "Uppföljning",
    ["Uppfoljning2"],
  ]);
  expect(second.plan.filter(({ kind }) => kind === "addSheet")).toHaveLength(1);
  expect(second.firstCell).toEqual({ sheet: "Uppföljning 2", address: "C2" });
  const third = planTemplate(applyPlan(workbook, second.plan));
  expect([third.sheet, tableNames(third)]).toEqual(["Uppföljning 3", ["Uppfoljning3"]]);
});

test("names that the workbook has otherwise are left alone", () => {
  const workbook = {
    ...workbookOf(
      sheetOf([["Text"]], { name: "UPPFÖLJNING" }),
      sheetOf([["Min"]], { id: "{2}", name: "Instruktion" }),
    ),
    names: [{ name: "uppfoljning", formula: "=Blad1!$A$1" }],
  };
  const planned = planTemplate(workbook);
  expect([planned.sheet, tableNames(planned)]).toEqual(["Uppföljning 2", ["Uppfoljning2"]]);
  expect(applyPlan(workbook, planned.plan).sheets.map(({ name }) => name)).toEqual([
    "UPPFÖLJNING",
    "Instruktion",
    "Uppföljning 2",
    "Instruktion 2",
  ]);
});

test("what can be chosen is understood when it is read", () => {
  expect(DIRECTION_CHOICES.map(decodeDirection)).toEqual(["higherIsBetter", "lowerIsBetter", "qualitative"]);
  expect(
    LEVEL_WORDINGS.flatMap(levelChoices).map(
      (value) => decodeLevel({ ...EMPTY_CELL_SNAPSHOT, value }, withoutLegend(THREE_STEP_WORDS)).value,
    ),
  ).toEqual(["attained", "partlyAttained", "notAttained", "attained", "partlyAttained", "notAttained"]);
});

test("what Excel is told of choices is within its limits", () => {
  for (const { choices } of LEVEL_WORDINGS.flatMap(templateColumns)) {
    if (choices === null) continue;
    expectGoodSwedish(choices.message);
    expect(choices.message.length).toBeLessThanOrEqual(255);
    expect(choices.texts.join(",").length).toBeLessThanOrEqual(255);
    expect(choices.texts.some((text) => text.includes(","))).toBe(false);
  }
});

test.each([
  [
    { thresholds: [0.125, 1] },
    "Målets värde 1 eller mer ger Uppnått, 0,125 eller mer ger Delvis uppnått och lägre ger Ej uppnått. En indikator utan nivå räknas inte med, och det sägs i panelen.",
  ],
  [
    { goalLevelRule: "noneNotAttainedAndHalfAttained", missingDataRule: "countAsNotAttained" },
    "Ingen indikator Ej uppnått och minst hälften Uppnått ger Uppnått. Alla Ej uppnått ger Ej uppnått. Annars är målet Delvis uppnått. En indikator utan nivå räknas som Ej uppnått, och det sägs i panelen.",
  ],
  [
    { goalLevelRule: "allAttained", missingDataRule: "blockGoal" },
    "Alla indikatorer Uppnått ger Uppnått. Alla Ej uppnått ger Ej uppnått. Annars är målet Delvis uppnått. Ett mål med en indikator utan nivå får inget värde, och det sägs i panelen.",
  ],
] as const)("the instructions tell how a goal's level is computed: %j", (settings, sentence) => {
  const rules = levelRules({ ...DEFAULT_SETTINGS, ...settings }, ATTAINED_WORDING);
  expect(rules.find(([term]) => term === "Mål")?.[1]).toBe(sentence);
});

test("everything that is said is good Swedish", () => {
  const rules = GOAL_LEVEL_RULES.flatMap((goalLevelRule) =>
    MISSING_DATA_RULES.flatMap((missingDataRule) =>
      levelRules({ ...DEFAULT_SETTINGS, goalLevelRule, missingDataRule }, FULFILLED_WORDING),
    ),
  );
  const explanations = [...INSTRUCTION_STEPS, ...rules].map(([, text]) => text);
  for (const text of [...explanations, ...Object.values(columnMeanings(ATTAINED_WORDING)), TEMPLATE.hint])
    expectGoodSwedish(text);
  expect(templateCreatedText("Uppföljning", null)).toBe(
    "Mallen finns på bladet Uppföljning. Fyll i minst ett nämndmål med en indikator och klicka sedan på Räkna om.",
  );
  expect(templateCreatedText("Uppföljning 2", "Uppföljning")).toBe(
    "Bladet Uppföljning fanns redan och är orört. Den nya mallen finns på bladet Uppföljning 2. Fyll i minst ett nämndmål med en indikator och klicka sedan på Räkna om.",
  );
});
