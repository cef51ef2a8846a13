import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  CustomEditorModule,
  type GridOptions,
  ModuleRegistry,
  PinnedRowModule,
  RowApiModule,
  ScrollApiModule,
  themeQuartz,
} from "ag-grid-community";
import { columnLetters } from "../../host/model/address";
import { CellEditor } from "./cellEditor";
import { CellView } from "./cellView";
import { gridCallbacks, handleKey } from "./gridCallbacks";
import { columnId, type GridRow, placeOf, ROW_HEADER } from "./gridRow";
import type { SheetLayout } from "./sheetLayout";
import type { SheetView } from "./sheetView";

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomEditorModule,
  PinnedRowModule,
  RowApiModule,
  ScrollApiModule,
]);

const ROW_HEADER_WIDTH = 52;

/** Cells and headers are drawn by our own style sheet; the theme only gives the frame. */
const theme = themeQuartz.withParams({
  accentColor: "#0f703b",
  backgroundColor: "#ffffff",
  borderColor: "#d1d1d1",
  browserColorScheme: "light",
  cellHorizontalPadding: 0,
  columnBorder: false,
  foregroundColor: "#000000",
  headerBackgroundColor: "#f5f5f5",
  headerColumnBorder: false,
  headerFontWeight: 400,
  headerHeight: 24,
  headerTextColor: "#424242",
  pinnedRowFontWeight: 400,
  rowBorder: false,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
});

const FIXED_OPTIONS: GridOptions<GridRow> = {
  theme,
  animateRows: false,
  enterNavigatesVertically: true,
  enterNavigatesVerticallyAfterEdit: true,
  getRowId: ({ data }) => String(data.row),
  rowBuffer: 8,
  stopEditingWhenCellsLoseFocus: true,
  suppressAnimationFrame: true,
  suppressColumnMoveAnimation: true,
  suppressHeaderFocus: true,
  suppressMovableColumns: true,
  suppressRowHoverHighlight: true,
};

export function gridOptions(view: SheetView): GridOptions<GridRow> {
  return {
    ...FIXED_OPTIONS,
    ...gridCallbacks(view),
    ...laidOut(view.layout),
    context: view,
    defaultColDef: { suppressKeyboardEvent: (params) => handleKey(view, params) },
    getRowHeight: ({ data }) => (data === undefined ? null : view.layout.rowHeight(data.row)),
  };
}

/** The options that follow from where the sheet's rows and columns lie. */
export function laidOut(layout: SheetLayout): GridOptions<GridRow> {
  return {
    columnDefs: [ROW_HEADER_COLUMN, ...layout.columns.map((column) => columnDefinition(layout, column))],
    rowData: layout.scrollingRows.map((row) => ({ row })),
    pinnedTopRowData: layout.frozenRows.map((row) => ({ row })),
  };
}

const ROW_HEADER_COLUMN: ColDef<GridRow, string> = {
  colId: ROW_HEADER,
  headerName: "Rad",
  pinned: "left",
  lockPinned: true,
  lockPosition: "left",
  width: ROW_HEADER_WIDTH,
  resizable: false,
  sortable: false,
  suppressNavigable: true,
  cellAriaRole: "rowheader",
  cellClass: "row-header",
  valueGetter: ({ data }) => (data === undefined ? "" : String(data.row + 1)),
};

function columnDefinition(layout: SheetLayout, column: number): ColDef<GridRow, string> {
  return {
    colId: columnId(column),
    headerName: columnLetters(column),
    width: layout.columnWidth(column),
    minWidth: 8,
    pinned: layout.isFrozenColumn(column) ? "left" : null,
    lockPinned: true,
    resizable: false,
    sortable: false,
    editable: true,
    cellRenderer: CellView,
    cellEditor: CellEditor,
    cellEditorPopup: true,
    cellEditorPopupPosition: "over",
    valueGetter: ({ node, column, context }) => {
      const place = node === null ? null : placeOf(node, column);
      return place === null ? "" : (context as SheetView).editText(place);
    },
    valueSetter: ({ node, column, newValue, context }) => {
      const place = node === null ? null : placeOf(node, column);
      if (place === null) return false;
      (context as SheetView).edit(place, newValue ?? "");
      return true;
    },
  };
}
