import type { Texts } from "../text/texts";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import { followHidden, NOT_CHECKED } from "./check/slice";
import { NO_FIGURE } from "./figureParts/slice";
import { NOT_COMPARED } from "./frozen/slice";
import { NO_LEDGER_FILE } from "./ledgerFile/slice";
import { UNSAVED_MAPPING } from "./mapping/commands";
import { CHANGED_BY_OTHERS } from "./overview/reminders";
import { PaneStore } from "./pane/paneStore";
import { NO_REPORTS } from "./reports/slice";
import { UNSAVED_SETTINGS } from "./settings/reminders";
import { NO_SETTINGS } from "./settings/slice";
import { NOT_STARTED } from "./start/slice";
import { NO_WORD } from "./wordReport/slice";

/** The pane's store with what the views bring with them. */
export function createStore(
  port: WorkbookPort,
  texts: Texts,
  logError: (error: unknown) => void,
  now?: () => string,
): PaneStore {
  const parts = {
    slices: {
      start: NOT_STARTED,
      settings: NO_SETTINGS,
      reports: NO_REPORTS,
      ledgerFile: NO_LEDGER_FILE,
      check: NOT_CHECKED,
      frozen: NOT_COMPARED,
      summary: null,
      word: NO_WORD,
      figureParts: NO_FIGURE,
    },
    // In the order that they are shown.
    reminders: [CHANGED_BY_OTHERS, UNSAVED_MAPPING, UNSAVED_SETTINGS],
    onSettings: [followHidden],
  };
  return new PaneStore(port, texts, parts, logError, now);
}
