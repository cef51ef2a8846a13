import { builtShape, differing, SHAPES } from "./builtShape";

/** Two witnesses for every figure: the domain over what the shape holds, and the formulas over the shape itself. */
test.each(SHAPES.map((shape) => [shape.name, shape] as const))(
  "%s: formulas over the sheets give what the ledger holds",
  async (_, shape) => {
    const host = await builtShape(shape);
    const different = differing(shape, (sheet, row, column) => {
      const content = host.workbook.findSheet(sheet)?.cell(row, column).content;
      return content?.kind === "number" ? content.value : null;
    });
    expect(different).toEqual([]);
  },
  60_000,
);
