import type {
  CellFocusedEvent,
  CellPosition,
  GridApi,
  NavigateToNextCellParams,
  SuppressKeyboardEventParams,
  TabToNextCellParams,
} from "ag-grid-community";
import { focusCell, type GridRow, placeAt, positionOf, showCell } from "./gridRow";
import type { CellPlace } from "./gridSelection";
import { nextInReadingOrder, nextPlace } from "./keyboardNavigation";
import type { SheetView } from "./sheetView";

/** What the grid asks and tells us while the user moves about in it by keyboard. */
export function gridCallbacks(view: SheetView) {
  return {
    navigateToNextCell: ({ key, event, previousCellPosition, api }: NavigateToNextCellParams<GridRow>) => {
      if (event?.shiftKey !== true) {
        const from = placeAt(view.layout, previousCellPosition);
        const next = from === null ? null : nextPlace(view.layout, from, key);
        return next === null ? null : moved(api, view, next);
      }
      const next = nextPlace(view.layout, view.selection.end, key);
      if (next !== null) {
        view.extendSelectionTo(next);
        showCell(api, view.layout, next);
      }
      return null;
    },

    /** False leaves the grid, after its last cell. */
    tabToNextCell: ({ backwards, previousCellPosition, api }: TabToNextCellParams<GridRow>) => {
      const from = placeAt(view.layout, previousCellPosition);
      const next = from === null ? null : nextInReadingOrder(view.layout, from, backwards);
      return (next === null ? null : moved(api, view, next)) ?? false;
    },

    focusGridInnerElement: ({ api }: { readonly api: GridApi<GridRow> }) => {
      focusCell(api, view.layout, view.selection.active);
      return true;
    },

    onCellFocused: ({ rowIndex, rowPinned, column, api }: CellFocusedEvent<GridRow>) => {
      if (rowIndex === null || column === null || typeof column === "string") return;
      const place = placeAt(view.layout, { rowIndex, rowPinned, column });
      // The event comes late: by then the focus may have gone on.
      const focused = api.getFocusedCell();
      const isStale =
        focused?.rowIndex !== rowIndex || focused.column !== column || focused.rowPinned !== rowPinned;
      if (place === null || isStale) return;
      const { active } = view.selection;
      if (place.row !== active.row || place.column !== active.column) view.select(place);
      const owner = view.selection.active;
      const isCovered = owner.row !== place.row || owner.column !== place.column;
      if (isCovered) focusCell(api, view.layout, owner);
    },
  };
}

/** Selects at once: the grid tells where its focus went only later, and the next key may come before that. */
function moved(api: GridApi<GridRow>, view: SheetView, next: CellPlace): CellPosition | null {
  view.select(next);
  return positionOf(api, view.layout, view.selection.active);
}

/** True for keys that are dealt with here, or that belong to the text field of an open cell editor. */
export function handleKey(
  view: SheetView,
  { event, editing, api }: SuppressKeyboardEventParams<GridRow>,
): boolean {
  if (!editing) {
    if (event.key !== "Delete") return false;
    clearSelection(view);
    return true;
  }
  switch (event.key) {
    case "Tab":
      event.preventDefault();
      api.stopEditing();
      if (event.shiftKey) api.tabToPreviousCell();
      else api.tabToNextCell();
      return true;
    case "Escape":
      api.stopEditing(true);
      focusCell(api, view.layout, view.selection.active);
      return true;
    default:
      // Alt+Enter makes a new line in the cell.
      return event.key === "Enter" && event.altKey;
  }
}

function clearSelection(view: SheetView): void {
  const { row, column, rowCount, columnCount } = view.selection.area;
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      if (view.editText({ row: r, column: c }) !== "") view.edit({ row: r, column: c }, "");
    }
  }
}
