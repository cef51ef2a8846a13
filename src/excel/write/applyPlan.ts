import { describePlan } from "../../workbook/plan/describePlan";
import { splitPlan } from "../../workbook/plan/splitPlan";
import type { AppliedPlan } from "../../workbook/port/workbookPort";
import { WorkbookAccessError } from "../../workbook/port/workbookAccessError";
import type { WorkWatch } from "../../workbook/port/workWatch";
import { writePlan, type WritePlan } from "../../workbook/plan/writePlan";
import { isCellBeingEdited, toAccessError } from "../session/accessError";
import { beforeRequest } from "../session/beforeRequest";
import { emptyAgain } from "./emptyAgain";
import { perform, remember, type SentOperation } from "./operationHandlers";
import { whileWriting } from "../events/ownWriting";
import { PlanSheets } from "./planSheets";
import { putBack } from "./putBack";
import { runExcel } from "../session/runExcel";

/**
 * Does a plan, one request per 1.5 MB. Each request first asks what stands where it writes, so what was there is known
 * even when it fails halfway: Excel does not take back the part of a request that was done before the failure. Then, and
 * when the watch cancels, everything is put back, and the error tells how many cells differ all the same.
 */
export function applyPlan(plan: WritePlan, watch: WorkWatch): Promise<AppliedPlan> {
  return whileWriting(async () => {
    const sent: SentOperation[][] = [];
    try {
      return await runExcel((context) => send(context, plan, watch, sent));
    } catch (error) {
      if (isCellBeingEdited(error)) {
        sent.pop();
        if (sent.length > 0) watch.onWaiting("cellEdit");
      }
      throw toAccessError(error, await putBack(sent));
    }
  });
}

async function send(
  context: Excel.RequestContext,
  plan: WritePlan,
  watch: WorkWatch,
  sent: SentOperation[][],
): Promise<AppliedPlan> {
  const sheets = new PlanSheets(context);
  const batches = splitPlan(plan);
  const before = (batch: WritePlan, done: number): Promise<void> =>
    beforeRequest(watch, { doing: "writing", sheet: sheetOf(batch), done, total: batches.length });
  await sheets.lookForCharts(plan, () => before(plan, 0));
  for (const [done, batch] of batches.entries()) {
    await before(batch, done);
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

/** The first sheet that is written to; null where only the workbook's settings are. */
function sheetOf(batch: WritePlan): string | null {
  for (const operation of batch) if ("sheet" in operation) return operation.sheet.name;
  return null;
}
