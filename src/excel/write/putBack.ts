import { isSameValue } from "../../workbook/grid/sameValue";
import type { CellValue } from "../../workbook/grid/snapshot";
import type { CellContent, Grid, WriteOperation } from "../../workbook/plan/writePlan";
import { contentOf, formulaOf } from "../cells/excelContent";
import type { Remembered } from "./handlers/handler";
import { perform, type SentOperation } from "./operationHandlers";
import { PlanSheets } from "./planSheets";
import { runExcel } from "../session/runExcel";

/** Cells that the plan writes: what they held before it, and what they hold now. */
interface SurveyedCells {
  readonly operation: Extract<WriteOperation, { readonly kind: "writeCells" }>;
  /** Null for a cell that the plan leaves alone. */
  readonly before: Grid<CellContent>;
  readonly now: readonly (readonly CellValue[])[];
}

/**
 * Puts back all that a failed plan had done, and returns the number of cells that differ from before all the same;
 * null when Excel could not be asked. `sent` holds the operations by request, the last that was sent last. Waits for the
 * user to leave a cell that is being edited, where Excel can: nothing is left half written for that.
 */
export async function putBack(sent: readonly (readonly SentOperation[])[]): Promise<number | null> {
  if (sent.length === 0) return 0;
  try {
    const found = await survey(sent);
    try {
      await restore(sent.flat(), found);
    } catch {
      // What could not be put back is counted below, and the error that is reported is the first one.
    }
    const left = await survey(sent);
    return left.reduce((count, cells) => count + changedContents(cells).flat().filter(isChange).length, 0);
  } catch {
    // Excel does not answer at all: the number is unknown, and that is what the caller tells the user.
    return null;
  }
}

const WAITS = { delayForCellEdit: true };

/** Reads what stands now where the plan writes, one request for each that was sent. */
function survey(sent: readonly (readonly SentOperation[])[]): Promise<readonly SurveyedCells[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const cells: SurveyedCells[] = [];
    for (const batch of sent) {
      const queued = batch.flatMap(({ operation, remembered }) => {
        if (operation.kind !== "writeCells") return [];
        const { sheet, area } = operation;
        const isTarget = ({ id, name }: Excel.Worksheet): boolean =>
          sheet.id === null ? name === sheet.name : id === sheet.id;
        const worksheet = worksheets.items.find(isTarget);
        if (worksheet === undefined) return [];
        const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
        range.load("formulas");
        return [{ operation, before: contentsBefore(operation, remembered), range }];
      });
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request as large as the one that was sent
      await context.sync();
      cells.push(
        ...queued.map(({ range, ...known }) => ({ ...known, now: range.formulas as CellValue[][] })),
      );
    }
    return cells;
  }, WAITS);
}

/** What Excel told before it wrote; where the request failed before that, what the plan was made from. */
function contentsBefore(
  { contents, expected }: SurveyedCells["operation"],
  remembered: SentOperation["remembered"],
): Grid<CellContent> {
  for (const step of answered(remembered)?.inverse ?? [])
    if (step.kind === "writeCells") return step.contents;
  return contents.map((cells, row) =>
    cells.map((content, column) => (content === null ? null : contentOf(expected[row]?.[column] ?? "", ""))),
  );
}

/** The contents of before in the cells that hold something else now, null in all others. */
function changedContents({ before, now }: SurveyedCells): Grid<CellContent> {
  return before.map((cells, row) =>
    cells.map((content, column) => {
      if (content === null) return null;
      return isSameValue(now[row]?.[column] ?? "", formulaOf(content)) ? null : content;
    }),
  );
}

function isChange(content: CellContent | null): boolean {
  return content !== null;
}

function restore(sent: readonly SentOperation[], found: readonly SurveyedCells[]): Promise<void> {
  return runExcel(async (context) => {
    const sheets = new PlanSheets(context);
    const known = sent.flatMap(({ remembered }) => answered(remembered) ?? []).reverse();
    const findings = known.flatMap(({ findMade }) => findMade?.(sheets) ?? []);
    if (findings.length > 0) await context.sync();
    const steps = known.flatMap(({ inverse }) => inverse);
    await sheets.lookForCharts(steps, () => Promise.resolve());
    for (const step of steps) if (step.kind !== "writeCells") perform(step, sheets);
    // Before the cells: a table keeps its headings from being emptied.
    const orders = new Map(findings.flatMap((made) => [...made()]));
    for (const takeAway of orders.values()) takeAway();
    for (const surveyed of found) {
      const contents = changedContents(surveyed);
      const isOnOwnNewSheet = surveyed.operation.sheet.id === null;
      if (!isOnOwnNewSheet && contents.flat().some(isChange))
        perform({ ...surveyed.operation, contents }, sheets);
    }
    await context.sync();
  }, WAITS);
}

/** What was found before an operation; null when the request failed before Excel had answered that. */
function answered(remembered: SentOperation["remembered"]): Remembered | null {
  try {
    return remembered();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
