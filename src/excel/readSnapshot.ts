import type { CellArea } from "../workbook/cellAddress";
import type {
  CellValue,
  NameSnapshot,
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
} from "../workbook/snapshot";
import type { SnapshotRequest } from "../workbook/workbookPort";
import { excelCode, toAccessError } from "./accessError";
import { OWN_MARK_KEY } from "./ownMark";
import { runExcel } from "./runExcel";

/** Rows that are read of every sheet at once. A follow-up of a thousand indicators fits in. */
const HEAD_ROWS = 1_500;
/** What is read at a time after that, in characters: well below the 5 MB that Excel on the web refuses. */
const CHUNK_CHARACTERS = 1_500_000;

/** One block of cells as Excel gave it, with its position in the sheet. */
interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
}

interface SheetHead {
  readonly worksheet: Excel.Worksheet;
  readonly used: CellArea | null;
  readonly blocks: CellBlock[];
  readonly facts: Pick<
    SheetSnapshot,
    "id" | "name" | "visibility" | "isProtected" | "isFiltered" | "ownMark"
  >;
}

/**
 * Reads the workbook in two requests whatever the number of sheets: what sheets and names there are, then all sheets'
 * facts and first rows. The rest of the sheets that the job needs follows in requests of 1.5 MB.
 */
export async function readSnapshot(request: SnapshotRequest): Promise<WorkbookSnapshot> {
  try {
    return await runExcel((context) => readWorkbook(context, request));
  } catch (error) {
    throw toAccessError(error, 0);
  }
}

async function readWorkbook(
  context: Excel.RequestContext,
  request: SnapshotRequest,
): Promise<WorkbookSnapshot> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  const heads = await readHeads(context, worksheets.items, HEAD_ROWS);
  for (const head of heads) {
    if (request.needsAllRows(toSheetSnapshot(head))) await readRest(context, head);
  }
  const nameSnapshots = names.items.map(({ name, formula }): NameSnapshot => ({
    name,
    formula: String(formula),
  }));
  return { sheets: heads.map(toSheetSnapshot), names: nameSnapshots };
}

/**
 * Where the first rows together are more than Excel on the web sends at once, or a sheet is so wide that Excel answers with
 * nothing at all, fewer of them are asked for.
 */
async function readHeads(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  rows: number,
): Promise<SheetHead[]> {
  const finish = worksheets.map((worksheet) => queueHead(worksheet, rows));
  try {
    await context.sync();
    return finish.map((head) => head());
  } catch (error) {
    if (!isTooLarge(error) || rows <= 1) throw error;
    return readHeads(context, worksheets, Math.ceil(rows / 4));
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof CellsWithheld || excelCode(error) === "ResponsePayloadSizeLimitExceeded";
}

/** Above five million cells Excel gives null for a range's values, and no error. */
class CellsWithheld extends Error {
  override readonly name = "CellsWithheld";
}

function queueHead(worksheet: Excel.Worksheet, rows: number): () => SheetHead {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const head = worksheet.getRange(`1:${rows}`).getUsedRangeOrNullObject(true);
  const block = queueBlock(head);
  worksheet.protection.load("protected");
  worksheet.autoFilter.load("isDataFiltered");
  worksheet.tables.load("items/autoFilter/isDataFiltered");
  const mark = worksheet.customProperties.getItemOrNullObject(OWN_MARK_KEY);
  mark.load("value");
  return () => ({
    worksheet,
    used: used.isNullObject
      ? null
      : {
          row: used.rowIndex,
          column: used.columnIndex,
          rowCount: used.rowCount,
          columnCount: used.columnCount,
        },
    blocks: head.isNullObject ? [] : [block()],
    facts: {
      id: worksheet.id,
      name: worksheet.name,
      visibility: worksheet.visibility as SheetVisibility,
      isProtected: worksheet.protection.protected,
      isFiltered:
        worksheet.autoFilter.isDataFiltered ||
        worksheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
      ownMark: mark.isNullObject ? null : mark.value,
    },
  });
}

function queueBlock(range: Excel.Range): () => CellBlock {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
  return () => {
    if ((range.values as CellValue[][] | null) === null) throw new CellsWithheld();
    return {
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      numberFormats: range.numberFormat as string[][],
    };
  };
}

/** Reads the rows after the head, as many at a time as the head's own size allows. */
async function readRest(
  context: Excel.RequestContext,
  { worksheet, used, blocks }: SheetHead,
): Promise<void> {
  if (used === null) return;
  const [head] = blocks;
  let next = head === undefined ? used.row : head.row + head.values.length;
  const end = used.row + used.rowCount;
  let rows = head === undefined ? HEAD_ROWS : rowsPerChunk(head);
  while (next < end) {
    const count = Math.min(rows, end - next);
    const block = queueBlock(worksheet.getRangeByIndexes(next, used.column, count, used.columnCount));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request is as large as one may be
      await context.sync();
      blocks.push(block());
      next += count;
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      rows = Math.ceil(count / 2);
    }
  }
}

function rowsPerChunk(head: CellBlock): number {
  const characters = JSON.stringify([head.values, head.formulas, head.numberFormats]).length;
  return Math.max(1, Math.floor((CHUNK_CHARACTERS * head.values.length) / characters));
}

/** Lays the blocks into grids that begin at the sheet's first used cell and end with the last row read. */
function toSheetSnapshot({ used, blocks, facts }: SheetHead): SheetSnapshot {
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
  };
}
