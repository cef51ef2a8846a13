import { excelWorkbook } from "../../src/excel/excelWorkbook";
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
    lastWriting: null,
  });
  expect(facts(store).notice).toMatch(/^Mallen finns på bladet Uppföljning\. /);
  const sheet = host.workbook.findSheet("Uppföljning");
  expect(host.activeSheetId).toBe(sheet?.id);
  expect(host.selection(sheet?.id ?? "")).toMatchObject({ row: 1, column: 2 });
});

test("in an empty workbook the example is made, shown and read, and can be recalculated at once", async () => {
  const host = await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(readWorkbook);
  await store.run(createExample);
  const { notice, planned, ...state } = facts(store);
  expect(state).toMatchObject({ mapping: "hidden", refusal: null, problem: null, lastWriting: null });
  expect(notice).toMatch(/^Exemplet finns på bladet Exempel\. Klicka på Räkna om/);
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
  const { refusal, planned, notice } = facts(store);
  expect(notice).toMatch(/^Mallen finns på bladet Uppföljning\. /);
  expect(refusal).toBeNull();
  expect(planned?.evaluation.goalCount).toBe(15);
});

test("a second one gets a name of its own", async () => {
  await startHostOn(newWorkbook());
  const store = openPane();
  await store.run(createTemplate);
  await store.run(createTemplate);
  expect(facts(store).notice).toMatch(
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
