import {
  decimalMark,
  readAmount,
  saysNoAmount,
  shownMark,
  tidy,
} from "../../../src/workbook/cells/amountText";

test.each<[string, number | null, number | null]>([
  // text, read with a comma before the öre, read with a dot
  ["592 514,50", 592_514.5, null],
  ["592514.50", null, 592_514.5],
  ["−592 514,50", -592_514.5, null],
  ["592 514,50-", -592_514.5, null],
  ["(592 514)", -592_514, -592_514],
  ["+592 514", 592_514, 592_514],
  ["1.234.567,89", 1_234_567.89, null],
  ["1,234,567.89", null, 1_234_567.89],
  ["1'234'567", 1_234_567, 1_234_567],
  ["1.200", 1200, 1.2],
  ["1,200", 1.2, 1200],
  ["12 kr", 12, 12],
  ["5,", 5, null],
  ["0", 0, 0],
  ["-0", 0, 0],
  ["(5", null, null],
  ["5)", null, null],
  ["-5-", null, null],
  ["(-5)", null, null],
  ["+5-", null, null],
  ["5,5,5", null, null],
  ["12 34", null, null],
  ["1 2345", null, null],
  ["1 234'567", null, null],
  ["1234 567", null, null],
  ["5,x", null, null],
  ["fem", null, null],
  ["", null, null],
])("%j is %p with a comma and %p with a dot", (text, comma, dot) => {
  expect([readAmount(text, ","), readAmount(text, ".")]).toEqual([comma, dot]);
});

test.each<[string, "," | "." | null]>([
  ["1.234,5", ","],
  ["1,234.5", "."],
  ["12,5", ","],
  ["12.50", "."],
  ["1.200", null],
  ["1,200", null],
  ["1.234.567", ","],
  ["1,234,567", "."],
  ["1234,567", ","],
  ["0.125", "."],
  ["1 234,567", ","],
  ["1234", null],
  ["", null],
])("%j shows the mark %p", (text, mark) => {
  expect(shownMark(text)).toBe(mark);
});

test("the mark of a file is that which most amounts show, and texts that are no amounts show none", () => {
  expect(decimalMark(["1.200", "12,5"])).toBe(",");
  expect(decimalMark(["1.200", "12.5"])).toBe(".");
  expect(decimalMark(["12,5", "12.5", "3.5"])).toBe(".");
  expect(decimalMark(["12,5", "12.5"])).toBe(",");
  expect(decimalMark(["1.200", "7", "kap. 2,5"])).toBeNull();
  expect(decimalMark([])).toBeNull();
});

test("dashes, a dot and nothing say that there is no amount; spaces of all kinds are one", () => {
  expect(["", "-", "–", "—", "−", "."].map(saysNoAmount)).toEqual(Array(6).fill(true));
  expect(["--", "0", "x", "-5"].map(saysNoAmount)).toEqual(Array(4).fill(false));
  expect(tidy("  592\u00A0514 \n kr ")).toBe("592 514 kr");
});
