import type { ReportTableChoice } from "../../domain/summary/reportTable";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { FIRST_ROWS } from "../../workbook/port/workbookPort";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { ready, type Command, type WritingCommand } from "../pane/command";
import type { PaneStore } from "../pane/paneStore";

/** Writes the summary of the workbook for the pane; nothing is written in the workbook. */
export const readSummary: Command = {
  id: "readSummary",
  doing: ({ SUMMARY }) => SUMMARY.reading,
  opens: null,
  plan: ready,
  async apply(store) {
    const { situation, lastWriting, chosenDate } = store.state;
    const work = await import("./summaryWork");
    const model = await work.readSummary(store.port, store.time(), store.texts);
    store.set({ summary: { model, readAt: { situation, lastWriting, chosenDate } } });
  },
};

/** The settings as they stand in the workbook now: a colleague may have changed them. */
interface ChangedTables {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: AddinSettings;
}

/** Keeps in the workbook what is said of a sheet's tables (null for nothing any more), and reads the text anew. */
export const chooseTables: WritingCommand<[sheet: string, choice: ReportTableChoice | null], ChangedTables> =
  {
    id: "chooseTables",
    doing: ({ PANE }) => PANE.saving,
    opens: null,
    async plan({ port }, { settingsOf }, sheet, choice) {
      const snapshot = await port.readSnapshot(FIRST_ROWS);
      const stored = settingsOf(snapshot);
      const others = Object.entries(stored.reportTables).filter(([name]) => name !== sheet);
      const said = choice === null ? others : [...others, [sheet, choice] as const];
      return { snapshot, settings: { ...stored, reportTables: Object.fromEntries(said) } };
    },
    async apply(store, engine, { snapshot, settings }) {
      const applied = await engine.saveSettings(store.port, snapshot, settings);
      if (applied.undo.length > 0) store.wrote(chooseTables, applied, null);
      await store.settingsChanged(engine.settingsLeft(applied) ?? snapshot.settings);
      await readSummary.apply(store, engine, true);
    },
    writes: {
      name: "tables",
      says: ({ TABLES }) => TABLES.saved,
      showsCells: false,
      toldIn: "summary",
      undone: () => ({}),
    },
  };

/** Reads when there is nothing to show yet. */
export async function openSummary(store: PaneStore): Promise<void> {
  if (store.state.summary === null) await store.run(readSummary);
}
