import fc from "fast-check";
import { ATTAINMENT_LEVELS, type AttainmentLevel } from "../../src/domain/attainmentLevel";
import type { CommitteeGoal, FollowUp, Indicator, QuantitativeMeasure } from "../../src/domain/followUp";

/** A measured indicator's numbers; higher is better, target 85 % and limit 70 % where nothing else is said. */
export function measured(
  outcome: number | readonly number[] | null,
  overrides: Partial<QuantitativeMeasure> = {},
): QuantitativeMeasure {
  const parts = typeof outcome === "number" ? [outcome] : outcome;
  return {
    kind: "quantitative",
    direction: "higherIsBetter",
    targetValue: 0.85,
    partlyLimit: 0.7,
    actualValue: parts === null ? null : { parts },
    previousValue: null,
    ...overrides,
  };
}

export function assessed(level: AttainmentLevel | null): Indicator["measure"] {
  return { kind: "qualitative", assessedLevel: level };
}

export function indicator(measure: Indicator["measure"], overrides: Partial<Indicator> = {}): Indicator {
  return { id: "", nr: "", title: "Trygghet", measure, weight: 1, dueDate: null, comment: "", ...overrides };
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
    goalArea: null,
    origin: null,
    decided: null,
    indicators,
    ...overrides,
  };
}

/** Gives goals and indicators the ids that a follow-up has. */
export function followUpOf(goals: readonly CommitteeGoal[]): FollowUp {
  return {
    goals: goals.map((goal, at) => ({
      ...goal,
      id: `goal-${at}`,
      indicators: goal.indicators.map((item, index) => ({ ...item, id: `indicator-${at}-${index}` })),
    })),
  };
}

export const anyLevel = fc.constantFrom(...ATTAINMENT_LEVELS);
export const anyLevelOrNone = fc.option(anyLevel, { freq: 4 });
/** Weights as controllers write them: whole numbers and halves. */
export const anyWeight = fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2);
/** Percents with one decimal, as shares; all comparisons with limits happen here. */
export const anyShare = fc.integer({ min: -50, max: 1100 }).map((permille) => permille / 1000);

const anyMeasure: fc.Arbitrary<Indicator["measure"]> = fc.oneof(
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

const anyIndicator = fc
  .record({ measure: anyMeasure, weight: anyWeight })
  .map(({ measure, weight }) => indicator(measure, { weight }));

export const anyGoal: fc.Arbitrary<CommitteeGoal> = fc
  .record({
    indicators: fc.array(anyIndicator, { maxLength: 5 }),
    goalArea: fc.constantFrom("Trygghet", "Självständighet", "Kvalitet", null),
    origin: fc.constantFrom("Politisk plattform", "Tillagt av nämnden"),
    decided: fc.option(
      fc.record({ level: anyLevel, motivation: fc.constantFrom("Ny mätning visar 91 %", null) }),
      { freq: 2 },
    ),
  })
  .map((parts) => goalOf([], parts));

export const anyFollowUp: fc.Arbitrary<FollowUp> = fc.array(anyGoal, { maxLength: 8 }).map(followUpOf);
