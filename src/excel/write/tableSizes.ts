import type { SheetTarget, TableSize, WriteOperation, WritePlan } from "../../workbook/plan/writePlan";
import type { PlanSheets } from "./planSheets";

/** A table and its size, headings and totals included. */
export interface SizedTable extends TableSize {
  readonly id: string;
  readonly sheet: SheetTarget;
}

/** The sheets that were there before the plan, and in whose cells it writes: their tables may extend over what is written. */
export function sheetsWritten(plan: WritePlan): readonly SheetTarget[] {
  const sheets = new Map<string, SheetTarget>();
  for (const operation of plan) {
    if (operation.kind === "writeCells" && operation.sheet.id !== null)
      sheets.set(operation.sheet.id, operation.sheet);
  }
  return [...sheets.values()];
}

/** Asks how large the tables of these sheets are; it is there after the next sync. */
export function queueTableSizes(
  targets: readonly SheetTarget[],
  sheets: PlanSheets,
): () => readonly SizedTable[] {
  const asked = targets.map((sheet) => {
    const { tables } = sheets.get(sheet);
    tables.load("items/id,items/showHeaders,items/showTotals,items/columns/count,items/rows/count");
    return { sheet, tables };
  });
  return () =>
    asked.flatMap(({ sheet, tables }) =>
      tables.items.map(({ id, showHeaders, showTotals, columns, rows }) => ({
        id,
        sheet,
        rowCount: rows.count + (showHeaders ? 1 : 0) + (showTotals ? 1 : 0),
        columnCount: columns.count,
      })),
    );
}

/** The operations that give tables that have grown since the size that they had. */
export function shrinkAgain(
  before: readonly SizedTable[],
  after: readonly SizedTable[],
): readonly WriteOperation[] {
  return after.flatMap(({ id, sheet, rowCount, columnCount }): WriteOperation[] => {
    const known = before.find((table) => table.id === id);
    if (known === undefined || (rowCount <= known.rowCount && columnCount <= known.columnCount)) return [];
    const size = { rowCount: known.rowCount, columnCount: known.columnCount };
    return [{ kind: "resizeTable", sheet, table: id, size, expected: { rowCount, columnCount } }];
  });
}
