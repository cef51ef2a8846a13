import type { GridApi } from "ag-grid-community";
import { type MouseEvent, type PointerEvent, useMemo, useRef } from "react";
import { focusCell, type GridRow, ROW_HEADER } from "./gridRow";
import type { SheetView } from "./sheetView";

interface Target {
  readonly row: number | null;
  readonly column: number | null;
}

/** Which row and column number stand at an element of the grid; null for a header of the other kind. */
function targetOf(element: EventTarget): Target | null {
  if (!(element instanceof Element) || element.closest(".cell-editor") !== null) return null;
  const columnId = element.closest("[col-id]")?.getAttribute("col-id") ?? null;
  if (columnId === null) return null;
  const row = element.closest("[row-id]")?.getAttribute("row-id") ?? null;
  return {
    row: row === null ? null : Number(row),
    column: columnId === ROW_HEADER ? null : Number(columnId),
  };
}

/** Selecting with the mouse: click, drag, Shift+click, and whole rows and columns by their headers. */
export function useGridMouse(view: SheetView, api: () => GridApi<GridRow> | null) {
  const isDragging = useRef(false);
  return useMemo(() => {
    const focusActive = (): void => {
      const grid = api();
      if (grid !== null) focusCell(grid, view.layout, view.selection.active);
    };
    const selectLine = ({ row, column }: Target): void => {
      const { layout, selection } = view;
      const rowCount = (layout.scrollingRows.at(-1) ?? 0) + 1;
      const columnCount = (layout.columns.at(-1) ?? 0) + 1;
      selection.select(
        {
          row: row ?? layout.frozenRows[0] ?? layout.scrollingRows[0] ?? 0,
          column: column ?? layout.columns[0] ?? 0,
        },
        row === null
          ? { row: 0, column: column ?? 0, rowCount, columnCount: column === null ? columnCount : 1 }
          : { row, column: 0, rowCount: 1, columnCount },
      );
    };
    return {
      // The grid moves its focus at pointerdown already: what it is not to see must be stopped there.
      onPointerDownCapture(event: PointerEvent): void {
        const target = targetOf(event.target);
        if (target === null || event.button !== 0) return;
        const { row, column } = target;
        const isCell = row !== null && column !== null;
        isDragging.current = isCell;
        if (isCell && !event.shiftKey) {
          view.select({ row, column });
          return;
        }
        event.stopPropagation();
        if (isCell) view.extendSelectionTo({ row, column });
        else selectLine(target);
        focusActive();
      },
      onMouseDownCapture(event: MouseEvent): void {
        const target = targetOf(event.target);
        if (target === null || event.button !== 0) return;
        if (target.row !== null && target.column !== null && !event.shiftKey) return;
        event.stopPropagation();
        // Otherwise the browser would move the focus to what was clicked.
        event.preventDefault();
      },
      onMouseOver(event: MouseEvent): void {
        if (!isDragging.current || (event.buttons & 1) === 0) {
          isDragging.current = false;
          return;
        }
        const target = targetOf(event.target);
        if (target === null || target.row === null || target.column === null) return;
        view.extendSelectionTo({ row: target.row, column: target.column });
      },
      onMouseUp(): void {
        isDragging.current = false;
      },
    };
  }, [view, api]);
}
