import { areaAddress, type CellArea } from "../../workbook/grid/cellAddress";
import type { CellValue, SheetSnapshot, SheetVisibility, TableSnapshot } from "../../workbook/grid/snapshot";
import type { DateSample } from "../../workbook/cells/decodeDate";
import { showsDate } from "../../workbook/cells/shownNumber";
import { OWN_MARK_KEY } from "../cells/ownMark";
import { areaOf, cellsIn, queueArea, queueBlock, type CellBlock } from "./cellBlock";
import { nearAreas, outside, outsideOf, type SheetWindow } from "./sheetWindow";

/** Which rows and columns are hidden, of those in the sheet's window. */
export type HiddenLines = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns">;

/** A sheet with what has been read of it so far. */
export interface SheetHead {
  readonly worksheet: Excel.Worksheet;
  readonly used: CellArea | null;
  /** The used cells in the sheet's window; null when there are none. */
  readonly window: CellArea | null;
  /** Where cells are used to the right of the window, and below it: one area for each band that holds any, or one that all lie in. */
  readonly right: readonly CellArea[];
  readonly below: readonly CellArea[];
  readonly blocks: CellBlock[];
  /** Dates among the first rows, as numbers and as they are shown; null as long as it is only known that there are some. */
  dates: readonly DateSample[] | null;
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
  /** Whether its protection lets cells be formatted, once that has been asked with the locks of its cells. */
  allowsLooks: boolean;
}

/** The marks of sheets of ours, by the ids of the sheets. */
export type OwnMarks = ReadonlyMap<string, string>;

/**
 * Asks for the marks of all sheets in one action; they are there after the next sync. Null where Excel does not bring them along
 * with the list of the sheets: each sheet is to be asked then.
 */
export function queueMarks({ worksheets }: Excel.Workbook): () => OwnMarks | null {
  worksheets.load("items/id,items/customProperties/items/key,items/customProperties/items/value");
  return () => {
    if (worksheets.items.some(({ customProperties }) => !("items" in customProperties.toJSON()))) return null;
    return new Map(
      worksheets.items.flatMap(({ id, customProperties }) =>
        customProperties.items
          .filter(({ key }) => key.toLowerCase() === OWN_MARK_KEY)
          .map(({ value }) => [id, value] as const),
      ),
    );
  };
}

function queueMark(worksheet: Excel.Worksheet): () => string | null {
  const mark = worksheet.customProperties.getItemOrNullObject(OWN_MARK_KEY);
  mark.load("value");
  return () => (mark.isNullObject ? null : mark.value);
}

/**
 * Asks for a sheet's facts and the cells of its window; they are there after the next sync.
 *
 * @param look "short" where the sheets are many: as little as can be is asked of each, and what lies outside the window is only known
 * to be within certain areas
 * @param marks of all sheets, where they are asked for at once; null for asking the sheet
 */
export function queueHead(
  worksheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  window: SheetWindow,
  look: "whole" | "short",
  marks: (() => OwnMarks | null) | null,
): () => SheetHead {
  const cells = look === "whole" ? queueLook(worksheet, window) : queueShortLook(worksheet, window);
  const ownMark = marks === null ? queueMark(worksheet) : () => marks()?.get(worksheet.id) ?? null;
  const tableSnapshots = tables.map(queueTable);
  return () => ({
    worksheet,
    ...cells(),
    allowsLooks: false,
    facts: {
      id: worksheet.id,
      name: worksheet.name,
      visibility: worksheet.visibility as SheetVisibility,
      isProtected: worksheet.protection.protected,
      isFiltered:
        worksheet.autoFilter.isDataFiltered || tables.some(({ autoFilter }) => autoFilter.isDataFiltered),
      ownMark: ownMark(),
      tables: tableSnapshots.map((table) => table()),
    },
  });
}

/** The facts that a look at a sheet's cells gives. */
type Look = Omit<SheetHead, "worksheet" | "facts" | "allowsLooks">;

