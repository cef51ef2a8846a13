import type { CellArea } from "../../workbook/grid/cellAddress";
import type { CellValue } from "../../workbook/grid/snapshot";
import type { WorkWatch } from "../../workbook/port/workWatch";
import { beforeRequest } from "../session/beforeRequest";
import {
  areaOf,
  cellsIn,
  charactersPerCell,
  isTooLarge,
  queueBlock,
  queueFormulas,
  type CellBlock,
} from "./cellBlock";
import { queueLooks, type AskedLooks } from "../cells/cellLooks";
import type { SheetHead } from "./sheetHead";

/** The size of one reading, in characters: well below the 5 MB that Excel on the web refuses. */
const REQUEST_CHARACTERS = 1_500_000;
/** A cell of a sheet whose first rows are empty is taken to be this long. */
const UNKNOWN_CELL_CHARACTERS = 50;
/** The length of a cell's number format in Excel's answer. */
const FORMAT_CHARACTERS = 20;
/** The length of a cell's fill in Excel's answer. */
const FILL_CHARACTERS = 70;
/** The size of the answer whether a cell is raised. */
const RAISED_CHARACTERS = 50;
/** The size of the answer whether a cell is locked. */
const LOCK_CHARACTERS = 70;

/** Cells of a sheet that are still to be read: the area's rows from `next` on. */
interface Rest {
  readonly sheet: string;
  readonly area: CellArea;
  next: number;
  readonly charactersPerCell: number;
  /** Asks for an area of its cells; what it returns keeps them, once they have come. */
  readonly queue: (area: CellArea) => () => void;
}

/**
 * Reads these areas of the sheets: at once where one request holds them, else as many rows at a time as one may hold, their
 * formulas first, then of the columns that need them the values and the number formats. A long text goes over the wire once.
 */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly { readonly head: SheetHead; readonly area: CellArea }[],
  watch: WorkWatch,
): Promise<void> {
  const atOnce = areas.map(({ head, area }) => restOfCells(head, area));
  const size = atOnce.reduce((sum, rest) => sum + rowsLeft(rest) * charactersPerRow(rest), 0);
  if (size <= REQUEST_CHARACTERS) return readAll(context, atOnce, watch);
  const known = new Map(areas.map(({ head }) => [head, head.blocks.length]));
  const formulas = areas.map(({ head, area }) => restOfFormulas(head, area));
  const rows = rowsOf(formulas);
  await readAll(context, formulas, watch);
  const columns = [...known].flatMap(([head, count]) => restsOfColumns(head, head.blocks.slice(count)));
  await readAll(context, columns, watch, rows);
}

/** The looks of a sheet's cells that are needed; fills everywhere, nowhere, or only where one of some areas has one. */
export interface NeededLooks {
  readonly head: SheetHead;
  readonly fills: boolean | readonly CellArea[];
  readonly raised: boolean;
  /** Which cells are locked. */
  readonly locks: boolean;
}

/** Reads what is needed of the looks of the sheets' cells that have been read. */
export async function readLooks(
  context: Excel.RequestContext,
  wanted: readonly NeededLooks[],
  watch: WorkWatch,
): Promise<void> {
  const isFilled = await askForFills(context, wanted, watch);
  const rests = wanted.flatMap(({ head, fills, raised, locks }) =>
    restsOfLooks(head, { fills: fills === true || isFilled(head), raised, locks }),
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
      : fills.map((area) => ({ head, fill: cellsIn(head.worksheet, area).format.fill.load("pattern") })),
  );
  const [first] = asked;
  if (first === undefined) return () => false;
  await beforeRequest(watch, { doing: "reading", sheet: first.head.worksheet.name, done: 0, total: 0 });
  await context.sync();
  // Excel gives null where the cells of a range differ.
  return (head) => asked.some(({ head: of, fill }) => of === head && fill.pattern !== "None");
}

function restOfCells(head: SheetHead, area: CellArea): Rest {
  const grids = ({ values, formulas, numberFormats }: CellBlock) => [values, formulas, numberFormats];
  return restOfBlocks(head, area, queueBlock, grids);
}

function restOfFormulas(head: SheetHead, area: CellArea): Rest {
  return restOfBlocks(head, area, queueFormulas, ({ formulas }) => [formulas]);
}

/** @param asked the grids of a block that are asked for */
function restOfBlocks(
  { worksheet, blocks }: SheetHead,
  area: CellArea,
  queueCells: (range: Excel.Range) => () => CellBlock,
  asked: (block: CellBlock) => readonly (readonly (readonly unknown[])[])[],
): Rest {
  const [first] = blocks;
  return {
    sheet: worksheet.name,
    area,
    next: area.row,
    charactersPerCell: first === undefined ? UNKNOWN_CELL_CHARACTERS : charactersPerCell(...asked(first)),
    queue(part) {
      const block = queueCells(cellsIn(worksheet, part));
      return () => void blocks.push(block());
    },
  };
}

