import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { startOffice } from "../excel/officeStart";
import { SWEDISH } from "../text/texts";
import { App } from "./App";
import { logError } from "./logError";
import { PaneStore } from "./paneStore";

/** Office answers within a second or two where it answers at all. */
const PATIENCE_MILLISECONDS = 8_000;

async function start(): Promise<void> {
  const store = new PaneStore(excelWorkbook, SWEDISH, logError);
  const office = await startOffice(PATIENCE_MILLISECONDS);
  if (office === "ready") associateCommands(store.commands);
  const container = document.getElementById("root");
  if (container === null) throw new Error("taskpane.html has no element with id root");
  createRoot(container).render(<App start={office} store={store} texts={SWEDISH} logError={logError} />);
}

void start();
