import fc from "fast-check";
import { decodeNumbers, type CellNumber } from "../../src/workbook/decodeNumber";
import { normaliseUnits } from "../../src/workbook/normaliseUnits";
import { cellOf, percent, type Cell } from "./sheet";

/** The cells målvärde, gräns, utfall and föregående of one row. */
function row(...cells: readonly Cell[]): ReturnType<typeof normaliseUnits> {
  return normaliseUnits(cells.map((cell) => decodeNumbers(cellOf(cell)).value ?? []));
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
])("%s", (_, cells, numbers, remarks) => {
  const normalised = row(...cells);
  expect(normalised.cells).toEqual(numbers);
  expect(normalised.remarks.map(({ cell, code }) => `${cell} ${code}`)).toEqual(remarks);
});

test("the remark says in Swedish what stood and what it was read as", () => {
  expect(row(percent(90), 70.5).remarks).toEqual([
    { code: "unitNormalised", cell: 1, raw: "70,5", understood: "70,5 %" },
  ]);
  expect(row(90, -0.5).remarks).toEqual([{ code: "unitUncertain", cell: 1, raw: "−0,5" }]);
});

const anyNumber: fc.Arbitrary<CellNumber> = fc.record({
  value: fc.integer({ min: -2000, max: 20000 }).map((hundredths) => hundredths / 100),
  isPercent: fc.boolean(),
});
const anyCells = fc.array(fc.array(anyNumber, { maxLength: 3 }), { maxLength: 4 });

test("no number comes or goes, and a number in percent is never changed", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const normalised = normaliseUnits(cells).cells;
      expect(normalised.map((numbers) => numbers.length)).toEqual(cells.map((numbers) => numbers.length));
      cells.forEach((numbers, cell) => {
        numbers.forEach(({ value, isPercent }, at) => {
          if (isPercent) expect(normalised[cell]?.[at]).toBe(value);
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
      if (cells.flat().every(({ isPercent }) => !isPercent)) expect(changed).toEqual([]);
    }),
  );
});
