import {
  namesWithLetters,
  type ImportedTable,
  type ImportRemark,
  type ReadFrom,
} from "../imports/importTable";
import { serialToDate } from "../workbook/cells/decodeDate";
import type { CellValue } from "../workbook/grid/snapshot";

/** The facts about a table from a file that are shown before it is read in. */
export interface LedgerFileFacts {
  readonly readFrom: ReadFrom;
  readonly rows: number;
  /** Without those that are empty. */
  readonly headings: readonly string[];
  /** The first and the last of its periods or days, as the file writes them; null where its rows have none. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Kronor, unless the file says another unit. */
  readonly sums: readonly { readonly heading: string; readonly sum: number }[];
  /** Some names with å, ä or ö. */
  readonly names: readonly string[];
  readonly remarks: readonly ImportRemark[];
}

export function ledgerFileFacts(table: ImportedTable): LedgerFileFacts {
  const { readFrom, rows, columns, totals, remarks } = table;
  return {
    readFrom,
    rows: rows.length,
    headings: columns.flatMap(({ heading }) => (heading === "" ? [] : [heading])),
    period: periodOf(table),
    sums: totals.map(({ column, sum }) => ({ heading: columns[column]?.heading ?? "", sum })),
    names: namesWithLetters(table),
    remarks,
  };
}

/** Of the first column of periods or days; years alone too. */
function periodOf({ columns, rows }: ImportedTable): LedgerFileFacts["period"] {
  const column = columns.findIndex(({ kind }) => kind === "period" || kind === "date");
  if (column === -1) return null;
  const isDate = columns[column]?.kind === "date";
  let from: string | null = null;
  let to: string | null = null;
  for (const row of rows) {
    const text = timeText(row[column] ?? "", isDate);
    if (text === "") continue;
    if (from === null || isBefore(text, from)) from = text;
    if (to === null || isBefore(to, text)) to = text;
  }
  return from === null || to === null ? null : { from, to };
}

function timeText(value: CellValue, isDate: boolean): string {
  return isDate && typeof value === "number" ? serialToDate(value) : String(value);
}

/** "9" is before "10", and "202312" before "202401". */
function isBefore(one: string, other: string): boolean {
  return one.length === other.length ? one < other : one.length < other.length;
}
