import type { CellArea } from "../../workbook/grid/cellAddress";
import type { CellValue, SheetSnapshot, SheetVisibility, TableSnapshot } from "../../workbook/grid/snapshot";
import type { DateSample } from "../../workbook/cells/decodeDate";
import { showsDate } from "../../workbook/cells/shownNumber";
import { OWN_MARK_KEY } from "../cells/ownMark";
import { queueArea, queueBlock, type CellBlock } from "./cellBlock";
import { nearAreas, outside, type SheetWindow } from "./sheetWindow";

/** Which rows and columns are hidden, of those in the sheet's window. */
export type HiddenLines = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns">;

/** A sheet with what has been read of it so far. */
export interface SheetHead {
  readonly worksheet: Excel.Worksheet;
  readonly used: CellArea | null;
  /** The used cells in the sheet's window; null when there are none. */
  readonly window: CellArea | null;
  /** Where cells are used to the right of the window, and below it: one area for each band that holds any. */
  readonly right: readonly CellArea[];
  readonly below: readonly CellArea[];
  readonly blocks: CellBlock[];
  /** Dates among the first rows, as numbers and as they are shown. */
  readonly dates: readonly DateSample[];
  readonly facts: Omit<
    SheetSnapshot,
    | "firstRow"
    | "firstColumn"
    | "values"
    | "formulas"
    | "numberFormats"
    | "fills"
    | "openings"
    | keyof HiddenLines
  >;
  /** Null as long as it is only known that some are. */
  hidden: HiddenLines | null;
  /** Whether its protection lets cells be formatted. */
  readonly allowsLooks: boolean;
}

/** Asks for a sheet's facts and the cells of its window; they are there after the next sync. */
export function queueHead(
  worksheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  window: SheetWindow,
  sheets: number,
): () => SheetHead {
  const used = queueArea(worksheet.getUsedRangeOrNullObject(true));
  const usedIn = ({ row, column, rowCount, columnCount }: CellArea): Excel.Range =>
    worksheet.getRangeByIndexes(row, column, rowCount, columnCount).getUsedRangeOrNullObject(true);
  const head = usedIn({ row: 0, column: 0, rowCount: window.rows, columnCount: window.columns });
  const area = queueArea(head);
  const block = queueBlock(head);
  head.load("rowHidden,columnHidden");
  const { right, below } = outside(window, sheets);
  const areasIn = (parts: readonly CellArea[]): (() => CellArea[]) => {
    const areas = parts.map((part) => queueArea(usedIn(part)));
    return () => areas.flatMap((answer) => answer() ?? []);
  };
  const [rightAreas, belowAreas] = [areasIn(right), areasIn(below)];
  const tableSnapshots = tables.map(queueTable);
  const rows = Math.min(DATE_ROWS, window.rows);
  const dates = queueDates(usedIn({ row: 0, column: 0, rowCount: rows, columnCount: window.columns }));
  worksheet.protection.load("protected,options");
  worksheet.autoFilter.load("isDataFiltered");
  worksheet.tables.load("items/autoFilter/isDataFiltered");
  const mark = worksheet.customProperties.getItemOrNullObject(OWN_MARK_KEY);
  mark.load("value");
  return () => ({
    worksheet,
    used: used(),
    window: area(),
    right: nearAreas(area(), rightAreas(), "right"),
    below: nearAreas(area(), belowAreas(), "below"),
    blocks: head.isNullObject ? [] : [block()],
    dates: dates(),
    hidden: head.isNullObject ? { hiddenRows: [], hiddenColumns: [] } : hiddenAtOnce(head),
    allowsLooks: allowsLooks(worksheet.protection),
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
    },
  });
}

/** Of a sheet that is not protected Excel need not say anything. */
function allowsLooks({ options }: Excel.WorksheetProtection): boolean {
  const said = options as Excel.WorksheetProtectionOptions | null | undefined;
  return said?.allowFormatCells === true;
}

/** Rows in which dates are looked for, to see what the workbook counts them from. */
const DATE_ROWS = 60;

function queueDates(range: Excel.Range): () => readonly DateSample[] {
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
    area: area() ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 },
    hasHeadings: table.showHeaders,
    hasTotals: table.showTotals,
  });
}

