import fc from "fast-check";
import type { DecidedLevel } from "../../../src/domain/followUp";
import { planDecision } from "../../../src/reports/decisions/planDecision";
import { planFollowUpColumns } from "../../../src/reports/followUpColumns/planFollowUpColumns";
import type { LayoutChoices } from "../../../src/workbook/layout/applyChoices";
import { mappingOf } from "../../../src/workbook/layout/mapping";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { anyLevel } from "../../domain/followUps";
import { formula, percent, places, readSheet, sheetOf, type Cell } from "../../workbook/sheet";
import { applyPlan } from "../applyPlan";
import { changesOf, valuesAt, workbookOf } from "../planning";
import { entered, readWorkbook } from "./entering";

const ATTAINED: DecidedLevel = { level: "attained", motivation: "Ny mätning visar 91 %" };
const HEADINGS = ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall"];
const WITH_DECISION = [...HEADINGS, "Beslutad måluppfyllelse", "Motivering"];
const SAFE: Cell[] = ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(75)];
const NIGHT: Cell[] = ["", "Trygg natt", percent(85), percent(70), percent(60)];
const GOOD: Cell[] = ["Kvalitet", "Nöjda", percent(85), percent(70), percent(90)];

function decide(
  workbook: WorkbookSnapshot,
  decision: DecidedLevel | null,
  { goal = "goal-2", choices = null }: { goal?: string; choices?: LayoutChoices | null } = {},
) {
  return entered(
    workbook,
    (snapshot, layout, decoded) => planDecision(snapshot, layout, decoded, goal, decision),
    choices,
  );
}

const sheetWith = (...decisions: readonly Cell[][]): SheetSnapshot =>
  sheetOf([WITH_DECISION, ...[SAFE, NIGHT, GOOD].map((cells, at) => [...cells, ...(decisions[at] ?? [])])]);

test("level and motivation are written on the goal's first row, and the level stands while value and index do not change", () => {
  const workbook = workbookOf(sheetWith());
  const before = readWorkbook(workbook).evaluation;
  const { operations, created, evaluation } = decide(workbook, ATTAINED);
  expect(changesOf(operations)).toEqual(["F2: Uppnått", "G2: Ny mätning visar 91 %"]);
  expect(created.size).toBe(0);
  expect(evaluation.goals[0]).toMatchObject({
    score: 0.25,
    computedLevel: "partlyAttained",
    decidedLevel: "attained",
    level: "attained",
    goal: { decided: ATTAINED },
  });
  expect(evaluation.index).toBe(before.index);
  expect(evaluation.goals[1]).toEqual(before.goals[1]);
});

test("the words are those that the workbook uses", () => {
  const workbook = workbookOf(sheetWith([], [], ["Ej uppfyllt", "Enligt beslut"]));
  expect(changesOf(decide(workbook, ATTAINED).operations)[0]).toBe("F2: Uppfyllt");
});

test("a decision without a motivation is written, and found to be without", () => {
  const { after } = decide(workbookOf(sheetWith()), { level: "partlyAttained", motivation: null });
  const [sheet = sheetOf([])] = after.sheets;
  expect(valuesAt(sheet, "F2", "G2")).toEqual([["Delvis uppnått", ""]]);
  expect(places(readSheet(sheet).issues)).toEqual(["G2 decidedWithoutMotivation"]);
});

test("a decision may be the same as the computed level", () => {
  const { evaluation } = decide(workbookOf(sheetWith()), {
    level: "partlyAttained",
    motivation: "Enligt beräkning",
  });
  expect(evaluation.goals[0]).toMatchObject({
    computedLevel: "partlyAttained",
    decidedLevel: "partlyAttained",
  });
});

test("what already says so is left to the letter", () => {
  const workbook = workbookOf(sheetWith(["UPPNÅTT *", "Ny mätning\nvisar 91 %"]));
  expect(decide(workbook, ATTAINED).operations).toEqual([]);
  expect(changesOf(decide(workbook, { ...ATTAINED, motivation: "Nytt beslut" }).operations)).toEqual([
    "G2: Nytt beslut",
  ]);
});

