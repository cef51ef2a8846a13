import { recalculate } from "../../src/app/recalculate";
import { undoWriting } from "../../src/app/undoWriting";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { writePlan, type SheetTarget, type WritePlan } from "../../src/workbook/plan/writePlan";
import { startHostOn } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";
import type { SheetModel } from "../host/model/workbook";
import { newTable } from "../host/model/table";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { HEADINGS } from "../samples/readGoals";
import { followUpOfSize } from "./followUpOfSize";
import { contents, looks } from "./hostState";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

function firstSheet(host: ExcelHost): SheetModel {
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

const targetOf = ({ id, name }: SheetModel): SheetTarget => ({ id, name });

function numbers(sheet: SheetModel): WritePlan {
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
  return writePlan([
    { kind: "writeCells", sheet: targetOf(sheet), area, contents: [[0.5], [1]], expected: [[""], [""]] },
  ]);
}

function inTextFormat(host: ExcelHost, row: number, column: number): void {
  const { styles } = host.workbook;
  firstSheet(host).loadCell(row, column, {
    content: { kind: "empty" },
    formula: null,
    styleId: styles.derive(0, { numberFormat: "@" }),
  });
}

describe("what Excel makes of what is written", () => {
  test("is told cell by cell, and undoing expects it", async () => {
    const host = await startHostOn(newWorkbook(), ["numberIntoTextIsText"]);
    inTextFormat(host, 0, 0);
    const { differences, undo } = await excelWorkbook.applyPlan(numbers(firstSheet(host)));
    expect(differences).toEqual([{ sheet: "Blad1", address: "A1", said: 0.5, stands: "0.5" }]);
    const { left } = await excelWorkbook.undoPlan(undo);
    expect(left).toEqual([]);
    expect(contents(host)).toEqual(new Map());
  });

  test("is asked in the same request as the writing", async () => {
    const host = await startHostOn(newWorkbook());
    expect((await excelWorkbook.applyPlan(numbers(firstSheet(host)))).differences).toEqual([]);
    expect(host.statistics.syncs).toBe(1);
  });

  test("is nothing in the output columns: those in the format of text get a number format first", async () => {
    const host = await startHostOn(followUpOfSize(6), ["numberIntoTextIsText"]);
    await recalculate(excelWorkbook, TIME);
    const sheet = firstSheet(host);
    const textFormat = host.workbook.styles.derive(0, { numberFormat: "@" });
    const score = HEADINGS.length + 1;
    for (let row = 1; row <= 6; row++)
      sheet.setCell(row, score, { content: { kind: "empty" }, formula: null, styleId: textFormat });
    const { applied } = await recalculate(excelWorkbook, TIME);
    expect(applied.differences).toEqual([]);
    expect(sheet.cell(1, score).content.kind).toBe("number");
    expect((await recalculate(excelWorkbook, TIME)).applied.written).toEqual([]);
  });
});

describe("tables that extend over what is written beside them", () => {
  test("have the size that they had, and no new headings, once that is undone", async () => {
    const opened = followUpOfSize(6);
    const [sheet] = opened.model.sheets;
    const area = { row: 0, column: 0, rowCount: 7, columnCount: HEADINGS.length };
    sheet?.tables.push(newTable(1, "Mål", area));
    const host = await startHostOn(opened, ["tablesExtend", "calculatedColumnsFill"]);
    const before = contents(host);
    const { applied } = await recalculate(excelWorkbook, TIME);
    expect(firstSheet(host).tables[0]?.area.columnCount).toBeGreaterThan(HEADINGS.length);
    expect(applied.differences).toEqual([]);
    const { left, undo } = await undoWriting(excelWorkbook, applied);
    expect(left).toEqual([]);
    expect(firstSheet(host).tables[0]?.area).toEqual(area);
    const after = contents(host);
    for (const [place, content] of before) expect([place, after.get(place)]).toEqual([place, content]);
    expect([...after.keys()].filter((place) => place.startsWith("Blad1"))).toEqual(
      [...before.keys()].filter((place) => place.startsWith("Blad1")),
    );
    await excelWorkbook.undoPlan(undo);
    expect(firstSheet(host).tables[0]?.area.columnCount).toBeGreaterThan(HEADINGS.length);
  });
});

describe("undoing", () => {
  test("leaves what somebody else has changed since, with its look, and lists it", async () => {
    const host = await startHostOn(followUpOfSize(6));
    const before = contents(host);
    const { applied } = await recalculate(excelWorkbook, TIME);
    const sheet = firstSheet(host);
    host.editCell(sheet.id, 3, HEADINGS.length, "85 %", "coauthor");
    const format = host.workbook.styles.get(sheet.cell(3, HEADINGS.length).styleId).numberFormat;
    const { left } = await undoWriting(excelWorkbook, applied);
    expect(left).toEqual([{ sheet: "Blad1", address: expect.stringMatching(/^[A-Z]+4$/) as string }]);
    const { content, styleId } = sheet.cell(3, HEADINGS.length);
    expect(content).toEqual({ kind: "number", value: 0.85 });
    expect(host.workbook.styles.get(styleId).numberFormat).toBe(format);
    const others = [...contents(host)].filter(
      ([place]) => place.startsWith("Blad1") && place !== `Blad1 3 ${HEADINGS.length}`,
    );
    expect(new Map(others)).toEqual(before);
  });

  test("goes on where a sheet that was written is gone, and lists its cells", async () => {
    const host = await startHostOn(followUpOfSize(6));
    const before = contents(host);
    const { applied } = await recalculate(excelWorkbook, TIME);
    const index = host.workbook.sheets.findIndex(({ name }) => name.startsWith("Måluppfyllelse"));
    const [gone] = host.workbook.sheets.splice(index, 1);
    const { left } = await undoWriting(excelWorkbook, applied);
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ sheet }) => sheet === gone?.name)).toBe(true);
    expect(contents(host)).toEqual(before);
  });

  test("that fails leaves the looks that it would have taken off", async () => {
    const whole = await startHostOn(followUpOfSize(4));
    const { applied } = await recalculate(excelWorkbook, TIME);
    whole.resetStatistics();
    await undoWriting(excelWorkbook, applied);
    const { actions } = whole.statistics;
    for (let ordinal = 5; ordinal < actions; ordinal += 9) {
      const host = await startHostOn(followUpOfSize(4));
      const { applied: written } = await recalculate(excelWorkbook, TIME);
      const [before, dressed] = [contents(host), looks(host)];
      host.failAction(ordinal, { code: "GeneralException", message: "" });
      await expect(undoWriting(excelWorkbook, written)).rejects.toMatchObject({ changedCells: 0 });
      expect([ordinal, contents(host)]).toEqual([ordinal, before]);
      expect([ordinal, looks(host)]).toEqual([ordinal, dressed]);
    }
  });

  test("gives a column back the one look that it had", async () => {
    const opened = followUpOfSize(6);
    const yellow = opened.model.styles.derive(0, { fillColor: "#FFFF00", wrapText: true });
    for (let row = 0; row <= 6; row++)
      opened.model.sheets[0]?.loadCell(row, HEADINGS.length, {
        content: { kind: "empty" },
        formula: null,
        styleId: yellow,
      });
    const host = await startHostOn(opened);
    const before = looks(host);
    const { applied } = await recalculate(excelWorkbook, TIME);
    await undoWriting(excelWorkbook, applied);
    const after = [...looks(host)].filter(([place]) => place.startsWith("Blad1"));
    expect(new Map(after)).toEqual(before);
  });
});

