import { THREE_STEPS } from "../../src/domain/scale/threeSteps";
import { attainmentIndex } from "./byThreeSteps";
import { countLevels } from "../../src/domain/scale/levelCounts";
import { evaluate } from "../../src/domain/evaluate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { assessed, followUpOf, goalOf, indicator, measured } from "./followUps";

const [EJ, DELVIS, UPP] = ["notAttained", "partlyAttained", "attained"] as const;

test("the index is the mean of the goals' values, whatever their number of indicators", () => {
  const evaluation = evaluate(followUpOf([goalOf([UPP]), goalOf([EJ, EJ, UPP, DELVIS])]));
  expect(evaluation.goals.map(({ score }) => score)).toEqual([1, 0.375]);
  expect(evaluation.index).toBe((1 + 0.375) / 2);
  expect(evaluation.levels).toEqual({ attained: 1, partlyAttained: 1, notAttained: 0, none: 0 });
});

test("a goal without a value is left out of the index, counted apart and reported", () => {
  const evaluation = evaluate(followUpOf([goalOf([UPP]), goalOf([null])]));
  expect(evaluation).toMatchObject({ index: 1, goalCount: 2, levels: { attained: 1, none: 1 } });
  expect(evaluation.findings).toContainEqual({
    code: "goalWithoutScore",
    subject: "goal",
    id: "goal-1",
    verdict: { kind: "leftOut" },
  });
});

test("without goals there is no index", () => {
  expect(evaluate(followUpOf([]))).toEqual({
    index: null,
    range: null,
    indexReason: { kind: "meanOfGoals", goalsCounted: 0, goalsLeftOut: 0 },
    goalCount: 0,
    settings: DEFAULT_SETTINGS,
    levels: { attained: 0, partlyAttained: 0, notAttained: 0, none: 0 },
    computedLevels: { attained: 0, partlyAttained: 0, notAttained: 0, none: 0 },
    goals: [],
    indicatorCount: 0,
    gradedIndicatorCount: 0,
    byOrigin: [],
    byGoalArea: [],
    byOverarchingGoal: [],
    byCommittee: [],
    findings: [],
  });
  expect(attainmentIndex([null, null])).toBeNull();
});

test("a decided level replaces the level only", () => {
  const decided = { level: UPP, motivation: "Särskilt boende når målet vid ny mätning" } as const;
  const evaluation = evaluate(followUpOf([goalOf([UPP, DELVIS, DELVIS], { decided }), goalOf([UPP])]));
  expect(evaluation.goals[0]).toMatchObject({
    score: 2 / 3,
    computedLevel: DELVIS,
    decidedLevel: UPP,
    level: UPP,
  });
  expect(evaluation).toMatchObject({ index: (2 / 3 + 1) / 2, levels: { attained: 2 } });
  expect(evaluation.computedLevels).toMatchObject({ attained: 1, partlyAttained: 1 });
  expect(evaluation.findings).toEqual([]);
});

test("a decided level without motivation is reported", () => {
  const goal = goalOf([UPP], { decided: { level: EJ, motivation: null } });
  expect(evaluate(followUpOf([goal])).findings).toEqual([
    { code: "decidedWithoutMotivation", subject: "goal", id: "goal-0", verdict: null },
  ]);
});

test("7 of 8 measured: what is missing is said and left out", () => {
  const indicators = [
    ...Array.from({ length: 7 }, () => indicator(measured(0.9))),
    indicator(measured(null)),
  ];
  const evaluation = evaluate(followUpOf([goalOf([], { indicators })]));
  expect(evaluation).toMatchObject({ indicatorCount: 8, gradedIndicatorCount: 7, index: 1 });
  expect(evaluation.findings).toEqual([
    { code: "missingActualValue", subject: "indicator", id: "indicator-0-7", verdict: { kind: "leftOut" } },
  ]);
});

test("a level that is certain without its limit is given, and the limit is asked for", () => {
  const goal = goalOf([], { indicators: [indicator(measured(0.9, { partlyLimit: null }))] });
  const { index, findings } = evaluate(followUpOf([goal]));
  expect(index).toBe(1);
  expect(findings).toMatchObject([{ code: "missingPartlyLimit", verdict: null }]);
});

