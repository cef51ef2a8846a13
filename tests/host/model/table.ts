import type { Rectangle } from "./address";

/** A table of a sheet: its area holds the headings, the rows and the row of totals, as far as they are shown. */
export interface TableModel {
  /** Number of the table in the workbook, the id of the file; it stays when the table gets another name. */
  readonly number: number;
  name: string;
  area: Rectangle;
  /** Its filter has criteria and hides at least one row. */
  isDataFiltered: boolean;
  /** Name of the table style; null for none. */
  style: string | null;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** The settings of a table that Excel has just made. */
export function newTable(number: number, name: string, area: Rectangle): TableModel {
  return {
    number,
    name,
    area,
    isDataFiltered: false,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

/** The row of headings; null for a table that shows none. */
export function headingArea({ area, showHeaders }: TableModel): Rectangle | null {
  return showHeaders ? { ...area, rowCount: 1 } : null;
}

/** The rows between the headings and the totals. */
export function bodyArea({ area, showHeaders, showTotals }: TableModel): Rectangle {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rowCount: area.rowCount - above - (showTotals ? 1 : 0) };
}
