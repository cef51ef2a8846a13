import type { EvaluationSettings } from "../../domain/settings";
import type { Recalculation } from "../../app/recalculate";
import { bestLevel, type AttainmentLevel, type Scale } from "../../domain/scale/scale";
import type { GoalEvaluation, IndicatorEvaluation } from "../../domain/evaluation";
import { levelChange } from "../../domain/levelChange";
import type { Steps } from "../../workbook/port/steps";
import { searchText } from "./searchText";

/** The goals that the view can be narrowed to. */
export const GOAL_FILTERS = ["all", "notAttained", "withoutOutcome", "changed"] as const;
export type GoalFilter = (typeof GOAL_FILTERS)[number];

/** A goal or an indicator with what it is found by. */
interface TreeNode<Evaluation> {
  readonly id: string;
  readonly evaluation: Evaluation;
  readonly searchText: string;
  readonly filters: ReadonlySet<GoalFilter>;
}

export type IndicatorNode = TreeNode<IndicatorEvaluation>;

export interface GoalNode extends TreeNode<GoalEvaluation> {
  readonly indicators: readonly IndicatorNode[];
}

/** Each goal with its indicators, and what each is found by: only what finding takes, what a row says is told when it is shown. */
function goalNode(goal: GoalEvaluation, settings: EvaluationSettings): GoalNode {
  const { id, nr, title, goalArea, overarchingGoal, committee, origin } = goal.goal;
  return {
    id,
    evaluation: goal,
    searchText: searchText(
      [nr, title, goalArea, overarchingGoal, committee, origin].filter((text) => text !== null).join(" "),
    ),
    filters: new Set<GoalFilter>(isBelowBest(goal.level, settings.scale) ? ["all", "notAttained"] : ["all"]),
    indicators: goal.indicators.map((indicator) => indicatorNode(indicator, settings)),
  };
}

/** Every goal of an evaluation, in steps that are short however many they are. */
export function* goalNodes({
  evaluation: { goals, settings },
}: Pick<Recalculation, "evaluation">): Steps<readonly GoalNode[]> {
  const nodes: GoalNode[] = [];
  for (const goal of goals) {
    nodes.push(goalNode(goal, settings));
    yield;
  }
  return nodes;
}

function indicatorNode(evaluation: IndicatorEvaluation, settings: EvaluationSettings): IndicatorNode {
  const { indicator, steps } = evaluation;
  const titles = steps.map(({ step }) => step.title);
  return {
    id: indicator.id,
    evaluation,
    searchText: searchText([indicator.nr, ...titles].join(" ")),
    filters: new Set(GOAL_FILTERS.filter((filter) => PASSES[filter](evaluation, settings))),
  };
}

const PASSES: Record<GoalFilter, (indicator: IndicatorEvaluation, settings: EvaluationSettings) => boolean> =
  {
    all: () => true,
    notAttained: ({ level }, { scale }) => isBelowBest(level, scale),
    withoutOutcome: isWithoutOutcome,
    changed: isChanged,
  };

/** Partly attained is not attained either. A level that is not known is neither. */
function isBelowBest(level: AttainmentLevel | null, scale: Scale): boolean {
  return level !== null && level !== bestLevel(scale);
}

/** The current step's outcome is missing or cannot be read; without a number, the controller's own level. */
function isWithoutOutcome({ step: { measure } }: IndicatorEvaluation): boolean {
  return measure.kind === "qualitative" ? measure.assessedLevel === null : measure.actualValue === null;
}

function isChanged({ step }: IndicatorEvaluation, settings: EvaluationSettings): boolean {
  const change = levelChange(step.measure, settings);
  return change === "better" || change === "worse";
}
