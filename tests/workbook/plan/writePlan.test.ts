import { describePlan } from "../../../src/workbook/plan/describePlan";
import { writePlan, type WriteOperation } from "../../../src/workbook/plan/writePlan";

const sheet = { id: "{1}", name: "Mål 2022" };

function operations(): WriteOperation[] {
  return [
    { kind: "addSheet", sheet: { id: null, name: "Måluppfyllelse – index" }, mark: "index A1:B14" },
    { kind: "setColumnWidth", sheet, column: 19, width: 62 },
    {
      kind: "writeCells",
      sheet,
      area: { row: 4, column: 18, rowCount: 2, columnCount: 2 },
      contents: [
        ["Uppnått", null],
        [{ formula: "=AVERAGE(T5:T9)" }, 0.5],
      ],
      expected: [
        ["Delvis uppnått", "1"],
        ["", null],
      ],
    },
    {
      kind: "formatCells",
      sheet,
      area: { row: 4, column: 18, rowCount: 1, columnCount: 1 },
      formats: [[{ bold: true }]],
    },
  ];
}

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}

test("a plan is frozen through and through, and holds what it was given", () => {
  const plan = writePlan(operations());
  expect(isFrozenThrough(plan)).toBe(true);
  expect(plan).toEqual(operations());
});

test("also where the operations came frozen on the outside only", () => {
  expect(
    isFrozenThrough(writePlan(Object.freeze(operations().map((operation) => Object.freeze(operation))))),
  ).toBe(true);
});

test("a plan cannot be changed afterwards", () => {
  const plan = writePlan(operations()) as WriteOperation[];
  expect(() => plan.pop()).toThrow(TypeError);
});

test("a description names the added sheets and every cell that changes, with what stands there now", () => {
  expect(describePlan(writePlan(operations()))).toEqual({
    addedSheets: ["Måluppfyllelse – index"],
    changes: [
      { sheet: "Mål 2022", address: "S5", before: "Delvis uppnått", after: "Uppnått" },
      { sheet: "Mål 2022", address: "S6", before: "", after: { formula: "=AVERAGE(T5:T9)" } },
      { sheet: "Mål 2022", address: "T6", before: "", after: 0.5 },
    ],
  });
});

test("an empty plan does nothing", () => {
  expect(describePlan(writePlan([]))).toEqual({ addedSheets: [], changes: [] });
});
