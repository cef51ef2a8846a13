import { levelsBestFirst, type AttainmentLevel } from "../../domain/scale/scale";
import type { GoalGroupKey } from "../../domain/summary/figureSource";
import { GROUP_HEADINGS, INDEX_SHEET } from "../../text/cells/indexSheetText";
import { levelWord, NO_INFORMATION } from "../../text/cells/levelWords";
import { plainText } from "../../workbook/grid/cellText";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { CellPosition } from "../../workbook/grid/cellAddress";
import { cellAt, endRow, type SheetSnapshot } from "../../workbook/grid/snapshot";

/** The columns of a group's figures: its index, the number of its goals, and those at each level, the best first; then those without. */
const GOAL_COUNT_COLUMN = 2;

function levelColumn(level: AttainmentLevel | null, { scale }: LevelWording): number {
  return GOAL_COUNT_COLUMN + 1 + [...levelsBestFirst(scale), null].indexOf(level);
}

/** The cell of the index; null where its label is no longer there. */
export function indexCell(sheet: SheetSnapshot): CellPosition | null {
  return besideLabel(sheet, INDEX_SHEET.index);
}

/** The cell that counts the goals with a level, or without one, of all goals or of a group. */
export function levelCountCell(
  sheet: SheetSnapshot,
  level: AttainmentLevel | null,
  group: GoalGroupKey | null,
  wording: LevelWording,
): CellPosition | null {
  if (group !== null) return groupCell(sheet, group, levelColumn(level, wording));
  return besideLabel(sheet, level === null ? INDEX_SHEET.none : levelWord(level, wording));
}

/** The cell that counts the goals of a group. */
export function goalCountCell(sheet: SheetSnapshot, group: GoalGroupKey): CellPosition | null {
  return groupCell(sheet, group, GOAL_COUNT_COLUMN);
}

function besideLabel(sheet: SheetSnapshot, label: string): CellPosition | null {
  const row = rowOfLabel(sheet, label, sheet.firstRow);
  return row === null ? null : { row, column: 1 };
}

function groupCell(sheet: SheetSnapshot, group: GoalGroupKey, column: number): CellPosition | null {
  const heading = rowOfLabel(sheet, GROUP_HEADINGS[group.grouping], sheet.firstRow);
  const row = heading === null ? null : rowOfLabel(sheet, group.name ?? NO_INFORMATION, heading + 1);
  return row === null ? null : { row, column };
}

/** The first row from `from` on with a label in the first column. */
function rowOfLabel(sheet: SheetSnapshot, label: string, from: number): number | null {
  for (let row = from; row < endRow(sheet); row++) {
    if (plainText(cellAt(sheet, row, 0).value) === plainText(label)) return row;
  }
  return null;
}
