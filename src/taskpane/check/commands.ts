import type { Check } from "../../app/checkReports";
import { RECONCILIATION_SHEET } from "../../text/cells/reconciliationSheet";
import { RefusedError } from "../../workbook/issues/refusal";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { FIRST_ROWS } from "../../workbook/port/workbookPort";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { cellsText, ready, type Command, type WritingCommand } from "../pane/command";
import type * as Engine from "../pane/engine";
import type { PaneStore } from "../pane/paneStore";
import type * as ReportWork from "../reports/reportWork";
import type { CheckFinding } from "./checkModel";
import { setCheck, type ReadDocument } from "./slice";

/** Says what does not agree; writes nothing. */
export const checkReports: Command = {
  id: "checkReports",
  doing: ({ REPORTS_TEXT }) => REPORTS_TEXT.checking,
  opens: "check",
  plan: ready,
  async apply(store) {
    await check(store, await import("../reports/reportWork"));
  },
};

/** Reads a report from a Word document and says what does not agree; writes nothing. */
export const checkDocument: Command<[file: File], ReadDocument> = {
  id: "checkDocument",
  doing: ({ CHECK_TEXT }) => CHECK_TEXT.reading,
  opens: "check",
  async plan(store, _engine, file) {
    const work = await import("../reports/reportWork");
    return { name: file.name, report: await work.readReportFile(file, store.isCancelled) };
  },
  async apply(store, _engine, document) {
    setCheck(store, { document, reportText: "" });
    await check(store, await import("../reports/reportWork"));
  },
};

/** Checks anew, so that what is written is so now, and writes it to the sheet Avstämning. */
export const writeFindings: WritingCommand = {
  id: "writeFindings",
  doing: ({ REPORTS_TEXT }) => REPORTS_TEXT.checking,
  opens: "check",
  plan: ready,
  async apply(store) {
    const work = await import("../reports/reportWork");
    const checked = await check(store, work);
    if (checked.annexes.length === 0) return;
    const plan = work.planFindings(checked);
    if (plan === null) throw new RefusedError({ code: "sheetNameTaken", sheet: RECONCILIATION_SHEET });
    const applied = await work.writeFindings(store.port, checked, plan);
    if (applied.written.length === 0) store.set({ notice: store.texts.CHECK_TEXT.nothingChanged });
    else store.wrote(writeFindings, applied, null);
  },
  writes: { name: "reconciliation", says: cellsText, showsCells: true, toldIn: "check", undone: () => ({}) },
};

/** The hidden findings are changed in the settings as they stand now: a colleague may have changed them. */
interface ChangedHidden {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: AddinSettings;
}

/** Leaves a finding as it is, for a reason that the workbook remembers. */
export const hideFinding: WritingCommand<[finding: CheckFinding, reason: string], ChangedHidden> = {
  id: "hideFinding",
  doing: ({ PANE }) => PANE.saving,
  opens: null,
  plan: (store, engine, finding, reason) =>
    changeHidden(store, engine, ({ withHidden }, settings) => withHidden(settings, finding, reason)),
  apply: (store, engine, changed) => saveHidden(store, engine, changed, hideFinding),
  writes: {
    name: "finding",
    says: ({ CHECK_TEXT }) => CHECK_TEXT.findingHidden,
    showsCells: false,
    toldIn: "check",
    undone: () => ({}),
  },
};

/** Counts a hidden finding among the others again. */
export const showFinding: WritingCommand<[key: string], ChangedHidden> = {
  id: "showFinding",
  doing: ({ PANE }) => PANE.saving,
  opens: null,
  plan: (store, engine, key) =>
    changeHidden(store, engine, ({ withShown }, settings) => withShown(settings, key)),
  apply: (store, engine, changed) => saveHidden(store, engine, changed, showFinding),
  writes: {
    name: "finding",
    says: ({ CHECK_TEXT }) => CHECK_TEXT.findingShown,
    showsCells: false,
    toldIn: "check",
    undone: () => ({}),
  },
};

/** The settings are read anew; the tables are not, as nothing in them has changed. */
async function changeHidden(
  { port }: PaneStore,
  { settingsOf }: typeof Engine,
  change: (work: typeof ReportWork, settings: AddinSettings) => AddinSettings,
): Promise<ChangedHidden> {
  const work = await import("../reports/reportWork");
  const snapshot = await port.readSnapshot(FIRST_ROWS);
  return { snapshot, settings: change(work, settingsOf(snapshot)) };
}

async function saveHidden(
  store: PaneStore,
  { saveSettings, settingsLeft }: typeof Engine,
  { snapshot, settings }: ChangedHidden,
  command: WritingCommand<never, ChangedHidden>,
): Promise<void> {
  const applied = await saveSettings(store.port, snapshot, settings);
  if (applied.undo.length > 0) store.wrote(command, applied, null);
  await store.settingsChanged(settingsLeft(applied) ?? snapshot.settings);
}

async function check(
  store: PaneStore,
  { checkReports: check, pastedReport }: typeof ReportWork,
): Promise<Check> {
  const time = store.time();
  const { reportText, document, against } = store.state.check;
  const pasted = reportText.trim() === "" ? null : pastedReport(reportText);
  const report = document?.report ?? pasted;
  const checked = await check(store.port, time, report, null, report === null ? null : against);
  const { findings, hidden, annexes, unmatched, reportedFine } = checked;
  setCheck(store, {
    last: { findings, hidden, annexes, unmatched, reportedFine, checkedAt: time.calculatedAt },
  });
  return checked;
}
