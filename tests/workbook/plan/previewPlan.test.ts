import { previewPlan } from "../../../src/workbook/plan/previewPlan";
import type { Issue } from "../../../src/workbook/issues/issue";
import type { WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { writePlan, type WriteOperation } from "../../../src/workbook/plan/writePlan";
import { date, sheetOf } from "../sheet";

const goals = sheetOf([
  ["Indikator", "Utfall", "Nivå", "Värde"],
  ["Andel trygga", 95, "Delvis uppnått", ""],
  ["Andel nöjda", 50, "", 0.5],
  ["Klart", date("2022-08-31"), "", ""],
]);
const sheet = { id: "{1}", name: "Mål 2022" };

function workbook(...sheets: WorkbookSnapshot["sheets"]): WorkbookSnapshot {
  return {
    sheets,
    names: [],
    remembered: null,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
}

function preview(operations: readonly WriteOperation[], issues: readonly Issue[] = []) {
  return previewPlan(writePlan(operations), workbook(goals), issues);
}

function area(row: number, column: number, rowCount = 1, columnCount = 1) {
  return { row, column, rowCount, columnCount };
}

test("a plan that does nothing", () => {
  expect(preview([])).toEqual({
    sheets: [],
    changedCells: 0,
    replaced: [],
    skipped: [],
    refusal: null,
    usesDates1904: false,
  });
});

test("changes of a sheet, row by row, with what stands there now and the formats it is shown in", () => {
  const { sheets, changedCells } = preview([
    {
      kind: "writeCells",
      sheet,
      area: area(1, 3, 2),
      contents: [[1], [null]],
      expected: [[""], [0.5]],
    },
    { kind: "setNumberFormats", sheet, area: area(1, 3, 3), numberFormats: [["0.0"], [null], [null]] },
    {
      kind: "writeCells",
      sheet,
      area: area(1, 2, 2),
      contents: [["Uppnått"], [{ formula: "=D3" }]],
      expected: [["Delvis uppnått"], [""]],
    },
    { kind: "writeCells", sheet, area: area(3, 1), contents: [[44926]], expected: [[44804]] },
  ]);
  const general = { formatBefore: "General", formatAfter: "General" };
  const dates = { formatBefore: "yyyy-mm-dd", formatAfter: "yyyy-mm-dd" };
  expect(changedCells).toBe(4);
  expect(sheets).toEqual([
    {
      sheet: "Mål 2022",
      isAdded: false,
      changedCells: 4,
      addedColumns: [],
      changes: [
        { sheet: "Mål 2022", address: "C2", before: "Delvis uppnått", after: "Uppnått", ...general },
        { sheet: "Mål 2022", address: "D2", before: "", after: 1, ...general, formatAfter: "0.0" },
        { sheet: "Mål 2022", address: "C3", before: "", after: { formula: "=D3" }, ...general },
        { sheet: "Mål 2022", address: "B4", before: 44804, after: 44926, ...dates },
      ],
      restyledCells: 0,
    },
  ]);
});

test("a column that was not in use is told with its heading; a cell in it that holds something is listed all the same", () => {
  const { sheets } = preview([
    { kind: "setColumnWidth", sheet, column: 3, width: 60 },
    { kind: "setColumnWidth", sheet, column: 4, width: 60 },
    { kind: "formatArea", sheet, area: area(1, 4, 9), format: { bold: true }, numberFormat: "0.0" },
    {
      kind: "writeCells",
      sheet,
      area: area(1, 3, 3, 2),
      contents: [
        [null, "Trend"],
        [1, "Bättre"],
        [2, null],
      ],
      expected: [
        ["", ""],
        [0.5, ""],
        ["", ""],
      ],
    },
  ]);
  expect(sheets).toMatchObject([
    {
      changedCells: 4,
      addedColumns: [
        { column: 3, heading: 2, cells: 1 },
        { column: 4, heading: "Trend", cells: 2 },
      ],
      changes: [{ address: "D3", before: 0.5, after: 1 }],
      restyledCells: 0,
    },
  ]);
});

test("a sheet that is added has its cells counted, not listed", () => {
  const added = { id: null, name: "Index" };
  const { sheets, changedCells } = preview([
    { kind: "addSheet", sheet: added, mark: "index A1:B1" },
    { kind: "setColumnWidth", sheet: added, column: 0, width: 100 },
    {
      kind: "writeCells",
      sheet: added,
      area: area(0, 0, 1, 2),
      contents: [["Index", 0.98]],
      expected: [["", ""]],
    },
  ]);
  expect(changedCells).toBe(2);
  expect(sheets).toMatchObject([
    { sheet: "Index", isAdded: true, changedCells: 2, addedColumns: [], changes: [] },
  ]);
});

test("cells that get another look and keep their content are counted once", () => {
  const { sheets } = preview([
    {
      kind: "formatCells",
      sheet,
      area: area(1, 2, 3),
      formats: [[{ bold: true }], [null], [{ italic: true }]],
    },
    { kind: "setNumberFormats", sheet, area: area(1, 2), numberFormats: [["0"]] },
    { kind: "writeCells", sheet, area: area(3, 2), contents: [["Uppnått"]], expected: [[""]] },
    {
      kind: "drawBorders",
      sheet,
      area: area(1, 2),
      line: { edges: ["Top"], weight: "Thin", color: "#000000" },
    },
  ]);
  expect(sheets).toMatchObject([{ changedCells: 1, restyledCells: 1 }]);
});

test("what shows nowhere is not told", () => {
  expect(
    preview([
      { kind: "writeSetting", key: "x", text: "y", expected: null },
      { kind: "markSheet", sheet, mark: "index A1:B2", expected: "index A1:B1" },
    ]).sheets,
  ).toEqual([]);
});

test("of what is said, that which is replaced and that which is left alone", () => {
  const place = { sheet: "Mål 2022", address: "C2" };
  const kept = {
    detail: { code: "formulaKept", field: "indicatorLevel", shown: "Uppnått", computed: "Delvis uppnått" },
    severity: "warning",
    place,
  } as const;
  const replaced = {
    detail: { code: "levelReplaced", field: "goalLevel", before: "Uppnått", after: "Delvis uppnått" },
    severity: "info",
    place,
  } as const;
  expect(preview([], [replaced, kept])).toMatchObject({ replaced: [replaced], skipped: [kept] });
});

test("a protected sheet is told beforehand", () => {
  const plan = writePlan([
    { kind: "writeCells", sheet, area: area(1, 2), contents: [["Uppnått"]], expected: [["Delvis uppnått"]] },
  ]);
  const isProtected = { ...goals, isProtected: true };
  expect(previewPlan(plan, workbook(isProtected), []).refusal).toEqual({
    code: "sheetProtected",
    sheet: "Mål 2022",
  });
});
