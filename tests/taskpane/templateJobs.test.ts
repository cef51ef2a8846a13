import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { ExcelHost } from "../host/excelHost";
import type { PaneStore } from "../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../src/text/swedish";
import { sampleBytes, startHost, startHostOn } from "../app/openSample";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { recalculated } from "./recalculated";
import { facts } from "./facts";
import { createStore } from "../../src/taskpane/createStore";
import { createExample, createTemplate, readWorkbook } from "../../src/taskpane/overview/commands";

function openPane(): PaneStore {
  return createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => "2022-09-12T14:05",
  );
}

/** What is said of what was written last. */
function told({ texts, state: { lastWriting } }: PaneStore): string | undefined {
  return lastWriting?.command.writes.says(texts, lastWriting.applied.written);
}

function sheetNames({ workbook }: ExcelHost): readonly string[] {
  return workbook.sheets.map(({ name }) => name);
}

test("in an empty workbook the template is made, shown and spoken of, and the overview waits for its goals", async () => {
  const host = await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(readWorkbook);
  expect(facts(store).mapping).toBe("needed");
  await store.run(createTemplate);
  expect(facts(store)).toMatchObject({
    mapping: "hidden",
    refusal: { code: "emptyFollowUp", sheet: "Uppföljning" },
    problem: null,
    notice: null,
  });
  expect(told(store)).toMatch(/^Mallen finns på bladet Uppföljning\. /);
  const sheet = host.workbook.findSheet("Uppföljning");
  expect(host.activeSheetId).toBe(sheet?.id);
  expect(host.selection(sheet?.id ?? "")).toMatchObject({ row: 1, column: 2 });
});

test("in an empty workbook the example is made, shown and read, and can be recalculated at once", async () => {
  const host = await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(readWorkbook);
  await store.run(createExample);
  const { planned, ...state } = facts(store);
  expect(state).toMatchObject({ mapping: "hidden", refusal: null, problem: null, notice: null });
  expect(told(store)).toMatch(/^Exemplet finns på bladet Exempel\. Klicka på Räkna om/);
  expect(planned?.time.followUpDate).toBe("2023-12-31");
  expect(host.activeSheetId).toBe(host.workbook.findSheet("Exempel")?.id);
  await recalculated(store);
  expect(facts(store).result?.evaluation).toMatchObject({ goalCount: 3, gradedIndicatorCount: 9 });
});

test("beside a follow-up that is there: that is still the one that is followed up", async () => {
  await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const store = openPane();
  await recalculated(store);
  await store.run(createTemplate);
  const { refusal, planned } = facts(store);
  expect(told(store)).toMatch(/^Mallen finns på bladet Uppföljning\. /);
  expect(refusal).toBeNull();
  expect(planned?.evaluation.goalCount).toBe(15);
});

test("a second one gets a name of its own", async () => {
  await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(createTemplate);
  await store.run(createTemplate);
  expect(told(store)).toMatch(
    /^Bladet Uppföljning fanns redan och är orört\. Den nya mallen finns på bladet Uppföljning 2\./,
  );
});

test("a template that cannot be made leaves the choice in view", async () => {
  const host = await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(readWorkbook);
  host.failSync(0, { code: "InvalidOperationInCellEditMode", message: "" });
  await store.run(createTemplate);
  expect(facts(store)).toMatchObject({ mapping: "needed", notice: null });
  expect(facts(store).problem?.sentence).toMatch(/^En cell håller på att redigeras\./);
});

test("undone, the example is gone with its sheets, also after it was recalculated, and the ways on are shown again", async () => {
  const host = await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(readWorkbook);
  await store.run(createExample);
  await recalculated(store);
  expect(sheetNames(host)).toEqual(["Blad1", "Exempel", "Instruktion", "Måluppfyllelse – index"]);
  await store.undo();
  await store.undo();
  expect(sheetNames(host)).toEqual(["Blad1", "Måluppfyllelse – index"]);
  expect(facts(store)).toMatchObject({ refusal: { code: "noFollowUp" }, problem: null, writings: [] });
});

test("an example in which something was filled in is emptied of what is ours, and its sheet stays", async () => {
  const host = await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(createExample);
  const sheet = host.workbook.findSheet("Exempel");
  host.editCell(sheet?.id ?? "", 20, 3, "Mitt eget mål");
  await store.undo();
  expect(sheetNames(host)).toEqual(["Blad1", "Exempel"]);
  expect([sheet?.cell(20, 3).content, sheet?.cell(5, 3).content]).toEqual([
    { kind: "text", value: "Mitt eget mål" },
    { kind: "empty" },
  ]);
});

test("the only sheet that is left is not taken away", async () => {
  const host = await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(createExample);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").delete();
    await context.sync();
  });
  await store.undo();
  expect(sheetNames(host)).toEqual(["Exempel", "Instruktion"]);
  expect(facts(store).problem).toBeNull();
});
