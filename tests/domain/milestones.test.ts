import fc from "fast-check";
import type { AttainmentLevel } from "../../src/domain/scale/scale";
import { evaluate } from "../../src/domain/evaluate";
import type { Evaluation, IndicatorEvaluation } from "../../src/domain/evaluation";
import type { Indicator, Measure, Milestone } from "../../src/domain/followUp";
import { indicatorLevel } from "./byThreeSteps";
import { milestonesInOrder } from "../../src/domain/milestones";
import {
  anyFollowUp,
  anyMeasure,
  anyMilestone,
  assessed,
  followUpOf,
  goalOf,
  indicator,
  measured,
  milestone,
} from "./followUps";
import { publishedFollowUp } from "./publishedFollowUp";

const [EJ, DELVIS, UPP] = ["notAttained", "partlyAttained", "attained"] as const;

/** The evaluation of a goal with one indicator in steps: its milestones and, last, its own measure. */
function evaluateSteps(milestones: readonly Milestone[], own: Measure): Evaluation {
  return evaluate(followUpOf([goalOf([], { indicators: [indicator(own, { milestones })] })]));
}

function onlyIndicator({ goals }: Evaluation): IndicatorEvaluation | undefined {
  return goals[0]?.indicators[0];
}

type Levels = readonly (AttainmentLevel | null)[];

test.each<[string, Levels, number, AttainmentLevel | null]>([
  ["no milestones: the indicator itself", [DELVIS], 0, DELVIS],
  ["the first is on its way", [DELVIS, EJ], 0, DELVIS],
  ["the first is reached: the indicator itself", [UPP, EJ], 1, EJ],
  ["the first is reached: the second", [UPP, DELVIS, EJ], 1, DELVIS],
  ["all are reached: the last", [UPP, UPP, UPP], 2, UPP],
  ["a later one is reached before an earlier", [DELVIS, UPP, UPP], 0, DELVIS],
  ["the first has no level, so it is not known to be reached", [null, UPP], 0, null],
  ["the next has no level yet", [UPP, null, EJ], 1, null],
  ["only the indicator itself has no level", [UPP, UPP, null], 2, null],
])("which step counts: %s", (_, levels, currentStep, level) => {
  const own = assessed(levels.at(-1) ?? null);
  const evaluation = evaluateSteps(
    levels.slice(0, -1).map((each) => milestone(assessed(each))),
    own,
  );
  const steps = levels.map((each) => ({ level: each }));
  expect(onlyIndicator(evaluation)).toMatchObject({ currentStep, level, steps });
  expect(evaluation.gradedIndicatorCount).toBe(level === null ? 0 : 1);
});

test("a goal's value takes the current step: one that is reached gives way to a harder one", () => {
  const first = measured(0.8, { targetValue: 0.8, partlyLimit: 0.6 });
  const second = measured(0.8, { targetValue: 0.9, partlyLimit: 0.8 });
  const evaluation = evaluateSteps([milestone(first)], second);
  expect(evaluation.index).toBe(0.5);
  expect(onlyIndicator(evaluation)).toMatchObject({
    levelScore: 0.5,
    partLevels: [DELVIS],
    steps: [
      { level: UPP, partLevels: [UPP] },
      { level: DELVIS, partLevels: [DELVIS] },
    ],
  });
});

test("the trend is that of the current step", () => {
  const falling = measured(0.6, { previousValue: { parts: [0.7] } });
  const rising = measured(0.9, { previousValue: { parts: [0.7] } });
  expect(onlyIndicator(evaluateSteps([milestone(falling)], rising))).toMatchObject({
    trend: "decreasing",
    trendAssessment: "deteriorating",
    steps: [{ trend: "decreasing" }, { trend: "increasing" }],
  });
});

test("what the current step lacks is said under its id; what other steps lack is not said", () => {
  const unlimited = milestone(measured(0.9, { partlyLimit: null }));
  const evaluation = evaluateSteps([unlimited, milestone(measured(null))], measured(null));
  expect(evaluation.findings).toMatchObject([
    { code: "missingActualValue", subject: "indicator", id: "step-0-0-1", verdict: { kind: "leftOut" } },
    { code: "goalWithoutScore" },
  ]);
  expect(onlyIndicator(evaluation)?.step).toMatchObject({ id: "step-0-0-1" });
});

test("the last step bears the indicator's own id", () => {
  const evaluation = evaluateSteps([milestone(assessed(UPP))], measured(null));
  expect(evaluation.findings).toMatchObject([
    { code: "missingActualValue", id: "indicator-0-0" },
    { code: "goalWithoutScore" },
  ]);
  expect(onlyIndicator(evaluation)?.step).toMatchObject({ id: "indicator-0-0", title: "Trygghet" });
});

test("steps are taken in the order of their dates where all have one, else as they stand", () => {
  const late = milestone(assessed(DELVIS), "2021-12-31");
  const early = milestone(assessed(EJ), "2020-12-31");
  const undated = milestone(assessed(UPP));
  expect(milestonesInOrder([late, early])).toEqual([early, late]);
  expect(milestonesInOrder([late, early, undated])).toEqual([late, early, undated]);
  expect(milestonesInOrder([])).toEqual([]);
  expect(onlyIndicator(evaluateSteps([late, early], assessed(UPP)))).toMatchObject({ level: EJ });
});

test("of the same date they stand as written", () => {
  const steps = [EJ, DELVIS].map((level) => milestone(assessed(level), "2020-12-31"));
  expect(milestonesInOrder(steps)).toEqual(steps);
});

