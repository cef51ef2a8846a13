import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { excelContent } from "../../src/excel/cells/excelContent";
import { writePlan } from "../../src/workbook/plan/writePlan";
import { startHostOn } from "../app/openSample";
import { newWorkbook } from "../host/xlsx/newWorkbook";

const TYPED_AS_SOMETHING_ELSE = [
  "aug 2022",
  "3 maj",
  "31 dec 2022",
  "dec-22",
  "10 kr",
  "$5",
  "1E5",
  "2022",
  "44/45",
  "=A1",
  "-varav",
  "true",
];

test.each(TYPED_AS_SOMETHING_ELSE)("%j is written as the text that it is", (text) => {
  expect(excelContent(text)).toBe(`'${text}`);
});

test.each(["Uppnått", "2021 (12 av 15 mål)", "Utfall per den 31 augusti", "", "å"])(
  "nothing else can be made of %j, and no apostrophe is put before it",
  (text) => {
    expect(excelContent(text)).toBe(text);
  },
);

test("Excel has the texts to the letter", async () => {
  const host = await startHostOn(newWorkbook());
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  const area = { row: 0, column: 0, rowCount: TYPED_AS_SOMETHING_ELSE.length, columnCount: 1 };
  const contents = TYPED_AS_SOMETHING_ELSE.map((text) => [text]);
  const expected = contents.map(() => [""]);
  const target = { id: sheet.id, name: sheet.name };
  await excelWorkbook.applyPlan(writePlan([{ kind: "writeCells", sheet: target, area, contents, expected }]));
  const held = TYPED_AS_SOMETHING_ELSE.map((_, row) => sheet.cell(row, 0).content);
  expect(held).toEqual(TYPED_AS_SOMETHING_ELSE.map((value) => ({ kind: "text", value })));
});
