import { openBench } from "../api/session/testBench";
import type { Cell } from "../model/workbook";

const number = (value: number, formula: string | null = null): Cell => ({
  content: { kind: "number", value },
  formula,
  styleId: 0,
});
const text = (value: string, formula: string | null = null): Cell => ({
  content: { kind: "text", value },
  formula,
  styleId: 0,
});

async function results(formulas: readonly string[]): Promise<unknown[]> {
  const { Excel } = await openBench();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(`C1:C${formulas.length}`);
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B3").values = [
      ["Kö", 10],
      ["kö", 2.5],
      ["Annat", -1],
    ];
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

test("built-in functions, errors, texts and booleans, with every digit of a double", async () => {
  expect(
    await results([
      '=SUMIFS(B:B,A:A,"kö")',
      "=0.1+0.2",
      "=1/3",
      "=1E300/7",
      "=-1E-7/3",
      '=XLOOKUP("Annat",A1:A3,B1:B3)',
      "=1/0",
      '="år "&2022',
      "=B1>B2",
      "=OKÄND(1)",
      "=Z99",
      "=ROUND(2.5,0)",
    ]),
  ).toEqual([12.5, 0.1 + 0.2, 1 / 3, 1e300 / 7, -1e-7 / 3, -1, "#DIV/0!", "år 2022", true, "#NAME?", 0, 3]);
});

test("a formula follows its cells within a batch, over sheets and through names", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Blad1");
    data.getRange("A1:A2").values = [[1], [2]];
    context.workbook.names.add("Utfall", data.getRange("A1:A2"));
    const report = context.workbook.worksheets.add("Ann's rapport");
    const range = report.getRange("A1:B1");
    range.formulas = [["=SUM(Utfall)", "=A1*Blad1!A2"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[3, 6]]);
    data.getRange("A2").values = [[10]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[11, 110]]);
  });
});

test("manual and suspended calculation", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A2");
    range.formulas = [[1], ["=A1+1"]];
    application.calculationMode = "Manual";
    range.getCell(0, 0).values = [[5]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5], [2]]);
    application.calculate("Full");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5], [6]]);
    application.calculationMode = "Automatic";
    application.suspendApiCalculationUntilNextSync();
    range.getCell(0, 0).values = [[7]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[7], [6]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[7], [8]]);
  });
});

test("formulas of the file that the engine does not reproduce keep their value; the others follow", async () => {
  const { host, sheet } = await openBench();
  const cells: [number, Cell][] = [
    [0, number(10)],
    [1, number(20, "=A1*2")],
    // A table reference, which the engine cannot read, and one that was computed by something else.
    [2, number(30, "=SUM(Tabell1[Utfall])")],
    [3, number(99, "=A1+1")],
    [4, number(45_000, "=TODAY()")],
    // Depends on the value that is kept.
    [5, number(31, "=A3+1")],
    [6, text("10", '=A1&""')],
  ];
  for (const [row, cell] of cells) sheet.loadCell(row, 0, cell);
  host.editCell(sheet.id, 0, 0, "11");
  expect(cells.map(([row]) => sheet.cell(row, 0).content)).toEqual([
    { kind: "number", value: 11 },
    { kind: "number", value: 22 },
    { kind: "number", value: 30 },
    { kind: "number", value: 99 },
    { kind: "number", value: 45_000 },
    { kind: "number", value: 31 },
    { kind: "text", value: "11" },
  ]);
  // Written anew, the same formula is computed.
  host.editCell(sheet.id, 3, 0, "=A1+1");
  expect(sheet.cell(3, 0).content).toEqual({ kind: "number", value: 12 });
});

test("only cells whose value became another are marked as changed", async () => {
  const { host, sheet } = await openBench();
  sheet.loadCell(0, 0, number(1));
  sheet.loadCell(1, 0, number(2, "=A1*2"));
  sheet.loadCell(2, 0, number(0.3, "=0.1+0.2"));
  host.editCell(sheet.id, 0, 0, "4");
  expect([...sheet.changedCells.keys()]).toEqual([0, 1]);
});

test("without formulas nothing is computed, however much is written", async () => {
  const { Excel, sheet, host } = await openBench();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect([sheet.formulaCount, host.untrustedFormulaCount]).toEqual([0, 0]);
});

test("a formula of 4,001 terms keeps the value of the file, and the others go on being computed", async () => {
  const { host, sheet } = await openBench();
  const deep = `=${Array.from({ length: 4_001 }, () => "B1").join("+")}`;
  sheet.loadCell(0, 0, number(77, deep));
  sheet.loadCell(1, 0, number(2, "=C1*2"));
  sheet.loadCell(0, 2, number(1));
  host.editCell(sheet.id, 0, 2, "5");
  expect([sheet.cell(0, 0).content, sheet.cell(1, 0).content]).toEqual([
    { kind: "number", value: 77 },
    { kind: "number", value: 10 },
  ]);
  expect(host.untrustedFormulaCount).toBe(1);
  host.editCell(sheet.id, 4, 4, deep);
  expect(sheet.cell(4, 4).content).toEqual({ kind: "error", value: "#N/A" });
  expect(await results(["=1+1"])).toEqual([2]);
});

test("whole columns see what is used, and what is written below it later", async () => {
  const { host, sheet } = await openBench();
  sheet.loadCell(0, 0, number(3));
  host.editCell(sheet.id, 0, 3, '=SUM(A:A)+COUNTIF($A:$A,">2")+LEN("A:A")');
  expect(sheet.cell(0, 3).content).toEqual({ kind: "number", value: 7 });
  host.editCell(sheet.id, 40_000, 0, "10");
  expect(sheet.cell(0, 3).content).toEqual({ kind: "number", value: 18 });
});

test("names count where a formula mentions them, in any capitals, among any number of others", async () => {
  const { host, sheet } = await openBench();
  const name = (each: string, formula: string) =>
    host.workbook.names.push({ name: each, formula, scopeSheetId: null, visible: true });
  for (let index = 0; index < 10_000; index++) name(`namn_${index}`, `=Blad1!$B$${index + 1}`);
  name("Båda", "=Blad1!$B$2:$B$3");
  sheet.loadCell(1, 1, number(5));
  sheet.loadCell(2, 1, number(7));
  host.editCell(sheet.id, 0, 0, "=SUM(BÅDA)+Namn_2");
  expect(sheet.cell(0, 0).content).toEqual({ kind: "number", value: 19 });
});

test("where the engine is lost, every formula keeps what it holds, and one written since is #N/A", async () => {
  const { host, sheet } = await openBench();
  // Each depends on the next: the engine goes down the whole chain at once.
  for (let row = 0; row < 3_000; row++) sheet.loadCell(row, 0, number(1, `=A${row + 2}+1`));
  sheet.loadCell(3_000, 0, number(1));
  host.editCell(sheet.id, 0, 3, "=1+1");
  expect(sheet.cell(0, 3).content).toEqual({ kind: "error", value: "#N/A" });
  expect(sheet.cell(0, 0).content).toEqual({ kind: "number", value: 1 });
  expect(host.untrustedFormulaCount).toBe(3_001);
});
