import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import {
  writePlan,
  type SheetTarget,
  type WriteOperation,
  type WritePlan,
} from "../../src/workbook/plan/writePlan";
import { startHostOn } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";
import type { SheetModel } from "../host/model/workbook";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";

const ADDED: SheetTarget = { id: null, name: "Bilaga" };
const FAILURE = { code: "GeneralException", message: "There was an internal error." };
const CELLS = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
const CONTENTS = [
  ["Nämnd", "2021", "2022"],
  ["BUN", 0.8, 0.9],
  ["SN", 0.7, 0.6],
];

function written(sheet: SheetTarget): WriteOperation {
  const expected = CONTENTS.map((row) => row.map(() => ""));
  return { kind: "writeCells", sheet, area: CELLS, contents: CONTENTS, expected };
}

/** One operation of each kind that shapes a sheet, besides its contents. */
function shaped(sheet: SheetTarget): readonly WriteOperation[] {
  const values = (column: number): typeof CELLS => ({ row: 1, column, rowCount: 2, columnCount: 1 });
  return [
    { kind: "addTable", sheet, area: CELLS, name: "Nämnder", style: "TableStyleLight1" },
    { kind: "setChoices", sheet, area: values(0), choices: ["BUN", "SN"], message: "Välj BUN eller SN." },
    { kind: "freezePanes", sheet, rows: 1, columns: 1 },
    {
      kind: "setPage",
      sheet,
      page: {
        ...{ orientation: "Landscape", titleRows: { first: 0, last: 0 }, footerLeft: "Kultur & fritid" },
        ...{ scale: 90, inRun: "first" },
      },
    },
    { kind: "breakPages", sheet, rows: [2, 4] },
    { kind: "fitRows", sheet, area: CELLS },
    {
      kind: "drawBorders",
      sheet,
      area: { ...CELLS, rowCount: 1 },
      line: {
        edges: ["Top", "Bottom", "Left", "Right", "InsideHorizontal", "InsideVertical"],
        weight: "Thin",
        color: "#112233",
      },
    },
    {
      kind: "addChart",
      sheet,
      chart: {
        name: "Index",
        type: "BarClustered",
        title: TITLE,
        categories: values(0),
        series: [
          { name: "I fjol", values: values(1), look: { kind: "solid", color: "#AABBCC" }, labels: "0.00" },
          {
            name: "Prognos",
            values: values(2),
            look: { kind: "outlined", color: "#112233", isBroken: true },
            labels: "0.0",
          },
          { name: "Gräns", values: values(2), look: { kind: "limit", color: "#595959" }, labels: null },
        ],
        isOverlapping: true,
        place: { row: 5, column: 0, rowCount: 10, columnCount: 4 },
        valueAxis: { minimum: 0, maximum: 1, reversePlotOrder: true },
      },
    },
  ];
}

/** The cell that the title of a chart shows. */
const TITLE = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const PLACE = { row: 5, column: 0, rowCount: 10, columnCount: 4 };

/** Cells of one column below the headings. */
function lines(column: number, rowCount: number): typeof CELLS {
  return { row: 1, column, rowCount, columnCount: 1 };
}

/** The columns of the first two rows of the second column. */
function columnChart(sheet: SheetTarget): WriteOperation {
  return {
    kind: "addChart",
    sheet,
    chart: {
      name: "Index",
      type: "ColumnClustered",
      title: TITLE,
      categories: lines(0, 2),
      series: [
        { name: "Index", values: lines(1, 2), look: { kind: "solid", color: "#2F5496" }, labels: null },
      ],
      isOverlapping: false,
      place: PLACE,
      valueAxis: { minimum: 0, maximum: 1 },
    },
  };
}

/** Binds them to four rows, with the title of a cell further down, in a place further down. */
function bound(sheet: SheetTarget): WriteOperation {
  const cells = (rowCount: number, moved: number) => ({
    place: { ...PLACE, row: PLACE.row + moved },
    title: { ...TITLE, row: TITLE.row + moved },
    categories: lines(0, rowCount),
    values: [lines(1, rowCount)],
  });
  return { kind: "bindChart", sheet, name: "Index", cells: cells(4, 2), before: cells(2, 0) };
}