test("a decision is changed where it stands, also below the goal's first row and on each of its rows", () => {
  const below = workbookOf(sheetWith([], ["Ej uppnått", "Enligt beslut"]));
  expect(changesOf(decide(below, ATTAINED).operations)).toEqual(["F3: Uppnått", "G3: Ny mätning visar 91 %"]);
  const repeated = workbookOf(sheetWith(["Ej uppnått", "Beslut"], ["Ej uppnått", "Beslut"]));
  const { operations, after } = decide(repeated, ATTAINED);
  expect(changesOf(operations)).toEqual([
    "F2: Uppnått",
    "F3: Uppnått",
    "G2: Ny mätning visar 91 %",
    "G3: Ny mätning visar 91 %",
  ]);
  expect(places(readSheet(after.sheets[0] ?? sheetOf([])).issues)).toEqual([]);
});

test("another text in the motivation's column, as of another indicator, stays", () => {
  const workbook = workbookOf(sheetWith(["Ej uppnått", "Beslut"], ["", "Om natten"]));
  const { after } = decide(workbook, null);
  expect(valuesAt(after.sheets[0], "F2", "G3")).toEqual([
    ["", ""],
    ["", "Om natten"],
  ]);
});

test("a decision is taken back by emptying its cells, and there is nothing to take back where there is none", () => {
  const workbook = workbookOf(sheetWith(["Uppnått", "Ny mätning"]));
  const { operations, evaluation } = decide(workbook, null);
  expect(changesOf(operations)).toEqual(["F2: ", "G2: "]);
  expect(evaluation.goals[0]).toMatchObject({ decidedLevel: null, level: "partlyAttained" });
  expect(decide(workbookOf(sheetWith()), null).operations).toEqual([]);
  expect(decide(workbookOf(sheetOf([HEADINGS, SAFE])), null).operations).toEqual([]);
});

test("a motivation that stands without a decision is kept when none is taken back, and replaced by the one that is given", () => {
  const workbook = workbookOf(sheetWith(["", "Utkast"]));
  expect(decide(workbook, null).operations).toEqual([]);
  expect(changesOf(decide(workbook, ATTAINED).operations)).toEqual([
    "F2: Uppnått",
    "G2: Ny mätning visar 91 %",
  ]);
});

test("a text that begins with = is text", () => {
  const { after } = decide(workbookOf(sheetWith()), { level: "attained", motivation: "= som i fjol" });
  expect(after.sheets[0]?.formulas[1]?.[6]).toBe("= som i fjol");
  expect(after.sheets[0]?.values[1]?.[6]).toBe("= som i fjol");
});

test.each<[string, Cell[], string, string]>([
  ["level", [formula("=Beslut!B2", "Ej uppnått"), "Beslut"], "F2", "decidedLevel"],
  ["motivation", ["Uppnått", formula("=Beslut!C2", "Beslut")], "G2", "motivation"],
  ["level that is empty", [formula('=""', ""), ""], "F2", "decidedLevel"],
])("a formula is never written over: the %s", (_, cells, address, field) => {
  const workbook = workbookOf(sheetWith(cells));
  const { layout, decoded } = readWorkbook(workbook);
  const refused = (): unknown => planDecision(workbook, layout, decoded, "goal-2", ATTAINED);
  expect(refused).toThrow(RefusedError);
  expect(refused).toThrow(
    expect.objectContaining({
      reason: { code: "formulaInCell", place: { sheet: "Mål 2022", address }, field },
    }),
  );
});

test("a formula that already shows the decision may stay", () => {
  const workbook = workbookOf(sheetWith([formula("=Beslut!B2", "Uppnått"), "Gammalt"]));
  expect(changesOf(decide(workbook, ATTAINED).operations)).toEqual(["G2: Ny mätning visar 91 %"]);
});

