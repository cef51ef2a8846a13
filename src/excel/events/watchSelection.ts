import { toAccessError } from "../session/accessError";
import { runExcel } from "../session/runExcel";
import { removeHandlers } from "./removeHandlers";

/**
 * Listens for what is selected. The event does not say what: that is asked for. The handler lives until the function that is
 * returned is called, or the pane is loaded anew.
 */
export async function watchSelection(onSelect: () => void): Promise<() => Promise<void>> {
  try {
    const handlers = await runExcel(async (context) => {
      const added = [context.workbook.onSelectionChanged.add(() => Promise.resolve(onSelect()))];
      await context.sync();
      return { context, added };
    });
    return () => removeHandlers(handlers);
  } catch (error) {
    throw toAccessError(error, 0);
  }
}
