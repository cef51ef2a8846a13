import { planRecalculation, recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { CancelledError } from "../../src/workbook/port/cancelledError";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import type { WorkProgress, WorkWatch } from "../../src/workbook/port/workWatch";
import { writePlan, type WritePlan } from "../../src/workbook/plan/writePlan";
import { startHostOn } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { followUpOfSize } from "./followUpOfSize";
import { contents, looks } from "./hostState";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

interface Watching extends WorkWatch {
  readonly told: WorkProgress[];
  readonly waits: string[];
}

/** Looks on, and cancels before the request of this ordinal. */
function watching(cancelBefore = Infinity): Watching {
  const told: WorkProgress[] = [];
  const waits: string[] = [];
  return {
    told,
    waits,
    onProgress: (progress) => void told.push(progress),
    onWaiting: (reason) => void waits.push(reason),
    isCancelled: () => told.length > cancelBefore,
  };
}

const LONG = "Utförlig kommentar. ".repeat(1_500);
const ROWS = 150;

/** Writes, colours and draws on the first sheet and on a new one, in four requests and one that looks for charts. */
function longPlan(host: ExcelHost): WritePlan {
  const [first] = host.workbook.sheets;
  if (first === undefined) throw new Error("A new workbook has a sheet");
  const sheet = { id: first.id, name: first.name };
  const added = { id: null, name: "Nytt blad" };
  const area = { row: 0, column: 0, rowCount: ROWS, columnCount: 1 };
  const column = <Item>(item: Item): Item[][] => Array.from({ length: ROWS }, () => [item]);
  const chart = {
    name: "Diagram",
    type: "BarClustered",
    title: { ...area, rowCount: 1 },
    categories: area,
    series: [
      {
        name: "Serie",
        values: { ...area, column: 1 },
        look: { kind: "solid", color: "#0078D4" },
        labels: null,
      },
    ],
    isOverlapping: false,
    place: { row: 0, column: 3, rowCount: 9, columnCount: 4 },
    valueAxis: {},
  } as const;
  return writePlan([
    { kind: "addSheet", sheet: added, mark: "prov A1:A1" },
    { kind: "setNumberFormats", sheet, area: { ...area, column: 1 }, numberFormats: column("0.0") },
    { kind: "addChart", sheet, chart },
    { kind: "formatCells", sheet, area, formats: column({ fillColor: "#FFFF00" }) },
    { kind: "writeCells", sheet, area, contents: column(LONG), expected: column("") },
    { kind: "writeCells", sheet: added, area, contents: column(1), expected: column("") },
    { kind: "writeSetting", key: "prov", text: "kvar", expected: null },
  ]);
}

/** All that a plan can leave behind. */
function stateOf(host: ExcelHost): unknown {
  return {
    sheets: host.workbook.sheets.map(({ name, charts }) => [name, charts.length]),
    contents: contents(host),
    looks: looks(host),
    settings: [...host.workbook.settings],
  };
}

describe("progress", () => {
  test("of a recalculation, before each of its four requests, which are no more for that", async () => {
    const host = await startHostOn(followUpOfSize(10));
    const watch = watching();
    await recalculate(excelWorkbook.watched(watch), TIME);
    expect(watch.told).toEqual([
      { doing: "reading", sheet: null, done: 0, total: 0 },
      { doing: "reading", sheet: null, done: 0, total: 0 },
      // The columns of levels are empty: whether they are coloured is asked for.
      { doing: "reading", sheet: "Blad1", done: 0, total: 0 },
      { doing: "writing", sheet: "Blad1", done: 0, total: 1 },
    ]);
    expect(host.statistics.syncs).toBe(4);
  });

  test("of a long reading, by sheet and rows; watched and unwatched it is the same requests", async () => {
    const opened = followUpOfSize(5_000);
    const host = await startHostOn(opened);
    const everything = { ...FIRST_ROWS, needsAllRows: () => true };
    const unwatched = await excelWorkbook.readSnapshot(everything);
    const { syncs } = host.statistics;
    expect(syncs).toBeGreaterThan(3);
    host.resetStatistics();
    const watch = watching();
    await expect(excelWorkbook.watched(watch).readSnapshot(everything)).resolves.toEqual(unwatched);
    expect([watch.told.length, host.statistics.syncs]).toEqual([syncs, syncs]);
    const rows = watch.told.slice(2);
    expect(rows.every(({ sheet, total }) => sheet === "Blad1" && total >= 3_501)).toBe(true);
    expect(rows[0]?.total).toBe(3_501);
    expect(rows[0]?.done).toBe(0);
    expect(rows.map(({ done }) => done)).toEqual(
      [...new Set(rows.map(({ done }) => done))].sort((a, b) => a - b),
    );
    expect(rows.every(({ done, total }) => done < total)).toBe(true);
  });

  test("of a long writing, by sheet and requests; watched and unwatched it is the same requests", async () => {
    const unwatched = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(longPlan(unwatched));
    const host = await startHostOn(newWorkbook());
    const watch = watching();
    await excelWorkbook.watched(watch).applyPlan(longPlan(host));
    expect(watch.told.map(({ sheet, done, total }) => [sheet, done, total])).toEqual([
      ["Nytt blad", 0, 4],
      ["Nytt blad", 0, 4],
      ["Blad1", 1, 4],
      ["Blad1", 2, 4],
      ["Blad1", 3, 4],
    ]);
    expect([host.statistics.syncs, unwatched.statistics.syncs]).toEqual([5, 5]);
    expect(stateOf(host)).toEqual(stateOf(unwatched));
  });

  test("between two requests the pane gets its turn", async () => {
    await startHostOn(followUpOfSize(10));
    const order: string[] = [];
    const watch = {
      ...watching(),
      onProgress: () => {
        order.push("told");
        setImmediate(() => order.push("painted"));
      },
      isCancelled: () => order.push("asked") === 0,
    };
    await recalculate(excelWorkbook.watched(watch), TIME);
    expect(order).toEqual([
      "told",
      "painted",
      "asked",
      "told",
      "painted",
      "asked",
      "told",
      "painted",
      "asked",
      "told",
      "painted",
      "asked",
    ]);
  });
});

describe("cancelling", () => {
  test("a recalculation before any of its requests: the workbook is as it was, and no request follows", async () => {
    for (const ordinal of [0, 1, 2]) {
      const host = await startHostOn(followUpOfSize(6));
      const before = stateOf(host);
      const error: unknown = await recalculate(excelWorkbook.watched(watching(ordinal)), TIME).catch(
        (e: unknown) => e,
      );
      expect(error).toBeInstanceOf(CancelledError);
      expect(error).toMatchObject({ changedCells: 0 });
      expect(stateOf(host)).toEqual(before);
      expect(host.statistics.syncs).toBe(ordinal);
    }
  });

  test("a long writing before any of its requests: all that was done is put back", async () => {
    for (let ordinal = 0; ordinal < 5; ordinal++) {
      const host = await startHostOn(newWorkbook());
      host.editCell(host.workbook.sheets[0]?.id ?? "", 200, 0, "Min egen text");
      const before = stateOf(host);
      const writing = excelWorkbook.watched(watching(ordinal)).applyPlan(longPlan(host));
      const error: unknown = await writing.catch((e: unknown) => e);
      expect(error).toBeInstanceOf(CancelledError);
      expect([ordinal, error]).toEqual([ordinal, expect.objectContaining({ changedCells: 0 })]);
      expect([ordinal, stateOf(host)]).toEqual([ordinal, before]);
    }
  });

  test("what could not be put back is counted", async () => {
    const host = await startHostOn(newWorkbook());
    // Three requests have been done; three more see what stands there, two restore it.
    host.failSync(6, { code: "GeneralException", message: "" });
    const writing = excelWorkbook.watched(watching(3)).applyPlan(longPlan(host));
    const error: unknown = await writing.catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CancelledError);
    expect((error as CancelledError).changedCells).toBe(contents(host).size);
    expect(contents(host).size).toBeGreaterThan(0);
  });

  test("a cell that someone fills while it is cancelled, before it was written, keeps what it holds", async () => {
    const host = await startHostOn(newWorkbook());
    const [sheet] = host.workbook.sheets;
    const watch = watching(3);
    let filled = -1;
    const onProgress = (progress: WorkProgress): void => {
      watch.onProgress(progress);
      if (watch.told.length <= 3) return;
      filled = contents(host).size;
      host.editCell(sheet?.id ?? "", filled, 0, "Min egen text", "coauthor");
    };
    const writing = excelWorkbook.watched({ ...watch, onProgress }).applyPlan(longPlan(host));
    await expect(writing).rejects.toMatchObject({ changedCells: 0 });
    expect(filled).toBeGreaterThan(0);
    expect([...contents(host).keys()]).toEqual([`Blad1 ${filled} 0`]);
  });

  test("the same job succeeds afterwards", async () => {
    await startHostOn(followUpOfSize(6));
    await expect(recalculate(excelWorkbook.watched(watching(2)), TIME)).rejects.toBeInstanceOf(
      CancelledError,
    );
    const { applied } = await recalculate(excelWorkbook, TIME);
    expect(applied.written.length).toBeGreaterThan(30);
  });
});

