import type { Evaluation, GoalGroup } from "../../domain/evaluation";
import { absoluteReference, type CellArea } from "../../workbook/grid/cellAddress";
import { locate, type DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import type { Field } from "../../workbook/columns/catalogue";
import { cellAt } from "../../workbook/grid/snapshot";
import type { CellContent } from "../../workbook/plan/writePlan";
import type { BlockOutputs } from "../followUpColumns/planFollowUpColumns";

/** Live formulas over the follow-up's own columns, for the figures of all goals and of each group. */
export interface IndexFormulas {
  index(group: GoalGroup | null): CellContent;
  count(word: string, group: GoalGroup | null): CellContent;
}

/**
 * Makes the formulas. The index is the mean of the goals' values, which stand once per goal, so AVERAGE of the columns
 * gives it; a level is counted by its word. A group is picked by its name in `groupField`. A follow-up that lies in
 * several blocks has a term for each.
 */
export function indexFormulas(outputs: readonly BlockOutputs[], groupField: Field | null): IndexFormulas {
  const parts = outputs.map((output) => blockReferences(output, groupField));
  const sum = (term: (part: BlockReferences) => string): string => parts.map(term).join("+");
  const scores = parts.map((part) => part.scores).join(",");
  const [only, ...others] = parts;
  return {
    index(group) {
      if (group === null) return { formula: `=AVERAGE(${scores})` };
      const name = quoted(group.name ?? "");
      if (only !== undefined && others.length === 0)
        return { formula: `=AVERAGEIFS(${only.scores},${only.names},${name})` };
      const total = sum((part) => `SUMIFS(${part.scores},${part.names},${name})`);
      // Goals without a value are not counted: their cells hold no number.
      const count = sum((part) => `COUNTIFS(${part.names},${name},${part.scores},">=0")`);
      return { formula: `=(${total})/(${count})` };
    },
    count: (word, group) =>
      group === null
        ? { formula: `=${sum((part) => `COUNTIF(${part.levels},${quoted(word)})`)}` }
        : {
            formula: `=${sum((part) => `COUNTIFS(${part.names},${quoted(group.name ?? "")},${part.levels},${quoted(word)})`)}`,
          },
  };
}

interface BlockReferences {
  readonly scores: string;
  readonly levels: string;
  readonly names: string;
}

function blockReferences(
  { block, columns: { columns, endRow } }: BlockOutputs,
  groupField: Field | null,
): BlockReferences {
  const reference = (column: number | undefined): string => {
    const area: CellArea = {
      row: block.headerRow + 1,
      column: column ?? 0,
      rowCount: endRow - block.headerRow - 1,
      columnCount: 1,
    };
    return absoluteReference(block.sheet.name, area);
  };
  return {
    scores: reference(columns.get("goalScore")),
    levels: reference(columns.get("goalLevel")),
    names: reference(groupField === null ? undefined : block.columns.get(groupField)),
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

type GroupField = "origin" | "goalArea" | "overarchingGoal" | "committee";

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
  groupField: GroupField,
  decoded: DecodedFollowUp,
): boolean {
  if (!areDistinct(evaluation.goals.map(({ goal }) => goal[groupField]))) return false;
  return evaluation.goals.every(({ goal }) => {
    const name = goal[groupField];
    const found = locate(decoded, goal.id);
    const column = found?.block.columns.get(groupField);
    if (name === null || found === null || column === undefined) return false;
    const { value } = cellAt(found.block.sheet, found.row, column);
    const isCriterion = !NOT_A_CRITERION.test(name) && name.length <= LONGEST_CRITERION;
    return isCriterion && value === name;
  });
}

function areDistinct(names: readonly (string | null)[]): boolean {
  return new Set(names).size === new Set(names.map((name) => name?.toLocaleLowerCase("sv"))).size;
}
