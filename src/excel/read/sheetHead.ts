import type { CellArea } from "../../workbook/grid/cellAddress";
import type { CellValue, SheetSnapshot, SheetVisibility, TableSnapshot } from "../../workbook/grid/snapshot";
import { queueArea, queueBlock, type CellBlock } from "./cellBlock";
import type { DateSample } from "../../workbook/cells/decodeDate";
import { showsDate } from "../../workbook/cells/shownNumber";
import { OWN_MARK_KEY } from "../cells/ownMark";

/** A sheet with what has been read of it so far. */
export interface SheetHead {
  readonly worksheet: Excel.Worksheet;
  readonly used: CellArea | null;
  readonly blocks: CellBlock[];
  /** Rows of fills from the first used row, once they have been asked for. */
  readonly fills: (string | null)[][];
  /** Dates among the first rows, as numbers and as they are shown. */
  readonly dates: readonly DateSample[];
  readonly facts: Omit<
    SheetSnapshot,
    "firstRow" | "firstColumn" | "values" | "formulas" | "numberFormats" | "fills"
  >;
}

/** Asks for a sheet's facts and its first rows, or all of them; they are there after the next sync. */
export function queueHead(
  worksheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  rows: number | "all",
): () => SheetHead {
  const used = worksheet.getUsedRangeOrNullObject(true);
  const area = queueArea(used);
  const head = rows === "all" ? used : worksheet.getRange(`1:${rows}`).getUsedRangeOrNullObject(true);
  const block = queueBlock(head);
  const hidden = queueHidden(head);
  const tableSnapshots = tables.map(queueTable);
  const dates = queueDates(worksheet);
  worksheet.protection.load("protected");
  worksheet.autoFilter.load("isDataFiltered");
  worksheet.tables.load("items/autoFilter/isDataFiltered");
  const mark = worksheet.customProperties.getItemOrNullObject(OWN_MARK_KEY);
  mark.load("value");
  return () => ({
    worksheet,
    used: used.isNullObject ? null : area(),
    blocks: head.isNullObject ? [] : [block()],
    fills: [],
    dates: dates(),
    facts: {
      id: worksheet.id,
      name: worksheet.name,
      visibility: worksheet.visibility as SheetVisibility,
      isProtected: worksheet.protection.protected,
      isFiltered:
        worksheet.autoFilter.isDataFiltered ||
        worksheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
      ownMark: mark.isNullObject ? null : mark.value,
      tables: tableSnapshots.map((table) => table()),
      ...(head.isNullObject ? { hiddenRows: [], hiddenColumns: [] } : hidden()),
    },
  });
}

/** Rows in which dates are looked for, to see what the workbook counts them from. */
const DATE_ROWS = 60;

function queueDates(worksheet: Excel.Worksheet): () => readonly DateSample[] {
  const range = worksheet.getRange(`1:${DATE_ROWS}`).getUsedRangeOrNullObject(true);
  range.load("values,numberFormat,text");
  return () => {
    if (range.isNullObject) return [];
    const { values, numberFormat, text } = range as Pick<Excel.Range, "values" | "numberFormat" | "text">;
    return (values as CellValue[][]).flatMap((cells, row) =>
      cells.flatMap((serial, column) => {
        const isDate = typeof serial === "number" && showsDate(String(numberFormat[row]?.[column] ?? ""));
        return isDate ? [{ serial, text: text[row]?.[column] ?? "" }] : [];
      }),
    );
  };
}

function queueTable(table: Excel.Table): () => TableSnapshot {
  const area = queueArea(table.getRange());
  return () => ({
    name: table.name,
    area: area(),
    hasHeadings: table.showHeaders,
    hasTotals: table.showTotals,
  });
}

function queueHidden(range: Excel.Range): () => Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns"> {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) =>
      rowHidden === true ? [range.rowIndex + index] : [],
    ),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) =>
      columnHidden === true ? [range.columnIndex + index] : [],
    ),
  });
}

interface MadeSnapshot {
  readonly blockCount: number;
  readonly fillCount: number;
  readonly snapshot: SheetSnapshot;
}

const madeSnapshots = new WeakMap<SheetHead, MadeSnapshot>();

/** What has been read of a sheet; the same snapshot until more has, so that what was found in it need not be found again. */
export function toSheetSnapshot(head: SheetHead): SheetSnapshot {
  const blockCount = head.blocks.length;
  const fillCount = head.fills.length;
  const made = madeSnapshots.get(head);
  if (made?.blockCount === blockCount && made.fillCount === fillCount) return made.snapshot;
  const snapshot = layOut(head);
  madeSnapshots.set(head, { blockCount, fillCount, snapshot });
  return snapshot;
}

/** Lays what was read into grids that begin at the sheet's first used cell and end with the last row read. */
function layOut({ used, blocks, fills, facts }: SheetHead): SheetSnapshot {
  const area = used ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const endRow = blocks.reduce((end, { row, values }) => Math.max(end, row + values.length), area.row);
  const grid = <Item>(blank: Item, itemsOf: (block: CellBlock) => Item[][]): Item[][] => {
    const rows = Array.from({ length: endRow - area.row }, () =>
      new Array<Item>(area.columnCount).fill(blank),
    );
    for (const block of blocks) {
      itemsOf(block).forEach((items, index) => {
        rows[block.row + index - area.row]?.splice(block.column - area.column, items.length, ...items);
      });
    }
    return rows;
  };
  return {
    ...facts,
    firstRow: area.row,
    firstColumn: area.column,
    values: grid<CellValue>("", ({ values }) => values),
    formulas: grid<CellValue>("", ({ formulas }) => formulas),
    numberFormats: grid<string>("General", ({ numberFormats }) => numberFormats),
    fills: fills.length === 0 ? null : fills,
  };
}
