import { openBench } from "../api/session/testBench";

const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

test("worksheets.onChanged tells of own and of the user's edits, until the handler is removed", async () => {
  const { Excel, host, sheet } = await openBench();
  const events: unknown[][] = [];
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(
      async ({ worksheetId, address, source, triggerSource }) => {
        events.push([worksheetId, address, source, triggerSource]);
      },
    );
    await context.sync();
    return added;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await delivered();
  host.editCell(sheet.id, 4, 2, "7,5");
  await delivered();
  expect(events).toEqual([
    [sheet.id, "A1:B2", "Local", "ThisLocalAddin"],
    [sheet.id, "C5", "Local", "Unknown"],
  ]);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  host.editCell(sheet.id, 0, 0, "1");
  await delivered();
  expect(events).toHaveLength(2);
});

test("worksheet.onChanged hears its own sheet only", async () => {
  const { Excel, host } = await openBench();
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("B").load("id");
    await context.sync();
    other.onChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
  });
  const [first, second] = host.workbook.sheets;
  host.editCell(first?.id ?? "", 0, 0, "1");
  host.editCell(second?.id ?? "", 1, 1, "2");
  await delivered();
  expect(addresses).toEqual(["B2"]);
});

test("sheets that come and go are heard, without who caused it", async () => {
  const { Excel, host } = await openBench();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async (event) => void heard.push({ ...event }));
    worksheets.onDeleted.add(async (event) => void heard.push({ ...event }));
    worksheets.add("Ny");
    await context.sync();
  });
  const worksheetId = host.workbook.findSheet("Ny")?.id;
  await delivered();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ny").delete();
    await context.sync();
  });
  await delivered();
  expect(heard).toEqual([
    { type: "WorksheetAdded", source: "Local", worksheetId },
    { type: "WorksheetDeleted", source: "Local", worksheetId },
  ]);
});

test("a co-author's change comes from elsewhere", async () => {
  const { Excel, host, sheet } = await openBench();
  const heard: unknown[][] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(
      async ({ source, triggerSource }) => void heard.push([source, triggerSource]),
    );
    await context.sync();
  });
  host.editCell(sheet.id, 0, 0, "1", "coauthor");
  await delivered();
  expect(heard).toEqual([["Remote", "Unknown"]]);
});

test("selecting is heard by the worksheets and by the workbook", async () => {
  const { Excel, host, sheet } = await openBench();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
    await context.sync();
  });
  host.select(sheet.id, { row: 1, column: 1, rowCount: 2, columnCount: 1 });
  await delivered();
  expect(heard).toEqual(["B2:B3", "workbook"]);
});

test("onChange of the host names what changed, for the add-in's batches and the user's edits", async () => {
  const { Excel, host, sheet } = await openBench();
  const changes: unknown[] = [];
  const stop = host.onChange((change) => changes.push(change));
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(changes).toEqual([]);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.getRange("A1:A2").formulas = [[2], ["=A1*2"]];
    context.workbook.worksheets.add("Ny");
    await context.sync();
  });
  host.editCell(sheet.id, 0, 0, "5");
  const nothing = { addedSheetIds: [], removedSheetIds: [], changedSheetIds: [], isSelectionChanged: false };
  const formula = [{ sheetId: sheet.id, areas: [{ row: 1, column: 0, rowCount: 1, columnCount: 1 }] }];
  expect(changes).toEqual([
    {
      ...nothing,
      source: "addin",
      cells: [{ sheetId: sheet.id, areas: [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }] }],
      recalculated: formula,
      addedSheetIds: [host.workbook.sheets[1]?.id],
    },
    {
      ...nothing,
      source: "user",
      cells: [{ sheetId: sheet.id, areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] }],
      recalculated: formula,
    },
  ]);
  stop();
  host.editCell(sheet.id, 0, 0, "6");
  expect(changes).toHaveLength(2);
});
