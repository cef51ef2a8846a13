import { cellOf, gridOf, resultOf, type Answer, type Probes } from "./probe";

/** Excel's events come over a network; so many milliseconds are waited for one. */
const PATIENCE = 5_000;

function tableOf(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["Mål", "Utfall"],
    [1, 2],
    [3, 4],
  ];
  return sheet.tables.add("A1:B3", true);
}

async function sizeOf(table: Excel.Table): Promise<Answer> {
  const range = table.getRange();
  range.load("rowCount,columnCount");
  await range.context.sync();
  return [range.rowCount, range.columnCount];
}

/** Tables, charts, sheets, names and settings. */
export const OBJECT_PROBES: Probes = {
  "used-range-of-nothing": {
    assumption: "An empty sheet has no used range, and asking it for its rows gives null.",
    ask: async (sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const rows: unknown = await resultOf(sheet.context, used.getRowProperties({ rowHidden: true }));
      return [used.isNullObject, rows === null];
    },
  },
  "used-range-of-formats": {
    assumption: "Cells that are only formatted do not count as used.",
    ask: async (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C5").format.fill.color = "#C6EFCE";
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowCount,columnCount");
      await sheet.context.sync();
      return [used.rowCount, used.columnCount];
    },
  },
  "table-below": {
    assumption: "A table does not extend when cells below it are written.",
    ask: async (sheet) => {
      const table = tableOf(sheet);
      sheet.getRange("A4").values = [[5]];
      return sizeOf(table);
    },
  },
  "table-beside": {
    assumption: "A table does not extend when cells to the right of it are written.",
    ask: async (sheet) => {
      const table = tableOf(sheet);
      sheet.getRange("C1:C3").values = [["Nivå"], ["a"], ["b"]];
      return sizeOf(table);
    },
  },
  "table-column-fills": {
    assumption: "A formula in one cell of an empty table column stays in that cell.",
    ask: async (sheet) => {
      tableOf(sheet);
      sheet.getRange("B2:B3").values = [[""], [""]];
      sheet.getRange("B2").formulas = [["=A2*2"]];
      return gridOf(sheet.getRange("B2:B3"), "formulas");
    },
  },
  "table-headings": {
    assumption: "Headings of a table become texts that are all different.",
    ask: async (sheet) => {
      sheet.getRange("A1:C2").values = [
        [2023, "Mål", "Mål"],
        [1, 2, 3],
      ];
      sheet.tables.add("A1:C2", true);
      return gridOf(sheet.getRange("A1:C1"), "values");
    },
  },
  "table-shrinks": {
    assumption: "A table made smaller leaves what stands in the column that it leaves.",
    ask: async (sheet) => {
      const table = tableOf(sheet);
      table.resize("A1:A3");
      return gridOf(sheet.getRange("B1:B3"), "values");
    },
  },
  "table-over-table": {
    assumption: "A table over another is refused.",
    ask: async (sheet) => {
      tableOf(sheet);
      sheet.tables.add("B2:C4", true);
      await sheet.context.sync();
      return "made";
    },
  },
  "legend-hidden-then-placed": {
    assumption: "A legend that is hidden can be placed.",
    ask: async (sheet) => {
      tableOf(sheet);
      const { legend } = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      legend.visible = false;
      legend.position = "Bottom";
      await sheet.context.sync();
      return "placed";
    },
  },
  "chart-series": {
    assumption: "Two columns of figures under headings are a chart of two series with their names.",
    ask: async (sheet) => {
      tableOf(sheet);
      const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      series.load("items/name");
      await sheet.context.sync();
      return series.items.map(({ name }) => name);
    },
  },
  "chart-title-of-a-cell": {
    assumption: "A chart's title can show a cell, and its text is then the cell's.",
    ask: async (sheet) => {
      tableOf(sheet);
      sheet.load("name");
      await sheet.context.sync();
      const { title } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      title.setFormula(`='${sheet.name}'!$A$1`);
      title.load("text");
      await sheet.context.sync();
      return title.text;
    },
  },
  "sheet-of-the-same-name": {
    assumption: "A second sheet of the same name is refused.",
    ask: async (sheet) => {
      sheet.load("name");
      await sheet.context.sync();
      sheet.context.workbook.worksheets.add(sheet.name);
      await sheet.context.sync();
      return "made";
    },
  },
  "sheet-name-too-long": {
    assumption: "A sheet name of 32 characters is refused.",
    ask: async (sheet) => {
      const added = sheet.context.workbook.worksheets.add("x".repeat(32));
      await sheet.context.sync();
      added.delete();
      await sheet.context.sync();
      return "made";
    },
  },
  "sheet-mark": {
    assumption: "A sheet keeps a property of its own.",
    ask: async (sheet) => {
      sheet.customProperties.add("sjalvtest", "ja");
      const mark = sheet.customProperties.getItemOrNullObject("sjalvtest");
      mark.load("value");
      await sheet.context.sync();
      return mark.value;
    },
  },
  "marks-of-all-sheets": {
    assumption: "The list of the sheets brings their properties along.",
    ask: async (sheet) => {
      const { worksheets } = sheet.context.workbook;
      sheet.customProperties.add("sjalvtest", "ja");
      sheet.load("id");
      worksheets.load("items/id,items/customProperties/items/key,items/customProperties/items/value");
      await sheet.context.sync();
      const { customProperties } = worksheets.items.find(({ id }) => id === sheet.id) ?? sheet;
      return customProperties.items.map(({ key, value }) => [key, value]);
    },
  },
  "protected-sheet": {
    assumption: "Writing to a protected sheet is AccessDenied.",
    ask: async (sheet) => {
      sheet.protection.protect();
      await sheet.context.sync();
      try {
        sheet.getRange("A1").values = [[1]];
        await sheet.context.sync();
        return "kept";
      } finally {
        sheet.protection.unprotect();
        await sheet.context.sync();
      }
    },
  },
  "open-cell-on-protected-sheet": {
    assumption:
      "A cell that is not locked is written on a protected sheet; of locked and open cells together Excel says null.",
    ask: async (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      await sheet.context.sync();
      try {
        sheet.getRange("A1").values = [[1]];
        const both = sheet.getRange("A1:A2").format.protection;
        both.load("locked");
        const each = sheet.getRange("A1:A2").getCellProperties({ format: { protection: true } });
        await sheet.context.sync();
        const locks = each.value.map(([cell]) => cell?.format?.protection?.locked ?? null);
        return [both.locked, ...locks];
      } finally {
        sheet.protection.unprotect();
        await sheet.context.sync();
      }
    },
  },
  "locked-among-open": {
    assumption: "One locked cell has all of a range refused, also where null would leave it.",
    ask: async (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      await sheet.context.sync();
      try {
        sheet.getRange("A1:A2").values = [[1], [null]];
        await sheet.context.sync();
        return "written";
      } finally {
        sheet.protection.unprotect();
        await sheet.context.sync();
      }
    },
  },
  "setting-kept": {
    assumption: "The workbook keeps a setting, and one that is not there is a null object.",
    ask: async (sheet) => {
      const { settings } = sheet.context.workbook;
      settings.add("maluppfoljning-sjalvtest", "{}");
      const kept = settings.getItemOrNullObject("maluppfoljning-sjalvtest");
      kept.load("value");
      await sheet.context.sync();
      kept.delete();
      const gone = settings.getItemOrNullObject("maluppfoljning-sjalvtest");
      gone.load("value");
      await sheet.context.sync();
      return [kept.value as string, gone.isNullObject];
    },
  },
  "resized-range": {
    assumption: "A range can be made smaller by a negative number.",
    ask: async (sheet) => {
      const range = sheet.getRange("A1:C3").getResizedRange(-1, -2);
      range.load("rowCount,columnCount");
      await sheet.context.sync();
      return [range.rowCount, range.columnCount];
    },
  },
  "page-zoom": {
    assumption: "A sheet can be told to print one page wide.",
    ask: async (sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.load("zoom");
      await sheet.context.sync();
      return sheet.pageLayout.zoom.horizontalFitToPages ?? null;
    },
  },
  "date-text": {
    assumption: "A date is shown as its format says.",
    ask: async (sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["yyyy-mm-dd"]];
      range.values = [[44_804]];
      return cellOf(range, "text");
    },
  },
  "own-change-is-told-as-ours": {
    assumption: "Excel tells of our own change, and that it is ours.",
    ask: async (sheet) => {
      let tell: (by: string) => void = () => undefined;
      const told = new Promise<string>((resolve) => {
        tell = resolve;
        setTimeout(() => resolve("not told"), PATIENCE);
      });
      const handler = sheet.onChanged.add(async ({ triggerSource }) => tell(triggerSource));
      await sheet.context.sync();
      sheet.getRange("A1").values = [[1]];
      await sheet.context.sync();
      const by = await told;
      handler.remove();
      await sheet.context.sync();
      return by;
    },
  },
};
