import type { CellArea } from "../../workbook/grid/cellAddress";
import type { SheetTarget, WriteOperation, WritePlan } from "../../workbook/plan/writePlan";
import { formulaOf } from "../cells/excelContent";
import type { SentOperation } from "./operationHandlers";
import { expecting } from "./standing";

/**
 * The operations that empty the sheets which a plan has added, where it has written; the sheets themselves stay, and so
 * do the headings of tables on them, for which Excel would find names of its own.
 *
 * @param settled the same sheet by the id that Excel has given it
 */
export function emptyAgain(
  sent: readonly SentOperation[],
  settled: (sheet: SheetTarget) => SheetTarget,
): readonly WriteOperation[] {
  return sent.flatMap(({ operation, standing }) => {
    if (operation.kind !== "writeCells" || operation.sheet.id !== null) return [];
    const { sheet, area, contents } = operation;
    const tables = sent.flatMap(({ operation: other }) =>
      other.kind === "addTable" && other.sheet.id === null && other.sheet.name === sheet.name
        ? [other.area]
        : [],
    );
    const isEmptied = (row: number, column: number): boolean =>
      (contents[row]?.[column] ?? null) !== null &&
      !tables.some((table) => isHeading(table, area.row + row, area.column + column));
    const emptied: WriteOperation = {
      ...operation,
      sheet: settled(sheet),
      contents: contents.map((cells, row) => cells.map((_, column) => (isEmptied(row, column) ? "" : null))),
      expected: contents.map((cells, row) =>
        cells.map((content, column) =>
          content !== null && isEmptied(row, column) ? formulaOf(content) : null,
        ),
      ),
    };
    return [expecting(emptied, standing())];
  });
}

/** The operations that take away the sheets which a plan has added for as long as it is not undone. Done after all others. */
export function removeAgain(
  plan: WritePlan,
  settled: (sheet: SheetTarget) => SheetTarget,
): readonly WriteOperation[] {
  return plan.flatMap((operation): readonly WriteOperation[] => {
    if (operation.kind !== "addSheet" || operation.goesWhenUndone !== true) return [];
    const filled = new Set<string>();
    for (const each of plan) {
      if (each.kind !== "writeCells" || each.sheet.id !== null || each.sheet.name !== operation.sheet.name)
        continue;
      const { area, contents } = each;
      contents.forEach((cells, row) =>
        cells.forEach((content, column) => {
          if (content !== null && content !== "") filled.add(`${area.row + row} ${area.column + column}`);
        }),
      );
    }
    return [{ kind: "removeSheet", sheet: settled(operation.sheet), filled: filled.size }];
  });
}

function isHeading(table: CellArea, row: number, column: number): boolean {
  return row === table.row && column >= table.column && column < table.column + table.columnCount;
}
