import {
  notAssessedWord,
  type AttainmentSummary,
  type Evaluation,
  type GoalEvaluation,
  type GoalGroup,
  type IndicatorEvaluation,
  type OverarchingGroup,
  type StepEvaluation,
} from "./evaluation";
import type { Finding } from "./finding";
import type { CommitteeGoal, FollowUp, Indicator, Milestone, OwnLevel } from "./followUp";
import { milestonesInOrder, ownStep } from "./milestones";
import { decideGoal } from "./rules/goalRules";
import { goalValue } from "./rules/goalValue";
import { decideLevel } from "./rules/indicatorRules";
import { decideBySource } from "./rules/levelSource";
import { missingVerdict } from "./rules/missingDataRules";
import { decideWhole } from "./rules/wholeRule";
import { countLevels } from "./scale/levelCounts";
import { bestLevel, levelScore } from "./scale/scale";
import { DEFAULT_SETTINGS, type EvaluationSettings } from "./settings";
import { assessTrend, trend } from "./trend";

/**
 * Applies the rules to a whole follow-up: every indicator's level and trend, every goal's value and level, and the
 * index for all goals and for each group. A decided level replaces the goal's level only; value and index keep the
 * computed number. What could not be decided is in `findings`, in the order of the goals.
 */
export function evaluate(followUp: FollowUp, settings: EvaluationSettings = DEFAULT_SETTINGS): Evaluation {
  const findings: Finding[] = [];
  const goals = followUp.goals.map((goal) => evaluateGoal(goal, settings, findings));
  const indicators = goals.flatMap((goal) => goal.indicators);
  const group = (
    nameOf: (goal: CommitteeGoal) => string | null,
    othersOf: (goal: CommitteeGoal) => readonly string[] = () => [],
  ): readonly GoalGroup[] => groupGoals(goals, (goal) => [nameOf(goal), ...othersOf(goal)], settings);
  return {
    ...summarise(goals, settings),
    settings,
    goals,
    indicatorCount: indicators.length,
    gradedIndicatorCount: indicators.filter(({ level }) => level !== null).length,
    byOrigin: group((goal) => goal.origin),
    byGoalArea: group((goal) => goal.goalArea),
    byOverarchingGoal: group(
      (goal) => goal.overarchingGoal,
      (goal) => goal.alsoServes ?? [],
    ).map((each) => overarchingGroup(each, goals, followUp, settings)),
    byCommittee: group((goal) => goal.committee),
    findings,
  };
}

function evaluateGoal(
  goal: CommitteeGoal,
  settings: EvaluationSettings,
  findings: Finding[],
): GoalEvaluation {
  const { scale, thresholds, goalLevelRule, missingDataRule } = settings;
  const indicators = goal.indicators.map((indicator) => evaluateIndicator(indicator, settings, findings));
  const value = goalValue(indicators, missingDataRule, scale);
  const { range, isBlocked, reason } = value;
  const own = ownOfGoal(goal, settings);
  const score = own?.kind === "level" && indicators.length === 0 ? levelScore(scale, own.level) : value.score;
  const computed = decideGoal(goalLevelRule, { ...value, thresholds, scale });
  const decidedLevel = goal.decided?.level ?? null;
  if (score === null && range === null && own?.kind !== "level")
    findings.push({
      code: "goalWithoutScore",
      subject: "goal",
      id: goal.id,
      verdict: { kind: isBlocked ? "blocks" : "leftOut" },
    });
  if (goal.decided !== null && goal.decided.motivation === null) {
    findings.push({ code: "decidedWithoutMotivation", subject: "goal", id: goal.id, verdict: null });
  }
  return {
    goal,
    indicators,
    score,
    range,
    computedLevel: computed.level,
    decidedLevel,
    level: decidedLevel ?? (own?.kind === "level" ? own.level : computed.level),
    notAssessed: own?.kind === "notAssessed" ? own.word : commonWord(indicators),
    reason: { score: reason, computed: computed.reason, decided: goal.decided, own },
  };
}

/** The goal's own level where it counts: by the rule, and for a goal that has nothing else to be judged by. */
function ownOfGoal(
  { own, indicators }: CommitteeGoal,
  { goalLevelRule }: EvaluationSettings,
): OwnLevel | null {
  const counts = goalLevelRule === "own" || indicators.length === 0;
  return counts ? (own ?? null) : null;
}

