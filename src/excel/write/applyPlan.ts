import { cellAddress } from "../../workbook/grid/cellAddress";
import { describePlan } from "../../workbook/plan/describePlan";
import { splitPlan } from "../../workbook/plan/splitPlan";
import { writePlan, type WriteOperation, type WritePlan } from "../../workbook/plan/writePlan";
import { WorkbookAccessError } from "../../workbook/port/workbookAccessError";
import {
  NOTHING_APPLIED,
  type AppliedPlan,
  type CellDifference,
  type UndonePlan,
} from "../../workbook/port/workbookPort";
import type { WorkWatch } from "../../workbook/port/workWatch";
import { whileWriting } from "../events/ownWriting";
import { isAnswerLost, isCellBeingEdited, toAccessError } from "../session/accessError";
import { beforeRequest } from "../session/beforeRequest";
import { isGivenUp, runExcel } from "../session/runExcel";
import { emptyAgain, removeAgain } from "./emptyAgain";
import { queueBatch, type SentOperation } from "./operationHandlers";
import { PlanSheets } from "./planSheets";
import { putBack } from "./putBack";
import { expecting, holdsContent } from "./standing";
import { queueTableSizes, sheetsWritten, shrinkAgain, type SizedTable } from "./tableSizes";
import { lookBack } from "./takeBack";

/** Everything sent to Excel so far: the operations by request, and the tables as they were before the first. */
export interface Sent {
  readonly batches: SentOperation[][];
  tablesBefore: () => readonly SizedTable[];
}

/**
 * Does a plan, one request per 1.5 MB. Each request first asks what stands where it writes, so what was there is known
 * even when it fails halfway: Excel does not take back the part of a request that was done before the failure. Then, and
 * when the watch cancels, everything is put back, and the error tells how many cells differ all the same. Last each request
 * asks what stands there now: Excel may have made something else of what was written, or extended a table over it.
 */
export function applyPlan(plan: WritePlan, watch: WorkWatch): Promise<AppliedPlan> {
  return whileWriting(async () => {
    const sent: Sent = { batches: [], tablesBefore: () => [] };
    try {
      return await runExcel((context) => send(context, plan, watch, sent), { watch, isWriting: true });
    } catch (error) {
      if (isGivenUp(error)) throw toAccessError(error, sent.batches.length === 0 ? 0 : null);
      if (isCellBeingEdited(error)) {
        sent.batches.pop();
        if (sent.batches.length > 0) watch.onWaiting("cellEdit");
      }
      const { changedCells, mayRemain } = await putBack(sent, watch, isAnswerLost(error));
      throw toAccessError(error, changedCells, mayRemain);
    }
  });
}

/**
 * Takes back what still stands as it was left; the rest is left and listed. It first asks which sheets
 * there are and then what stands in the cells: two requests more, or further ones where these are many.
 */
export async function undoPlan(undo: WritePlan, watch: WorkWatch): Promise<UndonePlan> {
  const { operations, left } = await lookFirst(undo, watch);
  const applied = operations.length === 0 ? NOTHING_APPLIED : await applyPlan(writePlan(operations), watch);
  return { ...applied, left };
}

async function lookFirst(undo: WritePlan, watch: WorkWatch): ReturnType<typeof lookBack> {
  const before = (): Promise<void> =>
    beforeRequest(watch, { doing: "writing", sheet: null, done: 0, total: 0 });
  try {
    return await runExcel((context) => lookBack(context, undo, before), { watch });
  } catch (error) {
    throw toAccessError(error, 0);
  }
}

async function send(
  context: Excel.RequestContext,
  plan: WritePlan,
  watch: WorkWatch,
  sent: Sent,
): Promise<AppliedPlan> {
  const sheets = new PlanSheets(context);
  const batches = splitPlan(plan);
  const before = (batch: WritePlan, done: number): Promise<void> =>
    beforeRequest(watch, { doing: "writing", sheet: sheetOf(batch), done, total: batches.length });
  await sheets.lookFirst(plan, () => before(plan, 0));
  const written = sheetsWritten(plan);
  let tablesAfter = sent.tablesBefore;
  for (const [done, batch] of batches.entries()) {
    await before(batch, done);
    if (done === 0) sent.tablesBefore = queueTableSizes(written, sheets);
    const inBatch = queueBatch(batch, sheets);
    sent.batches.push(inBatch);
    if (done === batches.length - 1) tablesAfter = queueTableSizes(written, sheets);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each batch is as large as one request may be
    await context.sync();
    if (done === 0) {
      const sizes = sent.tablesBefore();
      sent.tablesBefore = () => sizes;
    }
    if (!inBatch.every(({ remembered }) => remembered().isAsExpected)) {
      throw new WorkbookAccessError("changedMeanwhile", "none", 0, { cause: null });
    }
  }
  const all = sent.batches.flat();
  const undo = [
    ...all.flatMap(({ remembered, standing }) =>
      remembered().inverse.map((inverse) => expecting(inverse, standing())),
    ),
    ...removeAgain(plan, (sheet) => sheets.settled(sheet)),
    ...emptyAgain(all, (sheet) => sheets.settled(sheet)),
    ...shrinkAgain(sent.tablesBefore(), tablesAfter()),
  ];
  return {
    written: describePlan(plan).changes.map(({ sheet, address }) => ({ sheet, address })),
    undo: writePlan(undo.reverse()),
    differences: all.flatMap(differencesOf),
  };
}

/** The cells that hold something else than the operation said. */
function differencesOf({ operation, standing }: SentOperation): readonly CellDifference[] {
  const stands = standing();
  if (operation.kind !== "writeCells" || stands?.kind !== "writeCells") return [];
  const { sheet, area, contents } = operation;
  return contents.flatMap((cells, row) =>
    cells.flatMap((said, column): CellDifference[] => {
      const now = stands.contents[row]?.[column] ?? "";
      if (said === null || holdsContent(now, said)) return [];
      const address = cellAddress(area.row + row, area.column + column);
      return [{ sheet: sheet.name, address, said, stands: now }];
    }),
  );
}

/** The first sheet that is written to; null where only the workbook's settings are. */
function sheetOf(batch: readonly WriteOperation[]): string | null {
  for (const operation of batch) if ("sheet" in operation) return operation.sheet.name;
  return null;
}
