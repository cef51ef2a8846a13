import { openBench } from "../session/testBench";

/** The address of a range reached from C3:E5 of the sheet "Mål 2022". */
async function addressOf(
  reach: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range,
): Promise<string> {
  const { Excel, sheet } = await openBench();
  sheet.name = "Mål 2022";
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Mål 2022");
    const range = reach(worksheet.getRange("C3:E5"), worksheet).load("address");
    await context.sync();
    return range.address.replace("'Mål 2022'!", "");
  });
}

test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["getCell", (range) => range.getCell(0, 2), "E3"],
  ["getCell outside its range", (range) => range.getCell(5, 5), "H8"],
  ["getRow", (range) => range.getRow(1), "C4:E4"],
  ["getColumn", (range) => range.getColumn(2), "E3:E5"],
  ["getLastRow", (range) => range.getLastRow(), "C5:E5"],
  ["getLastColumn", (range) => range.getLastColumn(), "E3:E5"],
  ["getLastCell", (range) => range.getLastCell(), "E5"],
  ["getResizedRange", (range) => range.getResizedRange(-2, 1), "C3:F3"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "C3:D3"],
  ["getOffsetRange", (range) => range.getOffsetRange(-2, -2), "A1:C3"],
  ["getEntireRow", (range) => range.getEntireRow(), "3:5"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "C:E"],
  ["getBoundingRect of an object", (range, sheet) => range.getBoundingRect(sheet.getRange("A9")), "A3:E9"],
  ["getBoundingRect of an address", (range) => range.getBoundingRect("G1"), "C1:G5"],
  ["getIntersection", (range, sheet) => range.getIntersection(sheet.getRange("A:C")), "C3:C5"],
  ["getRangeByIndexes", (_, sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
  ["worksheet.getCell", (_, sheet) => sheet.getCell(0, 26), "AA1"],
  ["getRange with its own sheet", (_, sheet) => sheet.getRange("'Mål 2022'!$B$2:A1"), "A1:B2"],
  ["getRange without address", (_, sheet) => sheet.getRange(), "1:1048576"],
  ["getUsedRange of an empty sheet", (_, sheet) => sheet.getUsedRange(), "A1"],
])("%s", async (_, reach, address) => {
  expect(await addressOf(reach)).toBe(address);
});

test.each([
  ["Blad1", "Blad1!A1"],
  ["Uppföljning", "Uppföljning!A1"],
  ["Mål 2022", "'Mål 2022'!A1"],
  ["2022", "'2022'!A1"],
  ["Ann's", "'Ann''s'!A1"],
  ["MAL2022", "'MAL2022'!A1"],
  ["a-b", "'a-b'!A1"],
])("the sheet %s gives the address %s", async (name, address) => {
  const { Excel, sheet } = await openBench();
  sheet.name = name;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe(address);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["no address", (sheet) => sheet.getRange("inte en adress")],
  ["row 0", (sheet) => sheet.getRange("A0")],
  ["two areas", (sheet) => sheet.getRange("A1,B2")],
  ["another sheet", (sheet) => sheet.getRange("Annat!A1")],
  ["above the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["to nothing", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
  ["negative index", (sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1)],
  ["no rows", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ["beyond the last row", (sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1)],
])("%s is InvalidArgument", async (_, reach) => {
  const { failure } = await openBench();
  const error = await failure(async (context) => {
    reach(context.workbook.worksheets.getItem("Blad1")).load("address");
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("an unquoted name with a space or dash is no reference", async () => {
  const { failure, sheet } = await openBench();
  sheet.name = "Mål 2022";
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Mål 2022").getRange("Mål 2022!A1").load("address");
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("ranges that do not meet: ItemNotFound, or a null object", async () => {
  const { Excel, failure } = await openBench();
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1").getIntersection("B2").load("address");
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets
      .getItem("Blad1")
      .getRange("A1")
      .getIntersectionOrNullObject("B2");
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("the used range starts where the data does; formats count unless only values are asked for", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const nothing = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
    sheet.getRange("B2:C3").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("E9").format.fill.color = "#FFFF00";
    const all = sheet.getUsedRange().load("address,rowIndex,columnIndex,rowCount,columnCount");
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const part = sheet.getRange("C:C").getUsedRangeOrNullObject(true).load("address");
    const outside = sheet.getRange("F:F").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([all.address, all.rowIndex, all.columnIndex, all.rowCount, all.columnCount]).toEqual([
      "Blad1!B2:E9",
      1,
      1,
      8,
      4,
    ]);
    expect([values.address, part.address, outside.isNullObject]).toEqual([
      "Blad1!B2:C3",
      "Blad1!C2:C3",
      true,
    ]);
  });
});

test("only merges whose top left cell lies in the range are found", async () => {
  const { Excel, sheet } = await openBench();
  sheet.merges = [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }];
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    const found = worksheet
      .getRange("A1:A9")
      .getMergedAreasOrNullObject()
      .load("address,areaCount,areas/items/address");
    const missed = worksheet.getRange("B1:C9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect([found.address, found.areaCount, missed.isNullObject]).toEqual(["Blad1!A1:C1", 1, true]);
    expect(found.areas.items.map(({ address }) => address)).toEqual(["Blad1!A1:C1"]);
    // Items of a collection of ranges are kept for later syncs as the client's own ranges are.
    found.areas.items[0]?.format.fill.clear();
    await context.sync();
  });
});

test("hidden rows and columns: all, none, some", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.getRange("2:3").rowHidden = true;
    worksheet.getRange("B:B").columnHidden = true;
    const ranges = ["A2:A3", "A1", "A1:A2"].map((address) =>
      worksheet.getRange(address).load("rowHidden,hidden"),
    );
    await context.sync();
    expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([true, false, null]);
    expect(ranges.map(({ hidden }) => hidden)).toEqual([true, false, false]);
    worksheet.getRange("1:9").rowHidden = false;
    await context.sync();
  });
  expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[], [1]]);
});

test("selecting makes the sheet active and is what getSelectedRange finds", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("B");
    sheet.getRange("B2:C4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["B!B2:C4", "B!B2"]);
  });
  expect(host.workbook.sheetById(host.activeSheetId)?.name).toBe("B");
});

test.each([
  ["A1:C3", -1, -2, "A1:A2"],
  ["B15", -12, 0, "B3:B15"],
  ["D4:E5", 0, -3, "B4:D5"],
])("the last corner of %s moved by %d rows and %d columns gives %s", async (from, rows, columns, to) => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(from);
    const moved = range.getResizedRange(rows, columns).load("address");
    await context.sync();
    expect(moved.address).toBe(`Blad1!${to}`);
  });
});
