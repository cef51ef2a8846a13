import type { IndicatorEvaluation } from "../../../domain/evaluation";
import type { DecodedFollowUp } from "../../../workbook/rows/decodeFollowUp";
import type { CellFormat } from "../../../workbook/plan/writePlan";
import type { OwnCell } from "../../../reports/ownSheet/ownSheet";
import type { AmountOptions } from "../sheet/amountOptions";
import { followUpCell } from "./liveCell";

/** A level's cell: the word in the middle of its colour. */
export const LEVEL_CELL: CellFormat = {
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
};

/** "1." as in the published annex; a number such as 7.1 stands as the controller writes it. */
export function indicatorNumber({ indicator: { nr } }: IndicatorEvaluation): OwnCell {
  const format: CellFormat = { horizontalAlignment: "Left", verticalAlignment: "Center" };
  return /^\d+$/.test(nr) ? { content: Number(nr), numberFormat: '0"."', format } : { content: nr, format };
}

/** The indicator, with the step that counts where it has steps on the way. */
export function indicatorTitle({ indicator, step }: IndicatorEvaluation): string {
  return step.id === indicator.id || step.title === indicator.title
    ? indicator.title
    : `${indicator.title} – ${step.title}`;
}

/** The outcome as it stands in the follow-up, with its number format: "90 %", "90 % / 94 %", or nothing. */
export function outcomeCell(
  decoded: DecodedFollowUp,
  stepId: string,
  amounts: AmountOptions["amounts"],
): OwnCell {
  const format: CellFormat = { horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true };
  const found = followUpCell(decoded, stepId, "actualValue");
  if (found === null) return { content: "", format };
  const { cell, reference } = found;
  const { numberFormat } = cell;
  if (amounts === "values") return { content: cell.value, numberFormat, format };
  const formula = cell.value === "" ? `=IF(${reference}="","",${reference})` : `=${reference}`;
  return { content: { formula }, numberFormat, format };
}
