import type { CellPlace } from "../workbook/issues/issue";
import type { SelectedCell } from "../workbook/port/workbookPort";
import { toAccessError } from "./session/accessError";
import { runExcel } from "./session/runExcel";

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

/** Brings a cell or an area into view and selects it. */
export async function showCell({ sheet, address }: CellPlace): Promise<void> {
  try {
    await runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw toAccessError(error, 0);
  }
}
