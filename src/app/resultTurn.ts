import type { GoalEvaluation } from "../domain/evaluation";
import { countLevels, type LevelCounts } from "../domain/scale/levelCounts";
import type { AttainmentLevel } from "../domain/scale/scale";
import { standingIndex } from "../reports/attainmentIndex/standingIndex";
import type { OutputField } from "../workbook/columns/catalogue";
import { decodeLevel } from "../workbook/cells/decodeLevel";
import { cellAddress } from "../workbook/grid/cellAddress";
import { cellAt, type CellSnapshot } from "../workbook/grid/snapshot";
import type { CellPlace } from "../workbook/issues/issue";
import type { WritePlan } from "../workbook/plan/writePlan";
import type { DecodedBlock } from "../workbook/rows/decodeBlock";
import type { PlannedRecalculation } from "./recalculate";

/** A goal's or an indicator's level that stands in the workbook and gets another. */
export interface LevelTurn {
  readonly place: CellPlace;
  readonly goal: string;
  /** Null for the goal's own level. */
  readonly indicator: string | null;
  readonly before: AttainmentLevel;
  readonly after: AttainmentLevel | null;
}

/** What becomes of the result that stands in the workbook. */
export interface ResultTurn {
  /** Null where no index stands. */
  readonly indexBefore: number | null;
  /** How many goals have each level that stands; null where not every goal has one. */
  readonly countsBefore: LevelCounts | null;
  /** In the order of the goals, each before its indicators. */
  readonly turns: readonly LevelTurn[];
}

/** Holds what a recalculation would write against the result that stands: which levels turn, and from what. */
export function resultTurn({
  snapshot,
  decoded,
  evaluation,
  outputs,
  plan,
}: PlannedRecalculation): ResultTurn {
  const goalsBefore: (AttainmentLevel | null)[] = [];
  const turns: LevelTurn[] = [];
  const goals = new Map(evaluation.goals.map((goal) => [goal.goal.id, goal]));
  for (const block of decoded.blocks) {
    const columns = outputs.find((each) => each.block === block.block)?.columns;
    if (columns === undefined) continue;
    const isOurs = (field: OutputField): boolean => !columns.created.includes(field);
    const standing = (field: OutputField, row: number | undefined): Standing | null => {
      const column = columns.columns.get(field);
      if (column === undefined || row === undefined || !isOurs(field)) return null;
      return standingAt(block, row, column, plan);
    };
    for (const { id } of block.goals) {
      const goal = goals.get(id);
      if (goal === undefined) continue;
      const ofGoal = standing("goalLevel", block.goalRows.get(id)?.[0]);
      goalsBefore.push(ofGoal?.level ?? null);
      for (const { to, indicator, at } of [
        { to: goal.level, indicator: null, at: ofGoal },
        ...indicatorTurns(goal, (stepId) => standing("indicatorLevel", block.indicatorRows.get(stepId)?.row)),
      ]) {
        if (at === null || at.level === null || !at.isWritten || at.level === to) continue;
        turns.push({ place: at.place, goal: goal.goal.title, indicator, before: at.level, after: to });
      }
    }
  }
  return {
    indexBefore: standingIndex(snapshot),
    countsBefore:
      goalsBefore.length === evaluation.goalCount && !goalsBefore.includes(null)
        ? countLevels(evaluation.settings.scale, goalsBefore)
        : null,
    turns,
  };
}

/** What stands in a cell of levels. */
interface Standing {
  readonly place: CellPlace;
  readonly level: AttainmentLevel | null;
  /** Whether the plan writes in the cell. */
  readonly isWritten: boolean;
}

function standingAt({ block, legend }: DecodedBlock, row: number, column: number, plan: WritePlan): Standing {
  const cell: CellSnapshot = cellAt(block.sheet, row, column);
  return {
    place: { sheet: block.sheet.name, address: cellAddress(row, column) },
    level: decodeLevel(cell, legend).value,
    isWritten: plan.some(
      (operation) =>
        operation.kind === "writeCells" &&
        operation.sheet.id === block.sheet.id &&
        (operation.contents[row - operation.area.row]?.[column - operation.area.column] ?? null) !== null,
    ),
  };
}

interface IndicatorTurn {
  readonly to: AttainmentLevel | null;
  readonly indicator: string;
  readonly at: Standing | null;
}

function indicatorTurns(
  { indicators }: GoalEvaluation,
  standingOf: (stepId: string) => Standing | null,
): readonly IndicatorTurn[] {
  return indicators.flatMap(({ indicator, steps }) =>
    steps.map(({ step, level }) => ({ to: level, indicator: indicator.title, at: standingOf(step.id) })),
  );
}
