import * as fc from "fast-check";
import { spanOfPlaces } from "../../src/summary/spanOfPlaces";
import { cellAddress } from "../../src/workbook/grid/cellAddress";

const on = (sheet: string, ...addresses: readonly string[]) =>
  addresses.map((address) => ({ sheet, address }));

test("cells beside each other are one area, in whatever order", () => {
  expect(spanOfPlaces(on("Mått", "C5", "C4", "C6"))).toEqual({ sheet: "Mått", address: "C4:C6" });
  expect(spanOfPlaces(on("Mått", "B2:B9", "C2:C9"))).toEqual({ sheet: "Mått", address: "B2:C9" });
  expect(spanOfPlaces(on("Mått", "$C$4"))).toEqual({ sheet: "Mått", address: "C4" });
});

test("cells with others between them, or on several sheets, are no area; nor is nothing", () => {
  expect(spanOfPlaces(on("Mått", "C4", "C6"))).toBeNull();
  expect(spanOfPlaces([...on("Mått", "C4"), ...on("Bidrag", "C5")])).toBeNull();
  expect(spanOfPlaces([])).toBeNull();
});

test("an area's own cells come back as that area", () => {
  const area = fc.record({
    row: fc.nat(500),
    column: fc.nat(60),
    rowCount: fc.integer({ min: 1, max: 5 }),
    columnCount: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(area, ({ row, column, rowCount, columnCount }) => {
      const cells = Array.from({ length: rowCount * columnCount }, (_, at) =>
        cellAddress(row + Math.floor(at / columnCount), column + (at % columnCount)),
      );
      const last = cells.at(-1) ?? "";
      expect(spanOfPlaces(on("Blad", ...cells))?.address).toBe(
        cells.length === 1 ? last : `${cells[0] ?? ""}:${last}`,
      );
    }),
  );
});
