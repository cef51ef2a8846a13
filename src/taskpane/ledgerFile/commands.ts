import type { PlannedImport } from "../../app/importLedger";
import type { Command, WritingCommand } from "../pane/command";
import type { PaneStore } from "../pane/paneStore";
import { technicalInformation } from "../pane/technicalInformation";
import { loadLedgerFileTexts } from "./loadLedgerFileTexts";
import { setLedgerFile, type OpenLedgerFile, type ReadInSheet } from "./slice";

/** Reads a file that the controller has chosen or dropped, and shows what would be written. Why it cannot be read is said. */
export const openLedgerFile: Command<[file: File], OpenLedgerFile> = {
  id: "openLedgerFile",
  doing: ({ REPORTS_TEXT }) => REPORTS_TEXT.readingFile,
  opens: "reports",
  async plan(store, _engine, file) {
    const [work, texts] = await Promise.all([import("./work"), loadLedgerFileTexts(store.texts.language)]);
    const opened = await work.readLedgerBlob(file, store.isCancelled);
    if ("reason" in opened) {
      const problem = texts.unreadableFileSentence(opened.reason);
      store.set({ problem: { sentence: problem, technical: technicalInformation(opened) } });
      return null;
    }
    return { name: file.name, texts, ...opened, planned: null };
  },
  apply: (store, _engine, file) => showPlanned(store, file),
};

/** Reads other sheets of the file that is shown. */
export const chooseLedgerSheets: Command<[chosen: readonly string[]], OpenLedgerFile> = {
  id: "chooseLedgerSheets",
  doing: ({ REPORTS_TEXT }) => REPORTS_TEXT.readingFile,
  opens: null,
  async plan({ state, isCancelled }, _engine, chosen) {
    const { open } = state.ledgerFile;
    if (open === null) return null;
    const { readLedger } = await import("./work");
    return { ...open, read: await readLedger(open.bytes, chosen, isCancelled) };
  },
  apply: (store, _engine, file) => showPlanned(store, file),
};

async function showPlanned(store: PaneStore, file: OpenLedgerFile): Promise<void> {
  const { name, read } = file;
  const { planImport } = await import("./work");
  const { calculatedAt: readAt } = store.time();
  const planned = read.tables.length === 0 ? null : await planImport(store.port, read, { name, readAt });
  setLedgerFile(store, { open: { ...file, planned } });
}

/** Writes what is shown. Reports that were built of the earlier ledger are told no longer. */
export const readInLedger: WritingCommand<[], PlannedImport> = {
  id: "readInLedger",
  doing: ({ REPORTS_TEXT }) => REPORTS_TEXT.readingIn,
  opens: "reports",
  plan: ({ state }) => Promise.resolve(state.ledgerFile.open?.planned ?? null),
  async apply(store, _engine, planned) {
    const { applyImport } = await import("./work");
    const applied = await applyImport(store.port, planned);
    if (applied.written.length === 0) {
      setLedgerFile(store, { open: null });
      store.set({ notice: store.texts.REPORTS_TEXT.alreadyReadIn });
      return;
    }
    const readIn = planned.sheets.map(({ name, readFrom }): ReadInSheet => ({
      sentence: readFrom,
      place: { sheet: name, address: "A1" },
    }));
    setLedgerFile(store, { open: null, readIn, readInBefore: store.state.ledgerFile.readIn });
    store.set({ reports: { ...store.state.reports, built: null } });
    store.wrote(readInLedger, applied, null);
  },
  writes: {
    name: "ledger",
    says: ({ ledgerReadInText }, written) => ledgerReadInText(written.length),
    showsCells: true,
    toldIn: "reports",
    undone: ({ reports, ledgerFile: { readInBefore } }) => ({
      ledgerFile: { open: null, readIn: readInBefore, readInBefore: null },
      reports: { ...reports, built: null },
    }),
  },
};
