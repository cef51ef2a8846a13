import { builtShape, differing, SHAPES } from "../annexes/sheet/builtShape";
import { recalculatedSheets } from "./libreOffice";

const TRIED = [
  "months in columns",
  "tkr with turned signs",
  "columns of a part of the year",
  "a part of the year beside the whole of it, turned",
  "a forecast in rows",
  "two committees",
];

/** The second witness of live formulas over a ledger as it was exported: another spreadsheet program computes them from scratch. */
test.each(SHAPES.filter(({ name }) => TRIED.includes(name)).map((shape) => [shape.name, shape] as const))(
  "LibreOffice finds in %s what the ledger holds",
  async (_, shape) => {
    const sheets = await recalculatedSheets(await (await builtShape(shape)).save());
    let compared = 0;
    const different = differing(shape, (sheet, row, column) => {
      const text = (sheets.get(sheet)?.[row]?.[column] ?? "").replace(/^"|"$/g, "");
      compared++;
      return text === "" ? null : Number(text);
    });
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  },
  120_000,
);

test("each shape is there", () => {
  expect(TRIED.filter((name) => !SHAPES.some((shape) => shape.name === name))).toEqual([]);
});