/** Excel says of a range that all its lines are hidden, or none, and gives null for some. */
function hiddenAtOnce(range: Excel.Range): HiddenLines | null {
  const { rowHidden, columnHidden } = range as {
    readonly rowHidden: boolean | null;
    readonly columnHidden: boolean | null;
  };
  return rowHidden === false && columnHidden === false ? { hiddenRows: [], hiddenColumns: [] } : null;
}

/**
 * Asks which lines of the window are hidden; kept once they have come. Only of sheets that hide some: a range that is
 * not there may refuse the question.
 */
export function queueHidden(head: SheetHead): () => void {
  const { worksheet, window } = head;
  if (window === null) return () => undefined;
  const { row, column, rowCount, columnCount } = window;
  const range = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => {
    head.hidden = {
      hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [row + index] : [])),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, index) =>
        columnHidden === true ? [column + index] : [],
      ),
    };
  };
}

interface MadeSnapshot {
  readonly blockCount: number;
  readonly fillCount: number;
  readonly hidden: HiddenLines | null;
  readonly snapshot: SheetSnapshot;
}

const madeSnapshots = new WeakMap<SheetHead, MadeSnapshot>();

/** A sheet as far as it has been read; the same snapshot until more has, so that what was found in it need not be found again. */
export function toSheetSnapshot(head: SheetHead): SheetSnapshot {
  const { blocks, hidden } = head;
  const blockCount = blocks.length;
  const fillCount = blocks.reduce(
    (rows, { fills, raised, open }) => rows + fills.length + raised.length + open.length,
    0,
  );
  const made = madeSnapshots.get(head);
  if (made?.blockCount === blockCount && made.fillCount === fillCount && made.hidden === hidden)
    return made.snapshot;
  const snapshot = layOut(head);
  madeSnapshots.set(head, { blockCount, fillCount, hidden, snapshot });
  return snapshot;
}

/**
 * Lays what was read into grids that begin at the sheet's first used cell and end with the last row read. The first row
 * is as wide as all of them; the others reach as far as something was read in them, so that a cell far away costs no more
 * than itself.
 */
function layOut({ used, blocks, facts, hidden, allowsLooks }: SheetHead): SheetSnapshot {
  const area = used ?? { row: 0, column: 0 };
  const endColumn = blocks.reduce(
    (end, { column, values }) => Math.max(end, column + (values[0]?.length ?? 0)),
    area.column,
  );
  const endRow = blocks.reduce((end, { row, values }) => Math.max(end, row + values.length), area.row);
  const grid = <Item>(blank: Item, itemsOf: (block: CellBlock) => readonly Item[][]): Item[][] => {
    const empty: Item[] = [];
    const rows = new Array<Item[]>(endRow - area.row).fill(empty);
    if (rows.length > 0) rows[0] = new Array<Item>(endColumn - area.column).fill(blank);
    for (const block of blocks) {
      const first = block.column - area.column;
      itemsOf(block).forEach((items, index) => {
        const at = block.row + index - area.row;
        const known = rows[at] ?? empty;
        const row = known === empty ? [] : known;
        while (row.length < first) row.push(blank);
        row.splice(first, items.length, ...items);
        rows[at] = row;
      });
    }
    return rows;
  };
  return {
    ...facts,
    ...(hidden ?? { hiddenRows: [], hiddenColumns: [] }),
    firstRow: area.row,
    firstColumn: area.column,
    values: grid<CellValue>("", ({ values }) => values),
    formulas: grid<CellValue>("", ({ formulas }) => formulas),
    numberFormats: grid<string>("General", ({ numberFormats }) => numberFormats),
    fills: blocks.some(({ fills }) => fills.length > 0)
      ? grid<string | null>(null, ({ fills }) => fills)
      : null,
    ...(blocks.some(({ raised }) => raised.length > 0)
      ? { raised: grid<boolean>(false, ({ raised }) => raised) }
      : {}),
    ...(blocks.some(({ open }) => open.length > 0)
      ? { openings: { cells: grid<boolean>(false, ({ open }) => open), allowsLooks } }
      : {}),
  };
}
