import { isSameValue } from "../workbook/sameValue";
import type { CellValue } from "../workbook/snapshot";
import type { CellContent, Grid, WriteOperation } from "../workbook/writePlan";
import { perform, type Remembered, type SentOperation } from "./operationHandlers";
import { PlanSheets } from "./planSheets";
import { runExcel } from "./runExcel";

type WriteCells = Extract<WriteOperation, { readonly kind: "writeCells" }>;

/** A cell-writing operation with what its cells hold now. */
interface Surveyed {
  readonly operation: WriteCells;
  readonly now: readonly (readonly CellValue[])[];
}

/**
 * Puts back all that a failed plan had done, and returns the number of cells that differ from before all the same;
 * null when Excel could not be asked. `sent` holds the operations by request, the failed one last.
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
    return (await survey(sent)).reduce((count, surveyed) => count + changedCells(surveyed), 0);
  } catch {
    // Excel does not answer at all: the number is unknown, and that is what the caller tells the user.
    return null;
  }
}

/** Reads what stands now where the plan writes, one request for each that was sent. */
function survey(sent: readonly (readonly SentOperation[])[]): Promise<Surveyed[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const surveyed: Surveyed[] = [];
    for (const batch of sent) {
      const queued = batch.flatMap(({ operation }) => {
        if (operation.kind !== "writeCells") return [];
        const { sheet, area } = operation;
        const worksheet = worksheets.items.find(({ id, name }) =>
          sheet.id === null ? name === sheet.name : id === sheet.id,
        );
        if (worksheet === undefined) return [];
        const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
        range.load("formulas");
        return [{ operation, range }];
      });
      // One request as large as the one that was sent.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      surveyed.push(
        ...queued.map(({ operation, range }) => ({ operation, now: range.formulas as CellValue[][] })),
      );
    }
    return surveyed;
  });
}

/** The cells that hold something else than before the plan. */
function changedCells({ operation, now }: Surveyed): number {
  return now.reduce(
    (count, cells, row) => count + cells.filter((_, column) => isChanged(operation, now, row, column)).length,
    0,
  );
}

function isChanged(
  { contents, expected }: WriteCells,
  now: Surveyed["now"],
  row: number,
  column: number,
): boolean {
  if ((contents[row]?.[column] ?? null) === null) return false;
  return !isSameValue(now[row]?.[column] ?? "", expected[row]?.[column] ?? "");
}

function restore(sent: readonly SentOperation[], surveyed: readonly Surveyed[]): Promise<void> {
  return runExcel(async (context) => {
    const sheets = new PlanSheets(context);
    const reversed = [...sent].reverse();
    for (const { operation, remembered } of reversed) {
      const known = answered(remembered);
      const inverse = known?.inverse ?? [];
      for (const step of inverse) if (step.kind !== "writeCells") perform(step, sheets);
      if (operation.kind === "addSheet" && known?.addsSheet === true) {
        context.workbook.worksheets.getItem(operation.sheet.name).delete();
      }
    }
    for (const { operation, now } of surveyed) {
      if (operation.sheet.id === null) continue;
      const contents = previousContents(operation, now);
      if (contents.flat().some((content) => content !== null)) perform({ ...operation, contents }, sheets);
    }
    await context.sync();
  });
}

/** What was found before an operation; null when the request failed before Excel had answered that. */
function answered(remembered: () => Remembered): Remembered | null {
  try {
    return remembered();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}

function previousContents(operation: WriteCells, now: Surveyed["now"]): Grid<CellContent> {
  const { contents, expected } = operation;
  return contents.map((cells, row) =>
    cells.map((_, column) => {
      if (!isChanged(operation, now, row, column)) return null;
      const before = expected[row]?.[column] ?? "";
      return typeof before === "string" && before.startsWith("=") ? { formula: before } : before;
    }),
  );
}
