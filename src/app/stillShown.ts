import { plainText } from "../workbook/grid/cellText";
import { addedSheets, describePlan } from "../workbook/plan/describePlan";
import { NAMING_FIELDS } from "../workbook/plan/expectRows";
import { parseAddress } from "../workbook/grid/cellAddress";
import { cellAt } from "../workbook/grid/snapshot";
import type { CellContent } from "../workbook/plan/writePlan";
import type { OutputField } from "../workbook/columns/catalogue";
import type { JobTime } from "./jobTime";
import type { ReadLayout } from "./readFollowUp";
import { planInTurns, type PlannedRecalculation } from "./recalculate";

/**
 * Tells whether a recalculation of what has been read now would say the same as one that was shown: the same of the same
 * goals and indicators, by name, wherever their rows and columns stand now. The time of the calculation alone makes no
 * difference.
 */
export async function isStillShown(
  shown: PlannedRecalculation,
  now: ReadLayout,
  time: JobTime,
): Promise<boolean> {
  const again = await planInTurns(now, { ...time, calculatedAt: shown.time.calculatedAt }, shown.own);
  const [before, after] = [sayingsOf(shown), sayingsOf(again)];
  return before.length === after.length && before.every((saying, index) => saying === after[index]);
}

/** Each change of a recalculation without its place, sorted: rows may have moved. */
function sayingsOf({ plan, outputs }: PlannedRecalculation): readonly string[] {
  const sayings = describePlan(plan).changes.map(({ sheet, address, before, after }) => {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    const output = outputs.find(
      ({ block, columns }) =>
        block.sheet.name === sheet && row >= block.headerRow && row < Math.max(block.endRow, columns.endRow),
    );
    const field = output === undefined ? null : fieldAt(output.columns.columns, column);
    if (output === undefined || field === null) return [sheet, address, before, movable(after)];
    const { block } = output;
    const names = NAMING_FIELDS.map((each) => {
      const at = block.columns.get(each);
      return at === undefined ? "" : plainText(cellAt(block.sheet, row, at).value);
    });
    return [block.sheet.id, field, ...names, before, movable(after)];
  });
  return [...addedSheets(plan), ...sayings.map((saying) => JSON.stringify(saying))].sort();
}

function fieldAt(columns: ReadonlyMap<OutputField, number>, column: number): OutputField | null {
  for (const [field, at] of columns) if (at === column) return field;
  return null;
}

const REFERENCE = /\$?[A-Z]{1,3}\$?\d+/g;

/** A formula without the cells that it points at, which follow their rows. */
function movable(content: CellContent): CellContent {
  return typeof content === "object" ? content.formula.replace(REFERENCE, "") : content;
}
