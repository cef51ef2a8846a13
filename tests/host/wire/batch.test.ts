import { openBench } from "../api/session/testBench";

const planned = { code: "GeneralException", message: "planerat fel" };

/** Three cells written and one sheet added, in one sync. */
async function writeThree(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Blad1");
  for (const [index, value] of ["a", "b", "c"].entries()) sheet.getCell(index, 0).values = [[value]];
  context.workbook.worksheets.add("Ny").load("name");
  await context.sync();
}

test("whichever action fails, the ones before it are done and the ones after are not", async () => {
  const whole = await openBench();
  await whole.Excel.run(writeThree);
  const { actions } = whole.host.statistics;
  const done: string[] = [];
  for (let ordinal = 0; ordinal < actions; ordinal++) {
    const { host, sheet, failure } = await openBench();
    host.failAction(ordinal, planned);
    expect(await failure(writeThree)).toMatchObject(planned);
    const written = [0, 1, 2]
      .map((row) => sheet.cell(row, 0).content)
      .filter(({ kind }) => kind === "text").length;
    done.push(`${written}${host.workbook.sheets.length === 2 ? "+" : ""}`);
  }
  // More and more of the batch survives, and never a later write without the earlier ones.
  expect([...done].sort()).toEqual(done);
  expect(new Set(done)).toEqual(new Set(["0", "1", "2", "3", "3+"]));
});

test("after a failed action, what was loaded before it is there", async () => {
  const { Excel, host, OfficeExtension } = await openBench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1").load("name");
    context.workbook.worksheets.getItem("Saknas").load("name");
    await expect(context.sync()).rejects.toBeInstanceOf(OfficeExtension.Error);
    expect(sheet.name).toBe("Blad1");
  });
  expect(host.statistics.syncs).toBe(1);
});

test("a sync that fails as a whole does nothing; the next goes through", async () => {
  const { Excel, host, failure, sheet } = await openBench();
  host.failSync(1, { code: "InvalidOperationInCellEditMode", message: "redigering pågår" });
  await Excel.run(async (context) => void context.workbook.worksheets.getItem("Blad1").load("name"));
  expect((await failure(writeThree)).code).toBe("InvalidOperationInCellEditMode");
  expect([sheet.usedArea(false), host.workbook.sheets.length]).toEqual([null, 1]);
  await Excel.run(writeThree);
  expect(host.workbook.sheets).toHaveLength(2);
});

test("while a cell is being edited a request is refused, or waits where it says so", async () => {
  const { Excel, host, failure, sheet } = await openBench();
  host.beginCellEdit();
  expect((await failure(writeThree)).code).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, writeThree);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([sheet.usedArea(false), host.workbook.sheets.length]).toEqual([null, 1]);
  host.endCellEdit();
  await waiting;
  expect(host.workbook.sheets).toHaveLength(2);
});

test("faults count from when they are ordered", async () => {
  const { Excel, host, failure } = await openBench();
  await Excel.run(writeThree);
  host.failAction(0, planned);
  const error = await failure(async (context) => void context.workbook.worksheets.load("items/name"));
  expect(error).toMatchObject(planned);
});

test("syncs, actions and bytes are counted as the add-in sees them, without the client's own cleaning up", async () => {
  const { Excel, host } = await openBench();
  const range = await Excel.run(async (context) => {
    const kept = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
    await context.sync();
    kept.values = [["åäö€😀"]];
    await context.sync();
    return kept;
  });
  expect(range.values).toEqual([["åäö€😀"]]);
  const { syncs, actions, bytesSent, bytesReceived } = host.statistics;
  expect(syncs).toBe(2);
  expect(actions).toBeGreaterThan(4);
  expect(bytesSent).toBeGreaterThan(200);
  expect(bytesReceived).toBeGreaterThan(50);
  host.resetStatistics();
  expect(host.statistics).toEqual({ syncs: 0, actions: 0, bytesSent: 0, bytesReceived: 0 });
});

