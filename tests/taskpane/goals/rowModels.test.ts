import { cutText } from "../../../src/taskpane/goals/cutText";
import { goalModel, type GoalModel } from "../../../src/taskpane/goals/goalModel";
import { indicatorModel, type IndicatorModel } from "../../../src/taskpane/goals/indicatorModel";
import {
  assessmentForm,
  decisionForm,
  decisionOf,
  type LevelEntry,
} from "../../../src/taskpane/goals/levelFormModel";
import { SWEDISH } from "../../../src/text/swedish";
import { fakeSheet } from "../fakeWorkbook";
import { calculated, goalSheet, LONG_COMMENT } from "./goalSheet";

const RESULT = calculated(goalSheet());

function goalAt(at: number, result = RESULT): GoalModel {
  const goal = result.evaluation.goals[at];
  if (goal === undefined) throw new Error(`No goal ${at}`);
  return goalModel(goal, result, SWEDISH);
}

function indicatorAt(at: number, result = RESULT): IndicatorModel {
  const indicator = result.evaluation.goals.flatMap(({ indicators }) => indicators)[at];
  if (indicator === undefined) throw new Error(`No indicator ${at}`);
  return indicatorModel(indicator, result, SWEDISH);
}

test("a goal tells its level and value, why, and where it stands", () => {
  expect(goalAt(0)).toMatchObject({
    title: "1. Trygghet",
    levelWord: "Uppnått",
    score: "0,750",
    indicatorCount: "2\u00A0indikatorer",
    notes: [],
    reasons: [
      "Medel av 2\u00A0indikatorer: 1\u00A0uppnådd och 1\u00A0delvis uppnådd → 0,75.",
      "Värdet 0,75 når gränsen 0,75: uppnått.",
    ],
    place: { sheet: "Mål", address: "C2" },
    placeText: "Blad Mål, cell C2",
    created: null,
  });
  expect(goalAt(2)).toMatchObject({
    levelWord: "Ingen uppgift",
    notes: ["0 av 1 indikator har en nivå."],
  });
});

test("an indicator tells outcome, target, trend, deadline, and why it has its level", () => {
  expect(indicatorAt(0)).toMatchObject({
    title: "1.1. Andel trygga",
    levelWord: "Uppnått",
    outcome: "95 mot målet minst 90",
    facts: ["Trend: ↑ Ökar (bättre)", "Bättre nivå än förra perioden", "Klart senast 2022-12-31"],
    reason: "95 ≥ 90: når målvärdet.",
    steps: [],
    comment: "",
    placeText: "Blad Mål, cell E2",
    assessment: null,
  });
  expect(indicatorAt(1)).toMatchObject({
    outcome: "20 mot målet högst 15",
    facts: ["Trend: ↑ Ökar (sämre)", "Sämre nivå än förra perioden"],
    comment: LONG_COMMENT,
  });
  expect(indicatorAt(3)).toMatchObject({
    levelWord: "Ingen uppgift",
    outcome: "Utfall saknas, målet är minst 90",
    scale: null,
    facts: [],
  });
});

test("an indicator without a number has no bar, but a level to enter", () => {
  expect(indicatorAt(2)).toMatchObject({
    outcome: null,
    scale: null,
    reason: "Indikatorn har inget tal. Din egen bedömning gäller.",
    assessment: { level: "attained", created: null, step: { title: "Utredningen är klar" } },
  });
  expect(indicatorAt(2).assessment?.choices.map(({ word }) => word)).toEqual([
    "Uppnått",
    "Delvis uppnått",
    "Ej uppnått",
    "Ingen bedömning",
  ]);
});

test("a long comment is cut between words, and a short one is not", () => {
  expect(cutText("Enkäten gjordes i maj.")).toBeNull();
  const cut = indicatorAt(1).commentCut ?? "";
  expect(cut).toMatch(/^Enkäten gjordes i maj\. .*\S…$/);
  expect(cut.length).toBeLessThanOrEqual(121);
  expect(LONG_COMMENT.startsWith(`${cut.slice(0, -1)} `)).toBe(true);
  expect(cutText("x".repeat(200))).toBe(`${"x".repeat(120)}…`);
});

