import type { WorkbookPort } from "../workbook/port/workbookPort";
import { UNWATCHED, type WorkWatch } from "../workbook/port/workWatch";
import type * as Requests from "./requests";

/** The workbook that is open in Excel. What talks to Excel is loaded with the first request: the pane stands there before. */
export const excelWorkbook = watched(UNWATCHED);

function watched(watch: WorkWatch): WorkbookPort {
  return {
    readSnapshot: async (request) => (await requests()).readSnapshot(request, watch),
    applyPlan: async (plan) => (await requests()).applyPlan(plan, watch),
    undoPlan: async (undo) => (await requests()).undoPlan(undo, watch),
    showCell: async (place) => (await requests()).showCell(place),
    selectedCell: async () => (await requests()).selectedCell(),
    watchSelection: async (onSelect) => (await requests()).watchSelection(onSelect),
    watchChanges: async (onChange) => (await requests()).watchChanges(onChange),
    watched,
  };
}

function requests(): Promise<typeof Requests> {
  return import("./requests");
}
