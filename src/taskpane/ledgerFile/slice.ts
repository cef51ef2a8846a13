import type { PlannedImport, ReadLedger } from "../../app/importLedger";
import type { LedgerFileTexts } from "../../text/ledgerFile/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import type { PaneStore } from "../pane/paneStore";

/** A file that was read, with what reading it in would write; nothing is written yet. */
export interface OpenLedgerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: ReadLedger;
  /** Null where no sheet is chosen. */
  readonly planned: PlannedImport | null;
  /** Loaded with the first file. */
  readonly texts: LedgerFileTexts;
}

/** A sheet that was read in from a file, in the words that stand on it. */
export interface ReadInSheet {
  readonly sentence: string;
  readonly place: CellPlace;
}

export interface LedgerFileSlice {
  /** The file that is shown before it is read in; null for none. */
  readonly open: OpenLedgerFile | null;
  /** The file that was read in last; null where the workbook says it. */
  readonly readIn: readonly ReadInSheet[] | null;
  /** The state before that, for when it is undone. */
  readonly readInBefore: LedgerFileSlice["readIn"];
}

declare module "../pane/paneState" {
  interface Slices {
    readonly ledgerFile: LedgerFileSlice;
  }
}

export const NO_LEDGER_FILE: LedgerFileSlice = { open: null, readIn: null, readInBefore: null };

export function setLedgerFile(store: PaneStore, change: Partial<LedgerFileSlice>): void {
  store.set({ ledgerFile: { ...store.state.ledgerFile, ...change } });
}
