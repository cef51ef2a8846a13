import { planRecalculation, recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import { startHostOn } from "../app/openSample";
import { columnOf, followUpOfSize } from "./followUpOfSize";
import { contents } from "./hostState";
import { insertColumn, insertRow } from "../host/insertCells";
import { SWEDISH } from "../../src/text/swedish";

const { errorSentence } = SWEDISH;

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
const FAILURE = { code: "GeneralException", message: "There was an internal error." };

async function failureOf(job: () => Promise<unknown>): Promise<WorkbookAccessError> {
  try {
    await job();
  } catch (error) {
    if (error instanceof WorkbookAccessError) return error;
    throw error;
  }
  throw new Error("The job was expected to fail");
}

test("after the failure the same job succeeds", async () => {
  const host = await startHostOn(followUpOfSize(6));
  host.failAction(100, FAILURE);
  await failureOf(() => recalculate(excelWorkbook, TIME));
  const { applied } = await recalculate(excelWorkbook, TIME);
  expect(applied.written.length).toBeGreaterThan(30);
});

describe("a whole request fails", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "En cell håller på att redigeras."],
    ["AccessDenied", "Bladet eller arbetsboken är skyddad."],
    ["ApiNotFound", "Den här versionen av Excel saknar något som behövs."],
    ["InactiveWorkbook", "Kontakten med Excel bröts."],
    ["RequestPayloadSizeLimitExceeded", "Arbetsboken är för stor"],
    ["SomethingNew", "Excel avbröt arbetet av okänd anledning."],
  ])("%s", async (code, beginning) => {
    for (const ordinal of [0, 3]) {
      const host = await startHostOn(followUpOfSize(6));
      const before = contents(host);
      host.failSync(ordinal, { code, message: "not for users" });
      const error = await failureOf(() => recalculate(excelWorkbook, TIME));
      expect(error.excelCode).toBe(code);
      expect(error.changedCells).toBe(0);
      expect(errorSentence(error)).toContain(beginning);
      expect(errorSentence(error)).toContain("Inga celler har ändrats.");
      expect(contents(host)).toEqual(before);
    }
  });

  test("Excel never answers again: the number is said to be unknown", async () => {
    const host = await startHostOn(followUpOfSize(6));
    for (let ordinal = 3; ordinal < 13; ordinal++)
      host.failSync(ordinal, { code: "InvalidSession", message: "" });
    const error = await failureOf(() => recalculate(excelWorkbook, TIME));
    expect(error.changedCells).toBeNull();
    expect(errorSentence(error)).toContain("Det gick inte att kontrollera om något hann ändras.");
  });
});

describe("the workbook changes between reading and writing", () => {
  test("a cell that was to be written has been filled by someone else: it keeps what it holds", async () => {
    const host = await startHostOn(followUpOfSize(6));
    const planned = await planRecalculation(excelWorkbook, TIME);
    const [sheet] = host.workbook.sheets;
    const level = planned.outputs[0]?.columns.columns.get("indicatorLevel") ?? NaN;
    host.editCell(sheet?.id ?? "", 3, level, "Min egen text");
    const before = contents(host);
    const error = await failureOf(() => excelWorkbook.applyPlan(planned.plan));
    expect(error).toMatchObject({ problem: "changedMeanwhile", changedCells: 0 });
    expect(contents(host)).toEqual(before);
  });

  test.each([
    ["the first time", false],
    ["when the columns are there, and neighbours have the same level", true],
  ])("a row or a column has been inserted, %s: nothing is written", async (_, isSecond) => {
    for (const insert of [insertRow, insertColumn]) {
      const host = await startHostOn(followUpOfSize(6));
      const [sheet] = host.workbook.sheets;
      if (sheet === undefined) throw new Error("There is no sheet");
      if (isSecond) await recalculate(excelWorkbook, TIME);
      for (let row = 1; row <= 6; row++) host.editCell(sheet.id, row, columnOf("Utfall"), "95");
      const planned = await planRecalculation(excelWorkbook, TIME);
      insert(host, sheet, 1);
      const before = contents(host);
      const error = await failureOf(() => excelWorkbook.applyPlan(planned.plan));
      expect(error).toMatchObject({ problem: "changedMeanwhile", changedCells: 0 });
      expect(contents(host)).toEqual(before);
    }
  });

  test("a sheet of the index sheet's name has come: it is left alone", async () => {
    const host = await startHostOn(followUpOfSize(6));
    const planned = await planRecalculation(excelWorkbook, TIME);
    host.workbook.addSheet("Måluppfyllelse – index", true);
    const error = await failureOf(() => excelWorkbook.applyPlan(planned.plan));
    expect(error.changedCells).toBe(0);
    expect(host.workbook.findSheet("Måluppfyllelse – index")).not.toBeNull();
  });

  test("applying an undoing as it is fails where a cell has been changed since, and nothing is changed", async () => {
    const host = await startHostOn(followUpOfSize(6));
    const { applied, outputs } = await recalculate(excelWorkbook, TIME);
    const [sheet] = host.workbook.sheets;
    host.editCell(sheet?.id ?? "", 3, outputs[0]?.columns.columns.get("trend") ?? NaN, "Ändrad av mig");
    const before = contents(host);
    const error = await failureOf(() => excelWorkbook.applyPlan(applied.undo));
    expect(error).toMatchObject({ problem: "changedMeanwhile", changedCells: 0 });
    expect(contents(host)).toEqual(before);
  });
});

test("a structure that is protected is known before a sheet would be added", async () => {
  const host = await startHostOn(followUpOfSize(6));
  host.workbook.isStructureProtected = true;
  const before = contents(host);
  await expect(recalculate(excelWorkbook, TIME)).rejects.toMatchObject({
    reason: { code: "structureProtected", sheet: "Måluppfyllelse – index" },
  });
  expect(contents(host)).toEqual(before);
});
