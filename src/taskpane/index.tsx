import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { displayLanguage, startOffice } from "../excel/session/officeStart";
import { App } from "./App";
import { loadTexts } from "./ui/loadTexts";
import { logError } from "./pane/logError";
import { createStore } from "./createStore";
import { ribbonCommands } from "./ribbon";

/** Office answers within a second or two where it answers at all. */
const PATIENCE_MILLISECONDS = 8_000;

async function start(): Promise<void> {
  const office = await startOffice(PATIENCE_MILLISECONDS);
  const texts = await loadTexts(displayLanguage(), logError);
  document.documentElement.lang = texts.language;
  document.title = texts.PANE.title;
  const store = createStore(excelWorkbook, texts, logError);
  if (office === "ready") associateCommands(ribbonCommands(store));
  const container = document.getElementById("root");
  if (container === null) throw new Error("taskpane.html has no element with id root");
  // For developers: taskpane.html?sjalvtest (docs/manual-test-protocol.md).
  const isSelfTest = new URLSearchParams(window.location.search).has("sjalvtest");
  createRoot(container).render(
    <App start={office} store={store} texts={texts} logError={logError} isSelfTest={isSelfTest} />,
  );
}

void start();