describe("putting back", () => {
  test("leaves a colleague's sheet of the same name alone", async () => {
    const host = await startHostOn(newWorkbook());
    const sheet = { id: null, name: "Avstämning" };
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const plan = writePlan([
      { kind: "addSheet", sheet, mark: "check A1:A1" },
      { kind: "writeCells", sheet, area, contents: [["Avstämning"]], expected: [[""]] },
    ]);
    const execute = host.execute.bind(host);
    let requests = 0;
    // Before anything is put back somebody renames what was added, and makes a sheet of its name.
    host.execute = async (body, isDelayed) => {
      const response = await execute(body, isDelayed);
      if (++requests !== 1) return response;
      const added = host.workbook.findSheet("Avstämning");
      if (added !== null) added.name = "Omdöpt";
      host.workbook.addSheet("Avstämning", true).setCell(0, 0, {
        content: { kind: "text", value: "Min egen" },
        formula: null,
        styleId: 0,
      });
      return response;
    };
    host.failAction(7, { code: "GeneralException", message: "" });
    await expect(excelWorkbook.applyPlan(plan)).rejects.toMatchObject({ changedCells: 0 });
    expect(host.workbook.findSheet("Avstämning")?.cell(0, 0).content).toEqual({
      kind: "text",
      value: "Min egen",
    });
  });

  test("leaves what a co-author has typed meanwhile, with its number format", async () => {
    const host = await startHostOn(newWorkbook());
    const sheet = firstSheet(host);
    const target = targetOf(sheet);
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
    const plan = writePlan([
      { kind: "setNumberFormats", sheet: target, area, numberFormats: [["0.0"], ["0.0"]] },
      { kind: "writeCells", sheet: target, area, contents: [[0.5], [1]], expected: [[""], [""]] },
      {
        kind: "writeCells",
        sheet: target,
        area: { ...area, column: 1, rowCount: 1 },
        contents: [[{ formula: "=SUM(" }]],
        expected: [[""]],
      },
    ]);
    const execute = host.execute.bind(host);
    let requests = 0;
    host.execute = async (body, isDelayed) => {
      const response = await execute(body, isDelayed);
      if (++requests === 1) host.editCell(sheet.id, 1, 0, "2022-08-31", "coauthor");
      return response;
    };
    await expect(excelWorkbook.applyPlan(plan)).rejects.toMatchObject({ changedCells: 0 });
    expect(sheet.cell(0, 0).content).toEqual({ kind: "empty" });
    expect(sheet.cell(1, 0).content.kind).toBe("number");
    expect(host.workbook.styles.get(sheet.cell(1, 0).styleId).numberFormat).toBe("0.0");
  });

  test("takes back a setting although the answer was lost", async () => {
    const host = await startHostOn(newWorkbook());
    const execute = host.execute.bind(host);
    let requests = 0;
    host.execute = async (body, isDelayed) => {
      const response = await execute(body, isDelayed);
      if (++requests > 1) return response;
      host.failSync(0, { code: "InvalidSession", message: "" });
      return execute(body, isDelayed);
    };
    const plan = writePlan([{ kind: "writeSetting", key: "prov", text: "nytt", expected: null }]);
    await expect(excelWorkbook.applyPlan(plan)).rejects.toMatchObject({ problem: "sessionLost" });
    expect(host.workbook.settings.size).toBe(0);
  });
});