function sheetNamed(host: ExcelHost, name: string): SheetModel {
  const sheet = host.workbook.findSheet(name);
  if (sheet === null) throw new Error(`No sheet ${name}`);
  return sheet;
}

function existing(host: ExcelHost): SheetTarget {
  const { id, name } = sheetNamed(host, "Blad1");
  return { id, name };
}

/** All that the operations change, of all sheets. */
function stateOf(host: ExcelHost): unknown {
  return host.workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells()].flatMap(({ row, column, cell }) =>
      cell.content.kind === "empty" ? [] : [[row, column, cell.content]],
    ),
    tables: sheet.tables.map(({ name }) => name),
    charts: sheet.charts.map(({ name }) => name),
    frozen: sheet.frozen,
  }));
}

async function failureOf(plan: WritePlan): Promise<WorkbookAccessError> {
  try {
    await excelWorkbook.applyPlan(plan);
  } catch (error) {
    if (error instanceof WorkbookAccessError) return error;
    throw error;
  }
  throw new Error("The plan was expected to fail");
}

describe("a sheet that the plan adds", () => {
  const plan = writePlan([
    { kind: "addSheet", sheet: ADDED, mark: "bilaga A1:C3" },
    written(ADDED),
    ...shaped(ADDED),
  ]);

  test("has its table, lists, panes, page, lines and chart, in one request", async () => {
    const host = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(plan);
    expect(host.statistics.syncs).toBe(1);
    const sheet = sheetNamed(host, "Bilaga");
    expect(sheet.tables[0]).toMatchObject({ name: "Nämnder", area: CELLS, style: "TableStyleLight1" });
    expect(sheet.validations[0]).toMatchObject({
      ignoreBlanks: true,
      areas: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
      errorAlert: { showAlert: true, style: "Stop", message: "Välj BUN eller SN." },
    });
    expect(sheet.frozen).toEqual({ rows: 1, columns: 1 });
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paper: 9,
      zoom: { scale: 90 },
      titleRows: { row: 0, rowCount: 1 },
      firstPageNumber: 1,
      headersFooters: { leftFooter: "Kultur && fritid", rightFooter: "Sida &P" },
    });
    expect(sheet.rowBreaks).toEqual([2, 4]);
    expect(host.workbook.styles.get(sheet.cell(0, 0).styleId)).toMatchObject({
      borderRight: { line: "thin", color: "#112233" },
      borderBottom: { line: "thin", color: "#112233" },
    });
  });

  test("the chart is bound to its cells and lies over its place; bars are read from the top", async () => {
    const host = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(plan);
    const { id, charts } = sheetNamed(host, "Bilaga");
    const source = (column: number): unknown => ({
      sheetId: id,
      area: { row: 1, column, rowCount: 2, columnCount: 1 },
    });
    expect(charts).toMatchObject([
      {
        name: "Index",
        kind: "BarClustered",
        title: { isVisible: true, source: { sheetId: id, area: TITLE }, size: 11 },
        legend: { isVisible: true, position: "Bottom" },
        anchor: { from: { row: 5, column: 0 }, to: { row: 15, column: 4 } },
        overlap: 100,
        valueAxis: { minimum: 0, maximum: 1, isReversed: true, isVisible: false, hasGridlines: false },
        categoryAxis: { isReversed: true, labels: "High" },
        series: [
          {
            ...{ name: "I fjol", values: source(1), categories: source(0) },
            ...{
              isLine: false,
              fillColor: "#AABBCC",
              lineColor: null,
              showValues: true,
              labelFormat: "0.00",
            },
          },
          {
            ...{ name: "Prognos", values: source(2), categories: source(0) },
            ...{
              isLine: false,
              fillColor: "#FFFFFF",
              lineColor: "#112233",
              lineStyle: "Dash",
              lineWeight: 1.5,
            },
            ...{ showValues: true, labelFormat: "0.0" },
          },
          {
            ...{ name: "Gräns", values: source(2), categories: source(0) },
            ...{ isLine: true, lineColor: "#595959", lineStyle: "Dash", showValues: false },
          },
        ],
      },
    ]);
  });

  test("is saved with all of it", async () => {
    const host = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(plan);
    const sheet = openWorkbook(await host.save()).model.findSheet("Bilaga");
    expect([sheet?.tables.length, sheet?.charts.length, sheet?.validations.length]).toEqual([1, 1, 1]);
    // Read anew with all that it was given: a chart with anything else in it is told by its name alone.
    expect(sheet?.charts).toMatchObject([
      {
        title: { source: { area: TITLE }, size: 11 },
        series: [{ name: "I fjol" }, { lineStyle: "Dash", lineWeight: 1.5 }, { isLine: true }],
      },
    ]);
    expect(sheet?.pageLayout).toMatchObject({
      firstPageNumber: 1,
      zoom: { scale: 90 },
      headersFooters: { leftFooter: "Kultur && fritid", rightFooter: "Sida &P" },
    });
    expect(sheet?.rowBreaks).toEqual([2, 4]);
  });

  test("undone it is emptied, but for the headings of its table; it can be done again", async () => {
    const host = await startHostOn(newWorkbook());
    const { undo } = await excelWorkbook.applyPlan(plan);
    const again = await excelWorkbook.applyPlan(undo);
    const cells = [...sheetNamed(host, "Bilaga").cells()].filter(({ cell }) => cell.content.kind !== "empty");
    expect(cells.map(({ row }) => row)).toEqual([0, 0, 0]);
    await excelWorkbook.applyPlan(again.undo);
    expect(sheetNamed(host, "Bilaga").cell(2, 2).content).toEqual({ kind: "number", value: 0.6 });
  });

  test("a sheet without a mark is the controller's", async () => {
    const host = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(writePlan([{ kind: "addSheet", sheet: ADDED, mark: null }]));
    expect([...sheetNamed(host, "Bilaga").customProperties.keys()]).toEqual([]);
  });
});

