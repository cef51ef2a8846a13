import { RefusedError } from "../../../src/workbook/issues/refusal";
import { refuseUnwritable, unwritableReason } from "../../../src/workbook/issues/unwritable";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { WorkbookAccessError } from "../../../src/workbook/port/workbookAccessError";
import { keptLooks, openPart } from "../../../src/workbook/plan/protectedSheets";
import { writePlan, type WriteOperation, type WritePlan } from "../../../src/workbook/plan/writePlan";
import { sheetOf } from "../sheet";

const width = (id: string | null): WritePlan => [
  { kind: "setColumnWidth", sheet: { id, name: "Mål" }, column: 0, width: 60 },
];

function refusal(plan: WritePlan, sheets: readonly SheetSnapshot[]): unknown {
  try {
    refuseUnwritable(plan, {
      sheets,
      names: [],
      remembered: null,
      settings: null,
      isStructureProtected: false,
      written: null,
      usesDates1904: false,
    });
    return null;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.reason;
  }
}

const open = sheetOf([[]], { id: "{1}", name: "Mål 2022" });
const isProtected = sheetOf([[]], { id: "{2}", name: "Låst", isProtected: true });
const isFiltered = sheetOf([[]], { id: "{3}", name: "Filtrerad", isFiltered: true });

test.each([
  ["{1}", null],
  ["{2}", { code: "sheetProtected", sheet: "Låst" }],
  ["{3}", { code: "sheetFiltered", sheet: "Filtrerad" }],
  [null, null],
])("writing to the sheet %s", (id, reason) => {
  expect(refusal(width(id), [open, isProtected, isFiltered])).toEqual(reason);
});

test("a sheet that cannot be added is said before it is tried", () => {
  const plan = writePlan([{ kind: "addSheet", sheet: { id: null, name: "Diagram" }, mark: null }]);
  const reason = { code: "structureProtected", sheet: "Diagram" };
  expect(unwritableReason(plan, { sheets: [], isStructureProtected: true })).toEqual(reason);
  expect(unwritableReason(plan, { sheets: [], isStructureProtected: false })).toBeNull();
  expect(unwritableReason(writePlan([]), { sheets: [], isStructureProtected: true })).toBeNull();
});

const half = sheetOf(
  [
    ["Nivå", "Värde"],
    ["", ""],
    ["", ""],
  ],
  {
    id: "{4}",
    name: "Halvöppen",
    isProtected: true,
    openings: {
      cells: [
        [false, false],
        [true, false],
        [true, true],
      ],
      allowsLooks: false,
    },
  },
);
const target = { id: "{4}", name: "Halvöppen" };
const area = { row: 1, column: 0, rowCount: 2, columnCount: 2 };
const none = [
  [null, null],
  [null, null],
];

test.each<[string, WriteOperation, unknown]>([
  [
    "cells that are open",
    {
      kind: "writeCells",
      sheet: target,
      area,
      contents: [
        ["a", null],
        ["b", 1],
      ],
      expected: none,
    },
    null,
  ],
  [
    "a locked cell among them",
    {
      kind: "writeCells",
      sheet: target,
      area,
      contents: [
        ["a", 2],
        ["b", 1],
      ],
      expected: none,
    },
    { code: "cellsLocked", sheet: "Halvöppen", addresses: ["B2"] },
  ],
  ["rows that are only looked at", { kind: "expectCells", sheet: target, area, expected: none }, null],
  [
    "colours",
    {
      kind: "formatCells",
      sheet: target,
      area,
      formats: [
        [{ bold: true }, null],
        [null, null],
      ],
    },
    null,
  ],
  [
    "the look of another column, which brings its locks",
    { kind: "copyFormat", sheet: target, fromColumn: 0, area },
    { code: "sheetProtected", sheet: "Halvöppen" },
  ],
])("a protected sheet with open cells: %s", (_, operation, reason) => {
  expect(refusal([operation], [half])).toEqual(reason);
});

test("round locked cells a plan is written in areas without any, and colours that cannot be given are left out", () => {
  const contents = [
    ["a", null],
    ["b", 1],
  ];
  const plan = writePlan([
    {
      kind: "writeCells",
      sheet: target,
      area,
      contents,
      expected: [
        ["x", null],
        ["", ""],
      ],
    },
    {
      kind: "formatCells",
      sheet: target,
      area,
      formats: [
        [{ bold: true }, null],
        [null, null],
      ],
    },
    { kind: "writeSetting", key: "k", text: "t", expected: null },
  ]);
  expect(openPart(plan, { sheets: [open, half] })).toEqual([
    {
      kind: "writeCells",
      sheet: target,
      area: { row: 1, column: 0, rowCount: 2, columnCount: 1 },
      contents: [["a"], ["b"]],
      expected: [["x"], [""]],
    },
    {
      kind: "writeCells",
      sheet: target,
      area: { row: 2, column: 1, rowCount: 1, columnCount: 1 },
      contents: [[1]],
      expected: [[""]],
    },
    { kind: "writeSetting", key: "k", text: "t", expected: null },
  ]);
  expect(keptLooks(plan, { sheets: [open, half] })).toEqual({ sheet: "Halvöppen", address: "A2:B3" });
  expect(keptLooks(plan, { sheets: [open] })).toBeNull();
});

test("a plan that writes nothing is never refused", () => {
  expect(refusal([], [isProtected, isFiltered])).toBeNull();
});

test("errors carry what the sentences need", () => {
  expect(new RefusedError({ code: "noFollowUp", sheets: [], nearest: null })).toMatchObject({
    name: "RefusedError",
    message: "noFollowUp",
  });
  const cause = new Error("AccessDenied");
  expect(new WorkbookAccessError("protected", "AccessDenied", 0, { cause })).toMatchObject({
    name: "WorkbookAccessError",
    message: "protected (AccessDenied)",
    problem: "protected",
    changedCells: 0,
    cause,
  });
});