test("nothing can be read before it is loaded and synced", async () => {
  const { failure } = await openBench();
  const error = await failure(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
    await context.sync();
    return range.formulas;
  });
  expect(error.code).toBe("PropertyNotLoaded");
});

test("calls and loads on a null object do nothing and give null objects", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Saknas");
    const range = missing.getRange("A1").load("values");
    range.values = [["ingenstans"]];
    missing.delete();
    await context.sync();
    expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    missing.getRange("B2").getOffsetRange(1, 1).load("address");
    await context.sync();
  });
  expect(host.workbook.sheets).toHaveLength(1);
});

test.each<[string, (context: Excel.RequestContext) => void, string, string]>([
  [
    "an unknown property",
    (context) => void context.workbook.worksheets.getItem("Blad1").load("färg"),
    "InvalidArgument",
    "Worksheet.färg",
  ],
  [
    "an object not simulated",
    (context) => void context.workbook.worksheets.getItem("Blad1").pivotTables.load("items"),
    "ApiNotFound",
    "Worksheet.pivotTables",
  ],
  [
    "a method not simulated",
    (context) => context.workbook.worksheets.getItem("Blad1").showOutlineLevels(1, 1),
    "ApiNotFound",
    "Worksheet.showOutlineLevels",
  ],
  [
    "a property that can only be read",
    (context) => void (context.workbook.worksheets.getItem("Blad1").position = 0.5),
    "InvalidArgument",
    "Worksheet.position",
  ],
])("%s", async (_, code, expected, location) => {
  const { failure } = await openBench();
  const error = await failure(async (context) => {
    code(context);
    await context.sync();
  });
  expect(error).toMatchObject({ code: expected, location });
});

test("collections: some of the items, from some place, and everything about them", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["B", "C", "D"]) worksheets.add(name);
    worksheets.load({ select: "name", top: 2, skip: 1 });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
    worksheets.load("items");
    await context.sync();
    expect(worksheets.items.map(({ position, visibility }) => [position, visibility])).toEqual(
      [0, 1, 2, 3].map((position) => [position, "Visible"]),
    );
    worksheets.load({
      name: true,
      $top: 1,
      protection: { protected: true },
    } as Excel.Interfaces.WorksheetCollectionLoadOptions);
    await context.sync();
    expect(worksheets.items[0]?.protection.protected).toBe(false);
  });
});

test("several properties set in one go", async () => {
  const { Excel, sheet, host } = await openBench();
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("Blad1")
      .getRange("A1")
      .set({ values: [[1]], numberFormat: [["0.0"]], format: { font: { bold: true } } });
    await context.sync();
  });
  expect(host.workbook.styles.get(sheet.cell(0, 0).styleId)).toMatchObject({
    bold: true,
    numberFormat: "0.0",
  });
});

test("a range that is no longer tracked cannot be used after a sync; a tracked one can, also in another run", async () => {
  const { Excel, failure } = await openBench();
  const untracked = await failure(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").untrack();
    await context.sync();
    range.load("values");
    await context.sync();
  });
  expect(untracked.code).toBe("InvalidObjectPath");
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("B2");
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await Excel.run(kept, async (context) => {
    kept.values = [["kvar"]];
    kept.load("values");
    await context.sync();
    kept.untrack();
    await context.sync();
  });
  expect(kept.values).toEqual([["kvar"]]);
});

test("what is not a request is answered with an error", async () => {
  const { host } = await openBench();
  expect(await host.execute('{"Actions":7,"ObjectPaths":{}}')).toMatchObject({
    ErrorCode: "InvalidArgument",
  });
  expect(await host.execute('{"Actions":[{"Id":1,"ActionType":99}],"ObjectPaths":{}}')).toMatchObject({
    ErrorCode: "ApiNotFound",
  });
});

test("loading that no properties are needed loads none", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("NoPropertiesNeeded");
    await context.sync();
    expect(worksheets.items).toHaveLength(1);
    expect(() => worksheets.items[0]?.name).toThrow("The property 'name' is not available.");
  });
});
