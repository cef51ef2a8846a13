import { exists, gives, valueOf, type Probe } from "./fidelityProbe";

import { newTable } from "./model/table";

/** For every gap in FIDELITY.md: true when Excel's behaviour is there after all. */
export const PROBES: Readonly<Record<string, Probe>> = {
  "charts-other": exists(
    (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2")),
    (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B2")).title.format.font.bold = true),
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")).series.getItemAt(0).points.load("count"),
  ),
  "conditional-formats-other": exists(
    (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.borders.load("count"),
  ),
  "validation-applied": exists((sheet) => sheet.getRange("A1").dataValidation.load("valid")),
  comments: exists((sheet) => sheet.comments.load("items")),
  "pivot-tables": exists((sheet) => sheet.pivotTables.load("items")),
  slicers: exists((sheet) => sheet.slicers.load("items")),
  "worksheet-functions": exists((_, { workbook }) => workbook.functions.sum(1, 2).load("value")),
  shapes: exists((sheet) => sheet.shapes.load("items")),
  "tables-change": exists(
    (sheet) => sheet.tables.add("A1:B2", false),
    (sheet) => (sheet.tables.add("D1:E2", true).showTotals = true),
    (sheet) => sheet.tables.add("G1:H2", true).columns.add(undefined, [["x"], [1]]),
    (sheet) => sheet.tables.add("J1:K3", true).rows.getItemAt(0).delete(),
  ),
  "insert-delete": exists(
    (sheet) => sheet.getRange("A1").insert("Down"),
    (sheet) => sheet.getRange("1:1").delete("Up"),
  ),
  sort: exists((sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0 }])),
  find: exists(
    (sheet) => sheet.getRange("A1").findOrNullObject("a", {}).load("address"),
    (sheet) => sheet.getRange("A1").replaceAll("a", "b", {}),
  ),
  "copy-from": exists(
    (sheet) => sheet.getRange("A1").copyFrom("B1"),
    (sheet) => sheet.getRange("A1").autoFill("A1:A2"),
  ),
  "special-cells": exists(
    (sheet) => sheet.getRange("A1:B2").getSpecialCellsOrNullObject("Blanks").load("address"),
    (sheet) => sheet.getRanges("A1,B2").load("address"),
    (sheet) => sheet.getRange("A1:B2").getVisibleView().load("values"),
  ),
  "range-tools": exists(
    (sheet) => sheet.getRange("A1:A2").removeDuplicates([0], false),
    (sheet) => sheet.getRange("A1").getDirectPrecedents().load("addresses"),
    (sheet) => sheet.getRange("A1:A2").showGroupDetails("ByColumns"),
  ),
  "text-orientation": exists(
    (sheet) => (sheet.getRange("A1").format.textOrientation = 45),
    (sheet) => (sheet.getRange("A1").format.shrinkToFit = true),
  ),
  "application-other": exists(
    (_, { workbook }) => workbook.save("Save"),
    (_, { application }) => application.cultureInfo.datetimeFormat.load("shortDatePattern"),
  ),
  "worksheet-copy": exists((sheet) => sheet.copy("End")),
  hyperlinks: exists((sheet) => sheet.getRange("A1").load("hyperlink")),
  "custom-xml": exists(
    (_, { workbook }) => workbook.customXmlParts.load("items"),
    (_, { workbook }) => workbook.properties.load("author"),
  ),
  bindings: exists((_, { workbook }) => workbook.bindings.load("count")),
  passwords: async ({ Excel }) => {
    await Excel.run(async (context) =>
      context.workbook.worksheets.getItem("Blad1").protection.protect({}, "hemligt"),
    );
    const opened = Excel.run(async (context) =>
      context.workbook.worksheets.getItem("Blad1").protection.unprotect("fel"),
    );
    return opened.then(
      () => false,
      () => true,
    );
  },
  "filter-apply": exists((sheet) => sheet.autoFilter.apply("A1:B2")),
  "local-properties": exists(
    (sheet) => sheet.getRange("A1").load("formulasLocal"),
    (sheet) => sheet.getRange("A1").load("numberFormatLocal"),
    (sheet) => sheet.getRange("A1").load("formulasR1C1"),
  ),
  "text-formats": gives(async (sheet) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["0.00E+00"]];
    range.values = [[1234.5]];
    range.load("text");
    await range.context.sync();
    return range.text[0]?.[0];
  }, "1,23E+03"),
  "page-layout-other": exists(
    (sheet) => (sheet.pageLayout.blackAndWhite = true),
    (sheet) => (sheet.pageLayout.headersFooters.firstPage.leftHeader = "x"),
    (sheet) => sheet.verticalPageBreaks.load("items"),
  ),
  "fill-patterns": exists((sheet) => (sheet.getRange("A1").format.fill.pattern = "Checker")),
  "cell-styles": exists((sheet) => (sheet.getRange("A1").style = "Heading1")),
  "name-comments": gives(async (sheet, context) => {
    const name = context.workbook.names.add("Namn", sheet.getRange("A1"), "en kommentar").load("comment");
    await context.sync();
    return name.comment;
  }, "en kommentar"),
  "rename-in-formulas": gives(async (sheet, context) => {
    const other = context.workbook.worksheets.add("B").getRange("A1");
    other.formulas = [["=Blad1!A1"]];
    sheet.name = "Nytt";
    other.load("formulas");
    await context.sync();
    return other.formulas[0]?.[0] as unknown;
  }, "=Nytt!A1"),
  "whole-column-formats": gives(async (sheet) => {
    sheet.getRange("A:A").format.font.bold = true;
    const cell = sheet.getRange("A100").load("format/font/bold");
    await cell.context.sync();
    return cell.format.font.bold;
  }, true),
  spill: gives(async (sheet) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    return valueOf(sheet, "A2");
  }, 2 as unknown),
  "table-references": async (bench) => {
    bench.sheet.tables.push(newTable(1, "Tabell1", { row: 0, column: 0, rowCount: 2, columnCount: 1 }));
    return gives(async (sheet) => {
      sheet.getRange("A1:A2").values = [["Utfall"], [5]];
      sheet.getRange("C1").formulas = [["=SUM(Tabell1[Utfall])"]];
      return valueOf(sheet, "C1");
    }, 5 as unknown)(bench);
  },
  "volatile-formulas": async ({ host, sheet }) => {
    sheet.loadCell(0, 0, { content: { kind: "number", value: 1 }, formula: "=TODAY()", styleId: 0 });
    host.editCell(sheet.id, 1, 0, "1");
    const { content } = sheet.cell(0, 0);
    return content.kind === "number" && content.value > 1;
  },
  "round-decimal": gives(async (sheet) => {
    sheet.getRange("A1").formulas = [["=ROUND(1.005,2)"]];
    return valueOf(sheet, "A1");
  }, 1.01 as unknown),
  "criteria-not-equal": gives(async (sheet) => {
    sheet.getRange("A1:B2").values = [
      [820, 5],
      ["Intern", 7],
    ];
    sheet.getRange("C1").formulas = [['=SUMIFS(B1:B2,A1:A2,"<>Intern")']];
    return valueOf(sheet, "C1");
  }, 5 as unknown),
  "manual-entry": gives(async (sheet, context) => {
    context.application.calculationMode = "Manual";
    sheet.getRange("A1").formulas = [["=1+1"]];
    return valueOf(sheet, "A1");
  }, 2 as unknown),
  "date-1904": async (bench) => {
    bench.host.workbook.date1904 = true;
    return gives(
      async (sheet) => {
        sheet.getRange("A1").values = [["2022-12-31"]];
        return valueOf(sheet, "A1");
      },
      (44_926 - 1462) as unknown,
    )(bench);
  },
  "swedish-formulas": async ({ host, sheet }) => {
    host.editCell(sheet.id, 0, 0, "=SUMMA(1)");
    return sheet.cell(0, 0).content.kind === "number";
  },
  "other-events": async ({ Excel }) => {
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async () => void heard++);
      await context.sync();
      context.workbook.worksheets.getItem("Blad1").getRange("A1").formulas = [["=1+1"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return heard > 0;
  },
};
