import type { CellPlace } from "../workbook/issues/issue";
import { toAccessError } from "./accessError";
import { runExcel } from "./runExcel";

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
