import { LIMITS_ON_ROWS } from "../../../src/domain/rules/limitRule";
import fc from "fast-check";
import { evaluate } from "../../../src/domain/evaluate";
import { decideGoal, GOAL_LEVEL_RULES, isComputed } from "../../../src/domain/rules/goalRules";
import { decideLevel } from "../../../src/domain/rules/indicatorRules";
import {
  MISSING_DATA_RULES,
  missingVerdict,
  type MissingDataRule,
  type MissingVerdict,
} from "../../../src/domain/rules/missingDataRules";
import { levelsPresent } from "../../../src/domain/scale/levelCounts";
import {
  bestLevel,
  combinedRank,
  levelAt,
  levelsBestFirst,
  levelScore,
  middleLevel,
  rankOf,
  worstLevel,
} from "../../../src/domain/scale/scale";
import { areThresholdsInOrder, DEFAULT_SETTINGS, defaultThresholds } from "../../../src/domain/settings";
import { anyShare, assessed, followUpOf, goalOf, indicator, measured } from "../followUps";
import { SCALES } from "./scales";

describe.each(SCALES.map((scale) => [scale.steps.length, scale] as const))(
  "a scale of %i steps",
  (count, scale) => {
    const settings = { ...DEFAULT_SETTINGS, scale, thresholds: defaultThresholds(scale) };
    const anyRank = fc.integer({ min: 0, max: count - 1 });
    const anyRanks = fc.array(anyRank, { minLength: 1, maxLength: 6 });
    const rankOfOutcome = (parts: readonly number[], overrides = {}): number | null => {
      const { level } = decideLevel(measured(parts, overrides), scale, LIMITS_ON_ROWS);
      return level === null ? null : rankOf(scale, level);
    };

    test("its scores go evenly from 0 to 1, and its limits lie midway between them", () => {
      expect(levelsBestFirst(scale).map((level) => levelScore(scale, level))).toEqual(
        Array.from({ length: count }, (_, at) => (count - 1 - at) / (count - 1)),
      );
      expect(settings.thresholds).toEqual(
        Array.from({ length: count - 1 }, (_, at) => (2 * at + 1) / (2 * (count - 1))),
      );
      expect(areThresholdsInOrder(settings.thresholds, scale)).toBe(true);
      expect(areThresholdsInOrder([...settings.thresholds, 1], scale)).toBe(false);
    });

    test("target and limit for partly are the limits of the best step and of the one above the worst", () => {
      expect(rankOfOutcome([0.85])).toBe(count - 1);
      expect(rankOfOutcome([0.849])).toBe(Math.max(count - 2, 0));
      expect(rankOfOutcome([0.7])).toBe(count === 2 ? 0 : 1);
      expect(rankOfOutcome([0.699])).toBe(0);
      expect(rankOfOutcome([0.8], { partlyLimit: null })).toBe(count === 2 ? 0 : null);
    });

    test("an outcome never gets a worse level by being better", () => {
      fc.assert(
        fc.property(
          fc.array(anyShare, { minLength: 1, maxLength: 3 }),
          fc.nat({ max: 500 }),
          fc.nat(),
          (parts, more, at) => {
            const index = at % parts.length;
            const better = parts.with(index, (parts[index] ?? 0) + more / 1000);
            expect(rankOfOutcome(better) ?? NaN).toBeGreaterThanOrEqual(rankOfOutcome(parts) ?? NaN);
          },
        ),
      );
    });

    test("several levels alike are that level, and others lie between", () => {
      fc.assert(
        fc.property(anyRanks, (ranks) => {
          const combined = combinedRank(scale, ranks);
          expect(combined).toBeGreaterThanOrEqual(Math.min(...ranks));
          expect(combined).toBeLessThanOrEqual(Math.max(...ranks));
          if (new Set(ranks).size > 1) expect(combined).toBeLessThan(count - 1);
        }),
      );
    });

    test.each(GOAL_LEVEL_RULES.filter(isComputed))(
      "by the rule %s all alike is that level, and better is never worse",
      (rule) => {
        const rankBy = (ranks: readonly number[]): number => {
          const levels = ranks.map((rank) => levelAt(scale, rank));
          const score = ranks.reduce((sum, rank) => sum + rank, 0) / (ranks.length * (count - 1));
          const { level, reason } = decideGoal(rule, {
            ...settings,
            score,
            range: null,
            worst: levels,
            best: levels,
          });
          expect(reason).toMatchObject({ level });
          return level === null ? NaN : rankOf(scale, level);
        };
        fc.assert(
          fc.property(anyRanks, fc.nat(), (ranks, at) => {
            const index = at % ranks.length;
            const better = ranks.with(index, Math.min((ranks[index] ?? 0) + 1, count - 1));
            expect(rankBy(better)).toBeGreaterThanOrEqual(rankBy(ranks));
            // Indicators that have all come half the way are no share that has come the whole.
            if (rule !== "share") expect(rankBy(ranks.map(() => ranks[0] ?? 0))).toBe(ranks[0]);
          }),
        );
      },
    );

    test("a goal's value is exact, within 0 and 1, and its counts follow the scale", () => {
      fc.assert(
        fc.property(anyRanks, (ranks) => {
          const goal = goalOf(ranks.map((rank) => levelAt(scale, rank)));
          const evaluation = evaluate(followUpOf([goal]), settings);
          const points = ranks.reduce((sum, rank) => sum + rank, 0);
          expect(evaluation.index).toBe(points / ((count - 1) * ranks.length));
          expect(Object.keys(evaluation.levels)).toEqual([...levelsBestFirst(scale), "none"]);
          expect(levelsPresent(scale, evaluation.levels)).toEqual([evaluation.goals[0]?.level]);
        }),
      );
    });

    test("what counts an indicator without a level counts it on the scale", () => {
      const facts = {
        indicator: indicator(assessed(null)),
        missing: "missingAssessedLevel",
        possible: null,
        scale,
      } as const;
      const verdicts: Record<MissingDataRule, MissingVerdict> = {
        leaveOut: { kind: "leftOut" },
        countAsNotAttained: { kind: "countedAs", level: worstLevel(scale) },
        countAsPartlyAttained: { kind: "countedAs", level: middleLevel(scale) },
        blockGoal: { kind: "blocks" },
      };
      expect(MISSING_DATA_RULES.map((rule) => missingVerdict(rule, facts))).toEqual(
        MISSING_DATA_RULES.map((rule) => verdicts[rule]),
      );
      expect(rankOf(scale, bestLevel(scale))).toBe(count - 1);
    });

    test("a level of another scale is not taken for one of its own", () => {
      expect(() => rankOf(scale, "another")).toThrow(`The scale ${scale.id} has no level another`);
    });
  },
);