/** The word that says of every indicator that it is not assessed; the first where they differ, null where one says nothing of it. */
function commonWord(indicators: readonly IndicatorEvaluation[]): string | null {
  const words = indicators.map(notAssessedWord);
  return words.includes(null) ? null : (words[0] ?? null);
}

/**
 * Only the current step of an indicator counts: the first that is not reached, or the last when all are. A step without
 * a level is not known to be reached. What other steps lack changes nothing now and is not reported.
 */
function evaluateIndicator(
  indicator: Indicator,
  settings: EvaluationSettings,
  findings: Finding[],
): IndicatorEvaluation {
  const { scale, missingDataRule } = settings;
  const last = evaluateStep(ownStep(indicator), settings);
  const steps = [
    ...milestonesInOrder(indicator.milestones).map((step) => evaluateStep(step, settings)),
    last,
  ];
  const current = steps.find(({ level }) => level !== bestLevel(scale)) ?? last;
  const { step, level, missing, possible } = current;
  if (missing !== null) {
    findings.push({
      code: missing,
      subject: "indicator",
      id: step.id,
      verdict:
        level === null ? missingVerdict(missingDataRule, { indicator, missing, possible, scale }) : null,
    });
  }
  return { ...current, indicator, steps, currentStep: steps.indexOf(current) };
}

function evaluateStep(
  step: Milestone,
  { scale, limitRule, levelSource }: EvaluationSettings,
): StepEvaluation {
  const { measure } = step;
  const computed = decideLevel(measure, scale, limitRule);
  const { level, possible, partLevels, missing, reason } = decideBySource(levelSource, measure, computed);
  const movement = measure.kind === "quantitative" ? trend(measure.previousValue, measure.actualValue) : null;
  return {
    step,
    level,
    possible,
    levelScore: level === null ? null : levelScore(scale, level),
    partLevels,
    missing,
    reason,
    computed: { level: computed.level, possible: computed.possible },
    trend: movement,
    trendAssessment:
      movement !== null && measure.kind === "quantitative" ? assessTrend(movement, measure.direction) : null,
  };
}

function summarise(
  goals: readonly GoalEvaluation[],
  { scale, wholeRule }: EvaluationSettings,
): AttainmentSummary {
  const { index, range, reason } = decideWhole(wholeRule, goals);
  return {
    index,
    range,
    indexReason: reason,
    goalCount: goals.length,
    levels: countLevels(
      scale,
      goals.map(({ level }) => level),
    ),
    computedLevels: countLevels(
      scale,
      goals.map(({ computedLevel }) => computedLevel),
    ),
  };
}

/**
 * An overarching goal's level: the decided one, else that which the goals' own rule gives, with the group's index as the value and the
 * goals' computed levels as the levels. By a rule that looks at levels there is none while a goal has none.
 */
function overarchingGroup(
  group: GoalGroup,
  goals: readonly GoalEvaluation[],
  { overarching = [] }: FollowUp,
  { goalLevelRule, thresholds, scale }: EvaluationSettings,
): OverarchingGroup {
  const { name, index, range } = group;
  const members = goals.filter(
    ({ goal }) =>
      goal.overarchingGoal === name || (name !== null && goal.alsoServes?.includes(name) === true),
  );
  const levels = members.flatMap(({ computedLevel }) => (computedLevel === null ? [] : [computedLevel]));
  const isKnown = goalLevelRule === "thresholds" ? levels.length > 0 : levels.length === members.length;
  const written = name === null ? undefined : overarching.find((each) => each.name === name);
  const computedLevel =
    name === null || !isKnown
      ? null
      : decideGoal(goalLevelRule, { score: index, range, worst: levels, best: levels, thresholds, scale })
          .level;
  const decidedLevel = written?.decided?.level ?? null;
  return {
    ...group,
    computedLevel,
    decidedLevel,
    level: decidedLevel ?? computedLevel,
    motivation: written?.motivation ?? null,
    forecast: written?.forecast ?? null,
  };
}

function groupGoals(
  goals: readonly GoalEvaluation[],
  namesOf: (goal: CommitteeGoal) => readonly (string | null)[],
  settings: EvaluationSettings,
): readonly GoalGroup[] {
  const groups = new Map<string | null, GoalEvaluation[]>();
  for (const evaluation of goals) {
    for (const name of namesOf(evaluation.goal)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [evaluation]);
      else group.push(evaluation);
    }
  }
  if (groups.size === 1 && groups.has(null)) return [];
  return [...groups].map(([name, members]) => ({ name, ...summarise(members, settings) }));
}
