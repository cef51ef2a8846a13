import type { PlannedRecalculation } from "../../app/recalculate";
import type { Texts } from "../../text/texts";
import { addedSheets } from "../../workbook/plan/describePlan";

/** The lines that say how the workbook was understood and what a recalculation would add to it. */
export function understoodLines(
  { evaluation, outputs, plan }: PlannedRecalculation,
  { foundText, createdColumnsText, addedSheetText }: Texts,
): readonly string[] {
  const sheets = [...new Set(outputs.map(({ block }) => block.sheet.name))];
  return [
    foundText(evaluation.goalCount, evaluation.indicatorCount, sheets),
    // Blocks of one sheet mostly get the same columns: said once.
    ...new Set(
      outputs.flatMap(
        ({ block, columns }) => createdColumnsText(columns.created, columns.columns, block.sheet.name) ?? [],
      ),
    ),
    ...addedSheets(plan).map(addedSheetText),
  ];
}
