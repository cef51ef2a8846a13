import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { RefusedError } from "../../workbook/issues/refusal";
import type { AppliedPlan } from "../../workbook/port/workbookPort";
import { wordingInForce } from "../../workbook/scale/scaleInForce";
import { WorkbookAccessError } from "../../workbook/port/workbookAccessError";
import type { SettingsFile } from "../../workbook/settings/settingsFile";
import type { Command, WritingCommand } from "../pane/command";
import type * as Engine from "../pane/engine";
import { resultForgotten } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { readOf, type Understood } from "../pane/situation";
import { setSettings } from "./slice";
import { withChanges } from "./settingsChanges";

/** The workbook as it was last read, whose settings are changed. */
function readSnapshot({ state }: PaneStore): Promise<WorkbookSnapshot | null> {
  return Promise.resolve(readOf(state.situation)?.snapshot ?? null);
}

/** Common to all commands that change the settings: they change them as they stand in the workbook now. */
const CHANGED = {
  doing: ({ PANE }) => PANE.saving,
  opens: null,
  plan: readSnapshot,
} satisfies Partial<Command<[], WorkbookSnapshot>>;
const SAID = {
  name: "settings",
  showsCells: false,
  toldIn: "everywhere",
  undone: resultForgotten,
} satisfies Partial<WritingCommand["writes"]>;

/** Keeps what is changed in the workbook. */
export const saveSettings: WritingCommand<[], WorkbookSnapshot> = {
  ...CHANGED,
  id: "saveSettings",
  apply: (store, engine, snapshot) =>
    write(store, engine, saveSettings, () => {
      const stored = engine.settingsOf(snapshot);
      const settings = withChanges(stored, store.state.settings.changes);
      if (settings === null)
        throw new RefusedError({ code: "thresholdsNotInOrder", wording: wordingInForce(stored, null) });
      return engine.saveSettings(store.port, snapshot, settings);
    }),
  writes: { ...SAID, says: ({ SETTINGS }) => SETTINGS.saved },
};

/** Takes the settings out of the workbook, so that the defaults count. */
export const resetSettings: WritingCommand<[], WorkbookSnapshot> = {
  ...CHANGED,
  id: "resetSettings",
  apply: (store, engine, snapshot) =>
    write(store, engine, resetSettings, () => engine.resetSettings(store.port, snapshot)),
  writes: { ...SAID, says: ({ SETTINGS }) => SETTINGS.wasReset },
};

/** Keeps in the workbook what the file that is shown says. Its way of reading the workbook replaces what was chosen. */
export const importSettings: WritingCommand<[], WorkbookSnapshot> = {
  ...CHANGED,
  id: "importSettings",
  apply: (store, engine, snapshot) =>
    write(store, engine, importSettings, async () => {
      const { file } = store.state.settings;
      if (file === null) throw new RefusedError({ code: "noSettingsFile" });
      const applied = await engine.importSettings(store.port, snapshot, file);
      setSettings(store, { file: null });
      if (file.mapping !== null) store.set({ choices: null });
      return applied;
    }),
  writes: { ...SAID, says: ({ SETTINGS }) => SETTINGS.imported },
};

/** Hands over the text of a file with what is stored in the workbook. */
export const exportSettings: Command<[take: (text: string) => void], () => void> = {
  id: "exportSettings",
  doing: null,
  opens: null,
  plan({ state }, engine, take) {
    const read = readOf(state.situation);
    if (read === null) return Promise.resolve(null);
    const text = engine.exportSettings(read.snapshot);
    return Promise.resolve(() => take(text));
  },
  apply: (_store, _engine, hand) => Promise.resolve(hand()),
};

/** Reads a file, for what importing it would change to be shown; writes nothing. */
export const openSettingsFile: Command<[file: Blob], SettingsFile> = {
  id: "openSettingsFile",
  doing: null,
  opens: null,
  async plan(store, { parseSettingsFile }, file) {
    setSettings(store, { file: null });
    return parseSettingsFile(await file.text());
  },
  apply: (store, _engine, file) => Promise.resolve(setSettings(store, { file })),
};

/** Writes, and reads the workbook again: what is shown rests on the settings that count. */
async function write(
  store: PaneStore,
  engine: typeof Engine,
  command: WritingCommand<[], WorkbookSnapshot>,
  writing: () => Promise<AppliedPlan>,
): Promise<void> {
  const { choices, chosenDate, settings } = store.state;
  const applied = await written(store, engine, writing);
  const before = { read: null, choices, chosenDate };
  let now: Understood;
  try {
    now = await store.readLayout(engine);
  } finally {
    // What was written counts from now and can be undone, also when the workbook cannot be read after it. What was
    // changed while this was written is still to be saved.
    if (store.state.settings.changes === settings.changes) setSettings(store, { changes: {} });
    store.set(resultForgotten(store.state));
    store.wrote(command, applied, before);
  }
  store.begin(now, store.state.lastWriting);
  store.leaveAnswered();
  await store.settingsChanged(engine.settingsLeft(applied));
}

/** Where the workbook has been changed meanwhile, what stands there now is read and shown before it is tried again. */
async function written(
  store: PaneStore,
  engine: typeof Engine,
  writing: () => Promise<AppliedPlan>,
): Promise<AppliedPlan> {
  try {
    return await writing();
  } catch (error) {
    if (error instanceof WorkbookAccessError)
      store.begin(await store.readLayout(engine), store.state.lastWriting);
    throw error;
  }
}