test("what was written meanwhile is not written over", () => {
  const workbook = workbookOf(sheetWith());
  const { layout, decoded } = readWorkbook(workbook);
  const { operations } = planDecision(workbook, layout, decoded, "goal-2", ATTAINED);
  expect(() => applyPlan(workbookOf(sheetWith(["Ej uppnått"])), operations)).toThrow(/Expected/);
});

test("a colour that told the decided level by the legend is taken away with it", () => {
  const green = { value: "", fillColor: "#00B050" };
  const legend: Cell[][] = [[], ["Grön = uppnått, gul = delvis uppnått, röd = ej uppnått"]];
  const sheet = sheetOf([WITH_DECISION, [...SAFE, green, "Beslut"], ...legend]);
  expect(readSheet(sheet).evaluation.goals[0]?.decidedLevel).toBe("attained");
  const { operations } = decide(workbookOf(sheet), null);
  expect(operations).toContainEqual(
    expect.objectContaining({ kind: "formatCells", formats: [[{ fillColor: null }]] }),
  );
});

describe("where the workbook has no columns for decisions", () => {
  test("they are created to the right under headings that are found, and hold the decision", () => {
    const { after, created, evaluation, layout } = decide(
      workbookOf(sheetOf([HEADINGS, SAFE, NIGHT, GOOD])),
      ATTAINED,
    );
    expect(valuesAt(after.sheets[0], "E1", "G4")).toEqual([
      ["Utfall", "Beslutad måluppfyllelse", "Motivering"],
      [0.75, "Uppnått", "Ny mätning visar 91 %"],
      [0.6, "", ""],
      [0.9, "", ""],
    ]);
    expect([...created]).toEqual([
      ["decidedLevel", 5],
      ["motivation", 6],
    ]);
    expect(evaluation.goals[0]?.goal.decided).toEqual(ATTAINED);
    expect(layout.blocks[0]?.readings.get("decidedLevel")?.certainty).toBe("certain");
    expect(after.remembered).toBeNull();
  });

  test("the output columns are created beside them at the next calculation, and nothing else moves", () => {
    const { after, decoded, evaluation } = decide(workbookOf(sheetOf([HEADINGS, SAFE])), ATTAINED);
    const calculated = applyPlan(after, planFollowUpColumns(decoded, evaluation, null).operations);
    expect(valuesAt(calculated.sheets[0], "F1", "L2")).toEqual([
      ["Beslutad måluppfyllelse", "Motivering", "Nivå", "Värde", "Trend", "Mål beräknat", "Måluppfyllelse"],
      ["Uppnått", "Ny mätning visar 91 %", "Delvis uppnått", 0.5, "Ingen uppgift", 0.5, "Uppnått"],
    ]);
  });

  test("a workbook that remembers how it is read remembers them too", () => {
    const sheet = sheetOf([["Vad vi vill", ...HEADINGS.slice(1)], SAFE, NIGHT, GOOD]);
    const choices = {
      blocks: [],
      columns: [{ sheet: "Mål 2022", field: "goalTitle", column: 0, row: null }],
    } as const;
    const remembered = JSON.stringify(mappingOf(readWorkbook(workbookOf(sheet), choices).layout));
    const { after, evaluation, layout } = decide({ ...workbookOf(sheet), remembered }, ATTAINED);
    expect(evaluation.goals[0]?.goal.decided).toEqual(ATTAINED);
    expect(layout).toMatchObject({ isRemembered: true, questions: [] });
    expect(after.remembered).toContain("Beslutad måluppfyllelse");
  });

  test("also where the controller has said that there are none", () => {
    const choices: LayoutChoices = {
      blocks: [],
      columns: (["decidedLevel", "motivation"] as const).map((field) => ({
        sheet: "Mål 2022",
        field,
        column: null,
        row: null,
      })),
    };
    const workbook = workbookOf(sheetOf([HEADINGS, SAFE, NIGHT, GOOD]));
    const unsaved = decide(workbook, ATTAINED, { choices });
    expect(unsaved.evaluation.goals[0]?.goal.decided).toEqual(ATTAINED);
    const remembered = JSON.stringify(mappingOf(readWorkbook(workbook, choices).layout));
    expect(decide({ ...workbook, remembered }, ATTAINED).evaluation.goals[0]?.goal.decided).toEqual(ATTAINED);
  });

  test("a column of that heading that the controller reads as something else is still read so", () => {
    const sheet = sheetOf([
      [...HEADINGS, "Motivering"],
      [...SAFE, "Om indikatorn"],
      [...GOOD, "Också"],
    ]);
    const choices = {
      blocks: [],
      columns: [{ sheet: "Mål 2022", field: "comment", column: 5, row: null }],
    } as const;
    const remembered = JSON.stringify(mappingOf(readWorkbook(workbookOf(sheet), choices).layout));
    const { evaluation, layout } = decide({ ...workbookOf(sheet), remembered }, ATTAINED);
    expect(layout.questions).toEqual([]);
    expect(evaluation.goals[0]).toMatchObject({
      goal: { decided: ATTAINED },
      indicators: [{ indicator: { comment: "Om indikatorn" } }],
    });
  });

  test("only the block that the goal stands in gets them", () => {
    const workbook = workbookOf(
      sheetOf([HEADINGS, SAFE], { id: "{1}", name: "Trygghet" }),
      sheetOf([HEADINGS, GOOD], { id: "{2}", name: "Kvalitet" }),
    );
    const { operations, evaluation } = decide(workbook, ATTAINED, { goal: "goal-2-2" });
    expect(new Set(operations.map((each) => ("sheet" in each ? each.sheet.name : "")))).toEqual(
      new Set(["Kvalitet"]),
    );
    expect(evaluation.goals.map(({ decidedLevel }) => decidedLevel)).toEqual([null, "attained"]);
  });
});

