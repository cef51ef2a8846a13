import { describePlan } from "../workbook/describePlan";
import { splitPlan } from "../workbook/splitPlan";
import type { AppliedPlan } from "../workbook/workbookPort";
import { WorkbookAccessError } from "../workbook/workbookAccessError";
import { writePlan, type WritePlan } from "../workbook/writePlan";
import { toAccessError } from "./accessError";
import { emptyAgain } from "./emptyAgain";
import { perform, remember, type SentOperation } from "./operationHandlers";
import { PlanSheets } from "./planSheets";
import { putBack } from "./putBack";
import { runExcel } from "./runExcel";

/**
 * Does a plan, one request per 1.5 MB. Each request first asks what stands where it writes, so what was there is known
 * even when it fails halfway: Excel does not take back the part of a request that was done before the failure. Then
 * everything is put back, and the error tells how many cells differ all the same.
 */
export async function applyPlan(plan: WritePlan): Promise<AppliedPlan> {
  const sent: SentOperation[][] = [];
  try {
    return await runExcel((context) => send(context, plan, sent));
  } catch (error) {
    throw toAccessError(error, await putBack(sent));
  }
}

async function send(
  context: Excel.RequestContext,
  plan: WritePlan,
  sent: SentOperation[][],
): Promise<AppliedPlan> {
  const sheets = new PlanSheets(context);
  await sheets.lookForCharts(plan);
  for (const batch of splitPlan(plan)) {
    const inBatch = batch.map((operation) => ({ operation, remembered: remember(operation, sheets) }));
    sent.push(inBatch);
    for (const operation of batch) perform(operation, sheets);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each batch is as large as one request may be
    await context.sync();
    if (!inBatch.every(({ remembered }) => remembered().isAsExpected)) {
      throw new WorkbookAccessError("changedMeanwhile", "none", 0, { cause: null });
    }
  }
  const undo = [
    ...sent.flat().flatMap(({ remembered }) => remembered().inverse),
    ...emptyAgain(plan, (sheet) => sheets.settled(sheet)),
  ];
  return {
    written: describePlan(plan).changes.map(({ sheet, address }) => ({ sheet, address })),
    undo: writePlan(undo.reverse()),
  };
}
