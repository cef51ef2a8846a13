import { headingParts } from "../../src/workbook/cells/headingPeriod";
import { foldedText } from "../../src/workbook/grid/cellText";

const MANY = 300_000;

test("what stands at the end of a heading says nothing of it", () => {
  expect(headingParts("Utfall 2022 – -:")).toEqual({ words: "utfall", period: "2022-12" });
  expect(headingParts("Måluppfyl-\r\n lelse per den 31 augusti 2022")).toEqual({
    words: "maluppfyllelse",
    period: "2022-08",
  });
  expect(headingParts("Pris-\n\n nivå")).toEqual({ words: "prisniva", period: null });
});

/** An expression that begins anew at each character would not come to an end here. */
test.each(["-", "- ", ",", "*", " (", "per ", "a-\n", "\n"])("a heading of many %j is read once", (mark) => {
  const many = mark.repeat(MANY);
  expect(headingParts(`Mål${many}x 2022`).period).toBe("2022-12");
  expect(foldedText(`${many}x`).endsWith("x")).toBe(true);
});
