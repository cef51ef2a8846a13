import { openBench } from "../session/testBench";

test("every row and column of a range tells whether it is hidden, its place and its size", async () => {
  const { Excel, sheet } = await openBench();
  sheet.hiddenRows.add(2).add(9);
  sheet.hiddenColumns.add(1);
  sheet.columnWidths.set(2, 100);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("B2:C4");
    range.getCell(0, 0).format.font.bold = true;
    range.getRow(2).format.rowHeight = 30;
    const rows = range.getRowProperties({
      address: true,
      rowHidden: true,
      rowIndex: true,
      format: { rowHeight: true, font: { bold: true } },
    });
    const columns = range.getColumnProperties({
      columnHidden: true,
      columnIndex: true,
      format: { columnWidth: true },
    });
    await context.sync();
    expect(rows.value).toEqual([
      {
        address: "Blad1!B2:C2",
        rowHidden: false,
        rowIndex: 1,
        format: { rowHeight: 15, font: { bold: null } },
      },
      {
        address: "Blad1!B3:C3",
        rowHidden: true,
        rowIndex: 2,
        format: { rowHeight: 15, font: { bold: false } },
      },
      {
        address: "Blad1!B4:C4",
        rowHidden: false,
        rowIndex: 3,
        format: { rowHeight: 30, font: { bold: false } },
      },
    ]);
    expect(columns.value).toEqual([
      { columnHidden: true, columnIndex: 1, format: { columnWidth: 48 } },
      { columnHidden: false, columnIndex: 2, format: { columnWidth: 100 } },
    ]);
  });
});

test("a property that there is not is ApiNotFound", async () => {
  const { failure } = await openBench();
  const error = await failure(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    range.getRowProperties({ columnHidden: true } as Excel.RowPropertiesLoadOptions);
    await context.sync();
  });
  expect(error.code).toBe("ApiNotFound");
});
