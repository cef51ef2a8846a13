import { toAccessError } from "../session/accessError";
import { ChangeNotice } from "./changeNotice";
import { mayBeOwn } from "./ownWriting";
import { runExcel } from "../session/runExcel";
import { removeHandlers } from "./removeHandlers";

/** The properties that Excel's events of changes have in common. Only those of cells say who caused them, and since ExcelApi 1.14. */
interface ChangeEvent {
  readonly source: Excel.WorksheetChangedEventArgs["source"];
  readonly triggerSource?: Excel.WorksheetChangedEventArgs["triggerSource"];
}

/**
 * Listens for changes of cells, and for sheets that come and go. Renamed sheets are not heard: that takes ExcelApi 1.17.
 * The handlers send nothing to Excel; they live until the function that is returned is called, or the pane is loaded anew.
 */
export async function watchChanges(onChange: (changedAt: number) => void): Promise<() => Promise<void>> {
  const notice = new ChangeNotice(onChange);
  const hear = async (event: ChangeEvent): Promise<void> => {
    if (!isOwnChange(event, mayBeOwn())) notice.changed();
  };
  try {
    const handlers = await runExcel(async (context) => {
      const { onChanged, onAdded, onDeleted } = context.workbook.worksheets;
      const added = [onChanged.add(hear), onAdded.add(hear), onDeleted.add(hear)];
      await context.sync();
      return { context, added };
    });
    return () => {
      notice.stop();
      return removeHandlers(handlers);
    };
  } catch (error) {
    throw toAccessError(error, 0);
  }
}

/** A co-author's change is never ours. Where Excel does not say who caused one, it is ours while we write, and shortly after. */
export function isOwnChange({ source, triggerSource }: ChangeEvent, isWritingOurselves: boolean): boolean {
  if (source === "Remote") return false;
  return triggerSource === undefined ? isWritingOurselves : triggerSource === "ThisLocalAddin";
}