describe("a sheet that is there", () => {
  test("undoing puts back contents and panes; what was made stays", async () => {
    const host = await startHostOn(newWorkbook());
    const sheet = existing(host);
    await excelWorkbook.applyPlan(writePlan([{ kind: "freezePanes", sheet, rows: 2, columns: 0 }]));
    const { undo } = await excelWorkbook.applyPlan(writePlan([written(sheet), ...shaped(sheet).slice(1)]));
    expect(sheetNamed(host, "Blad1").frozen).toEqual({ rows: 1, columns: 1 });
    await excelWorkbook.applyPlan(undo);
    const after = sheetNamed(host, "Blad1");
    expect(after.frozen).toEqual({ rows: 2, columns: 0 });
    expect([...after.cells()].filter(({ cell }) => cell.content.kind !== "empty")).toEqual([]);
    expect(after.charts).toHaveLength(1);
  });

  test.each([[{ rows: 0, columns: 2 }], [{ rows: 3, columns: 1 }], [null]])(
    "panes frozen as %j are put back so",
    async (frozen) => {
      const host = await startHostOn(newWorkbook());
      const sheet = existing(host);
      sheetNamed(host, "Blad1").frozen = frozen;
      const { undo } = await excelWorkbook.applyPlan(
        writePlan([{ kind: "freezePanes", sheet, rows: 5, columns: 5 }]),
      );
      await excelWorkbook.applyPlan(undo);
      expect(sheetNamed(host, "Blad1").frozen).toEqual(frozen);
    },
  );

  test("a chart that is there is kept as it is", async () => {
    const host = await startHostOn(newWorkbook());
    const sheet = existing(host);
    const draw = writePlan(shaped(sheet).filter(({ kind }) => kind === "addChart"));
    await excelWorkbook.applyPlan(draw);
    const [chart] = sheetNamed(host, "Blad1").charts;
    if (chart !== undefined && "title" in chart) chart.title = { text: "Min rubrik", isVisible: true };
    await excelWorkbook.applyPlan(draw);
    expect(sheetNamed(host, "Blad1").charts).toMatchObject([{ title: { text: "Min rubrik" } }]);
  });

  test("printed by itself a sheet is as wide as its page, and says how many pages it has", async () => {
    const host = await startHostOn(newWorkbook());
    const page = { orientation: "Portrait", titleRows: null, footerLeft: "Avstämning" } as const;
    await excelWorkbook.applyPlan(writePlan([{ kind: "setPage", sheet: existing(host), page }]));
    expect(sheetNamed(host, "Blad1").pageLayout).toMatchObject({
      firstPageNumber: null,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
      headersFooters: { rightFooter: "Sida &P av &N" },
    });
  });

  test("rows are made as high as their text, and pages begin where they were last told to", async () => {
    const host = await startHostOn(newWorkbook());
    const sheet = sheetNamed(host, "Blad1");
    sheet.rowHeights.set(1, 80);
    sheet.rowHeights.set(7, 80);
    const breaks = (rows: readonly number[]): WriteOperation => ({
      kind: "breakPages",
      sheet: existing(host),
      rows,
    });
    await excelWorkbook.applyPlan(
      writePlan([{ kind: "fitRows", sheet: existing(host), area: CELLS }, breaks([3, 9])]),
    );
    expect([[...sheet.rowHeights], sheet.rowBreaks]).toEqual([[[7, 80]], [3, 9]]);
    await excelWorkbook.applyPlan(writePlan([breaks([5])]));
    expect(sheet.rowBreaks).toEqual([5]);
  });

  test("a series alone has no legend, and no values where none are asked for", async () => {
    const host = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(writePlan([columnChart(existing(host))]));
    expect(sheetNamed(host, "Blad1").charts).toMatchObject([
      {
        legend: { isVisible: false },
        categoryAxis: { isReversed: false, labels: "Low" },
        series: [{ fillColor: "#2F5496", showValues: false }],
        gapWidth: 60,
        overlap: 0,
      },
    ]);
  });

  test("a chart follows its table to other cells, looks as the controller has left it, and is bound back by undoing", async () => {
    const host = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(writePlan([columnChart(existing(host))]));
    const [chart] = sheetNamed(host, "Blad1").charts;
    if (chart !== undefined && "title" in chart) chart.title = { text: "Min rubrik", isVisible: true };
    const { undo } = await excelWorkbook.applyPlan(writePlan([bound(existing(host))]));
    expect(chart).toMatchObject({
      title: { text: "Min rubrik" },
      series: [{ categories: { area: lines(0, 4) }, values: { area: lines(1, 4) } }],
    });
    await excelWorkbook.applyPlan(undo);
    expect(chart).toMatchObject({
      series: [{ categories: { area: lines(0, 2) }, values: { area: lines(1, 2) } }],
    });
  });

  test("it moves with its table and takes the title from there, and stays where the controller has moved it", async () => {
    const host = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(writePlan([columnChart(existing(host))]));
    const { id, charts } = sheetNamed(host, "Blad1");
    await excelWorkbook.applyPlan(writePlan([bound(existing(host))]));
    expect(charts).toMatchObject([
      {
        anchor: { from: { row: 7, column: 0 }, to: { row: 17, column: 4 } },
        title: { source: { sheetId: id, area: { ...TITLE, row: 2 } } },
      },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").charts.getItem("Index").top = 400;
      await context.sync();
    });
    const moved = structuredClone(charts[0] !== undefined && "anchor" in charts[0] ? charts[0].anchor : null);
    await excelWorkbook.applyPlan(writePlan([bound(existing(host))]));
    expect(charts).toMatchObject([{ anchor: moved }]);
  });

  test("a chart that is gone, or has been given another series, is not bound", async () => {
    const host = await startHostOn(newWorkbook());
    const sheet = existing(host);
    await excelWorkbook.applyPlan(writePlan([bound(sheet)]));
    expect(sheetNamed(host, "Blad1").charts).toEqual([]);
    await excelWorkbook.applyPlan(writePlan([columnChart(sheet)]));
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Blad1");
      charts.getItem("Index").series.add("Min");
      await context.sync();
    });
    await excelWorkbook.applyPlan(writePlan([bound(sheet)]));
    expect(sheetNamed(host, "Blad1").charts).toMatchObject([
      { series: [{ values: { area: lines(1, 2) } }, { name: "Min" }] },
    ]);
  });

  test("whatever action fails, a chart shows the cells that it showed before", async () => {
    const whole = await startHostOn(newWorkbook());
    await excelWorkbook.applyPlan(writePlan([columnChart(existing(whole))]));
    whole.resetStatistics();
    const planFor = (host: ExcelHost): WritePlan =>
      writePlan([bound(existing(host)), written(existing(host))]);
    await excelWorkbook.applyPlan(planFor(whole));
    for (let ordinal = 0; ordinal < whole.statistics.actions; ordinal++) {
      const host = await startHostOn(newWorkbook());
      await excelWorkbook.applyPlan(writePlan([columnChart(existing(host))]));
      host.resetStatistics();
      host.failAction(ordinal, FAILURE);
      expect([ordinal, (await failureOf(planFor(host))).changedCells]).toEqual([ordinal, 0]);
      expect(sheetNamed(host, "Blad1").charts).toMatchObject([
        { series: [{ categories: { area: lines(0, 2) }, values: { area: lines(1, 2) } }] },
      ]);
    }
  });

  test("a line within a single row or column is left out", async () => {
    const host = await startHostOn(newWorkbook());
    const line = { edges: ["InsideHorizontal", "InsideVertical"], weight: "Thin", color: "#000000" } as const;
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    await excelWorkbook.applyPlan(writePlan([{ kind: "drawBorders", sheet: existing(host), area, line }]));
    expect([...sheetNamed(host, "Blad1").cells()]).toEqual([]);
  });

  test("a table of that name has come meanwhile: nothing is changed", async () => {
    const host = await startHostOn(newWorkbook());
    const sheet = existing(host);
    await excelWorkbook.applyPlan(writePlan([written(sheet), ...shaped(sheet).slice(0, 1)]));
    const before = stateOf(host);
    const table = shaped(ADDED).slice(0, 1);
    const plan = writePlan([{ kind: "addSheet", sheet: ADDED, mark: null }, written(ADDED), ...table]);
    expect((await failureOf(plan)).changedCells).toBe(0);
    expect(stateOf(host)).toEqual(before);
  });
});

