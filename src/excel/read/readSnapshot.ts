import { usesDates1904 } from "../../workbook/cells/decodeDate";
import { MAPPING_SETTING } from "../../workbook/layout/mapping";
import { ADDIN_SETTING } from "../../workbook/settings/addinSettings";
import type { NameSnapshot, WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { SnapshotRequest } from "../../workbook/port/workbookPort";
import type { WorkProgress, WorkWatch } from "../../workbook/port/workWatch";
import { toAccessError } from "../session/accessError";
import { beforeRequest } from "../session/beforeRequest";
import { isTooLarge } from "./cellBlock";
import { readFills, readRests } from "./readRows";
import { runExcel } from "../session/runExcel";
import { queueHead, toSheetSnapshot, type SheetHead } from "./sheetHead";

/** Rows that are read of every sheet at once. A follow-up of a thousand indicators fits in. */
const HEAD_ROWS = 1_500;
/** Of many sheets fewer rows are read of each at first, so that one answer holds them; never fewer than headings need. */
const HEAD_ROWS_OF_ALL = 15_000;
const LEAST_HEAD_ROWS = 60;

/**
 * Reads the workbook in two requests whatever the number of sheets: what sheets, names and tables there are, then all
 * sheets' facts and first rows; of those that the workbook remembers, all rows. The rest of the sheets that the job needs
 * follows in requests of 1.5 MB that several sheets share.
 */
export async function readSnapshot(request: SnapshotRequest, watch: WorkWatch): Promise<WorkbookSnapshot> {
  try {
    return await runExcel((context) => readWorkbook(context, request, watch));
  } catch (error) {
    throw toAccessError(error, 0);
  }
}

/** Before it is known what the sheets hold. */
const WHOLE_WORKBOOK: WorkProgress = { doing: "reading", sheet: null, done: 0, total: 0 };

interface Contents {
  readonly worksheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  /** Ids of the sheets that are read to their end at once. */
  readonly known: readonly string[];
}

async function readWorkbook(
  context: Excel.RequestContext,
  request: SnapshotRequest,
  watch: WorkWatch,
): Promise<WorkbookSnapshot> {
  await beforeRequest(watch, WHOLE_WORKBOOK);
  const { worksheets, names, tables, settings } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  const mapping = queueSetting(settings, MAPPING_SETTING);
  const addinSettings = queueSetting(settings, ADDIN_SETTING);
  await context.sync();
  const remembered = mapping();
  const contents: Contents = {
    worksheets: worksheets.items,
    tables: tables.items,
    known: request.knownSheets(remembered),
  };
  const rows = Math.floor(HEAD_ROWS_OF_ALL / Math.max(1, worksheets.items.length));
  const heads = await readHeads(
    context,
    watch,
    contents,
    Math.min(HEAD_ROWS, Math.max(LEAST_HEAD_ROWS, rows)),
  );
  await readRests(
    context,
    heads.filter((head) => request.needsAllRows(toSheetSnapshot(head), addinSettings())),
    watch,
  );
  await readFills(
    context,
    heads.filter((head) => request.needsFills(toSheetSnapshot(head), addinSettings())),
    watch,
  );
  const nameSnapshots = names.items.map(({ name, formula }): NameSnapshot => ({
    name,
    formula: String(formula),
  }));
  return {
    sheets: heads.map(toSheetSnapshot),
    names: nameSnapshots,
    remembered,
    settings: addinSettings(),
    usesDates1904: heads.some(({ dates }) => usesDates1904(dates) === true),
  };
}

/** Asks for a text that the workbook keeps; it is there after the next sync, null for none. */
function queueSetting(settings: Excel.SettingCollection, key: string): () => string | null {
  const setting = settings.getItemOrNullObject(key);
  setting.load("value");
  return () => (setting.isNullObject ? null : String(setting.value));
}

/**
 * Where the first rows together are more than Excel on the web sends at once, or a sheet is so wide that Excel answers with
 * nothing at all, fewer of them are asked for, and no sheet is read to its end at once.
 */
async function readHeads(
  context: Excel.RequestContext,
  watch: WorkWatch,
  contents: Contents,
  rows: number,
): Promise<readonly SheetHead[]> {
  await beforeRequest(watch, WHOLE_WORKBOOK);
  const { worksheets, tables, known } = contents;
  const finish = worksheets.map((worksheet) =>
    queueHead(
      worksheet,
      tables.filter((table) => table.worksheet.id === worksheet.id),
      known.includes(worksheet.id) ? "all" : rows,
    ),
  );
  try {
    await context.sync();
    return finish.map((head) => head());
  } catch (error) {
    if (!isTooLarge(error) || rows <= 1) throw error;
    return readHeads(context, watch, { ...contents, known: [] }, Math.ceil(rows / 4));
  }
}