test("level, value and trend of an indicator", () => {
  const lower = { direction: "lowerIsBetter", targetValue: 0.3, partlyLimit: 0.4 } as const;
  const indicators = [
    indicator(measured(0.35, { ...lower, previousValue: { parts: [0.5] } })),
    indicator(measured(0.9, { direction: null, previousValue: { parts: [0.5] } })),
    indicator(assessed(DELVIS)),
  ];
  const [goal] = evaluate(followUpOf([goalOf([], { indicators })])).goals;
  expect(goal?.indicators).toMatchObject([
    { level: DELVIS, levelScore: 0.5, trend: "decreasing", trendAssessment: "improving" },
    { level: null, levelScore: null, trend: "increasing", trendAssessment: null },
    { level: DELVIS, levelScore: 0.5, trend: null, trendAssessment: null },
  ]);
});

test("groups come in the order they first stand, with the nameless among them", () => {
  const goals = [
    goalOf([UPP], { origin: "Tillagt av nämnden", goalArea: "Trygghet" }),
    goalOf([EJ], { origin: "Politisk plattform" }),
    goalOf([DELVIS], { origin: "Tillagt av nämnden" }),
  ];
  const { byOrigin, byGoalArea } = evaluate(followUpOf(goals));
  expect(byOrigin).toMatchObject([
    { name: "Tillagt av nämnden", goalCount: 2, index: 0.75, levels: { attained: 1, partlyAttained: 1 } },
    { name: "Politisk plattform", goalCount: 1, index: 0, levels: { notAttained: 1 } },
  ]);
  expect(byGoalArea).toMatchObject([
    { name: "Trygghet", index: 1 },
    { name: null, index: 0.25 },
  ]);
});

test("groups by committee and by overarching goal", () => {
  const goals = [
    goalOf([UPP], { committee: "Socialnämnden", overarchingGoal: "En trygg kommun" }),
    goalOf([EJ], { committee: "Kulturnämnden", overarchingGoal: "En trygg kommun" }),
    goalOf([DELVIS], { committee: "Socialnämnden" }),
  ];
  const { byCommittee, byOverarchingGoal } = evaluate(followUpOf(goals));
  expect(byCommittee).toMatchObject([
    { name: "Socialnämnden", goalCount: 2, index: 0.75 },
    { name: "Kulturnämnden", goalCount: 1, index: 0 },
  ]);
  expect(byOverarchingGoal).toMatchObject([
    { name: "En trygg kommun", goalCount: 2, index: 0.5 },
    { name: null, goalCount: 1, index: 0.5 },
  ]);
});

test("where no goal has an origin there are no groups", () => {
  expect(evaluate(followUpOf([goalOf([UPP]), goalOf([EJ])])).byOrigin).toEqual([]);
});

test("settings: thresholds, rule for the goal's level, and rule for missing data", () => {
  const followUp = followUpOf([goalOf([UPP, UPP, UPP, EJ]), goalOf([UPP, null])]);
  const levels = (settings: Partial<typeof DEFAULT_SETTINGS>): unknown =>
    evaluate(followUp, { ...DEFAULT_SETTINGS, ...settings }).goals.map(({ computedLevel }) => computedLevel);
  expect(levels({})).toEqual([UPP, UPP]);
  expect(levels({ thresholds: [0.25, 0.8] })).toEqual([DELVIS, UPP]);
  expect(levels({ goalLevelRule: "worst" })).toEqual([EJ, UPP]);
  expect(levels({ goalLevelRule: "worst", missingDataRule: "countAsPartlyAttained" })).toEqual([EJ, DELVIS]);
  expect(levels({ missingDataRule: "countAsNotAttained" })).toEqual([UPP, DELVIS]);
  expect(levels({ missingDataRule: "blockGoal" })).toEqual([UPP, null]);
});

test("levels are counted, those without one apart", () => {
  expect(countLevels(THREE_STEPS, [UPP, DELVIS, UPP, null, EJ])).toEqual({
    attained: 2,
    partlyAttained: 1,
    notAttained: 1,
    none: 1,
  });
});