/** A sheet of these levels, one row for each indicator, the decision on the first row of its goal. */
function sheetOfGoals(goals: readonly (readonly string[])[], hasColumns: boolean): SheetSnapshot {
  const rows = goals.flatMap((levels, goal) =>
    levels.map((level, index): Cell[] => [
      index === 0 ? `Mål ${goal}` : "",
      `Indikator ${goal}.${index}`,
      level,
    ]),
  );
  const headings = [
    "Nämndmål",
    "Indikator",
    "Bedömd nivå",
    ...(hasColumns ? ["Beslutad nivå", "Motivering"] : []),
  ];
  return sheetOf([headings, ...rows]);
}

test("whatever the goals: what is decided is read back, the values and the index are as before, and null takes it back", () => {
  const anyWord = fc.constantFrom("Uppnått", "Delvis uppnått", "Ej uppnått", "");
  const anyGoals = fc.array(fc.array(anyWord, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  const anyMotivation = fc.option(fc.constantFrom("Ny mätning", "= 3", "Se § 12, beslut 2022-08-31"));
  fc.assert(
    fc.property(
      anyGoals,
      fc.boolean(),
      fc.nat(3),
      anyLevel,
      anyMotivation,
      (goals, hasColumns, at, level, motivation) => {
        const workbook = workbookOf(sheetOfGoals(goals, hasColumns));
        const before = readWorkbook(workbook).evaluation;
        const goal = before.goals[at % goals.length]?.goal.id ?? "";
        const decided = decide(workbook, { level, motivation }, { goal });
        const decidedGoal = decided.evaluation.goals.find((each) => each.goal.id === goal);
        expect(decidedGoal?.goal.decided).toEqual({ level, motivation });
        expect(decidedGoal?.level).toBe(level);
        expect(decided.evaluation.index).toBe(before.index);
        expect(decided.evaluation.goals.map(({ score }) => score)).toEqual(
          before.goals.map(({ score }) => score),
        );
        expect(decide(decided.after, { level, motivation }, { goal }).operations).toEqual([]);
        expect(decide(decided.after, null, { goal }).evaluation).toEqual(before);
      },
    ),
  );
});