/** All that is to be known of a sheet's cells, in one request and some twenty actions. */
function queueLook(worksheet: Excel.Worksheet, window: SheetWindow): () => Look {
  const usedIn = (area: CellArea): Excel.Range => cellsIn(worksheet, area).getUsedRangeOrNullObject(true);
  const used = queueArea(worksheet.getUsedRangeOrNullObject(true));
  const head = queueWindow(usedIn(windowArea(window)));
  const areasIn = (parts: readonly CellArea[]): (() => CellArea[]) => {
    const areas = parts.map((part) => queueArea(usedIn(part)));
    return () => areas.flatMap((area) => area() ?? []);
  };
  const { right, below } = outside(window);
  const [rightAreas, belowAreas] = [areasIn(right), areasIn(below)];
  const shown = queueShown(usedIn(windowArea({ ...window, rows: DATE_ROWS })));
  return () => {
    const cells = head();
    return {
      ...cells,
      used: used(),
      right: nearAreas(cells.window, rightAreas(), "right"),
      below: nearAreas(cells.window, belowAreas(), "below"),
      dates: cells.blocks.flatMap((block) => datesOf(block, shown())),
    };
  };
}

/** The least that tells what a sheet holds: five actions. */
function queueShortLook(worksheet: Excel.Worksheet, window: SheetWindow): () => Look {
  const range = worksheet.getUsedRangeOrNullObject(true);
  const used = queueArea(range);
  const head = queueWindow(range.getIntersectionOrNullObject(areaAddress(windowArea(window))));
  return () => {
    const cells = head();
    const reach = used();
    const { right, below } = reach === null ? { right: [], below: [] } : outsideOf(window, reach);
    return {
      ...cells,
      used: reach,
      right,
      below,
      dates: cells.blocks.some((block) => dateCells(block).length > 0) ? null : [],
    };
  };
}

/** Asks for cells of the window, as they are and whether they are hidden. */
function queueWindow(range: Excel.Range): () => Pick<SheetHead, "window" | "blocks" | "hidden"> {
  const block = queueBlock(range, "rowHidden", "columnHidden");
  return () => {
    if (range.isNullObject) return { window: null, blocks: [], hidden: NOTHING_HIDDEN };
    const cells = block();
    return { window: areaOf(cells), blocks: [cells], hidden: hiddenAtOnce(range) };
  };
}

const NOTHING_HIDDEN: HiddenLines = { hiddenRows: [], hiddenColumns: [] };

function windowArea({ rows, columns }: SheetWindow): CellArea {
  return { row: 0, column: 0, rowCount: rows, columnCount: columns };
}

/** Rows in which dates are looked for, to see what the workbook counts them from. */
const DATE_ROWS = 60;

type ShownText = (row: number, column: number) => string;

/** Asks what cells show, by their row and column of the sheet; empty where nothing was asked. */
function queueShown(range: Excel.Range): () => ShownText {
  range.load("rowIndex,columnIndex,text");
  return () => {
    if (range.isNullObject) return () => "";
    const { rowIndex, columnIndex, text } = range as Pick<Excel.Range, "rowIndex" | "columnIndex" | "text">;
    return (row, column) => text[row - rowIndex]?.[column - columnIndex] ?? "";
  };
}

interface DateCell {
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

function dateCells({ row: first, column: left, values, numberFormats }: CellBlock): readonly DateCell[] {
  return values.slice(0, Math.max(0, DATE_ROWS - first)).flatMap((cells, at) =>
    cells.flatMap((serial, index) => {
      const isDate = typeof serial === "number" && showsDate(String(numberFormats[at]?.[index] ?? ""));
      return isDate ? [{ row: first + at, column: left + index, serial }] : [];
    }),
  );
}

function datesOf(block: CellBlock, shown: ShownText): readonly DateSample[] {
  return dateCells(block).map(({ row, column, serial }) => ({ serial, text: shown(row, column) }));
}

/** Asks what the dates of a sheet's first rows show; kept once they have come. */
export function queueDates(head: SheetHead): () => void {
  const [block] = head.blocks;
  if (block === undefined) return () => undefined;
  const cells = dateCells(block);
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
  const shown = queueShown(cellsIn(head.worksheet, area));
  return () => {
    head.dates = datesOf(block, shown());
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
  return rowHidden === false && columnHidden === false ? NOTHING_HIDDEN : null;
}

/**
 * Asks which lines of the window are hidden; kept once they have come. Only of sheets that hide some: a range that is
 * not there may refuse the question.
 */
export function queueHidden(head: SheetHead): () => void {
  const { worksheet, window } = head;
  if (window === null) return () => undefined;
  const { row, column } = window;
  const range = cellsIn(worksheet, window);
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
