import type { CellArea } from "../../workbook/grid/cellAddress";
import type { WorkWatch } from "../../workbook/port/workWatch";
import { beforeRequest } from "../session/beforeRequest";
import { charactersPerCell, isTooLarge, queueBlock } from "./cellBlock";
import { queueLooks } from "../cells/cellLooks";
import type { SheetHead } from "./sheetHead";

/** What is read at a time, in characters: well below the 5 MB that Excel on the web refuses. */
const REQUEST_CHARACTERS = 1_500_000;
/** A cell of a sheet whose first rows are empty is taken to be this long. */
const UNKNOWN_CELL_CHARACTERS = 50;
/** What a cell's fill takes in Excel's answer. */
const FILL_CHARACTERS = 70;
/** What it takes to say whether it is raised. */
const RAISED_CHARACTERS = 50;

/** Cells of a sheet that are still to be read: the area's rows from `next` on. */
interface Rest {
  readonly sheet: string;
  readonly area: CellArea;
  next: number;
  readonly charactersPerCell: number;
  /** Asks for an area of its cells; what it returns keeps them, once they have come. */
  readonly queue: (area: CellArea) => () => void;
}

/** Reads these areas of the sheets, as many rows at a time as one request may hold. */
export function readAreas(
  context: Excel.RequestContext,
  areas: readonly { readonly head: SheetHead; readonly area: CellArea }[],
  watch: WorkWatch,
): Promise<void> {
  const rests = areas.map(({ head, area }) => restOfCells(head, area));
  return readAll(context, rests, watch);
}

/** The looks of a sheet's cells that are needed; fills everywhere, nowhere, or only where one of some areas has one. */
export interface NeededLooks {
  readonly head: SheetHead;
  readonly fills: boolean | readonly CellArea[];
  readonly raised: boolean;
}

/** Reads what is needed of the looks of the sheets' cells that have been read. */
export async function readLooks(
  context: Excel.RequestContext,
  wanted: readonly NeededLooks[],
  watch: WorkWatch,
): Promise<void> {
  const isFilled = await askForFills(context, wanted, watch);
  const rests = wanted.flatMap(({ head, fills, raised }) =>
    restsOfLooks(head, { fills: fills === true || isFilled(head), raised }),
  );
  await readAll(context, rests, watch);
}

/** Asks of areas, not of their cells, whether they have fills: most columns have none, and then no cell need be asked. */
async function askForFills(
  context: Excel.RequestContext,
  wanted: readonly NeededLooks[],
  watch: WorkWatch,
): Promise<(head: SheetHead) => boolean> {
  const asked = wanted.flatMap(({ head, fills }) =>
    typeof fills === "boolean"
      ? []
      : fills.map((area) => ({ head, fill: rangeOf(head.worksheet, area).format.fill.load("pattern") })),
  );
  const [first] = asked;
  if (first === undefined) return () => false;
  await beforeRequest(watch, { doing: "reading", sheet: first.head.worksheet.name, done: 0, total: 0 });
  await context.sync();
  // Excel gives null where the cells of a range differ.
  return (head) => asked.some(({ head: of, fill }) => of === head && fill.pattern !== "None");
}

function rangeOf(worksheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function restOfCells({ worksheet, blocks }: SheetHead, area: CellArea): Rest {
  const [first] = blocks;
  return {
    sheet: worksheet.name,
    area,
    next: area.row,
    charactersPerCell: first === undefined ? UNKNOWN_CELL_CHARACTERS : charactersPerCell(first),
    queue(part) {
      const block = queueBlock(rangeOf(worksheet, part));
      return () => void blocks.push(block());
    },
  };
}

/** A block's looks are read row by row over its whole width: it was small enough to come at once. */
function restsOfLooks(
  { worksheet, blocks }: SheetHead,
  looks: { readonly fills: boolean; readonly raised: boolean },
): Rest[] {
  if (!looks.fills && !looks.raised) return [];
  return blocks.map(({ row, column, values, fills, raised }): Rest => {
    const area = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
    return {
      sheet: worksheet.name,
      area,
      next: row,
      charactersPerCell: (looks.fills ? FILL_CHARACTERS : 0) + (looks.raised ? RAISED_CHARACTERS : 0),
      queue(part) {
        const cells = queueLooks(rangeOf(worksheet, part), looks);
        return () => {
          cells().forEach((found, index) => {
            const at = part.row - row + index;
            if (looks.fills) (fills[at] ??= []).push(...found.map(({ fillColor }) => fillColor));
            if (looks.raised) (raised[at] ??= []).push(...found.map(({ isPartlyRaised }) => isPartlyRaised));
          });
        };
      },
    };
  });
}

async function readAll(
  context: Excel.RequestContext,
  rests: readonly Rest[],
  watch: WorkWatch,
): Promise<void> {
  let budget = REQUEST_CHARACTERS;
  let open = rests.filter((rest) => rowsLeft(rest) > 0);
  const total = rowsOf(open);
  for (let [first] = open; first !== undefined; [first] = open) {
    await beforeRequest(watch, {
      doing: "reading",
      sheet: first.sheet,
      done: Math.max(0, total - rowsOf(open)),
      total,
    });
    const asked = share(open, budget).map(({ rest, rows }) => {
      const keep = rest.queue({ ...rest.area, row: rest.next, rowCount: rows });
      return { rest, rows, keep };
    });
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request is as large as one may be
      await context.sync();
      for (const { rest, rows, keep } of asked) {
        keep();
        rest.next += rows;
      }
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      const [only] = asked;
      if (asked.length === 1 && only?.rows === 1) open = [...halves(only.rest, error), ...open.slice(1)];
      else budget = Math.floor(budget / 4);
    }
    open = open.filter((rest) => rowsLeft(rest) > 0);
  }
}

const rowsLeft = ({ area, next }: Rest): number => area.row + area.rowCount - next;

function rowsOf(rests: readonly Rest[]): number {
  return rests.reduce((rows, rest) => rows + rowsLeft(rest), 0);
}

/** One row of it is more than Excel sends at once: its columns are read in two parts, the left one first. */
function halves(rest: Rest, error: unknown): readonly Rest[] {
  const { area, next } = rest;
  if (area.columnCount === 1) throw error;
  const left = Math.ceil(area.columnCount / 2);
  const rows = { row: next, rowCount: rowsLeft(rest) };
  return [
    { ...rest, area: { ...area, ...rows, columnCount: left } },
    {
      ...rest,
      area: { ...area, ...rows, column: area.column + left, columnCount: area.columnCount - left },
    },
  ];
}

/** Fills one request with rows of the areas in turn; it holds at least one row. */
function share(
  rests: readonly Rest[],
  budget: number,
): readonly { readonly rest: Rest; readonly rows: number }[] {
  const shares: { rest: Rest; rows: number }[] = [];
  let left = budget;
  for (const rest of rests) {
    const charactersPerRow = rest.charactersPerCell * rest.area.columnCount;
    const room = Math.floor(left / charactersPerRow);
    const rows = Math.min(rowsLeft(rest), shares.length === 0 ? Math.max(1, room) : room);
    if (rows <= 0) break;
    shares.push({ rest, rows });
    left -= rows * charactersPerRow;
  }
  return shares;
}
