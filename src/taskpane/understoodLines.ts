import type { PlannedRecalculation } from "../app/recalculate";
import { createdColumnsText } from "../text/outputText";
import { addedSheetText, foundText } from "../text/paneText";
import { addedSheets } from "../workbook/describePlan";

/** What was understood of the workbook and what a recalculation would add to it, said before it is done. */
export function understoodLines({
  evaluation,
  block,
  outputs,
  plan,
}: PlannedRecalculation): readonly string[] {
  const created = createdColumnsText(outputs.created, outputs.columns, block.sheet.name);
  return [
    foundText(evaluation.goalCount, evaluation.indicatorCount, block.sheet.name),
    ...(created === null ? [] : [created]),
    ...addedSheets(plan).map(addedSheetText),
  ];
}
