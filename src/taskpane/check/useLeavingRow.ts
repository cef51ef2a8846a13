import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { CheckGroup } from "../../domain/reconciliation/checkGroup";

/** A row of a group, counted from 0. */
interface GroupRow {
  readonly group: CheckGroup;
  readonly index: number;
}

/** Rows that leave their group when something is done with them. */
export interface LeavingRow {
  /** The element that the groups stand in, each with its name. */
  readonly container: RefObject<HTMLDivElement | null>;
  /** A row has left. The focus goes to the one that has taken its place, else to the group's heading. */
  readonly leave: (group: CheckGroup, index: number) => void;
}

export function useLeavingRow(): LeavingRow {
  const container = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<GroupRow | null>(null);
  useEffect(() => {
    if (left === null) return;
    const group = container.current?.querySelector(`[data-group=${left.group}]`);
    const next = group?.querySelectorAll("li")[left.index] ?? group?.querySelector("h2");
    // The last row of a group takes the heading with it: another group holds it now.
    (next ?? container.current?.querySelector("h2"))?.focus();
  }, [left]);
  const leave = useCallback((group: CheckGroup, index: number) => setLeft({ group, index }), []);
  return { container, leave };
}
