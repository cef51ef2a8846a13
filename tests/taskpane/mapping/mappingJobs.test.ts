import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { PaneStore } from "../../../src/taskpane/paneStore";
import { SWEDISH } from "../../../src/text/texts";
import { parseMapping } from "../../../src/workbook/layout/mapping";
import { startHost } from "../../app/openSample";
import { unclearWorkbook } from "../../browser/unclearWorkbook";
import type { ExcelHost } from "../../host/excelHost";
import { recalculated } from "../recalculated";

const GOALS = { field: "goalTitle", sheet: "Blad1", rows: [3] } as const;
const CONFIRMED = { sheet: "Blad1", field: "goalTitle", column: 1, row: 3 } as const;

/** A workbook whose goal column has no heading, read. */
async function openUnclear(): Promise<{ host: ExcelHost; store: PaneStore; logged: unknown[] }> {
  const host = await startHost(unclearWorkbook());
  const logged: unknown[] = [];
  const store = new PaneStore(
    excelWorkbook,
    SWEDISH,
    (error) => logged.push(error),
    () => "2022-09-12T14:05",
  );
  await store.followUp.read();
  return { host, store, logged };
}

function confirm(store: PaneStore): Promise<void> {
  return store.mapping.choose({ kind: "columns", columns: [CONFIRMED] });
}

function remembered(host: ExcelHost): string | null {
  const text = host.workbook.settings.get("mapping");
  return text === undefined ? null : String(text);
}

test("what is unclear is a question, not an error: nothing is planned, and the mapping is shown", async () => {
  const { store, logged } = await openUnclear();
  expect(store.getState()).toMatchObject({
    planned: null,
    problem: null,
    mapping: "needed",
    refusal: { code: "layoutUnclear" },
  });
  await recalculated(store);
  expect(store.getState()).toMatchObject({ result: null, problem: null, mapping: "needed" });
  expect(logged).toEqual([]);
});

test("an answer counts at once, without asking Excel, and the mapping stays in view", async () => {
  const { host, store } = await openUnclear();
  const { syncs } = host.statistics;
  await confirm(store);
  expect(host.statistics.syncs).toBe(syncs);
  expect(store.getState()).toMatchObject({ refusal: null, mapping: "needed" });
  expect(store.getState().planned?.evaluation.index).toBe(0.75);
  expect(remembered(host)).toBeNull();
});

test("a recalculation follows the answer and shows its result", async () => {
  const { store } = await openUnclear();
  await confirm(store);
  await recalculated(store);
  expect(store.getState()).toMatchObject({ mapping: "hidden", choices: { columns: [CONFIRMED] } });
  expect(store.getState().result?.evaluation.index).toBe(0.75);
});

test("pointing out a cell takes its column; on another sheet it is said where to point", async () => {
  const { host, store } = await openUnclear();
  await store.show({ sheet: "Blad1", address: "B6" });
  await expect(store.mapping.pointOut(GOALS)).resolves.toBe(true);
  expect(store.getState().choices).toEqual({ blocks: [], columns: [CONFIRMED] });

  host.workbook.addSheet("Annat", true);
  await store.show({ sheet: "Annat", address: "B6" });
  await expect(store.mapping.pointOut(GOALS)).resolves.toBe(false);
  expect(store.getState()).toMatchObject({
    notice: "Markera en cell på bladet Blad1 och klicka sedan på Peka i bladet.",
    problem: null,
  });
});

test("pointing while a cell is edited says so and takes nothing", async () => {
  const { host, store } = await openUnclear();
  host.failSync(0, { code: "InvalidOperationInCellEditMode", message: "" });
  await expect(store.mapping.pointOut(GOALS)).resolves.toBe(false);
  expect(store.getState().problem?.sentence).toMatch(/^En cell håller på att redigeras\./);
  expect(store.getState().choices).toBeNull();
});

describe("saving", () => {
  test("keeps the mapping in the workbook, and a new pane reads it so", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    await store.mapping.save();
    expect(parseMapping(remembered(host))?.blocks).toHaveLength(1);
    expect(store.getState()).toMatchObject({ choices: null, lastWriting: { kind: "mappingSaved" } });
    expect(store.getState().read?.layout).toMatchObject({ isRemembered: true, questions: [] });

    const another = new PaneStore(
      excelWorkbook,
      SWEDISH,
      () => undefined,
      () => "2022-09-12T14:05",
    );
    await another.followUp.read();
    expect(another.getState()).toMatchObject({ refusal: null, mapping: "hidden" });
    expect(another.getState().read?.layout.isRemembered).toBe(true);
    expect(another.getState().planned?.evaluation.index).toBe(0.75);
  });

  test("leaves the result of a recalculation in view", async () => {
    const { store } = await openUnclear();
    await confirm(store);
    await recalculated(store);
    const { result } = store.getState();
    await store.mapping.save();
    expect(store.getState().result).toBe(result);
  });

  test("is undone: the workbook has forgotten, and the answer is there to be saved again", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    await store.mapping.save();
    await store.undo();
    expect(remembered(host)).toBeNull();
    expect(store.getState()).toMatchObject({
      choices: { columns: [CONFIRMED] },
      lastWriting: null,
      refusal: null,
      problem: null,
    });
    await store.mapping.save();
    expect(remembered(host)).not.toBeNull();
  });

  test("that fails says so and loses nothing of what was answered", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    host.failSync(0, { code: "AccessDenied", message: "" });
    await store.mapping.save();
    expect(store.getState().problem).not.toBeNull();
    expect(store.getState().choices).toEqual({ blocks: [], columns: [CONFIRMED] });
    expect(remembered(host)).toBeNull();
  });
});

describe("back to automatic", () => {
  test("takes away what is not saved without writing", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    const { syncs } = host.statistics;
    await store.mapping.forget();
    expect(host.statistics.syncs).toBe(syncs);
    expect(store.getState()).toMatchObject({ choices: null, refusal: { code: "layoutUnclear" } });
  });

  test("makes the workbook forget, which can be undone", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    await store.mapping.save();
    const kept = remembered(host);
    await store.mapping.forget();
    expect(remembered(host)).toBeNull();
    expect(store.getState()).toMatchObject({
      refusal: { code: "layoutUnclear" },
      lastWriting: { kind: "mappingForgotten" },
    });
    await store.undo();
    expect(remembered(host)).toBe(kept);
    expect(store.getState().read?.layout.isRemembered).toBe(true);
  });
});

test("a sheet that was renamed after something was said of it: the choices give way, and reading works again", async () => {
  const { host, store } = await openUnclear();
  await confirm(store);
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet");
  sheet.name = "Mål";
  await store.followUp.read();
  expect(store.getState().problem?.sentence).toMatch(/inget blad som heter Blad1/);
  await store.followUp.read();
  expect(store.getState()).toMatchObject({
    problem: null,
    choices: null,
    refusal: { code: "layoutUnclear" },
  });
});

test("opened by the user it stays until it is left; needed, it goes when the workbook has been put right", async () => {
  const { host, store } = await openUnclear();
  host.workbook.findSheet("Blad1")?.setCell(3, 1, {
    content: { kind: "text", value: "Nämndmål" },
    formula: null,
    styleId: 0,
  });
  await store.followUp.read();
  expect(store.getState()).toMatchObject({ refusal: null, mapping: "hidden" });
  store.mapping.open();
  await store.followUp.read();
  expect(store.getState().mapping).toBe("opened");
  store.mapping.close();
  expect(store.getState().mapping).toBe("hidden");
});
