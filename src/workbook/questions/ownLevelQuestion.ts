import type { GoalEvaluation, StepEvaluation } from "../../domain/evaluation";
import type { OwnLevel } from "../../domain/followUp";
import { differsFromFigures, type SaidSource } from "../../domain/rules/levelSource";
import { rankOf } from "../../domain/scale/scale";
import { plainText } from "../grid/cellText";
import { cellAt } from "../grid/snapshot";
import { ownLevelField } from "../layout/followUpBlock";
import { indicatorRow, locate, type DecodedFollowUp } from "../rows/decodeFollowUp";
import { fieldPlace, type BlockRow } from "../rows/rowReader";
import { wordingInForce } from "../scale/scaleInForce";
import { valueField } from "../scale/levelContents";
import { formsOf } from "../scale/scaleWords";
import type { LevelField } from "../columns/catalogue";
import type { GoalSource, Question, QuestionOption } from "./question";
import type { ClearReading } from "./questionsOf";

interface OwnBeside {
  readonly at: BlockRow;
  readonly field: LevelField;
  readonly title: string;
  readonly computed: string | null;
}

/**
 * Whose level counts: asked once where levels stand that we have not written, and the figures give another or none. The
 * controller's own is proposed. Of goals it is asked where no indicator has a level of its own.
 */
export function ownLevelQuestion({ layout, settings, assessed }: ClearReading): readonly Question[] {
  const { levelSource, goalLevelRule } = settings.evaluation;
  if (levelSource !== "unsaid") return [];
  const { decoded, evaluation } = assessed();
  const wording = wordingInForce(settings, decoded.wording);
  const word = (level: string | null): string | null =>
    level === null ? null : formsOf(wording, level).word;
  const isOther = (own: OwnLevel | undefined, step: Pick<StepEvaluation, "level" | "possible">): boolean =>
    own?.kind === "level" &&
    (step.level === null || differsFromFigures(own, step, (level) => rankOf(wording.scale, level)));
  const steps = evaluation.goals
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => indicator.steps);
  const ofIndicators = steps.flatMap(({ step, computed }): readonly OwnBeside[] => {
    const row = indicatorRow(decoded, step.id);
    if (row === null || step.measure.kind === "qualitative" || !isOther(step.measure.own, computed))
      return [];
    const field = ownLevelField(row.block);
    // A level in a column of the controller's own that the figures contradict for certain is told, and asked of no more.
    if (field === "assessedLevel" && computed.level !== null) return [];
    return isOurs(row, field) ? [] : [{ at: row, field, title: row.title, computed: word(computed.level) }];
  });
  const ofGoals =
    goalLevelRule === "thresholds"
      ? evaluation.goals.flatMap((goal) => ownOfGoal(goal, decoded, isOther, word))
      : [];
  const [first] = ofIndicators;
  if (first !== undefined)
    return [
      question(
        "indicators",
        ofIndicators,
        first,
        LEVEL_SOURCES_ASKED.map((source): QuestionOption => ({
          id: source,
          detail: { code: "levelSource", source },
          isProposed: source === "own",
          answer: {
            kind: "settings",
            settings: {
              evaluation: {
                levelSource: source,
                // Who decides the indicators' levels decides those of the goals that stand beside them.
                ...(source === "computed" || ofGoals.length === 0 ? {} : { goalLevelRule: "own" }),
              },
            },
          },
        })),
      ),
    ];
  const [goal] = ofGoals;
  if (goal === undefined) return [];
  return [
    question(
      "goals",
      ofGoals,
      goal,
      GOAL_SOURCES.map((source): QuestionOption => ({
        id: source,
        detail: { code: "goalSource", source },
        isProposed: source === proposedForGoals(layout.blocks),
        answer: { kind: "settings", settings: { evaluation: EVALUATION_OF[source] } },
      })),
    ),
  ];
}

/** In the order in which they are shown. */
const LEVEL_SOURCES_ASKED: readonly SaidSource[] = ["own", "ownWhereGiven", "computed"];
const GOAL_SOURCES: readonly GoalSource[] = ["own", "ownWithIndicators", "computed"];
const EVALUATION_OF = {
  own: { goalLevelRule: "own", levelSource: "own" },
  ownWithIndicators: { goalLevelRule: "own", levelSource: "ownWhereGiven" },
  computed: { levelSource: "computed" },
} as const;

/** Where rows have limits of their own, the indicators are graded by them. */
function proposedForGoals(blocks: ClearReading["layout"]["blocks"]): GoalSource {
  return blocks.some(({ columns }) => columns.has("partlyLimit")) ? "ownWithIndicators" : "own";
}

function question(
  of: "indicators" | "goals",
  all: readonly OwnBeside[],
  { at, field, title, computed }: OwnBeside,
  options: readonly QuestionOption[],
): Question {
  const { block, row } = at;
  const own = plainText(cellAt(block.sheet, row, block.columns.get(field) ?? 0).value);
  return {
    id: of === "goals" ? "ownGoalLevel" : "ownLevel",
    detail: {
      code: "ownLevel",
      of,
      heading: block.readings.get(field)?.heading ?? "",
      count: all.length,
      example: { title, own, computed },
    },
    place: fieldPlace(at, field),
    options,
  };
}

function ownOfGoal(
  { goal, indicators, computedLevel }: GoalEvaluation,
  decoded: DecodedFollowUp,
  isOther: (own: OwnLevel | undefined, step: Pick<StepEvaluation, "level" | "possible">) => boolean,
  word: (level: string | null) => string | null,
): readonly OwnBeside[] {
  const at = locate(decoded, goal.id);
  if (at === null || indicators.length === 0 || isOurs(at, "goalLevel")) return [];
  if (!isOther(goal.own, { level: computedLevel, possible: null })) return [];
  return [{ at, field: "goalLevel", title: goal.title, computed: word(computedLevel) }];
}

/** Whether we have written a level: its value then stands beside it. */
function isOurs({ block, row }: BlockRow, field: LevelField): boolean {
  const beside = valueField(field);
  const column = beside === null ? undefined : block.columns.get(beside);
  return column !== undefined && typeof cellAt(block.sheet, row, column).value === "number";
}