/**
 * The columns of blocks whose formulas are there that need more: values where there are formulas, number formats where
 * there are numbers or the sheet's first rows have other formats than General.
 */
function restsOfColumns({ worksheet, blocks }: SheetHead, added: readonly CellBlock[]): readonly Rest[] {
  const [first] = blocks;
  const isDressed = (column: number): boolean =>
    first !== undefined &&
    first.numberFormats.some((row) => (row[column - first.column] ?? "General") !== "General");
  return added.flatMap((block) => {
    const { column, formulas } = block;
    const runs: { at: number; columnCount: number; withValues: boolean }[] = [];
    for (const at of formulas[0]?.keys() ?? []) {
      const withValues = formulas.some((row) => mayBeFormula(row[at]));
      if (!withValues && !isDressed(column + at) && !formulas.some((row) => typeof row[at] === "number"))
        continue;
      const last = runs.at(-1);
      if (last !== undefined && last.withValues === withValues && last.at + last.columnCount === at)
        last.columnCount++;
      else runs.push({ at, columnCount: 1, withValues });
    }
    return runs.map((run) => restOfColumns(worksheet, block, run));
  });
}

/** A formula, or a text that Excel gives with the apostrophe that keeps it from being one. */
function mayBeFormula(content: CellValue | undefined): boolean {
  return typeof content === "string" && /^['=]/.test(content);
}

/** @param run some of the block's columns, counted from its left */
function restOfColumns(
  worksheet: Excel.Worksheet,
  { row, column, values, formulas, numberFormats }: CellBlock,
  { at, columnCount, withValues }: { at: number; columnCount: number; withValues: boolean },
): Rest {
  const texts = formulas.map((cells) => cells.slice(at, at + columnCount));
  return {
    sheet: worksheet.name,
    area: { row, column: column + at, rowCount: formulas.length, columnCount },
    next: row,
    charactersPerCell: FORMAT_CHARACTERS + (withValues ? charactersPerCell(texts) : 0),
    queue(part) {
      const range = cellsIn(worksheet, part);
      range.load(withValues ? "values,numberFormat" : "numberFormat");
      return () => {
        for (let index = 0; index < part.rowCount; index++) {
          const to = part.row - row + index;
          const from = part.column - column;
          numberFormats[to]?.splice(from, part.columnCount, ...(range.numberFormat[index] as string[]));
          if (withValues) values[to]?.splice(from, part.columnCount, ...(range.values[index] as CellValue[]));
        }
      };
    },
  };
}

/** A block's looks are read row by row over its whole width: it was small enough to come at once. */
function restsOfLooks(head: SheetHead, looks: AskedLooks): Rest[] {
  if (!looks.fills && !looks.raised && !looks.locks) return [];
  const { worksheet, blocks } = head;
  const { protection } = worksheet;
  return blocks.map((block): Rest => {
    const { row, fills, raised, open } = block;
    return {
      sheet: worksheet.name,
      area: areaOf(block),
      next: row,
      charactersPerCell:
        (looks.fills ? FILL_CHARACTERS : 0) +
        (looks.raised ? RAISED_CHARACTERS : 0) +
        (looks.locks ? LOCK_CHARACTERS : 0),
      queue(part) {
        const cells = queueLooks(cellsIn(worksheet, part), looks);
        if (looks.locks) protection.load("options");
        return () => {
          if (looks.locks) head.allowsLooks = protection.options.allowFormatCells === true;
          cells().forEach((found, index) => {
            const at = part.row - row + index;
            if (looks.fills) (fills[at] ??= []).push(...found.map(({ fillColor }) => fillColor));
            if (looks.raised) (raised[at] ??= []).push(...found.map(({ isPartlyRaised }) => isPartlyRaised));
            if (looks.locks) (open[at] ??= []).push(...found.map(({ isOpen }) => isOpen));
          });
        };
      },
    };
  });
}

/** @param before how many rows the watcher has been told of already */
async function readAll(
  context: Excel.RequestContext,
  rests: readonly Rest[],
  watch: WorkWatch,
  before = 0,
): Promise<void> {
  let budget = REQUEST_CHARACTERS;
  let open = rests.filter((rest) => rowsLeft(rest) > 0);
  const total = before + rowsOf(open);
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

const charactersPerRow = ({ charactersPerCell: each, area }: Rest): number => each * area.columnCount;

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
    const room = Math.floor(left / charactersPerRow(rest));
    const rows = Math.min(rowsLeft(rest), shares.length === 0 ? Math.max(1, room) : room);
    if (rows <= 0) break;
    shares.push({ rest, rows });
    left -= rows * charactersPerRow(rest);
  }
  return shares;
}
