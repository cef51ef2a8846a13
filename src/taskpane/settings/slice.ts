import type { SettingsFile } from "../../workbook/settings/settingsFile";
import type { PaneStore } from "../pane/paneStore";
import type { SettingsChanges } from "./settingsChanges";

/** Inställningar, as far as it is not in the workbook. */
export interface SettingsSlice {
  /** The changes not yet saved; empty for none. */
  readonly changes: SettingsChanges;
  /** The file that is to be imported, while it is shown what that would change. */
  readonly file: SettingsFile | null;
}

declare module "../pane/paneState" {
  interface Slices {
    readonly settings: SettingsSlice;
  }
}

export const NO_SETTINGS: SettingsSlice = { changes: {}, file: null };

export function setSettings(store: PaneStore, change: Partial<SettingsSlice>): void {
  store.set({ settings: { ...store.state.settings, ...change } });
}

/** Notes a change. It counts when it has been saved. */
export function changeSettings(store: PaneStore, change: SettingsChanges): void {
  setSettings(store, { changes: { ...store.state.settings.changes, ...change } });
}