describe("a goal's decision", () => {
  const form = (entry: LevelEntry, model = goalAt(0)) => decisionForm(model, entry, SWEDISH);

  test("another level than the computed one needs a motivation; the same does not", () => {
    expect(form({ level: "notAttained", motivation: "" })).toMatchObject({
      heading: "Besluta nivå för 1. Trygghet",
      motivation: "needed",
      isChanged: true,
      hint: null,
    });
    expect(form({ level: "attained", motivation: "" })).toMatchObject({
      motivation: "free",
      isChanged: true,
    });
    expect(form({ level: null, motivation: "" })).toMatchObject({
      motivation: null,
      isChanged: false,
      hint: null,
    });
  });

  test("the first choice is what is computed", () => {
    expect(goalAt(0).choices[0]).toEqual({ level: null, word: "Som beräknat: uppnått" });
  });

  test("which columns it makes is said before", () => {
    const without = goalAt(0, calculated(goalSheet(false)));
    expect(form({ level: "notAttained", motivation: "" }, without).hint).toBe(
      "Bladet Mål saknar kolumnerna Beslutad måluppfyllelse och Motivering. De skapas till höger om uppföljningen.",
    );
    expect(form({ level: null, motivation: "" }, without).hint).toBeNull();
  });

  test("one that stands is changed by another level, another motivation, or by being taken back", () => {
    const model = goalAt(0);
    const standing = { level: "notAttained", motivation: "Ny enkät" } as const;
    const decided = { ...model, shown: { ...model.shown, standing } };
    expect(form(standing, decided).isChanged).toBe(false);
    expect(form({ ...standing, motivation: " Ny enkät " }, decided).isChanged).toBe(false);
    expect(form({ ...standing, motivation: "Sen enkät" }, decided).isChanged).toBe(true);
    expect(form({ level: null, motivation: "Ny enkät" }, decided)).toMatchObject({
      hint: "Beslutet tas tillbaka: cellerna för nivån och motiveringen töms.",
      isChanged: true,
    });
  });

  test("what is written of it", () => {
    expect(decisionOf({ level: null, motivation: "Ny enkät" })).toBeNull();
    expect(decisionOf({ level: "attained", motivation: " " })).toEqual({
      level: "attained",
      motivation: null,
    });
    expect(decisionOf({ level: "attained", motivation: " Ny " })).toEqual({
      level: "attained",
      motivation: "Ny",
    });
  });
});

test("an entered level is changed when it is another than stands", () => {
  const { assessment } = indicatorAt(2);
  if (assessment === null) throw new Error("It has a number");
  const form = (level: LevelEntry["level"]) => assessmentForm(assessment, { level, motivation: "" }, SWEDISH);
  expect(form("attained")).toMatchObject({ isChanged: false, motivation: null });
  expect(form("notAttained").isChanged).toBe(true);
  expect(form(null)).toMatchObject({ isChanged: true, hint: null });
});

test("of an indicator with steps each is shown, and the current one is what counts", () => {
  const headings = ["Nämndmål", "Indikator", "Etapp", "Riktning", "Målvärde", "Gräns delvis", "Utfall"];
  const stepped = fakeSheet("Mål", [
    headings,
    ["Trygghet", "Andel trygga", "Enkäten är gjord", "Högre är bättre", 60, 50, 70],
    ["", "Andel trygga", "Fler är trygga", "Högre är bättre", 90, 60, 70],
  ]);
  const model = indicatorAt(0, calculated(stepped));
  expect(model).toMatchObject({
    levelWord: "Delvis uppnått",
    outcome: "70 mot målet minst 90",
    reason: "Etapp 2 av 2. 60 ≤ 70 < 90: når gränsen för delvis men inte målvärdet.",
    placeText: "Blad Mål, cell B3",
  });
  expect(model.steps.map(({ title, levelWord, isCurrent }) => [title, levelWord, isCurrent])).toEqual([
    ["Etapp 1 av 2: Enkäten är gjord", "Uppnått", false],
    ["Etapp 2 av 2: Andel trygga", "Delvis uppnått", true],
  ]);
});
