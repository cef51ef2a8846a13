import type { CellArea } from "../../workbook/grid/cellAddress";
import type { WorkWatch } from "../../workbook/port/workWatch";
import { beforeRequest } from "../session/beforeRequest";
import { cellsIn, queueArea } from "./cellBlock";
import type { SheetHead } from "./sheetHead";

/** Cells of a sheet that lie within an area and are to be read. */
export interface SheetArea {
  readonly head: SheetHead;
  readonly area: CellArea;
}

/** An area of more cells is looked into before it is read: it may be two stray cells and nothing between them. */
const LARGE = { inBands: 100_000, whole: 20_000 };
/** Into so many parts an area is cut, to see which of them hold something. */
const PARTS = 16;
/** Where the parts that hold something are more than this share of the area, it is a full table. */
const FULL = 0.5;

/**
 * The areas to read instead of these, so that what is read is near to what is used: one request for each time that the
 * areas have to be cut again.
 */
export async function usedAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  inBands: boolean,
  watch: WorkWatch,
): Promise<readonly SheetArea[]> {
  const most = inBands ? LARGE.inBands : LARGE.whole;
  const settled = areas.filter(({ area }) => sizeOf(area) <= most);
  let open = areas.filter(({ area }) => sizeOf(area) > most);
  for (let [first] = open; first !== undefined; [first] = open) {
    await beforeRequest(watch, { doing: "reading", sheet: first.head.worksheet.name, done: 0, total: 0 });
    const asked = open.map(({ head, area }) => ({ head, area, found: queueParts(head, area) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the parts of one round tell those of the next
    await context.sync();
    open = [];
    for (const { head, area, found } of asked) {
      const parts = found().map((part) => ({ head, area: part }));
      const isFull = parts.reduce((sum, part) => sum + sizeOf(part.area), 0) > FULL * sizeOf(area);
      for (const part of parts) {
        if (isFull || sizeOf(part.area) <= LARGE.whole) settled.push(part);
        else open.push(part);
      }
    }
  }
  return settled;
}

/** Cuts along the longer side, counted in what a table is wide and tall. */
function queueParts({ worksheet }: SheetHead, area: CellArea): () => readonly CellArea[] {
  const { row, column, rowCount, columnCount } = area;
  const byRows = rowCount >= columnCount;
  const step = Math.ceil((byRows ? rowCount : columnCount) / PARTS);
  const parts: (() => CellArea | null)[] = [];
  for (let at = 0; at < (byRows ? rowCount : columnCount); at += step) {
    const part = byRows
      ? { row: row + at, column, rowCount: Math.min(step, rowCount - at), columnCount }
      : { row, column: column + at, rowCount, columnCount: Math.min(step, columnCount - at) };
    parts.push(queueArea(cellsIn(worksheet, part).getUsedRangeOrNullObject(true)));
  }
  return () => parts.flatMap((part) => part() ?? []);
}

function sizeOf({ rowCount, columnCount }: CellArea): number {
  return rowCount * columnCount;
}
