import { useSyncExternalStore } from "react";
import { columnId, ROW_HEADER } from "./gridRow";
import type { SheetView } from "./sheetView";

/** Beyond this many rows or columns, all headers count as selected. */
const MAX_LISTED = 200;

/** Marks the headers of the selected rows and columns, by rules that also hold for headers scrolled in later. */
export function HeaderHighlight({ view }: { readonly view: SheetView }) {
  const { selection } = view;
  const area = useSyncExternalStore(
    (listener) => selection.onChange(listener),
    () => selection.area,
  );
  const rows = listed(area.row, area.rowCount, (row) => `.ag-row[row-id="${row}"] .row-header`);
  const columns = listed(
    area.column,
    area.columnCount,
    (column) => `.ag-header-cell[col-id="${columnId(column)}"]`,
  );
  const selectors = [
    ...(rows ?? [".row-header"]),
    ...(columns ?? [`.ag-header-cell:not([col-id="${ROW_HEADER}"])`]),
  ];
  return <style>{`${selectors.join(",")}{background:#d7ebdf;color:#0b5a2f;font-weight:600}`}</style>;
}

function listed(from: number, count: number, selector: (index: number) => string): string[] | null {
  return count > MAX_LISTED ? null : Array.from({ length: count }, (_, offset) => selector(from + offset));
}