test("italics are set, remembered and put back", async () => {
  const host = await startHostOn(newWorkbook());
  const sheet = existing(host);
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const isItalic = (): boolean =>
    host.workbook.styles.get(sheetNamed(host, "Blad1").cell(0, 0).styleId).italic;
  const { undo } = await excelWorkbook.applyPlan(
    writePlan([{ kind: "formatCells", sheet, area, formats: [[{ italic: true }]] }]),
  );
  expect(isItalic()).toBe(true);
  await excelWorkbook.applyPlan(undo);
  expect(isItalic()).toBe(false);
  const format = { italic: true };
  await excelWorkbook.applyPlan(writePlan([{ kind: "formatArea", sheet, area, format, numberFormat: "0" }]));
  expect(isItalic()).toBe(true);
});

test("whatever action fails, no cell, table, chart, pane or sheet is left changed", async () => {
  const planFor = (host: ExcelHost): WritePlan => {
    const sheet = existing(host);
    // A chart on the added sheet goes with it.
    const others = shaped(ADDED).filter(({ kind }) => kind !== "addTable" && kind !== "addChart");
    return writePlan([
      written(sheet),
      ...shaped(sheet),
      { kind: "addSheet", sheet: ADDED, mark: "bilaga A1:C3" },
      written(ADDED),
      ...others,
    ]);
  };
  const whole = await startHostOn(newWorkbook());
  await excelWorkbook.applyPlan(planFor(whole));
  const { actions } = whole.statistics;
  expect(actions).toBeGreaterThan(80);
  for (let ordinal = 0; ordinal < actions; ordinal++) {
    const host = await startHostOn(newWorkbook());
    const before = stateOf(host);
    host.failAction(ordinal, FAILURE);
    const error = await failureOf(planFor(host));
    expect([ordinal, error.changedCells]).toEqual([ordinal, 0]);
    expect([ordinal, stateOf(host)]).toEqual([ordinal, before]);
  }
});
