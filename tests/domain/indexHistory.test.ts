import fc from "fast-check";
import { evaluate } from "../../src/domain/evaluate";
import type { FollowUp, Measure, PeriodLevel } from "../../src/domain/followUp";
import { indexHistory } from "../../src/domain/indexHistory";
import { ATTAINMENT_LEVELS } from "./byThreeSteps";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import {
  anyFollowUp,
  anyPeriod,
  assessed,
  followUpOf,
  goalOf,
  indicator,
  measured,
  milestone,
} from "./followUps";

/** A measured indicator, 85 % and 70 %, with outcomes of former periods and the levels that are kept of them. */
function formerly(outcomes: Readonly<Record<string, number>>, formerLevels: PeriodLevel[] = []): Measure {
  const history = Object.entries(outcomes).map(([period, value]) => ({
    period,
    reading: { parts: [value] },
  }));
  return measured(0.9, { history, formerLevels });
}

function kept(measure: Measure, formerLevels: readonly PeriodLevel[]): Measure {
  return { ...measure, formerLevels };
}

/** One goal for each list of measures. */
function goals(...lists: readonly (readonly Measure[])[]): FollowUp {
  return followUpOf(
    lists.map((measures) => goalOf([], { indicators: measures.map((each) => indicator(each)) })),
  );
}

test("each former period has its index, the earliest first: outcomes against the targets that stand now", () => {
  const followUp = goals(
    [formerly({ "2021-12": 0.9, "2020-12": 0.7 }), formerly({ "2021-12": 0.7, "2020-12": 0.6 })],
    [formerly({ "2021-12": 0.85, "2020-12": 0.2 })],
  );
  expect(indexHistory(followUp, "2022-08")).toMatchObject([
    { period: "2020-12", index: 0.125, goalsWithValue: 2, gradedIndicatorCount: 3 },
    { period: "2021-12", index: 0.875, goalsWithValue: 2, gradedIndicatorCount: 3 },
  ]);
});

test("the level that was given then counts, though the outcome would have another against today's target", () => {
  const given: PeriodLevel = { period: "2021-12", level: "partlyAttained" };
  const followUp = goals([formerly({ "2021-12": 0.9 }, [given]), formerly({ "2021-12": 0.9 })]);
  expect(indexHistory(followUp, "2022-08")).toMatchObject([
    { index: 0.75, gradedIndicatorCount: 2, reportedIndicatorCount: 1 },
  ]);
});

test("what was said to have no level then has none, whatever its outcome", () => {
  const given: PeriodLevel = { period: "2021-12", level: null };
  const followUp = goals([formerly({ "2021-12": 0.9 }, [given]), formerly({ "2021-12": 0.7 })]);
  expect(indexHistory(followUp, "2022-08")).toMatchObject([{ index: 0.5, gradedIndicatorCount: 1 }]);
});

test("an indicator without a number has the level that is kept of the period, and else none: never that of now", () => {
  const given: PeriodLevel = { period: "2021-12", level: "notAttained" };
  const followUp = goals([kept(assessed("attained"), [given])], [assessed("attained")]);
  expect(indexHistory(followUp, "2022-08")).toEqual([
    {
      period: "2021-12",
      index: 0,
      goalCount: 2,
      goalsWithValue: 1,
      indicatorCount: 2,
      gradedIndicatorCount: 1,
      reportedIndicatorCount: 1,
      isComparable: true,
    },
  ]);
});

test("an index that rests on less than half of the goals, or of the indicators, may not stand beside today's", () => {
  const then = formerly({ "2021-12": 0.9 });
  const now = measured(0.9);
  const isComparable = (...lists: readonly (readonly Measure[])[]): boolean | undefined =>
    indexHistory(goals(...lists), "2022-08")[0]?.isComparable;
  expect(isComparable([then], [now])).toBe(true);
  expect(isComparable([then], [now], [now])).toBe(false);
  expect(isComparable([then, now], [then, now])).toBe(true);
  expect(isComparable([then, now], [then, now, now])).toBe(false);
});

test("without anything that can be graded the index is none, and is not comparable", () => {
  const unlimited = measured(0.9, {
    targetValue: null,
    history: [{ period: "2021-12", reading: { parts: [0.9] } }],
  });
  expect(indexHistory(goals([unlimited]), "2022-08")).toMatchObject([{ index: null, isComparable: false }]);
  expect(indexHistory(goals([measured(0.9), assessed("attained")]), "2022-08")).toEqual([]);
});

