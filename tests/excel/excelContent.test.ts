import fc from "fast-check";
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
  "(85)",
  "5E+3",
  " +5",
  "5 ",
  "\u00a05",
  "10:00 PM",
  "January 3, 2022",
  "Monday, January 3",
  "1 1/2",
  "$ 5",
  "½",
  "'citat'",
  "TRUE ",
  "\t=A1",
  "@namn",
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

const NUMBER_FORMATS = [
  "General",
  "@",
  "0",
  "0.00",
  "#,##0",
  "0%",
  "0.00E+00",
  "# ?/?",
  "yyyy-mm-dd",
  "d mmm yyyy h:mm",
  "h:mm:ss AM/PM",
  '#,##0.00 "kr"',
  "[$-41D]d mmmm yyyy",
  '"Ja";"Ja";"Nej"',
];

/** Texts that lie near to numbers, dates and formulas, and any other. An error value is no text. */
const anyText = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789 .,-+()%:/E$='#@ap\u00a0"), minLength: 1, maxLength: 8 }),
    fc
      .array(fc.constantFrom("3", "2022", "10:00", "jan", "March", "PM", "kr", "mål", "av", "-", ","), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(" ")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 12 }),
  )
  .filter((text) => !/^#(?:N\/A|(?:DIV\/0|VALUE|REF|NUM|NULL|SPILL|CALC)!|NAME\?)$/.test(text));

test("every text in every number format comes back as the same text, and so does undoing a change of it", async () => {
  const texts = fc.sample(anyText, { numRuns: 2_000, seed: 2022 }).concat(TYPED_AS_SOMETHING_ELSE);
  const host = await startHostOn(newWorkbook());
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  const target = { id: sheet.id, name: sheet.name };
  const area = { row: 0, column: 0, rowCount: texts.length, columnCount: NUMBER_FORMATS.length };
  const grid = <Item>(item: (text: string, format: string) => Item): Item[][] =>
    texts.map((text) => NUMBER_FORMATS.map((format) => item(text, format)));
  const held = (): string[][] =>
    texts.map((_, row) =>
      NUMBER_FORMATS.map((_, column) => {
        const { content, formula } = sheet.cell(row, column);
        return content.kind === "text" && formula === null
          ? content.value
          : `no text: ${JSON.stringify(content)}`;
      }),
    );
  await excelWorkbook.applyPlan(
    writePlan([
      { kind: "setNumberFormats", sheet: target, area, numberFormats: grid((_, format) => format) },
      { kind: "writeCells", sheet: target, area, contents: grid((text) => text), expected: grid(() => "") },
    ]),
  );
  expect(held()).toEqual(grid((text) => text));
  const { undo } = await excelWorkbook.applyPlan(
    writePlan([
      { kind: "writeCells", sheet: target, area, contents: grid(() => 1), expected: grid((text) => text) },
    ]),
  );
  await excelWorkbook.applyPlan(undo);
  expect(held()).toEqual(grid((text) => text));
});
