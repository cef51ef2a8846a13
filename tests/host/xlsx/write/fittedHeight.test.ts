import { newWorkbook } from "../newWorkbook";
import { DEFAULT_STYLE } from "../../model/styleTable";
import { fittedHeight } from "./fittedHeight";

const styleOf = (styleId: number) => ({ ...DEFAULT_STYLE, wrapText: styleId === 1 });

function heightOf(value: string, styleId: number): number | null {
  const [sheet] = newWorkbook().model.sheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  sheet.setCell(0, 0, { content: { kind: "text", value }, formula: null, styleId });
  return fittedHeight(sheet, 0, [0, 1], styleOf);
}

test("a row is as high as its longest wrapped text, and one line needs no height", () => {
  expect(heightOf("Kort", 1)).toBeNull();
  expect(heightOf("Ord för ord bryts raden", 1)).toBe(45);
  expect(heightOf("En\nTvå\nTre", 1)).toBe(45);
  expect(heightOf("Sammanhållningspolitik", 1)).toBe(45);
  expect(heightOf("Utan radbrytning är raden låg", 0)).toBeNull();
});

test("narrow letters take less room than wide ones", () => {
  expect(heightOf("illitlig", 1)).toBeNull();
  expect(heightOf("MMMMMMMM", 1)).toBe(30);
});
