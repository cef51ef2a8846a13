import fc from "fast-check";
import type { AttainmentLevel } from "../../src/domain/scale/scale";
import type {
  CommitteeGoal,
  FollowUp,
  Indicator,
  Measure,
  Milestone,
  QuantitativeMeasure,
} from "../../src/domain/followUp";

/** A measured indicator's numbers; higher is better, target 85 % and limit 70 % where nothing else is said. */
export function measured(
  outcome: number | readonly number[] | null,
  overrides: Partial<QuantitativeMeasure> = {},
): QuantitativeMeasure {
  const parts = typeof outcome === "number" ? [outcome] : outcome;
  return {
    kind: "quantitative",
    aim: { kind: "limit" },
    pointSize: null,
    direction: "higherIsBetter",
    targetValue: 0.85,
    partlyLimit: 0.7,
    actualValue: parts === null ? null : { parts },
    previousValue: null,
    history: [],
    formerLevels: [],
    ...overrides,
  };
}

export function assessed(level: AttainmentLevel | null): Measure {
  return { kind: "qualitative", assessedLevel: level, formerLevels: [] };
}

export function indicator(measure: Measure, overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: "",
    nr: "",
    title: "Trygghet",
    measure,
    milestones: [],
    weight: 1,
    dueDate: null,
    comment: "",
    forecast: "",
    ...overrides,
  };
}

export function milestone(measure: Measure, dueDate: string | null = null): Milestone {
  return { id: "", title: "Delmål", dueDate, measure };
}

/** A goal of qualitative indicators with these levels. */
export function goalOf(
  levels: readonly (AttainmentLevel | null)[],
  overrides: Partial<CommitteeGoal> = {},
): CommitteeGoal {
  const indicators = levels.map((level) => indicator(assessed(level)));
  return {
    id: "",
    nr: "",
    title: "Mål",
    committee: null,
    goalArea: null,
    overarchingGoal: null,
    origin: null,
    decided: null,
    indicators,
    ...overrides,
  };
}

/** Gives goals, indicators and milestones the ids that a follow-up has: of the first indicator's first step "step-0-0-0". */
export function followUpOf(goals: readonly CommitteeGoal[]): FollowUp {
  return {
    goals: goals.map((goal, at) => ({
      ...goal,
      id: `goal-${at}`,
      indicators: goal.indicators.map((item, index) => ({
        ...item,
        id: `indicator-${at}-${index}`,
        milestones: item.milestones.map((step, order) => ({ ...step, id: `step-${at}-${index}-${order}` })),
      })),
    })),
  };
}

export const anyLevel = fc.constantFrom("notAttained", "partlyAttained", "attained");
export const anyLevelOrNone = fc.option(anyLevel, { freq: 4 });
/** Weights as controllers write them: whole numbers and halves. */
export const anyWeight = fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2);
/** Percents with one decimal, as shares; all comparisons with limits happen here. */
export const anyShare = fc.integer({ min: -50, max: 1100 }).map((permille) => permille / 1000);

/** Months and years as periods are written ("2021-12"). */
export const anyPeriod = fc
  .record({ year: fc.integer({ min: 2015, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}`);

export const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  anyLevelOrNone.map(assessed),
  fc
    .record({
      parts: fc.array(anyShare, { minLength: 1, maxLength: 3 }),
      direction: fc.constantFrom("higherIsBetter", "lowerIsBetter", null),
      targetValue: fc.option(anyShare, { freq: 8 }),
      partlyLimit: fc.option(anyShare, { freq: 6 }),
      isMeasured: fc.boolean(),
    })
    .map(({ parts, isMeasured, ...limits }) => measured(isMeasured ? parts : null, limits)),
);

export const anyMilestone = fc
  .record({ measure: anyMeasure, day: fc.option(anyPeriod.map((period) => `${period}-28`)) })
  .map(({ measure, day }) => milestone(measure, day));

const anyIndicator = fc
  .record({ measure: anyMeasure, weight: anyWeight, milestones: fc.array(anyMilestone, { maxLength: 2 }) })
  .map(({ measure, ...rest }) => indicator(measure, rest));

export const anyGoal: fc.Arbitrary<CommitteeGoal> = fc
  .record({
    indicators: fc.array(anyIndicator, { maxLength: 5 }),
    goalArea: fc.constantFrom("Trygghet", "Självständighet", "Kvalitet", null),
    overarchingGoal: fc.constantFrom("En trygg kommun", "God ekonomi", null),
    committee: fc.constantFrom("Socialnämnden", "Barn- och utbildningsnämnden"),
    origin: fc.constantFrom("Politisk plattform", "Tillagt av nämnden"),
    decided: fc.option(
      fc.record({ level: anyLevel, motivation: fc.constantFrom("Ny mätning visar 91 %", null) }),
      { freq: 2 },
    ),
  })
  .map((parts) => goalOf([], parts));

export const anyFollowUp: fc.Arbitrary<FollowUp> = fc.array(anyGoal, { maxLength: 8 }).map(followUpOf);
