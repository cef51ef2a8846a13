import { cellOf, gridOf, resultOf, type Answer, type Probe, type Probes } from "./probe";

function fillOf(color: string): Probe["ask"] {
  return async (sheet) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = color;
    fill.load("color");
    await sheet.context.sync();
    return fill.color;
  };
}

/** Asks Excel how it tells the looks of cells and sheets. */
export const LOOK_PROBES: Probes = {
  "number-format-untouched": {
    assumption: "A cell that nobody has formatted is in the format General, in English.",
    ask: (sheet) => cellOf(sheet.getRange("A1"), "numberFormat"),
  },
  "number-format-in-english": {
    assumption: "Number formats are written and given back in English.",
    ask: async (sheet) => {
      sheet.getRange("A1").numberFormat = [["yyyy-mm-dd"]];
      return cellOf(sheet.getRange("A1"), "numberFormat");
    },
  },
  "colour-by-name": { assumption: "Colours may be named, as on web pages.", ask: fillOf("orange") },
  "colour-in-capitals": { assumption: "Colours are given in capitals.", ask: fillOf("#c6efce") },
  "no-fill": {
    assumption: "Cells without a fill say white and the pattern None, and their cell properties white too.",
    ask: async (sheet) => {
      const { fill } = sheet.getRange("A1:A2").format;
      fill.load("color,pattern");
      const cells = await resultOf(
        sheet.context,
        sheet.getRange("A1").getCellProperties({ format: { fill: { color: true } } }),
      );
      return [fill.color, fill.pattern, cells[0]?.[0]?.format?.fill?.color ?? null];
    },
  },
  "mixed-fills": {
    assumption: "A range of several fills gives none for all.",
    ask: async (sheet) => {
      sheet.getRange("A1").format.fill.color = "#C6EFCE";
      const { fill } = sheet.getRange("A1:A2").format;
      fill.load("color,pattern");
      await sheet.context.sync();
      return [fill.color, fill.pattern];
    },
  },
  "clear-formats": {
    assumption: "Clearing formats leaves what the cells hold.",
    ask: async (sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["0%"]];
      range.values = [[0.5]];
      range.clear("Formats");
      return [await cellOf(range, "values"), await cellOf(range, "numberFormat")];
    },
  },
  "copied-formats": {
    assumption: "Copying formats brings neither merged areas nor conditional formats.",
    ask: async (sheet) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const range = sheet.getRange("C1:C2");
      range.copyFrom("A1:A2", "Formats");
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      const conditions = await resultOf(sheet.context, range.conditionalFormats.getCount());
      return [!merged.isNullObject, conditions];
    },
  },
  "column-width": {
    assumption: "A column is as wide as it was told, in points.",
    ask: async (sheet) => {
      const { format } = sheet.getRange("A:A");
      format.columnWidth = 90;
      format.load("columnWidth");
      await sheet.context.sync();
      return format.columnWidth;
    },
  },
  "grouped-columns": {
    assumption: "Whole columns can be grouped and hidden, and taken out of their group and shown again.",
    ask: async (sheet) => {
      const columns = sheet.getRange("B:C");
      columns.group("ByColumns");
      columns.columnHidden = true;
      columns.load("columnHidden");
      await sheet.context.sync();
      const isFolded = columns.columnHidden;
      columns.ungroup("ByColumns");
      columns.columnHidden = false;
      columns.load("columnHidden");
      await sheet.context.sync();
      return [isFolded, columns.columnHidden];
    },
  },
  "frozen-rows": {
    assumption: "Frozen rows are given as whole rows.",
    ask: async (sheet) => {
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("isEntireRow,rowCount");
      await sheet.context.sync();
      sheet.freezePanes.unfreeze();
      return [frozen.isEntireRow, frozen.rowCount];
    },
  },
  "some-hidden-rows": {
    assumption: "Of a range of which some rows are hidden Excel says null, and row by row which.",
    ask: async (sheet) => {
      sheet.getRange("A2:A2").rowHidden = true;
      const range = sheet.getRange("A1:A3");
      range.load("rowHidden");
      const rows = await resultOf(sheet.context, range.getRowProperties({ rowHidden: true }));
      const answer: Answer = [range.rowHidden, rows.map(({ rowHidden }) => rowHidden ?? null)];
      range.rowHidden = false;
      return answer;
    },
  },
  "covered-cells": {
    assumption: "Of merged cells only the first holds something, and what is put into the others is lost.",
    ask: async (sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A2").values = [[3]];
      return gridOf(sheet.getRange("A1:A2"), "values");
    },
  },
};