describe("a cell is being edited", () => {
  test("from the start: reading and writing are refused at once, and nothing is changed", async () => {
    const host = await startHostOn(followUpOfSize(6));
    const { plan } = await planRecalculation(excelWorkbook, TIME);
    const before = stateOf(host);
    host.beginCellEdit();
    const watch = watching();
    const watched = excelWorkbook.watched(watch);
    const refused = { problem: "cellInEditMode", changedCells: 0 };
    await expect(watched.readSnapshot(FIRST_ROWS)).rejects.toMatchObject(refused);
    await expect(watched.applyPlan(plan)).rejects.toMatchObject(refused);
    expect(watch.waits).toEqual([]);
    expect(stateOf(host)).toEqual(before);
  });

  test("amid a long writing: it waits until the cell is left, and puts back what was done", async () => {
    const host = await startHostOn(newWorkbook());
    const before = stateOf(host);
    const watch = watching();
    let isOver = false;
    const writing = excelWorkbook
      .watched({
        ...watch,
        onProgress: (progress) => {
          watch.onProgress(progress);
          if (progress.done === 2) host.beginCellEdit();
        },
      })
      .applyPlan(longPlan(host))
      .catch((error: unknown) => error)
      .finally(() => (isOver = true));
    while (watch.waits.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([watch.waits, isOver]).toEqual([["cellEdit"], false]);
    host.endCellEdit();
    expect(await writing).toMatchObject({ problem: "cellInEditMode", changedCells: 0 });
    expect(stateOf(host)).toEqual(before);
  });
});
