import { attainmentIndex, countLevels } from "./attainmentIndex";
import { levelScore } from "./attainmentLevel";
import type {
  AttainmentSummary,
  Evaluation,
  GoalEvaluation,
  GoalGroup,
  IndicatorEvaluation,
  StepEvaluation,
} from "./evaluation";
import type { Finding } from "./finding";
import type { CommitteeGoal, FollowUp, Indicator, Milestone } from "./followUp";
import { goalLevel } from "./goalLevel";
import { goalScore, substituteLevel } from "./goalScore";
import { indicatorLevel } from "./indicatorLevel";
import { milestonesInOrder, ownStep } from "./milestones";
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
  return {
    ...summarise(goals),
    settings,
    goals,
    indicatorCount: indicators.length,
    gradedIndicatorCount: indicators.filter(({ level }) => level !== null).length,
    byOrigin: groupGoals(goals, (goal) => goal.origin),
    byGoalArea: groupGoals(goals, (goal) => goal.goalArea),
    byOverarchingGoal: groupGoals(goals, (goal) => goal.overarchingGoal),
    byCommittee: groupGoals(goals, (goal) => goal.committee),
    findings,
  };
}

function evaluateGoal(
  goal: CommitteeGoal,
  settings: EvaluationSettings,
  findings: Finding[],
): GoalEvaluation {
  const indicators = goal.indicators.map((indicator) => evaluateIndicator(indicator, findings));
  const score = goalScore(
    indicators.map(({ indicator, level }) => ({ level, weight: indicator.weight })),
    settings.missingDataRule,
  );
  const counted = indicators
    .filter(({ indicator }) => indicator.weight > 0)
    .map(({ level }) => level ?? substituteLevel(settings.missingDataRule))
    .filter((level) => level !== null);
  const computedLevel = goalLevel(score, counted, settings.goalLevelRule, settings.thresholds);
  const decidedLevel = goal.decided?.level ?? null;
  if (score === null) findings.push({ code: "goalWithoutScore", subject: "goal", id: goal.id });
  if (goal.decided !== null && goal.decided.motivation === null) {
    findings.push({ code: "decidedWithoutMotivation", subject: "goal", id: goal.id });
  }
  return { goal, indicators, score, computedLevel, decidedLevel, level: decidedLevel ?? computedLevel };
}

/**
 * Only the current step of an indicator counts: the first that is not reached, or the last when all are. A step without
 * a level is not known to be reached. What other steps lack changes nothing now and is not reported.
 */
function evaluateIndicator(indicator: Indicator, findings: Finding[]): IndicatorEvaluation {
  const last = evaluateStep(ownStep(indicator));
  const steps = [...milestonesInOrder(indicator.milestones).map(evaluateStep), last];
  const current = steps.find(({ level }) => level !== "attained") ?? last;
  const { step, level, missing } = current;
  if (missing !== null) {
    findings.push({ code: missing, subject: "indicator", id: step.id, leavesNoLevel: level === null });
  }
  return { ...current, indicator, steps, currentStep: steps.indexOf(current) };
}

function evaluateStep(step: Milestone): StepEvaluation {
  const { measure } = step;
  const { level, partLevels, missing } = indicatorLevel(measure);
  const movement = measure.kind === "quantitative" ? trend(measure.previousValue, measure.actualValue) : null;
  return {
    step,
    level,
    levelScore: level === null ? null : levelScore(level),
    partLevels,
    missing,
    trend: movement,
    trendAssessment:
      movement !== null && measure.kind === "quantitative" ? assessTrend(movement, measure.direction) : null,
  };
}

function summarise(goals: readonly GoalEvaluation[]): AttainmentSummary {
  return {
    index: attainmentIndex(goals.map(({ score }) => score)),
    goalCount: goals.length,
    levels: countLevels(goals.map(({ level }) => level)),
    computedLevels: countLevels(goals.map(({ computedLevel }) => computedLevel)),
  };
}

function groupGoals(
  goals: readonly GoalEvaluation[],
  nameOf: (goal: CommitteeGoal) => string | null,
): readonly GoalGroup[] {
  const groups = new Map<string | null, GoalEvaluation[]>();
  for (const evaluation of goals) {
    const name = nameOf(evaluation.goal);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [evaluation]);
    else group.push(evaluation);
  }
  if (groups.size === 1 && groups.has(null)) return [];
  return [...groups].map(([name, members]) => ({ name, ...summarise(members) }));
}
