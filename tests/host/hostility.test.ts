import { openBench, type TestBench } from "./api/session/testBench";
import { ALL_HOSTILITIES, HOSTILITIES, type Hostility } from "./hostility";

interface Trial {
  /** What Excel gives: a value, or the code of its error. */
  readonly run: (bench: TestBench) => Promise<unknown>;
  readonly kind: unknown;
  readonly hostile: unknown;
}

type SheetCode = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

function onSheet(code: SheetCode): Trial["run"] {
  return ({ Excel, OfficeExtension }) =>
    Excel.run((context) => code(context.workbook.worksheets.getItem("Blad1"), context)).catch(
      (error: unknown) => {
        if (error instanceof OfficeExtension.Error) return error.code;
        throw error;
      },
    );
}

async function loaded<Item extends OfficeExtension.ClientObject & { load(names: string): unknown }>(
  object: Item,
  names: string,
): Promise<Item> {
  object.load(names);
  await object.context.sync();
  return object;
}

function tableOfTwoByTwo(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["a", "b"],
    [1, 2],
    [3, 4],
  ];
  return sheet.tables.add("A1:B3", true);
}

/** How often one change is heard of within `wait` milliseconds of fake time. */
const heard =
  (wait: number): Trial["run"] =>
  async ({ Excel, host, sheet }) => {
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void count++);
      await context.sync();
    });
    jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
    host.editCell(sheet.id, 0, 0, "1");
    jest.advanceTimersByTime(wait);
    jest.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve));
    return count;
  };

const TRIALS: Readonly<Record<Hostility, Trial>> = {
  numberIntoTextIsText: {
    run: onSheet(async (sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [[0.5]];
      return (await loaded(range, "values")).values;
    }),
    kind: [[0.5]],
    hostile: [["0.5"]],
  },
  tablesExtend: {
    run: onSheet(async (sheet) => {
      const table = tableOfTwoByTwo(sheet);
      sheet.getRange("C1:C2").values = [["c"], [5]];
      sheet.getRange("A4").values = [[6]];
      return (await loaded(table.getRange(), "address")).address;
    }),
    kind: "Blad1!A1:B3",
    hostile: "Blad1!A1:C4",
  },
  calculatedColumnsFill: {
    run: onSheet(async (sheet) => {
      tableOfTwoByTwo(sheet);
      sheet.getRange("B2:B3").values = [[""], [""]];
      sheet.getRange("B2").formulas = [["=A2*2"]];
      return (await loaded(sheet.getRange("B3"), "formulas")).formulas;
    }),
    kind: [[""]],
    hostile: [["=A3*2"]],
  },
  nullObjectResultsThrow: {
    run: onSheet(async (sheet, context) => {
      const nothing = sheet.getUsedRangeOrNullObject(true).getRowProperties({ rowHidden: true });
      await context.sync();
      return nothing.value;
    }),
    kind: null,
    hostile: "ItemNotFound",
  },
  copiedFormatsBringAll: {
    run: onSheet(async (sheet) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const target = sheet.getRange("C1:C2");
      target.copyFrom("A1:A2", "Formats");
      const merged = target.getMergedAreasOrNullObject();
      const count = target.conditionalFormats.getCount();
      await loaded(merged, "address");
      return [merged.isNullObject, count.value];
    }),
    kind: [true, 0],
    hostile: [false, 1],
  },
  hiddenLegendThrows: {
    run: onSheet(async (sheet, context) => {
      const { legend } = sheet.charts.add("Line", sheet.getRange("A1:B2"));
      legend.visible = false;
      legend.position = "Bottom";
      await context.sync();
      return "placed";
    }),
    kind: "placed",
    hostile: "GeneralException",
  },
  eventsLate: { run: heard(2_900), kind: 1, hostile: 0 },
  eventsTwice: { run: heard(0), kind: 1, hostile: 2 },
  eventsLost: { run: heard(10_000), kind: 1, hostile: 0 },
  settingsAbove2MB: {
    run: onSheet(async (_, context) => {
      context.workbook.settings.add("nyckel", "x".repeat(2 * 1024 * 1024));
      await context.sync();
      return "kept";
    }),
    kind: "kept",
    hostile: "InvalidArgument",
  },
  listsBringNoLists: {
    run: onSheet(async (sheet, context) => {
      sheet.customProperties.add("nyckel", "värde");
      const { worksheets } = context.workbook;
      await loaded(worksheets, "items/customProperties/items/value");
      return worksheets.items.map(({ customProperties }) => customProperties.items.length);
    }),
    kind: [1],
    hostile: "PropertyNotLoaded",
  },
  commasAnywhere: {
    run: onSheet(async (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["14,37"]];
      return (await loaded(range, "values")).values;
    }),
    kind: [["14,37"]],
    hostile: [[1437]],
  },
};

describe.each(ALL_HOSTILITIES)("%s", (hostility) => {
  const { run, kind, hostile } = TRIALS[hostility];

  test(`off unless a test asks for it; on, ${HOSTILITIES[hostility].rule}`, async () => {
    expect(await run(await openBench())).toEqual(kind);
    expect(await run(await openBench({}, [hostility]))).toEqual(hostile);
  });
});
