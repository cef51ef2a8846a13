import type { WorkWatch } from "../../workbook/port/workWatch";
import { beforeRequest } from "../session/beforeRequest";
import { charactersPerRow, isTooLarge, queueBlock } from "./cellBlock";
import { queueFormats } from "../cells/cellFormats";
import type { SheetHead } from "./sheetHead";

/** What is read at a time, in characters: well below the 5 MB that Excel on the web refuses. */
const REQUEST_CHARACTERS = 1_500_000;
/** A row of a sheet whose first rows are empty is taken to be this long. */
const UNKNOWN_ROW_CHARACTERS = 1_000;
/** What a cell's fill takes in Excel's answer. */
const FILL_CHARACTERS = 70;

/** Rows of a sheet that are still to be read. */
interface Rest {
  readonly sheet: string;
  next: number;
  readonly end: number;
  readonly charactersPerRow: number;
  /** Asks for so many rows from the next; what it returns keeps them, once they have come. */
  queue(rows: number): () => void;
}

/** Reads the rows after the heads of all these sheets, as many at a time as one request may hold. */
export function readRests(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  watch: WorkWatch,
): Promise<void> {
  return readAll(context, heads.flatMap(restOfCells), watch);
}

/** Reads the cells' fills of all these sheets' rows that have been read. */
export function readFills(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  watch: WorkWatch,
): Promise<void> {
  return readAll(context, heads.flatMap(restOfFills), watch);
}

function restOfCells({ worksheet, used, blocks }: SheetHead): Rest[] {
  if (used === null) return [];
  const [head] = blocks;
  const rest: Rest = {
    sheet: worksheet.name,
    next: head === undefined ? used.row : head.row + head.values.length,
    end: used.row + used.rowCount,
    charactersPerRow: head === undefined ? UNKNOWN_ROW_CHARACTERS : charactersPerRow(head),
    queue(rows) {
      const block = queueBlock(worksheet.getRangeByIndexes(rest.next, used.column, rows, used.columnCount));
      return () => void blocks.push(block());
    },
  };
  return [rest];
}

function restOfFills({ worksheet, used, blocks, fills }: SheetHead): Rest[] {
  if (used === null) return [];
  const end = blocks.reduce((last, { row, values }) => Math.max(last, row + values.length), used.row);
  const rest: Rest = {
    sheet: worksheet.name,
    next: used.row,
    end,
    charactersPerRow: used.columnCount * FILL_CHARACTERS,
    queue(rows) {
      const range = worksheet.getRangeByIndexes(rest.next, used.column, rows, used.columnCount);
      const formats = queueFormats(range, [[{ fillColor: null }]]);
      return () => void fills.push(...formats().map((cells) => cells.map((cell) => cell?.fillColor ?? null)));
    },
  };
  return [rest];
}

async function readAll(
  context: Excel.RequestContext,
  rests: readonly Rest[],
  watch: WorkWatch,
): Promise<void> {
  let budget = REQUEST_CHARACTERS;
  let open = rests.filter(({ next, end }) => next < end);
  const total = rowsOf(open);
  for (let [first] = open; first !== undefined; [first] = open) {
    await beforeRequest(watch, {
      doing: "reading",
      sheet: first.sheet,
      done: total - rowsOf(open),
      total,
    });
    const asked = share(open, budget).map(({ rest, rows }) => ({ rest, rows, keep: rest.queue(rows) }));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request is as large as one may be
      await context.sync();
      for (const { rest, rows, keep } of asked) {
        keep();
        rest.next += rows;
      }
    } catch (error) {
      if (!isTooLarge(error) || (asked.length === 1 && asked[0]?.rows === 1)) throw error;
      budget = Math.floor(budget / 4);
    }
    open = open.filter(({ next, end }) => next < end);
  }
}

function rowsOf(rests: readonly Rest[]): number {
  return rests.reduce((rows, { next, end }) => rows + end - next, 0);
}

/** Fills one request with rows of the sheets in turn; it holds at least one row. */
function share(
  rests: readonly Rest[],
  budget: number,
): readonly { readonly rest: Rest; readonly rows: number }[] {
  const shares: { rest: Rest; rows: number }[] = [];
  let left = budget;
  for (const rest of rests) {
    const room = Math.floor(left / rest.charactersPerRow);
    const rows = Math.min(rest.end - rest.next, shares.length === 0 ? Math.max(1, room) : room);
    if (rows <= 0) break;
    shares.push({ rest, rows });
    left -= rows * rest.charactersPerRow;
  }
  return shares;
}
