import { createGrid, type GridApi } from "ag-grid-community";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { HostChange } from "../../host/api/session/changes";
import type { Rectangle } from "../../host/model/address";
import "./grid.css";
import { gridOptions, laidOut } from "./gridOptions";
import { focusCell, type GridRow, showCell } from "./gridRow";
import { HeaderHighlight } from "./HeaderHighlight";
import type { SheetView } from "./sheetView";
import { useGridMouse } from "./useGridMouse";

interface SheetGridProps {
  readonly view: SheetView;
  readonly onChange: (listener: (change: HostChange) => void) => () => void;
  /** What is selected on the sheet according to the host: asked when the panel has moved the selection. */
  readonly selectedByPanel: () => Rectangle;
  /** Filled in with what moves the focus into the grid. */
  readonly focusGrid: RefObject<() => void>;
}

/** One sheet as a grid: rows and columns are made only where they can be seen. */
export function SheetGrid({ view, onChange, selectedByPanel, focusGrid }: SheetGridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<GridApi<GridRow> | null>(null);
  const mouse = useGridMouse(
    view,
    useCallback(() => grid.current, []),
  );

  useEffect(() => {
    if (frame.current === null) return undefined;
    const api = createGrid(frame.current, gridOptions(view));
    grid.current = api;
    frame.current.querySelector("[role=grid]")?.setAttribute("aria-label", `Bladet ${view.sheet.name}`);
    showCell(api, view.layout, view.selection.active);
    focusGrid.current = () => focusCell(api, view.layout, view.selection.active);
    return () => {
      grid.current = null;
      api.destroy();
    };
  }, [view, focusGrid]);

  useEffect(
    () =>
      onChange((change) => {
        if (grid.current === null) return;
        applyChange(grid.current, view, change);
        if (change.source === "addin" && change.isSelectionChanged) {
          view.selectArea(selectedByPanel());
          showCell(grid.current, view.layout, view.selection.active);
        }
      }),
    [view, onChange, selectedByPanel],
  );

  return (
    <div className="sheet-grid" {...mouse}>
      <HeaderHighlight view={view} />
      <div ref={frame} />
    </div>
  );
}

/** Cells are drawn again; rows and columns only where the change moves them. */
function applyChange(api: GridApi<GridRow>, view: SheetView, change: HostChange): void {
  const written = [...change.cells, ...change.recalculated].filter(
    ({ sheetId }) => sheetId === view.sheet.id,
  );
  const isLaidOutAnew = change.changedSheetIds.includes(view.sheet.id) || view.layout.isOutgrown();
  if (!isLaidOutAnew && written.length === 0) return;
  if (isLaidOutAnew) {
    view.layOutAgain();
    api.updateGridOptions(laidOut(view.layout));
    api.resetRowHeights();
  } else {
    const moved = view.layout.remeasure(written.flatMap(({ areas }) => areas.flatMap(rowsOf)));
    for (const row of moved) api.getRowNode(String(row))?.setRowHeight(view.layout.rowHeight(row));
    if (moved.length > 0) api.onRowHeightChanged();
  }
  view.paint();
}

function rowsOf({ row, rowCount }: Rectangle): number[] {
  return Array.from({ length: rowCount }, (_, offset) => row + offset);
}
