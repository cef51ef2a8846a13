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
import { milestonesInOrder, ownStep } from "./milestones";
import { decideGoal } from "./rules/goalRules";
import { goalValue } from "./rules/goalValue";
import { decideLevel } from "./rules/indicatorRules";
import { missingVerdict } from "./rules/missingDataRules";
import { MEAN_OF_GOALS } from "./rules/wholeRule";
import { countLevels } from "./scale/levelCounts";
import { bestLevel, levelScore, type Scale } from "./scale/scale";
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
  const group = (nameOf: (goal: CommitteeGoal) => string | null): readonly GoalGroup[] =>
    groupGoals(goals, nameOf, settings.scale);
  return {
    ...summarise(goals, settings.scale),
    settings,
    goals,
    indicatorCount: indicators.length,
    gradedIndicatorCount: indicators.filter(({ level }) => level !== null).length,
    byOrigin: group((goal) => goal.origin),
    byGoalArea: group((goal) => goal.goalArea),
    byOverarchingGoal: group((goal) => goal.overarchingGoal),
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
  const { score, range, isBlocked, reason } = value;
  const computed = decideGoal(goalLevelRule, { ...value, thresholds, scale });
  const decidedLevel = goal.decided?.level ?? null;
  if (score === null && range === null)
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
    level: decidedLevel ?? computed.level,
    reason: { score: reason, computed: computed.reason, decided: goal.decided },
  };
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

function evaluateStep(step: Milestone, { scale, limitRule }: EvaluationSettings): StepEvaluation {
  const { measure } = step;
  const { level, possible, partLevels, missing, reason } = decideLevel(measure, scale, limitRule);
  const movement = measure.kind === "quantitative" ? trend(measure.previousValue, measure.actualValue) : null;
  return {
    step,
    level,
    possible,
    levelScore: level === null ? null : levelScore(scale, level),
    partLevels,
    missing,
    reason,
    trend: movement,
    trendAssessment:
      movement !== null && measure.kind === "quantitative" ? assessTrend(movement, measure.direction) : null,
  };
}

function summarise(goals: readonly GoalEvaluation[], scale: Scale): AttainmentSummary {
  const { index, range, reason } = MEAN_OF_GOALS.decide(goals);
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

function groupGoals(
  goals: readonly GoalEvaluation[],
  nameOf: (goal: CommitteeGoal) => string | null,
  scale: Scale,
): readonly GoalGroup[] {
  const groups = new Map<string | null, GoalEvaluation[]>();
  for (const evaluation of goals) {
    const name = nameOf(evaluation.goal);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [evaluation]);
    else group.push(evaluation);
  }
  if (groups.size === 1 && groups.has(null)) return [];
  return [...groups].map(([name, members]) => ({ name, ...summarise(members, scale) }));
}
