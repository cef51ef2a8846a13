import type { CellArea } from "../../workbook/grid/cellAddress";
import { usesDates1904 } from "../../workbook/cells/decodeDate";
import { MAPPING_SETTING } from "../../workbook/layout/mapping";
import { ADDIN_SETTING } from "../../workbook/settings/addinSettings";
import { WRITTEN_SETTING } from "../../workbook/settings/writtenCells";
import type { NameSnapshot, WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { SnapshotRequest } from "../../workbook/port/workbookPort";
import type { WorkProgress, WorkWatch } from "../../workbook/port/workWatch";
import { toAccessError } from "../session/accessError";
import { beforeRequest } from "../session/beforeRequest";
import { runExcel } from "../session/runExcel";
import { isTooLarge } from "./cellBlock";
import { readAreas, readLooks } from "./readRows";
import { queueDates, queueHead, queueHidden, queueMarks, toSheetSnapshot, type SheetHead } from "./sheetHead";
import {
  isInBands,
  LARGEST_WINDOW,
  nearAreas,
  leastOf,
  narrower,
  windowFor,
  type SheetWindow,
} from "./sheetWindow";
import { usedAreas } from "./usedAreas";

/**
 * Reads the workbook in two requests whatever the number of sheets: what sheets, names and tables there are, then all
 * sheets' facts and their upper left parts; of those that the workbook remembers, a larger part. What lies to the right of
 * that follows, and of the sheets that the job needs what lies below it, in requests of 1.5 MB that several sheets share.
 * Its cost follows the cells that are used, wherever they lie.
 */
export async function readSnapshot(request: SnapshotRequest, watch: WorkWatch): Promise<WorkbookSnapshot> {
  try {
    return await runExcel((context) => readWorkbook(context, request, watch), { watch, forgetsRanges: true });
  } catch (error) {
    throw toAccessError(error, 0);
  }
}

/** So many sheets' first rows are asked for at a time, once those of all were too much. */
const SHEETS_A_REQUEST = 20;

/** Before it is known what the sheets hold. */
const WHOLE_WORKBOOK: WorkProgress = { doing: "reading", sheet: null, done: 0, total: 0 };

interface Contents {
  readonly worksheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  /** Ids of the sheets of which as much is read at once as of a single one. */
  readonly known: readonly string[];
}

async function readWorkbook(
  context: Excel.RequestContext,
  request: SnapshotRequest,
  watch: WorkWatch,
): Promise<WorkbookSnapshot> {
  await beforeRequest(watch, WHOLE_WORKBOOK);
  const { worksheets, names, tables, settings, protection } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered",
  );
  names.load("items/name,items/formula");
  tables.load(
    "items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/autoFilter/isDataFiltered",
  );
  protection.load("protected");
  const mapping = queueSetting(settings, MAPPING_SETTING);
  const addinSettings = queueSetting(settings, ADDIN_SETTING);
  const written = queueSetting(settings, WRITTEN_SETTING);
  await context.sync();
  const remembered = mapping();
  const contents: Contents = {
    worksheets: worksheets.items,
    tables: tables.items,
    known: request.knownSheets(remembered),
  };
  const heads = await readHeads(context, watch, contents);
  await readUnknown(context, watch, heads);
  await readRest(context, watch, heads, "right", ({ right }) => right);
  await readRest(context, watch, heads, "below", (head) =>
    request.needsAllRows(toSheetSnapshot(head), addinSettings()) ? head.below : [],
  );
  await readLooks(
    context,
    heads.map((head) => {
      const sheet = toSheetSnapshot(head);
      const fills = request.needsFills(sheet, addinSettings());
      const raised = request.needsRaised?.(sheet, addinSettings()) === true;
      return {
        head,
        fills,
        raised,
        locks: sheet.isProtected && request.needsAllRows(sheet, addinSettings()),
      };
    }),
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
    written: written(),
    isStructureProtected: protection.protected,
    usesDates1904: heads.some(({ dates }) => dates !== null && usesDates1904(dates) === true),
  };
}

