import { useEffect, useRef, useState } from "react";
import type { PaneStore } from "../pane/paneStore";
import type { LevelEntry } from "./levelFormModel";

/** A row that a level is entered in. */
export interface EnteredRow {
  readonly id: string;
  /** The entered levels, each with its indicator: ids follow the sheet's rows, which may hold something else after a new reading. */
  readonly name: string;
}

/** The forms that are open, by their row: what is entered outlasts that the row is scrolled or filtered away. */
export interface LevelEntries {
  of(row: EnteredRow): LevelEntry | null;
  open(row: EnteredRow, entry: LevelEntry): void;
  change(row: EnteredRow, entry: LevelEntry): void;
  cancel(row: EnteredRow): void;
  /** Closes the form where the writing was done. */
  save(row: EnteredRow, write: () => Promise<boolean>): Promise<void>;
  undo(row: EnteredRow): Promise<void>;
  /** Whether the row is the one that was saved last. */
  isSaved(row: EnteredRow): boolean;
  /** Why the row could not be saved; null where it was not tried. */
  problemOf(row: EnteredRow): string | null;
}

/** The id of the button that opens a row's form, which gets the focus back. */
export function openerId(id: string): string {
  return `enter-${id}`;
}

/** The id of a choice in a row's form; the chosen one gets the focus when the form is opened. */
export function choiceId(id: string, level: LevelEntry["level"]): string {
  return `${id}-${level ?? "none"}`;
}

function keyOf({ id, name }: EnteredRow): string {
  return `${id} ${name}`;
}

/** @param elsewhere the id of what gets the focus where a row is no longer there */
export function useLevelEntries(store: PaneStore, elsewhere: string): LevelEntries {
  const [entries, setEntries] = useState<ReadonlyMap<string, LevelEntry>>(new Map());
  const [saved, setSaved] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ readonly key: string; readonly problem: string } | null>(null);
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    (document.getElementById(toFocus.current) ?? document.getElementById(elsewhere))?.focus();
    toFocus.current = null;
  });
  const change = (row: EnteredRow, entry: LevelEntry): void =>
    setEntries((all) => new Map(all).set(keyOf(row), entry));
  const close = (row: EnteredRow): void => {
    setEntries((all) => new Map([...all].filter(([key]) => key !== keyOf(row))));
    toFocus.current = openerId(row.id);
  };
  return {
    of: (row) => entries.get(keyOf(row)) ?? null,
    open(row, entry) {
      setFailed(null);
      change(row, entry);
      toFocus.current = choiceId(row.id, entry.level);
    },
    change,
    cancel: close,
    async save(row, write) {
      const isWritten = await write();
      setSaved(isWritten ? keyOf(row) : null);
      const problem = store.getState().problem?.sentence;
      setFailed(isWritten || problem === undefined ? null : { key: keyOf(row), problem });
      if (isWritten) close(row);
    },
    async undo(row) {
      await store.undo();
      setSaved(null);
      toFocus.current = openerId(row.id);
    },
    isSaved: (row) => saved === keyOf(row),
    problemOf: (row) => (failed?.key === keyOf(row) ? failed.problem : null),
  };
}
