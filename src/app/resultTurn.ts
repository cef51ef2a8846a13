import { countLevels, type LevelCounts } from "../domain/scale/levelCounts";
import type { AttainmentLevel } from "../domain/scale/scale";
import { standingIndex } from "../reports/attainmentIndex/standingIndex";
import type { OutputColumns } from "../reports/followUpColumns/outputColumns";
import type { OutputField } from "../workbook/columns/catalogue";
import { decodeLevel } from "../workbook/cells/decodeLevel";
import { cellAddress } from "../workbook/grid/cellAddress";
import { cellAt } from "../workbook/grid/snapshot";
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

/** How the result that stands in the workbook changes. */
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
    const standing = standingLevels(block, columns, plan);
    for (const { id } of block.goals) {
      const goal = goals.get(id);
      if (goal === undefined) continue;
      const { title } = goal.goal;
      const ofGoal = standing("goalLevel", block.goalRows.get(id)?.[0]);
      goalsBefore.push(ofGoal?.level ?? null);
      turns.push(...turnOf(ofGoal, { goal: title, indicator: null, after: goal.level }));
      for (const { indicator, steps } of goal.indicators) {
        for (const { step, level } of steps) {
          const ofStep = standing("indicatorLevel", block.indicatorRows.get(step.id)?.row);
          turns.push(...turnOf(ofStep, { goal: title, indicator: indicator.title, after: level }));
        }
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

/** A level that stands in a cell, and whether the plan writes in that cell. */
interface StandingLevel {
  readonly place: CellPlace;
  readonly level: AttainmentLevel | null;
  readonly isWritten: boolean;
}

/** Reads a block's cells of levels, in columns that are there already. */
function standingLevels(
  { block, legend }: DecodedBlock,
  { columns, created }: OutputColumns,
  plan: WritePlan,
): (field: OutputField, row: number | undefined) => StandingLevel | null {
  const { sheet } = block;
  const writings = plan.flatMap((operation) =>
    operation.kind === "writeCells" && operation.sheet.id === sheet.id ? [operation] : [],
  );
  return (field, row) => {
    const column = columns.get(field);
    if (column === undefined || row === undefined || created.includes(field)) return null;
    return {
      place: { sheet: sheet.name, address: cellAddress(row, column) },
      level: decodeLevel(cellAt(sheet, row, column), legend).value,
      isWritten: writings.some(
        ({ area, contents }) => (contents[row - area.row]?.[column - area.column] ?? null) !== null,
      ),
    };
  };
}

function turnOf(
  standing: StandingLevel | null,
  { goal, indicator, after }: Pick<LevelTurn, "goal" | "indicator" | "after">,
): readonly LevelTurn[] {
  if (standing === null) return [];
  const { place, level, isWritten } = standing;
  return level !== null && isWritten && level !== after
    ? [{ place, goal, indicator, before: level, after }]
    : [];
}
