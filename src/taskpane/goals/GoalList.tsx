import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { TreeRow } from "./treeRows";

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How high the rows are before they are seen, in pixels. */
const LIKELY_HEIGHT: Record<TreeRow["kind"], number> = { goal: 96, indicator: 176 };
/** Rows that stand ready beyond those in view, so that Tab always has a next one to go to. */
const READY = 6;
const LEVEL: Record<TreeRow["kind"], number> = { goal: 1, indicator: 2 };

interface GoalListProps {
  readonly rows: readonly TreeRow[];
  readonly children: (row: TreeRow) => ReactNode;
}

/**
 * The rows in view, of however many there are. The page is what is scrolled. A row that has the focus stays when it is
 * scrolled out of view, so that the focus is not lost; what readers are told of level and place is that of the whole list.
 */
export function GoalList({ rows, children }: GoalListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<string | null>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const update = (): void => {
      if (list.current !== null)
        setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    update();
    // When what stands above the list changes its height, so does the page.
    const observer = new ResizeObserver(update);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => LIKELY_HEIGHT[rows[index]?.kind ?? "goal"],
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    rangeExtractor: useCallback(
      (range: Range) => {
        const inView = defaultRangeExtractor(range);
        const kept = rows.findIndex(({ id }) => id === focused.current);
        return kept === -1 || inView.includes(kept) ? inView : [...inView, kept].sort((a, b) => a - b);
      },
      [rows],
    ),
    overscan: READY,
    scrollMargin: top,
  });
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      onBlur={() => (focused.current = null)}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - top}px)` }}
            aria-level={LEVEL[row.kind]}
            aria-posinset={row.position}
            aria-setsize={row.of}
            onFocus={() => (focused.current = row.id)}
          >
            {children(row)}
          </li>
        );
      })}
    </ul>
  );
}
