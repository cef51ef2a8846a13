import type { SelectedCell } from "../workbook/port/workbookPort";
import { toAccessError } from "./accessError";
import { runExcel } from "./runExcel";

/** The cell that is selected, whatever else is selected with it. */
export async function selectedCell(): Promise<SelectedCell> {
  try {
    return await runExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      const { worksheet } = cell;
      cell.load("rowIndex,columnIndex");
      worksheet.load("name");
      await context.sync();
      return { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch (error) {
    throw toAccessError(error, 0);
  }
}
