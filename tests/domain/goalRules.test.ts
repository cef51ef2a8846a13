import { decideGoal, GOAL_LEVEL_RULES, isComputed } from "../../src/domain/rules/goalRules";
import { decideWhole } from "../../src/domain/rules/wholeRule";
import { levelAt, rankOf, type Scale } from "../../src/domain/scale/scale";
import { defaultThresholds } from "../../src/domain/settings";
import { EVERY_SCALE } from "./scale/scales";

const RULES = GOAL_LEVEL_RULES.filter(isComputed);

function scaleCalled(id: string): Scale {
  const scale = EVERY_SCALE.find((each) => each.id === id);
  if (scale === undefined) throw new Error(`No scale ${id}`);
  return scale;
}
const FIVE = scaleCalled("even-5");
const FORECASTS = scaleCalled("forecasts");

function decisionOf(rule: (typeof GOAL_LEVEL_RULES)[number], ranks: readonly number[], scale: Scale) {
  const levels = ranks.map((rank) => levelAt(scale, rank));
  const points = ranks.reduce((sum, rank) => sum + (scale.steps[rank]?.points ?? NaN), 0);
  return decideGoal(rule, {
    score: points / (ranks.length * scale.fullPoints),
    range: null,
    worst: levels,
    best: levels,
    thresholds: defaultThresholds(scale),
    scale,
  });
}

test.each([
  //           thresholds, none at worst and half at best, all, worst, majority, share
  [
    [4, 4, 0],
    [3, 2, 2, 0, 4, 3],
  ],
  [
    [4, 2],
    [3, 4, 3, 2, 4, 2],
  ],
  [
    [3, 1, 0],
    [1, 1, 1, 0, 1, 0],
  ],
  [
    [0, 3, 1],
    [1, 1, 1, 0, 1, 0],
  ],
  [[4], [4, 4, 4, 4, 4, 4]],
  [
    [2, 2],
    [2, 2, 2, 2, 2, 0],
  ],
  [
    [4, 4, 4, 3],
    [4, 4, 3, 3, 4, 3],
  ],
  [
    [0, 0, 1],
    [0, 1, 1, 0, 0, 0],
  ],
  [
    [0, 4, 4, 4],
    [3, 3, 3, 0, 4, 3],
  ],
])("five steps: indicators with so many worse steps (%j) give a goal %j by each rule", (ranks, expected) => {
  const found = RULES.map((rule) => {
    const { level, reason } = decisionOf(rule, ranks, FIVE);
    expect(reason).toMatchObject(
      rule === "thresholds" ? { kind: rule, level } : { kind: "levels", rule, level },
    );
    return level === null ? null : rankOf(FIVE, level);
  });
  expect(found).toEqual(expected);
});

test.each([
  [[4, 4], 4, 0.75, null],
  [[4, 3], 3, 0.75, null],
  [[3, 3, 2], 3, 0.75, null],
  [[4, 4, 4, 2], 3, 0.75, null],
  [[4, 0], 2, 0.25, 0.75],
  [[1, 1], 1, null, 0.25],
  [[0, 1], 0, null, 0.25],
])(
  "where a forecast counts as what it foretells, %j is %i, the step nearest to the mean of those with its score",
  (ranks, rank, from, below) => {
    const { level, reason } = decisionOf("thresholds", ranks, FORECASTS);
    expect(level).toBe(levelAt(FORECASTS, rank));
    expect(reason).toMatchObject({ kind: "thresholds", from, below });
  },
);

test.each(["own", "none"] as const)("by the rule %s no level is computed, and that is the reason", (rule) => {
  expect(decisionOf(rule, [4, 4], FIVE)).toEqual({ level: null, reason: { kind: "notComputed", rule } });
});

test("without a value there is no level, and with a range only one that is the same at both ends", () => {
  const facts = { thresholds: defaultThresholds(FIVE), scale: FIVE };
  expect(decideGoal("worst", { ...facts, score: null, range: null, worst: [], best: [] })).toEqual({
    level: null,
    reason: { kind: "noScore" },
  });
  const range = { lowest: 0.25, highest: 0.75 };
  const ends = { worst: ["step-1", "step-1"], best: ["step-1", "step-3"] };
  expect(decideGoal("thresholds", { ...facts, score: null, range, ...ends })).toEqual({
    level: null,
    reason: { kind: "range", level: null, worst: "step-1", best: "step-3", range },
  });
  expect(decideGoal("worst", { ...facts, score: null, range, ...ends })).toEqual({
    level: "step-1",
    reason: { kind: "range", level: "step-1", worst: "step-1", best: "step-1", range },
  });
});

test("the whole is the mean of the goals that have a value, and where goals are only counted there is no index", () => {
  const goals = [
    { score: 1, range: null },
    { score: null, range: { lowest: 0.25, highest: 0.5 } },
    { score: null, range: null },
  ];
  const counted = { goalsCounted: 2, goalsLeftOut: 1 };
  expect(decideWhole("meanOfGoals", goals)).toEqual({
    index: null,
    range: { lowest: 0.625, highest: 0.75 },
    reason: { kind: "meanOfGoals", ...counted },
  });
  expect(decideWhole("counts", goals)).toEqual({
    index: null,
    range: null,
    reason: { kind: "counts", ...counted },
  });
});
