import type { AttainmentLevel } from "../domain/scale/scale";
import type { GoalEvaluation } from "../domain/evaluation";
import { isSameNumber } from "../domain/numbers";
import type { FigureSource, GoalGroupKey } from "../domain/summary/figureSource";
import { levelWord } from "../text/cells/levelWords";
import { areaAddress, cellAddress, type CellPosition } from "../workbook/grid/cellAddress";
import { FORECAST_FIELDS } from "../workbook/rows/goalForecasts";
import { plainText } from "../workbook/grid/cellText";
import { locate } from "../workbook/rows/decodeFollowUp";
import type { Field } from "../workbook/columns/catalogue";
import type { CellPlace } from "../workbook/issues/issue";
import { cellAt, ownPurpose, type CellValue, type SheetSnapshot } from "../workbook/grid/snapshot";
import { followUpCell } from "../annexes/kit/followUp/liveCell";
import type { ReportInput } from "../annexes/annexData";
import type { EvaluatedFollowUp } from "../annexes/kit/sheet/annexInput";
import { goalCountCell, indexCell, levelCountCell } from "../reports/attainmentIndex/indexCells";
import { namedIndexCells } from "../reports/attainmentIndex/namedIndex";

type Of<Figure extends FigureSource["figure"]> = Extract<FigureSource, { readonly figure: Figure }>;

/**
 * Where the figures of the goals stand: on the sheet of the index or at its name, else in the follow-up's own columns. A
 * cell is given only when what stands there, or what can be counted there, is the figure: one that is not calculated anew
 * leads nobody wrong.
 */
export class GoalPlaces {
  readonly #indexSheet: SheetSnapshot | null;

  constructor(
    private readonly input: ReportInput,
    private readonly followUp: EvaluatedFollowUp,
  ) {
    const own = input.snapshot.sheets.find((sheet) => ownPurpose(sheet) === "index");
    this.#indexSheet = own?.visibility === "Visible" ? own : null;
  }

  /** Every goal's level stands in its own cell, as it is computed now. */
  get isCalculated(): boolean {
    const { decoded, evaluation } = this.followUp;
    return evaluation.goals.every(
      ({ goal, level }) =>
        followUpCell(decoded, goal.id, "goalLevel")?.cell.value === levelWord(level, decoded.wording),
    );
  }

  index(): CellPlace | null {
    const { index, goals } = this.followUp.evaluation;
    if (index === null) return null;
    const named = this.#namedCell();
    const scores = this.#columnOfGoals(goals, "goalScore");
    return (
      (named === null ? this.#onIndexSheet(indexCell, index) : this.#holding(named.sheet, named, index)) ??
      (scores !== null && isSameNumber(mean(scores.values), index) ? scores.place : null)
    );
  }

  goalCount({ group }: Of<"goalCount">): CellPlace | null {
    const goals = this.#goalsOf(group);
    const levels = this.#columnOfGoals(goals, "goalLevel");
    return (
      this.#onIndexSheet((sheet) => goalCountCell(sheet, group), goals.length) ??
      (levels?.values.length === goals.length ? levels.place : null)
    );
  }

  goalsAtLevel({ level, group }: Of<"goalsAtLevel">): CellPlace | null {
    const { wording } = this.followUp.decoded;
    const goals = this.#goalsOf(group);
    const count = goals.filter((goal) => goal.level === level).length;
    return (
      this.#onIndexSheet((sheet) => levelCountCell(sheet, level, group, wording), count) ??
      this.#whereCounted(this.#columnOfGoals(goals, "goalLevel"), level, count)
    );
  }

  indicatorCount({ goalId }: Of<"indicatorCount">): CellPlace | null {
    const goal = this.#goal(goalId);
    const titles = this.#columnOfGoals(goal, "indicatorTitle");
    return titles?.values.length === goal.flatMap(({ indicators }) => indicators).length
      ? titles.place
      : null;
  }

  indicatorsAtLevel({ level, goalId }: Of<"indicatorsAtLevel">): CellPlace | null {
    const goal = this.#goal(goalId);
    const count = goal.flatMap(({ indicators }) => indicators).filter((each) => each.level === level).length;
    return (
      this.#whereCounted(this.#columnOfGoals(goal, "indicatorLevel"), level, count) ??
      this.#whereCounted(this.#columnOfGoals(goal, "assessedLevel"), level, count)
    );
  }

  forecast({ indicatorId }: Of<"forecast">): CellPlace | null {
    const found = locate(this.followUp.decoded, indicatorId);
    const column = found?.block.columns.get("forecast");
    if (found === null || column === undefined) return null;
    return { sheet: found.block.sheet.name, address: cellAddress(found.row, column) };
  }

  goalForecast({ goalId }: Of<"goalForecast">): CellPlace | null {
    const text = this.#goal(goalId)[0]?.goal.forecast;
    for (const { block, goalRows } of this.followUp.decoded.blocks) {
      for (const row of goalRows.get(goalId) ?? []) {
        for (const field of FORECAST_FIELDS) {
          const column = block.columns.get(field);
          if (column !== undefined && plainText(cellAt(block.sheet, row, column).value) === text)
            return { sheet: block.sheet.name, address: cellAddress(row, column) };
        }
      }
    }
    return null;
  }

  #goal(id: string): readonly GoalEvaluation[] {
    return this.followUp.evaluation.goals.filter(({ goal }) => goal.id === id);
  }