test("what is of a later period than the follow-up's is not told", () => {
  const followUp = goals([formerly({ "2022-08": 0.9, "2022-09": 0.1 })]);
  expect(indexHistory(followUp, "2022-08").map(({ period }) => period)).toEqual(["2022-08"]);
});

test("weights and the rule for missing levels are the settings'; a goal of which nothing is kept is left out all the same", () => {
  const followUp = followUpOf([
    goalOf([], {
      indicators: [
        indicator(formerly({ "2021-12": 0.9 }), { weight: 3 }),
        indicator(measured(0.9), { weight: 1 }),
      ],
    }),
    goalOf(["attained"]),
  ]);
  const indexWith = (missingDataRule: typeof DEFAULT_SETTINGS.missingDataRule): unknown =>
    indexHistory(followUp, "2022-08", { ...DEFAULT_SETTINGS, missingDataRule })[0]?.index;
  expect(indexWith("leaveOut")).toBe(1);
  expect(indexWith("countAsNotAttained")).toBe(0.75);
  expect(indexWith("countAsPartlyAttained")).toBe(0.875);
  expect(indexWith("blockGoal")).toBeNull();
});

test("of an indicator in steps that of the period counts: the first that was not reached then", () => {
  const step = milestone(formerly({ "2020-12": 0.7, "2021-12": 0.9 }));
  const followUp = followUpOf([
    goalOf([], {
      indicators: [indicator(formerly({ "2020-12": 0.1, "2021-12": 0.1 }), { milestones: [step] })],
    }),
  ]);
  expect(indexHistory(followUp, "2022-08").map(({ index }) => index)).toEqual([0.5, 0]);
});

test("a level that was decided for a goal changes no former index", () => {
  const decided = { level: "attained", motivation: null } as const;
  const indicators = [indicator(formerly({ "2021-12": 0.1 }))];
  const followUp = followUpOf([goalOf([], { indicators, decided })]);
  expect(indexHistory(followUp, "2022-08")).toMatchObject([{ index: 0 }]);
});

const anyPeriods = fc.uniqueArray(anyPeriod, { minLength: 1, maxLength: 4 });
const LAST = "2026-12";

/** The same follow-up with a history made of what stands now. */
function repeated(followUp: FollowUp, repeat: (measure: Measure) => Measure): FollowUp {
  return {
    goals: followUp.goals.map((goal) => ({
      ...goal,
      indicators: goal.indicators.map((item) => ({
        ...item,
        measure: repeat(item.measure),
        milestones: item.milestones.map((step) => ({ ...step, measure: repeat(step.measure) })),
      })),
    })),
  };
}

test("a follow-up that has had the same outcomes in every period has had the same index", () => {
  fc.assert(
    fc.property(anyFollowUp, anyPeriods, (followUp, periods) => {
      const same = repeated(followUp, (measure) => {
        if (measure.kind === "qualitative")
          return kept(
            measure,
            periods.map((period) => ({ period, level: measure.assessedLevel })),
          );
        const { actualValue } = measure;
        const history = periods.map((period) => ({ period, reading: actualValue ?? { parts: [] } }));
        return { ...measure, history };
      });
      const { index } = evaluate(same);
      const counted = same.goals.some(({ indicators }) => indicators.length > 0);
      expect(indexHistory(same, LAST).map((each) => [each.period, each.index])).toEqual(
        counted ? periods.toSorted().map((period) => [period, index]) : [],
      );
    }),
  );
});

test("where the levels of a period are kept, nothing that stands now changes its index", () => {
  fc.assert(
    fc.property(
      anyFollowUp,
      fc.array(fc.constantFrom(...ATTAINMENT_LEVELS), { minLength: 1 }),
      (followUp, levels) => {
        let at = 0;
        const given = repeated(followUp, (measure) =>
          kept(measure, [{ period: "2021-12", level: levels[at++ % levels.length] ?? null }]),
        );
        const bare = repeated(given, ({ formerLevels }) => kept(assessed(null), formerLevels));
        expect(indexHistory(given, LAST)).toEqual(indexHistory(bare, LAST));
        const graded = indexHistory(given, LAST)[0];
        expect(graded?.reportedIndicatorCount).toBe(graded?.gradedIndicatorCount);
      },
    ),
  );
});
