import { openBench } from "../session/testBench";

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Blad1");

test("a format for values has a rule and a look, and counts before those made earlier", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("C3:C9");
    const low = range.conditionalFormats.add("CellValue");
    low.cellValue.format.fill.color = "#F8CBAD";
    low.cellValue.format.font.set({ color: "#9C0006", bold: true });
    low.cellValue.rule = { formula1: "0.5", operator: "LessThan" };
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = '=$A3="Nej"';
    own.stopIfTrue = true;
    const text = sheetOf(context).getRange("D1").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "BeginsWith", text: "Ej" };
    await context.sync();
    const formats = range.conditionalFormats;
    formats.load("items/type,items/priority,items/stopIfTrue,items/cellValueOrNullObject/rule");
    const rule = formats
      .getItemAt(1)
      .cellValue.load("rule,format/fill/color,format/font/bold,format/font/italic");
    const area = formats.getItemAt(1).getRange().load("address");
    await context.sync();
    expect(formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ["Custom", 1, true],
      ["CellValue", 2, false],
    ]);
    expect(formats.items.map(({ cellValueOrNullObject }) => cellValueOrNullObject.isNullObject)).toEqual([
      true,
      false,
    ]);
    expect([rule.rule, area.address]).toEqual([{ formula1: "=0.5", operator: "LessThan" }, "Blad1!C3:C9"]);
    const { fill, font } = rule.format;
    expect([fill.color, font.bold, font.italic]).toEqual(["#F8CBAD", true, null]);
  });
  expect(sheet.conditionalFormats.map(({ rule }) => rule?.kind)).toEqual(["text", "custom", "cellValue"]);
});

test("formats are cleared in a range and go on elsewhere", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const add = (address: string) => {
      const format = sheetOf(context).getRange(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = "TRUE";
      return format;
    };
    add("A1:A9");
    add("A4:B4");
    add("F1").delete();
    sheetOf(context).getRange("A4:B9").conditionalFormats.clearAll();
    const count = sheetOf(context).getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    sheetOf(context).getRange("A1").clear("Formats");
    await context.sync();
  });
  expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual([
    [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
  ]);
});

test.each<[string, string, (format: Excel.ConditionalFormat) => unknown]>([
  ["the part of another kind", "ItemNotFound", (format) => (format.custom.rule.formula = "=1")],
  [
    "a missing limit",
    "InvalidArgument",
    (format) => (format.cellValue.rule = { formula1: "1", operator: "Between" }),
  ],
  [
    "an unknown operator",
    "InvalidArgument",
    (format) => (format.cellValue.rule = { formula1: "1", operator: "Ungefär" as "Between" }),
  ],
  [
    "a broken formula",
    "InvalidArgument",
    (format) => (format.cellValue.rule = { formula1: "=(", operator: "EqualTo" }),
  ],
])("%s is %s", async (_, code, change) => {
  const { failure } = await openBench();
  const error = await failure(async (context) => {
    change(sheetOf(context).getRange("A1").conditionalFormats.add("CellValue"));
    await context.sync();
  });
  expect(error.code).toBe(code);
});
