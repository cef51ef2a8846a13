import type {
  ReportTableFacts,
  ReportTableRow,
  ReportTableRowKind,
  ReportTableSum,
} from "../../../domain/summary/reportTable";
import { countWords } from "../../../domain/summary/wordCounts";
import { isSameNumber } from "../../../domain/numbers";
import { sumAmounts } from "../../../domain/sumAmounts";
import { moneyUnit } from "../../../workbook/cells/moneyUnit";
import { shownText } from "../../../workbook/cells/shownText";
import { areaAddress, cellAddress, type CellArea } from "../../../workbook/grid/cellAddress";
import { foldedText, plainText } from "../../../workbook/grid/cellText";
import { cellAt, endRow } from "../../../workbook/grid/snapshot";
import type { CellPlace } from "../../../workbook/issues/issue";
import type { HeadingCell } from "../../../workbook/layout/headingRow";
import { FigureReader } from "../../kit/source/figureReader";
import { TotalWords } from "../../kit/source/totalRow";
import type { TableBlock } from "./findTables";
import { COUNTED, type TableField } from "./tableVocabularies";

/** A table of the controller's as it is read. */
export interface ReportTable {
  readonly facts: ReportTableFacts;
  readonly block: TableBlock;
  /** All of it, headings with it. */
  readonly place: CellPlace;
  /** The cells of the records, from the first to the last, in the column with that heading; null for their names. */
  placeOf(heading: string | null): CellPlace | null;
  /** The cell of the table's own row of sums in that column; null where it has not one such row. */
  totalOf(heading: string): CellPlace | null;
  /** Rows that are hidden on the sheet, and so left out. */
  readonly hiddenRows: number;
}

interface ReadRow {
  readonly row: number;
  readonly kind: ReportTableRowKind;
}

/**
 * Reads a table row by row: what stands by itself after an empty row is a heading of those that follow, or a note where none
 * do; rows without a name go on with the one above. Hidden rows are left out. Null for headings without records.
 */
export function decodeTable(block: TableBlock, usesDates1904: boolean): ReportTable | null {
  const { kind, sheet, headerRow } = block;
  const name = nameColumn(block);
  if (name === null) return null;
  const { rows, hiddenRows } = readRows(block, name);
  const records = rows.filter((each) => each.kind === "record").map(({ row }) => row);
  const [first] = records;
  const last = rows.at(-1)?.row;
  if (first === undefined || last === undefined) return null;
  const columns = block.columns.filter(({ column }) =>
    rows.some(({ row }) => plainText(cellAt(sheet, row, column).value) !== ""),
  );
  const cellOf = (row: number, column: number): ReportTableRow["cells"][number] => {
    const cell = cellAt(sheet, row, column);
    return { text: shownText(cell, usesDates1904).trim(), isNumber: typeof cell.value === "number" };
  };
  const ofField = (field: TableField): readonly HeadingCell<TableField>[] =>
    columns.filter(({ heading }) => heading?.fields.includes(field) === true);
  const place = (area: CellArea): CellPlace => ({ sheet: sheet.name, address: areaAddress(area) });
  const start = Math.min(...columns.map(({ column }) => column));
  const end = Math.max(...columns.map(({ column }) => column));
  return {
    facts: {
      id: `${sheet.name}!${cellAddress(headerRow, name)}`,
      kind,
      sheet: sheet.name,
      headings: columns.map(({ text }) => text),
      rows: rows.map(({ row, kind: of }) => ({
        kind: of,
        cells: columns.map(({ column }) => cellOf(row, column)),
      })),
      count: records.length,
      words: COUNTED[kind].flatMap((field) =>
        ofField(field)
          .slice(0, 1)
          .map(({ column, text }) =>
            countWords(
              text,
              records.map((row) => plainText(cellOf(row, column).text)),
            ),
          ),
      ),
      sums: ofField("amount").flatMap((column) => sumOf(block, column, rows) ?? []),
    },
    block,
    place: place({
      row: headerRow,
      column: start,
      rowCount: last - headerRow + 1,
      columnCount: end - start + 1,
    }),
    placeOf(heading) {
      const column = heading === null ? name : columns.find(({ text }) => text === heading)?.column;
      if (column === undefined) return null;
      return place({ row: first, column, rowCount: (records.at(-1) ?? first) - first + 1, columnCount: 1 });
    },
    totalOf(heading) {
      const [total, ...others] = rows.filter((each) => each.kind === "total");
      const column = columns.find(({ text }) => text === heading)?.column;
      if (total === undefined || others.length > 0 || column === undefined) return null;
      return { sheet: sheet.name, address: cellAddress(total.row, column) };
    },
    hiddenRows,
  };
}

