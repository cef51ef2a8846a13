import fc from "fast-check";
import { decodeNumbers } from "../../../src/workbook/cells/decodeNumber";
import { normaliseUnits } from "../../../src/workbook/rows/normaliseUnits";
import type { CellNumber } from "../../../src/workbook/cells/numberText";
import type { Unit } from "../../../src/workbook/cells/units";
import { cellOf, percent, type Cell } from "../sheet";

type Outcome = ReturnType<typeof normaliseUnits>;

/** The cells målvärde, gräns, utfall and föregående of one row, with what its column of units says. */
function row(cells: readonly Cell[], columnUnit: Unit | null = null): Outcome {
  return normaliseUnits(
    cells.map((cell) => decodeNumbers(cellOf(cell)).value ?? []),
    columnUnit,
  );
}

function codes({ remarks }: Outcome): string[] {
  return remarks.map(({ cell, code }) => `${cell} ${code}`);
}

test.each<[string, Cell[], number[][], string[]]>([
  ["all in percent", [percent(90), percent(70), "82 %"], [[0.9], [0.7], [0.82]], []],
  ["all plain", [20, 30, 25], [[20], [30], [25]], []],
  ["shares only", [0.9, 0.7, 0.82], [[0.9], [0.7], [0.82]], []],
  ["plain 90 beside percent", [90, percent(70), percent(82)], [[0.9], [0.7], [0.82]], ["0 unitNormalised"]],
  [
    "several parts, one without its sign",
    [percent(90), "", "90 %/79"],
    [[0.9], [], [0.9, 0.79]],
    ["2 unitNormalised"],
  ],
  ["a share beside percent is what it is", [percent(90), 0.7, 0.82], [[0.9], [0.7], [0.82]], []],
  [
    "exactly 1 beside percent is 100 %, with a remark",
    [percent(90), "", 1],
    [[0.9], [], [1]],
    ["2 unitUncertain"],
  ],
  ["zero beside percent", [percent(90), percent(70), 0], [[0.9], [0.7], [0]], []],
  ["a share among plain large numbers", [90, 70, 0.82], [[90], [70], [0.82]], ["2 unitUncertain"]],
  ["1 and 0 among large numbers are counts", [20, 30, 1, 0], [[20], [30], [1], [0]], []],
  ["small plain numbers are no percents", [4.5, 3.5, 0.5], [[4.5], [3.5], [0.5]], []],
  ["an empty row", ["", "", ""], [[], [], []], []],
  ["tkr beside mnkr", ["5 mnkr", "4 500 tkr", "4,2 mnkr"], [[5e6], [4.5e6], [4.2e6]], []],
  ["a plain number beside tkr", ["500 tkr", "400 tkr", 450], [[5e5], [4e5], [4.5e5]], ["2 unitNormalised"]],
  ["a plain number beside kr", ["500 kr", "", 450], [[500], [], [450]], []],
  [
    "a plain number beside tkr and mnkr",
    ["5 mnkr", "4 500 tkr", 4.2],
    [[5e6], [4.5e6], []],
    ["2 unitsDiffer"],
  ],
  ["zero beside tkr and mnkr", ["5 mnkr", "4 500 tkr", 0], [[5e6], [4.5e6], [0]], []],
  ["a plain number beside days", ["20 dagar", "", 25], [[20], [], [25]], []],
  ["weeks beside days", ["20 dagar", "30 dagar", "3 veckor"], [[20], [30], []], ["2 unitsDiffer"]],
  ["percent beside a count", ["20 st", "", "80 %"], [[20], [], []], ["2 unitsDiffer"]],
  ["a year among percents", [percent(90), percent(70), 2022], [[0.9], [0.7], []], ["2 yearAmongNumbers"]],
  ["a year among small numbers", [12, 10, "2022"], [[12], [10], []], ["2 yearAmongNumbers"]],
  ["2013 visitors", [1000, 900, 2013], [[1000], [900], [2013]], []],
  ["2022 alone", [2022, "", ""], [[2022], [], []], []],
  ["2022 twice", [2022, "", 2022], [[2022], [], [2022]], []],
])("%s", (_, cells, numbers, remarks) => {
  const normalised = row(cells);
  expect(normalised.cells).toEqual(numbers);
  expect(codes(normalised)).toEqual(remarks);
});

