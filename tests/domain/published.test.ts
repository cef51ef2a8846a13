import { attainmentIndex } from "./byThreeSteps";
import { levelScore } from "./byThreeSteps";
import { evaluate } from "../../src/domain/evaluate";
import type { Evaluation } from "../../src/domain/evaluation";
import { goalScore } from "./byThreeSteps";
import { roundHalfAwayFromZero } from "../../src/domain/numbers";
import { publishedFollowUp } from "./publishedFollowUp";

const published = (name: string): Evaluation => evaluate(publishedFollowUp(name));
const rounded = (index: number | null): number => roundHalfAwayFromZero(index ?? NaN, 2);

test("the published example: 0, 0, 1 and 0,5 give 0,375", () => {
  const levels = ["notAttained", "notAttained", "attained", "partlyAttained"] as const;
  expect(
    goalScore(
      levels.map((level) => ({ level, weight: 1 })),
      "leaveOut",
    ),
  ).toBe(0.375);
});

describe("August 2020", () => {
  const evaluation = published("goals-2020-08");

  test("index 0,76: 8 goals attained and 7 partly", () => {
    expect(rounded(evaluation.index)).toBe(0.76);
    expect(evaluation).toMatchObject({
      goalCount: 15,
      levels: { attained: 8, partlyAttained: 7, notAttained: 0, none: 0 },
    });
  });

  test("of the platform's 12 goals 7 are attained and 5 partly; of the added 1 and 2", () => {
    expect(evaluation.byOrigin).toMatchObject([
      { name: "Politisk plattform", goalCount: 12, levels: { attained: 7, partlyAttained: 5 } },
      { name: "Tillagt av nämnden", goalCount: 3, levels: { attained: 1, partlyAttained: 2 } },
    ]);
  });

  test("nothing in it is uncertain", () => {
    expect(evaluation.findings).toEqual([]);
  });
});

describe("August 2022", () => {
  const evaluation = published("goals-2022-08");
  const goal7 = evaluation.goals.find(({ goal }) => goal.nr === "7");

  test("index 44/45, published as 0,98", () => {
    expect(evaluation.index).toBeCloseTo(44 / 45, 14);
    expect(rounded(evaluation.index)).toBe(0.98);
  });

  test("14 goals are attained by the figures, goal 7 by decision", () => {
    expect(evaluation.computedLevels).toMatchObject({ attained: 14, partlyAttained: 1 });
    expect(evaluation.levels).toMatchObject({ attained: 15, partlyAttained: 0 });
    expect(goal7).toMatchObject({
      score: 2 / 3,
      computedLevel: "partlyAttained",
      decidedLevel: "attained",
      level: "attained",
    });
  });

  test("the index is the mean of the goals' values and of nothing else", () => {
    const indicators = evaluation.goals.flatMap((goal) => goal.indicators);
    const ofIndicators = attainmentIndex(indicators.map((each) => each.levelScore));
    const ofComputed = attainmentIndex(
      evaluation.goals.map(({ computedLevel }) =>
        computedLevel === null ? null : levelScore(computedLevel),
      ),
    );
    const ofDecided = attainmentIndex(
      evaluation.goals.map(({ level }) => (level === null ? null : levelScore(level))),
    );
    expect(indicators).toHaveLength(26);
    expect(rounded(ofIndicators)).toBe(0.96);
    expect(rounded(ofComputed)).toBe(0.97);
    expect(rounded(ofDecided)).toBe(1);
  });
});

describe("2023", () => {
  const evaluation = published("goals-2023");

  test("11/18 partly, 11/16 partly, 13/16 attained: index 19/27", () => {
    expect(evaluation.goals).toMatchObject([
      { score: 11 / 18, level: "partlyAttained" },
      { score: 11 / 16, level: "partlyAttained" },
      { score: 13 / 16, level: "attained" },
    ]);
    expect(evaluation.index).toBeCloseTo(19 / 27, 14);
    expect(roundHalfAwayFromZero(evaluation.index ?? NaN, 4)).toBe(0.7037);
  });

  test("each goal is a goal area of its own, and no origin is told", () => {
    expect(evaluation.byGoalArea).toMatchObject([
      { name: "Självständighet", goalCount: 1, index: 11 / 18 },
      { name: "Trygghet", goalCount: 1, index: 11 / 16 },
      { name: "Kvalitet", goalCount: 1, index: 13 / 16 },
    ]);
    expect(evaluation.byOrigin).toEqual([]);
  });

  test("all 25 indicators have a level", () => {
    expect(evaluation).toMatchObject({ indicatorCount: 25, gradedIndicatorCount: 25, findings: [] });
  });
});