/** The first column of names; else of areas; else the first that does not number the rows. */
function nameColumn({ columns, sheet, headerRow }: TableBlock): number | null {
  const of = (field: TableField): number | undefined =>
    columns.find(({ heading }) => heading?.fields.includes(field) === true)?.column;
  const isText = ({ column }: HeadingCell<TableField>): boolean => {
    for (let row = headerRow + 1; row < endRow(sheet); row++) {
      const { value } = cellAt(sheet, row, column);
      if (plainText(value) !== "") return typeof value === "string" && /\p{L}{2}/u.test(value);
    }
    return false;
  };
  return of("name") ?? of("area") ?? columns.find(isText)?.column ?? null;
}

function readRows(
  { sheet, headerRow, endRow: end, columns }: TableBlock,
  name: number,
): { readonly rows: readonly ReadRow[]; readonly hiddenRows: number } {
  const totals = new TotalWords("money");
  const rows: ReadRow[] = [];
  let hiddenRows = 0;
  let isAfterEmpty = false;
  for (let row = headerRow + 1; row < end; row++) {
    const texts = columns.map(({ column }) => plainText(cellAt(sheet, row, column).value));
    const filled = texts.filter((text) => text !== "");
    if (filled.length === 0) {
      isAfterEmpty = true;
      continue;
    }
    const isAlone = filled.length === 1 && isAfterEmpty;
    isAfterEmpty = false;
    // Headings that stand again after a page break are not told again.
    if (columns.every(({ text }, at) => texts[at] === text)) continue;
    if (sheet.hiddenRows.includes(row)) {
      hiddenRows++;
      continue;
    }
    const isNamed = plainText(cellAt(sheet, row, name).value) !== "";
    const kind = isAlone
      ? "heading"
      : filled.some((text) => totals.isTotal(text))
        ? "total"
        : isNamed
          ? "record"
          : "more";
    rows.push({ row, kind });
  }
  // What stands by itself after the last record is a note, and no part of the table.
  while (rows.at(-1)?.kind === "heading") rows.pop();
  return { rows, hiddenRows };
}

/** Null for a column without any amount. */
function sumOf(
  { sheet, headerRow }: TableBlock,
  { column, text: heading }: HeadingCell<TableField>,
  rows: readonly ReadRow[],
): ReportTableSum | null {
  const reader = new FigureReader();
  const amount = ({ row }: ReadRow): number | null => reader.read(cellAt(sheet, row, column)).value;
  const added = rows.filter(({ kind }) => kind === "record" || kind === "more");
  const amounts = added.flatMap((row) => amount(row) ?? []);
  if (amounts.length === 0) return null;
  const sum = sumAmounts(amounts);
  const totals = rows.filter(({ kind }) => kind === "total");
  const stated = totals.length === 1 && totals[0] !== undefined ? amount(totals[0]) : null;
  return {
    heading,
    sum,
    unit: unitOf(heading, linesAbove({ sheet, headerRow })),
    left: rows.filter((row) => row.kind === "record" && amount(row) === null).length,
    stated: stated === null || isSameNumber(stated, sum) ? null : stated,
  };
}

function linesAbove({ sheet, headerRow }: Pick<TableBlock, "sheet" | "headerRow">): readonly string[] {
  return sheet.values
    .slice(0, Math.max(0, headerRow - sheet.firstRow))
    .flat()
    .map(plainText);
}

/** Told only where the heading does not tell it itself. */
function unitOf(heading: string, lines: readonly string[]): string | null {
  if (moneyUnit(heading) !== null || /(?<!\p{L})kr(?:onor)?(?!\p{L})/iu.test(heading)) return null;
  const told = lines.map((line) => moneyUnit(line)?.unit ?? null).find((unit) => unit !== null) ?? null;
  return told === null ? null : foldedText(told);
}