test.each<[string, Unit, Cell[], number[][], string[]]>([
  ["plain numbers under %", "percent", [90, 70, 82], [[0.9], [0.7], [0.82]], []],
  ["shares under %", "percent", [0.9, 0.7, 1], [[0.9], [0.7], [1]], []],
  ["a share among large numbers", "percent", [90, 70, 0.82], [[0.9], [0.7], [0.82]], ["2 unitUncertain"]],
  ["1 among large numbers", "percent", [90, 70, 1], [[0.9], [0.7], [1]], ["2 unitUncertain"]],
  ["0,9 among small percents", "percent", [5, 7, 0.9], [[0.05], [0.07], [0.9 / 100]], ["2 unitUncertain"]],
  ["1 among small percents", "percent", [5, 7, 1], [[0.05], [0.07], [0.01]], []],
  ["a plain 90 beside percents", "percent", [90, percent(70), 0], [[0.9], [0.7], [0]], []],
  ["a share beside percents", "percent", [percent(90), "", 0.82], [[0.9], [], [0.82]], []],
  ["plain numbers under tkr", "tkr", [500, 400, 450], [[5e5], [4e5], [4.5e5]], []],
  ["a plain number under tkr beside mnkr", "tkr", ["5 mnkr", "", 4500], [[5e6], [], [4.5e6]], []],
  ["a share under Antal is no share", "count", [90, 70, 0.82], [[90], [70], [0.82]], []],
  ["2022 under Antal is no year", "count", [90, "", 2022], [[90], [], [2022]], []],
  ["2022 under % may be a year", "percent", [90, "", 2022], [[0.9], [], []], ["2 yearAmongNumbers"]],
  ["cells against the column", "count", [percent(90), "", 82], [[0.9], [], [0.82]], ["2 unitNormalised"]],
  [
    "of cells that differ those of the column count",
    "days",
    ["3 veckor", "", "20 dagar"],
    [[], [], [20]],
    ["0 unitsDiffer"],
  ],
])("with a column of units: %s", (_, unit, cells, numbers, remarks) => {
  const normalised = row(cells, unit);
  expect(normalised.cells).toEqual(numbers);
  expect(codes(normalised)).toEqual(remarks);
});

test("a remark says in Swedish what stood and what it was read as", () => {
  expect(row([percent(90), 70.5]).remarks).toEqual([
    { code: "unitNormalised", cell: 1, raw: "70,5", understood: "70,5 %" },
  ]);
  expect(row([90, -0.5]).remarks).toEqual([
    { code: "unitUncertain", cell: 1, raw: "−0,5", understood: "−0,5" },
  ]);
  expect(row([percent(90), 1]).remarks).toEqual([
    { code: "unitUncertain", cell: 1, raw: "1", understood: "100 %" },
  ]);
  expect(row(["5 mnkr", "4 500 tkr", "3 veckor"]).remarks).toEqual([
    { code: "unitsDiffer", cell: 2, raw: "3 veckor", others: ["mnkr", "tkr"] },
  ]);
});

const anyNumber: fc.Arbitrary<CellNumber> = fc.record({
  value: fc.integer({ min: -2000, max: 20000 }).map((hundredths) => hundredths / 100),
  unit: fc.constantFrom<Unit | null>("percent", null),
  bound: fc.constant(null),
  note: fc.constant(null),
});
const anyCells = fc.array(fc.array(anyNumber, { maxLength: 3 }), { maxLength: 4 });

test("among percents and plain numbers none comes or goes, and a percent is never changed", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const normalised = normaliseUnits(cells).cells;
      expect(normalised.map((numbers) => numbers.length)).toEqual(cells.map((numbers) => numbers.length));
      cells.forEach((numbers, cell) => {
        numbers.forEach(({ value, unit }, at) => {
          if (unit === "percent") expect(normalised[cell]?.[at]).toBe(value);
        });
      });
    }),
  );
});

test("a number is changed only with a remark, and without percent none is", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const { cells: normalised, remarks } = normaliseUnits(cells);
      const changed = cells.flatMap((numbers, cell) =>
        numbers.flatMap(({ value }, at) => (normalised[cell]?.[at] === value ? [] : [cell])),
      );
      expect(remarks.flatMap(({ code, cell }) => (code === "unitNormalised" ? [cell] : []))).toEqual(changed);
      if (cells.flat().every(({ unit }) => unit === null)) expect(changed).toEqual([]);
    }),
  );
});

test("what is left out is always said, in whatever units the numbers are", () => {
  const units = fc.constantFrom<Unit | null>("percent", "tkr", "mnkr", "days", "weeks", null);
  const numbers = fc.array(
    fc.array(
      fc.record({
        value: fc.integer({ min: 0, max: 3000 }),
        unit: units,
        bound: fc.constant(null),
        note: fc.constantFrom(null, "year" as const),
      }),
      { maxLength: 2 },
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(numbers, units, (cells, columnUnit) => {
      const { cells: normalised, remarks } = normaliseUnits(cells, columnUnit);
      cells.forEach((cell, at) => {
        const isLeftOut = cell.length > 0 && normalised[at]?.length === 0;
        const isSaid = remarks.some(
          (remark) =>
            remark.cell === at && (remark.code === "unitsDiffer" || remark.code === "yearAmongNumbers"),
        );
        expect(isLeftOut).toBe(isSaid);
      });
    }),
  );
});