/** Asks for a text that the workbook keeps; it is there after the next sync, null for none. */
function queueSetting(settings: Excel.SettingCollection, key: string): () => string | null {
  const setting = settings.getItemOrNullObject(key);
  setting.load("value");
  return () => (setting.isNullObject ? null : String(setting.value));
}

/**
 * Where the upper left parts together are more than Excel on the web sends at once, smaller ones are asked for, of fewer
 * sheets at a time.
 */
async function readHeads(
  context: Excel.RequestContext,
  watch: WorkWatch,
  contents: Contents,
): Promise<readonly SheetHead[]> {
  const { worksheets, tables, known } = contents;
  const sheets = worksheets.length;
  const look = isInBands(sheets) ? "whole" : "short";
  let areMarksTogether = look === "short";
  const readPart = async (
    part: readonly Excel.Worksheet[],
    windowOf: (worksheet: Excel.Worksheet) => SheetWindow,
  ): Promise<readonly SheetHead[]> => {
    await beforeRequest(watch, WHOLE_WORKBOOK);
    const marks = areMarksTogether ? queueMarks(context.workbook) : null;
    const finish = part.map((worksheet) =>
      queueHead(
        worksheet,
        tables.filter((table) => table.worksheet.id === worksheet.id),
        windowOf(worksheet),
        look,
        marks,
      ),
    );
    try {
      await context.sync();
      if (marks !== null && marks() === null) {
        areMarksTogether = false;
        return await readPart(part, windowOf);
      }
      return finish.map((head) => head());
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      const [only] = part;
      if (only !== undefined && part.length === 1) {
        const smaller = narrower(windowOf(only));
        if (smaller === null) throw error;
        return readPart(part, () => smaller);
      }
      const size = Math.min(SHEETS_A_REQUEST, Math.ceil(part.length / 4));
      return readInTurn(part, size, (worksheet) => leastOf(windowOf(worksheet)));
    }
  };
  const readInTurn = async (
    part: readonly Excel.Worksheet[],
    size: number,
    windowOf: (worksheet: Excel.Worksheet) => SheetWindow,
  ): Promise<readonly SheetHead[]> => {
    const heads: SheetHead[] = [];
    for (let at = 0; at < part.length; at += size)
      heads.push(...(await readPart(part.slice(at, at + size), windowOf)));
    return heads;
  };
  const window = windowFor(sheets);
  return readPart(worksheets, ({ id }) => (known.includes(id) ? LARGEST_WINDOW : window));
}

/** The questions that the first look at the sheets left open: which lines are hidden, where some are, and what dates show. */
async function readUnknown(
  context: Excel.RequestContext,
  watch: WorkWatch,
  heads: readonly SheetHead[],
): Promise<void> {
  const hiding = heads.filter(({ hidden }) => hidden === null);
  // The sheets of a workbook count days from the same day: a few of them tell.
  const dated = heads.filter(({ dates }) => dates === null).slice(0, SHEETS_A_REQUEST);
  if (hiding.length === 0 && dated.length === 0) return;
  await beforeRequest(watch, WHOLE_WORKBOOK);
  const keep = [...hiding.map(queueHidden), ...dated.map(queueDates)];
  await context.sync();
  for (const each of keep) each();
}

async function readRest(
  context: Excel.RequestContext,
  watch: WorkWatch,
  heads: readonly SheetHead[],
  direction: "right" | "below",
  areasOf: (head: SheetHead) => readonly CellArea[],
): Promise<void> {
  const wanted = heads.flatMap((head) => areasOf(head).map((area) => ({ head, area })));
  if (wanted.length === 0) return;
  const used = await usedAreas(context, wanted, isInBands(heads.length), watch);
  const near = heads.flatMap((head) =>
    nearAreas(
      head.window,
      used.filter((part) => part.head === head).map(({ area }) => area),
      direction,
    ).map((area) => ({ head, area })),
  );
  await readAreas(context, near, watch);
}
