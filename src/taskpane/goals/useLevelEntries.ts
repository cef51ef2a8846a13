import { useEffect, useRef, useState } from "react";
import type { PaneStore } from "../paneStore";
import type { LevelEntry } from "./levelFormModel";

/** The forms that are open, by their row: what is entered outlasts that the row is scrolled or filtered away. */
export interface LevelEntries {
  of(id: string): LevelEntry | null;
  open(id: string, entry: LevelEntry): void;
  change(id: string, entry: LevelEntry): void;
  cancel(id: string): void;
  /** Closes the form where the writing was done. */
  save(id: string, write: () => Promise<boolean>): Promise<void>;
  undo(id: string): Promise<void>;
  /** The row that was saved last. */
  readonly saved: string | null;
  /** The row that could not be saved. */
  readonly failed: string | null;
}

/** The id of the button that opens a row's form, which gets the focus back. */
export function openerId(id: string): string {
  return `enter-${id}`;
}

/** The id of a choice in a row's form; the chosen one gets the focus when the form is opened. */
export function choiceId(id: string, level: LevelEntry["level"]): string {
  return `${id}-${level ?? "none"}`;
}

/** @param elsewhere the id of what gets the focus where a row is no longer there */
export function useLevelEntries(store: PaneStore, elsewhere: string): LevelEntries {
  const [entries, setEntries] = useState<ReadonlyMap<string, LevelEntry>>(new Map());
  const [saved, setSaved] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    (document.getElementById(toFocus.current) ?? document.getElementById(elsewhere))?.focus();
    toFocus.current = null;
  });
  const change = (id: string, entry: LevelEntry): void => setEntries((all) => new Map(all).set(id, entry));
  const close = (id: string): void => {
    setEntries((all) => new Map([...all].filter(([each]) => each !== id)));
    toFocus.current = openerId(id);
  };
  return {
    of: (id) => entries.get(id) ?? null,
    open(id, entry) {
      change(id, entry);
      toFocus.current = choiceId(id, entry.level);
    },
    change,
    cancel(id) {
      setFailed(null);
      close(id);
    },
    async save(id, write) {
      const isWritten = await write();
      setSaved(isWritten ? id : null);
      setFailed(isWritten ? null : id);
      if (isWritten) close(id);
    },
    async undo(id) {
      await store.undo();
      setSaved(null);
      toFocus.current = openerId(id);
    },
    saved,
    failed,
  };
}
