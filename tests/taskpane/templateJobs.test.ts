import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { PaneStore } from "../../src/taskpane/paneStore";
import { SWEDISH } from "../../src/text/texts";
import { sampleBytes, startHost, startHostOn } from "../app/openSample";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { recalculated } from "./recalculated";

function createStore(): PaneStore {
  return new PaneStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => "2022-09-12T14:05",
  );
}

test("in an empty workbook the template is made, shown and spoken of, and the overview waits for its goals", async () => {
  const host = await startHostOn(newWorkbook());
  const store = createStore();
  await store.followUp.read();
  expect(store.getState().mapping).toBe("needed");
  await store.followUp.createTemplate();
  expect(store.getState()).toMatchObject({
    mapping: "hidden",
    refusal: { code: "emptyFollowUp", sheet: "Uppföljning" },
    problem: null,
    lastWriting: null,
  });
  expect(store.getState().notice).toMatch(/^Mallen finns på bladet Uppföljning\. /);
  const sheet = host.workbook.findSheet("Uppföljning");
  expect(host.activeSheetId).toBe(sheet?.id);
  expect(host.selection(sheet?.id ?? "")).toMatchObject({ row: 1, column: 2 });
});

test("in an empty workbook the example is made, shown and read, and can be recalculated at once", async () => {
  const host = await startHostOn(newWorkbook());
  const store = createStore();
  await store.followUp.read();
  await store.followUp.createExample();
  const { notice, planned, ...state } = store.getState();
  expect(state).toMatchObject({ mapping: "hidden", refusal: null, problem: null, lastWriting: null });
  expect(notice).toMatch(/^Exemplet finns på bladet Exempel\. Klicka på Räkna om/);
  expect(planned?.time.followUpDate).toBe("2023-12-31");
  expect(host.activeSheetId).toBe(host.workbook.findSheet("Exempel")?.id);
  await recalculated(store);
  expect(store.getState().result?.evaluation).toMatchObject({ goalCount: 3, gradedIndicatorCount: 9 });
});

test("beside a follow-up that is there: that is still the one that is followed up", async () => {
  await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const store = createStore();
  await recalculated(store);
  await store.followUp.createTemplate();
  const { refusal, planned, notice } = store.getState();
  expect(notice).toMatch(/^Mallen finns på bladet Uppföljning\. /);
  expect(refusal).toBeNull();
  expect(planned?.evaluation.goalCount).toBe(15);
});

test("a second one gets a name of its own", async () => {
  await startHostOn(newWorkbook());
  const store = createStore();
  await store.followUp.createTemplate();
  await store.followUp.createTemplate();
  expect(store.getState().notice).toMatch(
    /^Bladet Uppföljning fanns redan och är orört\. Den nya mallen finns på bladet Uppföljning 2\./,
  );
});

test("a template that cannot be made leaves the choice in view", async () => {
  const host = await startHostOn(newWorkbook());
  const store = createStore();
  await store.followUp.read();
  host.failSync(0, { code: "InvalidOperationInCellEditMode", message: "" });
  await store.followUp.createTemplate();
  expect(store.getState()).toMatchObject({ mapping: "needed", notice: null });
  expect(store.getState().problem?.sentence).toMatch(/^En cell håller på att redigeras\./);
});