test("the indicator's own measure is the last step even if a milestone has a later date", () => {
  const steps = [milestone(assessed(DELVIS), "2023-12-31")];
  const own = indicator(assessed(UPP), { milestones: steps, dueDate: "2022-12-31" });
  const evaluation = evaluate(followUpOf([goalOf([], { indicators: [own] })]));
  expect(onlyIndicator(evaluation)).toMatchObject({ currentStep: 0, level: DELVIS });
});

/**
 * The follow-up of August 2020 counts two "Delmål" that are due in December, both on their way; in 2022 other indicators
 * stand in their place (6.1 and 11.1).
 */
describe("the published steps", () => {
  const in2020 = publishedFollowUp("goals-2020-08");
  const own2022 = new Map(
    publishedFollowUp("goals-2022-08").goals.flatMap(({ indicators }) =>
      indicators.map((each) => [each.nr, each] as const),
    ),
  );
  const isMilestone = ({ title }: Indicator): boolean => title.startsWith("Delmål");

  /** Each "Delmål" of 2020 at a level of 2020, as a step before the indicator of 2022 with a measure of its own. */
  const withSteps = (measureOf: (step: Indicator) => Measure, own: (later: Indicator) => Measure) =>
    evaluate({
      goals: in2020.goals.map((goal) => ({
        ...goal,
        indicators: goal.indicators.map((step): Indicator => {
          const later = own2022.get(step.nr);
          if (!isMilestone(step) || later === undefined) return step;
          const milestones = [
            { id: `step-${step.id}`, title: step.title, dueDate: "2020-12-31", measure: measureOf(step) },
          ];
          return { ...later, milestones, measure: own(later) };
        }),
      })),
    });

  test("two indicators of 2020 are steps", () => {
    const steps = in2020.goals.flatMap(({ indicators }) => indicators.filter(isMilestone));
    expect(steps.map(({ nr }) => nr)).toEqual(["6.1", "11.1"]);
  });

  test("with what comes after them not begun, 2020 comes out as published", () => {
    const evaluation = withSteps(
      ({ measure }) => measure,
      () => assessed(null),
    );
    const published = evaluate(in2020);
    expect(evaluation.index).toBe(published.index);
    expect(evaluation).toMatchObject({ levels: { attained: 8, partlyAttained: 7 }, findings: [] });
  });

  test("in 2022, when they are reached, what came after them counts", () => {
    const evaluation = withSteps(
      () => assessed(UPP),
      ({ measure }) => measure,
    );
    const goals = new Map(evaluation.goals.map(({ goal, score }) => [goal.nr, score]));
    expect([goals.get("6"), goals.get("11")]).toEqual([1, 1]);
  });
});

const anyAttained = fc
  .record({ measure: anyMeasure.filter((each) => indicatorLevel(each).level === UPP), step: anyMilestone })
  .map(({ step, measure }) => ({ ...step, measure }));

/** What an evaluation says, leaving out which steps led there. */
function outcome({ goals, ...figures }: Evaluation): unknown {
  const indicators = goals.flatMap((goal) =>
    goal.indicators.map(({ level, partLevels, trend, step }) => ({ level, partLevels, trend, step })),
  );
  return { figures, scores: goals.map(({ score, level }) => ({ score, level })), indicators };
}

test("milestones that are all reached change nothing", () => {
  fc.assert(
    fc.property(anyFollowUp, fc.array(anyAttained, { maxLength: 3 }), ({ goals }, milestones) => {
      const withMilestones = (these: readonly Milestone[]) =>
        evaluate(
          followUpOf(
            goals.map((goal) => ({
              ...goal,
              indicators: goal.indicators.map((each) => ({ ...each, milestones: these })),
            })),
          ),
        );
      expect(outcome(withMilestones(milestones))).toEqual(outcome(withMilestones([])));
    }),
  );
});

const anyDated = fc
  .uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 2, maxLength: 5 })
  .chain((days) =>
    fc.tuple(
      ...days.map((day) =>
        anyMilestone.map((step) => ({ ...step, id: `step-${day}`, dueDate: `2021-06-${day}` })),
      ),
    ),
  );

test("the order in which dated milestones stand changes nothing", () => {
  const shuffled = anyDated.chain((steps) =>
    fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
  );
  fc.assert(
    fc.property(shuffled, anyMeasure, ([steps, otherwise], own) => {
      const evaluationOf = (milestones: readonly Milestone[]) =>
        evaluate({ goals: [goalOf([], { indicators: [indicator(own, { id: "own", milestones })] })] });
      const [a, b] = [evaluationOf(steps), evaluationOf(otherwise)];
      expect(outcome(b)).toEqual(outcome(a));
      expect(onlyIndicator(b)?.steps).toEqual(onlyIndicator(a)?.steps);
    }),
  );
});

test("every step before the current one is reached, and an indicator is attained only when all its steps are", () => {
  fc.assert(
    fc.property(anyFollowUp, (followUp) => {
      for (const each of evaluate(followUp).goals.flatMap(({ indicators }) => indicators)) {
        const { steps, currentStep, indicator: own, ...current } = each;
        expect(steps).toHaveLength(own.milestones.length + 1);
        expect(steps[currentStep]).toEqual(current);
        expect(steps.slice(0, currentStep).every(({ level }) => level === UPP)).toBe(true);
        expect(current.level === UPP).toBe(steps.every(({ level }) => level === UPP));
      }
    }),
  );
});

test("what stands after the current step changes nothing", () => {
  fc.assert(
    fc.property(anyMeasure, fc.array(anyMilestone, { maxLength: 3 }), anyMeasure, (first, rest, own) => {
      fc.pre(indicatorLevel(first).level !== UPP);
      const undated = [milestone(first), ...rest.map((step) => ({ ...step, dueDate: null }))];
      expect(outcome(evaluateSteps(undated, own))).toEqual(
        outcome(evaluateSteps([milestone(first)], assessed(null))),
      );
    }),
  );
});