  #goalsOf(group: GoalGroupKey | null): readonly GoalEvaluation[] {
    const { goals } = this.followUp.evaluation;
    return group === null ? goals : goals.filter(({ goal }) => goal[group.grouping] === group.name);
  }

  #namedCell(): (CellPosition & { readonly sheet: SheetSnapshot }) | null {
    const named = namedIndexCells(this.input.snapshot);
    return named === null ? null : { sheet: named.sheet, ...named.area };
  }

  #onIndexSheet(find: (sheet: SheetSnapshot) => CellPosition | null, figure: number): CellPlace | null {
    const sheet = this.#indexSheet;
    const cell = sheet === null ? null : find(sheet);
    return sheet === null || cell === null ? null : this.#holding(sheet, cell, figure);
  }

  #holding(sheet: SheetSnapshot, { row, column }: CellPosition, figure: number): CellPlace | null {
    const { value } = cellAt(sheet, row, column);
    if (typeof value !== "number" || !isSameNumber(value, figure)) return null;
    return { sheet: sheet.name, address: cellAddress(row, column) };
  }

  #whereCounted(column: GoalColumn | null, level: AttainmentLevel | null, count: number): CellPlace | null {
    const word = levelWord(level, this.followUp.decoded.wording);
    return column?.values.filter((value) => value === word).length === count ? column.place : null;
  }

  /** The cells of some goals in one column; null where the goals are in several blocks, or others stand among them. */
  #columnOfGoals(goals: readonly GoalEvaluation[], field: Field): GoalColumn | null {
    const ids = new Set(goals.map(({ goal }) => goal.id));
    const blocks = this.followUp.decoded.blocks.filter(({ goalRows }) =>
      [...goalRows.keys()].some((id) => ids.has(id)),
    );
    const [only, ...others] = blocks;
    const column = only?.block.columns.get(field);
    if (only === undefined || column === undefined || others.length > 0) return null;
    const rowsOf = (isMember: boolean): readonly number[] =>
      [...only.goalRows].flatMap(([id, rows]) => (ids.has(id) === isMember ? rows : []));
    const rows = rowsOf(true);
    const [row, last] = [Math.min(...rows), Math.max(...rows)];
    if (rowsOf(false).some((other) => other > row && other < last)) return null;
    const { sheet } = only.block;
    const area = { row, column, rowCount: last - row + 1, columnCount: 1 };
    const values = Array.from({ length: area.rowCount }, (_, at) => cellAt(sheet, row + at, column).value);
    return {
      place: { sheet: sheet.name, address: areaAddress(area) },
      values: values.filter((value) => value !== ""),
    };
  }
}

interface GoalColumn {
  readonly place: CellPlace;
  /** Without the empty cells. */
  readonly values: readonly CellValue[];
}

function mean(values: readonly CellValue[]): number {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
