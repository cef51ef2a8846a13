import fc from "fast-check";
import {
  absoluteReference,
  areaAddress,
  cellAddress,
  columnName,
  parseAddress,
  parseReference,
  type CellArea,
} from "../../../src/workbook/grid/cellAddress";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %p is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(cellAddress(6, column)).toBe(`${name}7`);
});

test("an area is its first and last cell, one cell is itself", () => {
  expect(areaAddress({ row: 6, column: 1, rowCount: 3, columnCount: 2 })).toBe("B7:C9");
  expect(areaAddress({ row: 6, column: 1, rowCount: 1, columnCount: 1 })).toBe("B7");
});

test("a reference for a formula is absolute, with the sheet in quotes", () => {
  const area = { row: 4, column: 19, rowCount: 27, columnCount: 1 };
  expect(absoluteReference("Mål 2022", area)).toBe("'Mål 2022'!$T$5:$T$31");
  expect(absoluteReference("O'Brien", { ...area, rowCount: 1 })).toBe("'O''Brien'!$T$5");
});

const one = { rowCount: 1, columnCount: 1 };

test.each<[string, string, CellArea]>([
  ["='Mål 2022'!$B$2", "Mål 2022", { row: 1, column: 1, ...one }],
  ["=Rapport!$B$2", "Rapport", { row: 1, column: 1, ...one }],
  ["Rapport!b2", "Rapport", { row: 1, column: 1, ...one }],
  ["='O''Brien'!A1", "O'Brien", { row: 0, column: 0, ...one }],
  ["=Översikt!$B$2:$B$4", "Översikt", { row: 1, column: 1, rowCount: 3, columnCount: 1 }],
  ["=Översikt!$D$4:$B$2", "Översikt", { row: 1, column: 1, rowCount: 3, columnCount: 3 }],
  ["='A!B'!$AA$10", "A!B", { row: 9, column: 26, ...one }],
])("%s points at the sheet %s", (formula, sheetName, area) => {
  expect(parseReference(formula)).toEqual({ sheetName, area });
});

test.each([
  "=#REF!",
  "=#REF!#REF!",
  "='Mål 2022'!#REF!",
  "=0.98",
  '="Måluppfyllelse"',
  "=$B$2",
  "=Rapport!$B:$B",
  "=Rapport!$2:$2",
  "=Rapport!$A$0",
  "=Rapport!$B$2,Rapport!$B$4",
  "=Rapport!$B$2+Rapport!$B$4",
  "=OFFSET(Rapport!$B$2,0,1)",
  "='Rapport!$B$2",
  "",
])("%j points at no cell", (formula) => {
  expect(parseReference(formula)).toBeNull();
});

test("a reference that is written is read back, whatever the sheet is called", () => {
  const position = fc.record({
    row: fc.nat(1_048_000),
    column: fc.nat(16_000),
    rowCount: fc.integer({ min: 1, max: 500 }),
    columnCount: fc.integer({ min: 1, max: 300 }),
  });
  const name = fc.string({ minLength: 1, maxLength: 31, unit: fc.constantFrom(..."aåäöÅ '!-–1.") });
  fc.assert(
    fc.property(name, position, (sheetName, area) => {
      expect(parseReference(`=${absoluteReference(sheetName, area)}`)).toEqual({ sheetName, area });
    }),
  );
});

test("an address is read back as its area, absolute or not; what is no address is none", () => {
  const area = fc.record({
    row: fc.nat(5_000),
    column: fc.nat(800),
    rowCount: fc.integer({ min: 1, max: 40 }),
    columnCount: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(area, (each) => {
      expect(parseAddress(areaAddress(each))).toEqual(each);
      expect(parseAddress(absoluteReference("A", each).replace("'A'!", ""))).toEqual(each);
    }),
  );
  expect(["", "B", "7", "B0", "Blad!B7", "B7,B9", "B:B"].map(parseAddress)).toEqual(Array(7).fill(null));
});
