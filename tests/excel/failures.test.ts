import { planRecalculation, recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import { startHostOn } from "../app/openSample";
import { columnOf, followUpOfSize } from "./followUpOfSize";
import { contents, looks } from "./hostState";
import { insertColumn, insertRow } from "../host/insertCells";
import { SWEDISH } from "../../src/text/swedish";

const { errorSentence } = SWEDISH;

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
/** In CI every fourth action; all of them with `FAULTS=all`. */
const STEP = process.env["FAULTS"] === "all" ? 1 : 4;
const FAILURE = { code: "GeneralException", message: "There was an internal error." };

function countDifferences(before: Map<string, string>, after: Map<string, string>): number {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter((place) => before.get(place) !== after.get(place)).length;
}

async function failureOf(job: () => Promise<unknown>): Promise<WorkbookAccessError> {
  try {
    await job();
  } catch (error) {
    if (error instanceof WorkbookAccessError) return error;
    throw error;
  }
  throw new Error("The job was expected to fail");
}

async function actionsOfOneRun(): Promise<number> {
  const host = await startHostOn(followUpOfSize(6));
  await recalculate(excelWorkbook, TIME);
  return host.statistics.actions;
}

describe("any single action of any batch fails", () => {
  test("a Swedish error tells truly how many cells are changed, and none is", async () => {
    const actions = await actionsOfOneRun();
    expect(actions).toBeGreaterThan(50);
    for (let ordinal = 0; ordinal < actions; ordinal += STEP) {
      const host = await startHostOn(followUpOfSize(6));
      const before = contents(host);
      host.failAction(ordinal, FAILURE);
      const error = await failureOf(() => recalculate(excelWorkbook, TIME));
      const differing = countDifferences(before, contents(host));
      expect([ordinal, error.changedCells]).toEqual([ordinal, differing]);
      expect([ordinal, differing]).toEqual([ordinal, 0]);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
      expect(looks(host)).toEqual(new Map());
      expect(errorSentence(error)).toBe(
        "Excel avbröt arbetet av okänd anledning. Försök igen. Inga celler har ändrats.",
      );
    }
  });

  test("and the putting back fails too: the number of changed cells is still true", async () => {
    const actions = await actionsOfOneRun();
    let unrestored = 0;
    for (let ordinal = 60; ordinal < actions; ordinal += 17) {
      for (let later = 1; later < 60; later += 9) {
        const host = await startHostOn(followUpOfSize(6));
        const before = contents(host);
        host.failAction(ordinal, FAILURE);
        host.failAction(ordinal + later, FAILURE);
        const error = await failureOf(() => recalculate(excelWorkbook, TIME));
        const differing = countDifferences(before, contents(host));
        expect([ordinal, later, error.changedCells ?? differing]).toEqual([ordinal, later, differing]);
        if (differing > 0 && error.changedCells === differing) unrestored++;
      }
    }
    expect(unrestored).toBeGreaterThan(0);
  });

  test("after the failure the same job succeeds", async () => {
    const host = await startHostOn(followUpOfSize(6));
    host.failAction((await actionsOfOneRun()) - 3, FAILURE);
    const again = await startHostOn(followUpOfSize(6));
    again.failAction(100, FAILURE);
    await failureOf(() => recalculate(excelWorkbook, TIME));
    const { applied } = await recalculate(excelWorkbook, TIME);
    expect(applied.written.length).toBeGreaterThan(30);
  });
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
    for (const ordinal of [0, 1, 2, 3]) {
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
