import type { Evaluation, GoalGroup } from "../../domain/evaluation";
import { absoluteReference, type CellArea } from "../../workbook/cellAddress";
import type { DecodedFollowUp } from "../../workbook/decodeFollowUp";
import type { Field } from "../../workbook/field";
import type { FollowUpBlock } from "../../workbook/followUpBlock";
import { cellAt } from "../../workbook/snapshot";
import type { CellContent } from "../../workbook/writePlan";
import type { OutputColumns } from "../followUpColumns/outputColumns";

/** Live formulas over the follow-up's own columns, for the figures of all goals and of each group. */
export interface IndexFormulas {
  index(group: GoalGroup | null): CellContent;
  count(word: string, group: GoalGroup | null): CellContent;
}

/**
 * Makes the formulas. The index is the mean of the goals' values, which stand once per goal, so AVERAGE of the column
 * gives it; a level is counted by its word. A group is picked by its name in `groupField`.
 */
export function indexFormulas(
  block: FollowUpBlock,
  { columns, endRow }: OutputColumns,
  groupField: Field | null,
): IndexFormulas {
  const reference = (column: number | undefined): string => {
    const area: CellArea = {
      row: block.headerRow + 1,
      column: column ?? 0,
      rowCount: endRow - block.headerRow - 1,
      columnCount: 1,
    };
    return absoluteReference(block.sheet.name, area);
  };
  const scores = reference(columns.get("goalScore"));
  const levels = reference(columns.get("goalLevel"));
  const names = reference(groupField === null ? undefined : block.columns.get(groupField));
  return {
    index: (group) =>
      group === null
        ? { formula: `=AVERAGE(${scores})` }
        : { formula: `=AVERAGEIFS(${scores},${names},${quoted(group.name ?? "")})` },
    count: (word, group) =>
      group === null
        ? { formula: `=COUNTIF(${levels},${quoted(word)})` }
        : { formula: `=COUNTIFS(${names},${quoted(group.name ?? "")},${levels},${quoted(word)})` },
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Characters that mean something else in a criterion of COUNTIFS, and its longest length. */
const NOT_A_CRITERION = /^[=<>]|[*?~]/;
const LONGEST_CRITERION = 255;

/**
 * Tells whether the groups can be picked by formula: each has a name that a criterion can hold, and the name stands
 * to the letter on the first row of each of its goals; no two differ only in upper and lower case, which a criterion
 * does not see.
 */
export function canPickGroups(
  evaluation: Evaluation,
  groupField: "origin" | "goalArea",
  block: FollowUpBlock,
  { goalRows }: DecodedFollowUp,
): boolean {
  const column = block.columns.get(groupField);
  if (column === undefined || !areDistinct(evaluation.goals.map(({ goal }) => goal[groupField])))
    return false;
  return evaluation.goals.every(({ goal }) => {
    const name = goal[groupField];
    const row = goalRows.get(goal.id)?.[0];
    if (name === null || row === undefined) return false;
    const { value } = cellAt(block.sheet, row, column);
    const isCriterion = !NOT_A_CRITERION.test(name) && name.length <= LONGEST_CRITERION;
    return isCriterion && value === name;
  });
}

function areDistinct(names: readonly (string | null)[]): boolean {
  return new Set(names).size === new Set(names.map((name) => name?.toLocaleLowerCase("sv"))).size;
}
