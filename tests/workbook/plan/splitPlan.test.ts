import fc from "fast-check";
import { splitPlan } from "../../../src/workbook/plan/splitPlan";
import { wireSize } from "../../../src/workbook/plan/wireSize";
import type { CellContent, CellFormat, Grid, WriteOperation } from "../../../src/workbook/plan/writePlan";

const sheet = { id: "{1}", name: "Mål 2022" };

/** Writes one column from the first row down. */
function column(...contents: readonly CellContent[]): WriteOperation {
  return {
    kind: "writeCells",
    sheet,
    area: { row: 0, column: 0, rowCount: contents.length, columnCount: 1 },
    contents: contents.map((content) => [content]),
    expected: contents.map(() => [""]),
  };
}

function rowsOf(plans: readonly (readonly WriteOperation[])[]): unknown[] {
  return plans.map((plan) =>
    plan.map((operation) => (operation.kind === "writeCells" ? operation.contents.flat() : operation.kind)),
  );
}

test("what fits in one request is one request; nothing is none", () => {
  expect(splitPlan([column("Uppnått"), column("Delvis uppnått")])).toHaveLength(1);
  expect(splitPlan([])).toEqual([]);
});

test("operations that do not fit together go in several, in order", () => {
  const plan = [column("Nivå", 1), column("Värde", 2), column("Trend", 3)];
  const size = wireSize(column("Trend", 3));
  expect(rowsOf(splitPlan(plan, 2 * size + 2))).toEqual([
    [
      ["Nivå", 1],
      ["Värde", 2],
    ],
    [["Trend", 3]],
  ]);
});

test("a large operation is cut between rows, and the rows keep their places", () => {
  const plan = [column("a".repeat(100), "b".repeat(100), "c".repeat(100), "d")];
  const batches = splitPlan(plan, wireSize(column("a".repeat(100), "d")));
  expect(rowsOf(batches)).toEqual([[["a".repeat(100)]], [["b".repeat(100)]], [["c".repeat(100), "d"]]]);
  expect(batches.flat().map((operation) => "area" in operation && operation.area.row)).toEqual([0, 1, 2]);
});

test("one row too large for a request is sent as it is", () => {
  expect(rowsOf(splitPlan([column("a".repeat(500))], 100))).toEqual([[["a".repeat(500)]]]);
});

test("a plan of many small operations, each larger to Excel than in the plan, is cut too", () => {
  const line = { edges: ["Top", "Bottom"], weight: "Thin", color: "#112233" } as const;
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 4 };
  const border: WriteOperation = { kind: "drawBorders", sheet, area, line };
  const batches = splitPlan(Array.from({ length: 3_000 }, () => border));
  expect(batches.flat()).toHaveLength(3_000);
  expect(Math.max(...batches.map(({ length }) => length)) * wireSize(border)).toBeLessThan(2_000_001);
});

/** An operation as what it does to each cell: pieces of it say the same. */
function effects(operation: WriteOperation): unknown[] {
  if (!("area" in operation) || ["formatArea", "clearFormats", "copyFormat"].includes(operation.kind))
    return [operation];
  const { area, ...rest } = operation;
  const grids = Object.entries(rest).filter(([, value]) => Array.isArray(value)) as [string, Grid<unknown>][];
  return Array.from({ length: area.rowCount }, (_, row) => [
    operation.kind,
    operation.sheet,
    area.row + row,
    area.column,
    area.columnCount,
    grids.map(([name, grid]) => [name, grid[row]]),
  ]);
}

const anyShape = fc.record({
  row: fc.nat(50),
  column: fc.nat(5),
  rowCount: fc.integer({ min: 1, max: 12 }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});

function gridOf<Item>(
  { rowCount, columnCount }: { rowCount: number; columnCount: number },
  item: fc.Arbitrary<Item>,
) {
  const cells = fc.array(fc.option(item), { minLength: columnCount, maxLength: columnCount });
  return fc.array(cells, { minLength: rowCount, maxLength: rowCount });
}

const anyText = fc.string({ maxLength: 60 });
const anyFormat = fc.constantFrom<CellFormat>({ bold: true }, { fillColor: null });
const anyOperation: fc.Arbitrary<WriteOperation> = anyShape.chain((area) =>
  fc.oneof(
    fc
      .record({ contents: gridOf(area, anyText), expected: gridOf(area, anyText) })
      .map((grids) => ({ kind: "writeCells", sheet, area, ...grids }) as const),
    gridOf(area, anyText).map(
      (numberFormats) => ({ kind: "setNumberFormats", sheet, area, numberFormats }) as const,
    ),
    gridOf(area, anyFormat).map((formats) => ({ kind: "formatCells", sheet, area, formats }) as const),
    fc.constant({ kind: "copyFormat", sheet, fromColumn: 2, area } as const),
    fc.constant({ kind: "setColumnWidth", sheet, column: area.column, width: 60 } as const),
    fc.constant({ kind: "addSheet", sheet: { id: null, name: "Ny" }, mark: "index A1" } as const),
  ),
);

test("the pieces together are the whole plan in its order, and no request is too large that could be smaller", () => {
  fc.assert(
    fc.property(
      fc.array(anyOperation, { maxLength: 8 }),
      fc.integer({ min: 1, max: 9000 }),
      (plan, limit) => {
        const batches = splitPlan(plan, limit);
        expect(batches.flat().flatMap(effects)).toEqual(plan.flatMap(effects));
        for (const batch of batches) {
          const size = batch.reduce((sum, operation) => sum + wireSize(operation), 0);
          const [only] = batch;
          const isIndivisible =
            batch.length === 1 && only !== undefined && (effects(only).length === 1 || !("area" in only));
          expect(size <= limit || isIndivisible).toBe(true);
        }
      },
    ),
  );
});
