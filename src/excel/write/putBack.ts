import type { CellValue } from "../../workbook/grid/snapshot";
import type { CellContent, Grid, WriteOperation } from "../../workbook/plan/writePlan";
import type { WorkWatch } from "../../workbook/port/workWatch";
import { contentOf } from "../cells/excelContent";
import { runExcel } from "../session/runExcel";
import type { Sent } from "./applyPlan";
import { perform, type SentOperation } from "./operationHandlers";
import { PlanSheets } from "./planSheets";
import { holdsContent, isMadeOf } from "./standing";
import { queueTableSizes, shrinkAgain, type SizedTable } from "./tableSizes";
import { lookBack } from "./takeBack";

/** The traces that remain of a failed plan. */
export interface PutBack {
  /** Cells that hold what it wrote all the same; null when Excel could not be asked. */
  readonly changedCells: number | null;
  /** Something else of it may stand, as a look, a setting or a sheet: not all could be put back, or it is not known what was there. */
  readonly mayRemain: boolean;
}

/**
 * Puts back all that a failed plan had done and that still stands so. What others have written meanwhile stays. Waits for the user to
 * leave a cell that is being edited, where Excel can: nothing is left half written for that.
 *
 * @param isLost the last request may have been done although its answer did not come
 */
export async function putBack(sent: Sent, watch: WorkWatch, isLost: boolean): Promise<PutBack> {
  if (sent.batches.length === 0) return { changedCells: 0, mayRemain: false };
  // Cancelling has brought us here, and does not stop the putting back.
  const waits = { waitsForCellEdit: true, watch: { ...watch, isCancelled: () => false } };
  let mayRemain = true;
  try {
    try {
      await runExcel((context) => restore(context, sent), waits);
      mayRemain = isLost && sent.batches.flat().some(isForgotten);
    } catch {
      // What could not be put back is counted below, and the error that is reported is the first one.
    }
    return { changedCells: await runExcel((context) => countWritten(context, sent), waits), mayRemain };
  } catch {
    // Excel does not answer at all: the number is unknown, and that is what the caller tells the user.
    return { changedCells: null, mayRemain };
  }
}

const AT_ONCE = (): Promise<void> => Promise.resolve();

async function restore(context: Excel.RequestContext, sent: Sent): Promise<void> {
  const sheets = new PlanSheets(context);
  const all = sent.batches.flat();
  const inverses = all.flatMap(inversesOf).reverse();
  const { operations } = await lookBack(context, inverses, AT_ONCE);
  const tablesBefore = answeredTables(sent);
  const tablesNow = queueTableSizes([...new Set(tablesBefore.map(({ sheet }) => sheet))], sheets);
  const findings = all.flatMap((each) => {
    const found = answered(each.remembered);
    // What was there before the plan was not made by it.
    const find = found?.isAsExpected === false ? undefined : (found?.findMade ?? each.findMade);
    return find === undefined ? [] : [find(sheets)];
  });
  if (findings.length + tablesBefore.length > 0) await context.sync();
  await sheets.lookFirst(operations, AT_ONCE);
  for (const step of shrinkAgain(tablesBefore, tablesNow())) perform(step, sheets);
  for (const step of operations) if (step.kind !== "writeCells") perform(step, sheets);
  // Before the cells: a table keeps its headings from being emptied.
  const orders = new Map(findings.flatMap((made) => [...made()]));
  for (const takeAway of orders.values()) takeAway();
  for (const step of operations) if (step.kind === "writeCells") perform(step, sheets);
  await context.sync();
}

/** Counts the cells that hold what was written where something else stood before. */
async function countWritten(context: Excel.RequestContext, { batches }: Sent): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  let count = 0;
  for (const batch of batches) {
    const asked = batch.flatMap((each) => {
      const { operation } = each;
      if (operation.kind !== "writeCells") return [];
      const { sheet, area } = operation;
      const worksheet = worksheets.items.find(({ id, name }) =>
        sheet.id === null ? name === sheet.name : id === sheet.id,
      );
      if (worksheet === undefined) return [];
      const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
      range.load("formulas");
      return [{ operation, before: contentsBefore(each), range }];
    });
    if (asked.length === 0) continue;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request as large as the one that was sent
    await context.sync();
    for (const { operation, before, range } of asked)
      count += countIn(operation.contents, before, range.formulas as CellValue[][]);
  }
  return count;
}

function countIn(
  contents: Grid<CellContent>,
  before: Grid<CellContent>,
  now: readonly (readonly CellValue[])[],
): number {
  const isWritten = (said: CellContent | null, row: number, column: number): boolean => {
    const stands = now[row]?.[column] ?? "";
    return said !== null && isMadeOf(stands, said) && !holdsContent(stands, before[row]?.[column] ?? "");
  };
  return contents.reduce(
    (sum, cells, row) => sum + cells.filter((said, column) => isWritten(said, row, column)).length,
    0,
  );
}

/** Whether an operation on a sheet that was there may have been done, and nothing is known that puts it back. */
function isForgotten(sent: SentOperation): boolean {
  const { operation, remembered } = sent;
  if (operation.kind === "expectCells" || !("sheet" in operation) || operation.sheet.id === null)
    return false;
  return answered(remembered) === null && inversesOf(sent).length === 0;
}

/** The operations that put an operation back: as it was found; where Excel's answer was lost, as the plan expected it. */
function inversesOf({ operation, remembered }: SentOperation): readonly WriteOperation[] {
  const found = answered(remembered);
  if (found !== null) return found.inverse;
  switch (operation.kind) {
    case "writeCells": {
      const { contents, expected } = operation;
      const back = contents.map((cells, row) =>
        cells.map((said, column) => (said === null ? null : contentOf(expected[row]?.[column] ?? "", ""))),
      );
      const wrote = contents.map((cells) =>
        cells.map((said) => (typeof said === "object" && said !== null ? said.formula : said)),
      );
      return operation.sheet.id === null ? [] : [{ ...operation, contents: back, expected: wrote }];
    }
    case "setNumberFormats": {
      const { numberFormats, expected } = operation;
      return expected === undefined
        ? []
        : [{ ...operation, numberFormats: expected, expected: numberFormats }];
    }
    case "formatCells": {
      const { formats, expected } = operation;
      return expected === undefined ? [] : [{ ...operation, formats: expected, expected: formats }];
    }
    case "writeSetting":
      return [{ ...operation, text: operation.expected, expected: operation.text }];
    case "markSheet":
      return [{ ...operation, mark: operation.expected, expected: operation.mark }];
    default:
      return [];
  }
}

function contentsBefore(sent: SentOperation): Grid<CellContent> {
  for (const step of inversesOf(sent)) if (step.kind === "writeCells") return step.contents;
  return [];
}

function answeredTables({ tablesBefore }: Sent): readonly SizedTable[] {
  return answered(tablesBefore) ?? [];
}

/** The state found before; null when the request failed before Excel had answered that. */
function answered<Answer>(answer: () => Answer): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
