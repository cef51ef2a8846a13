import {
  partsOfCell,
  readFigureParts,
  type ExplainedFigure,
  type FigureReading,
} from "../../src/app/figureParts";
import { buildReports } from "../../src/app/buildReports";
import { recalculate } from "../../src/app/recalculate";
import { sumAmounts } from "../../src/domain/sumAmounts";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { parseReference } from "../../src/workbook/grid/cellAddress";
import type { CellPlace } from "../../src/workbook/issues/issue";
import type { SelectedCell } from "../../src/workbook/port/workbookPort";
import { sampleBytes, startHost } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";

const TIME = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };

async function built(amounts: "formulas" | "values", unit: "shownAsThousands" | "roundedToThousands") {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await recalculate(excelWorkbook, TIME);
  await buildReports(excelWorkbook, TIME, { amounts, unit, reports: null });
  return host;
}

function cellOf({ sheet, address }: CellPlace): SelectedCell {
  const area = parseReference(`'${sheet}'!${address}`)?.area;
  if (area === undefined) throw new Error(address);
  return { sheet, row: area.row, column: area.column };
}

function numberAt(host: ExcelHost, place: CellPlace): number {
  const { sheet, row, column } = cellOf(place);
  const content = host.workbook.findSheet(sheet)?.cell(row, column)?.content;
  if (content?.kind !== "number") throw new Error(`${sheet}!${place.address} holds no number`);
  return content.value;
}

function explained(reading: FigureReading, cell: SelectedCell): ExplainedFigure {
  const found = partsOfCell(reading, cell);
  if (found.kind === "nothing") throw new Error(`${found.code} behind ${JSON.stringify(cell)}`);
  return found;
}

function amountsOf(reading: FigureReading, cell: SelectedCell) {
  const { parts, shown } = explained(reading, cell);
  if (parts.kind !== "amount") throw new Error(parts.kind);
  return { parts, shown };
}

/** Every figure of every annex, by its cell. */
const cellsOf = ({ figures }: FigureReading): readonly CellPlace[] =>
  [...figures.keys()].map((key) => {
    const at = key.lastIndexOf("!");
    return { sheet: key.slice(0, at), address: key.slice(at + 1) };
  });

test.each([
  ["formulas", "shownAsThousands"],
  ["formulas", "roundedToThousands"],
  ["values", "shownAsThousands"],
] as const)(
  "2023: the parts of every figure of every annex come to what its cell holds (%s, %s)",
  async (amounts, unit) => {
    const host = await built(amounts, unit);
    const reading = await readFigureParts(excelWorkbook, TIME);
    const cells = cellsOf(reading);
    const wrong = cells.flatMap((place) => {
      const { parts, shown } = amountsOf(reading, cellOf(place));
      const held = numberAt(host, place);
      const isRounded = unit === "roundedToThousands" && parts.isMoney;
      return parts.groupings.flatMap(({ by, parts: each, sum }) => {
        const added = sumAmounts(each.map(({ value }) => value));
        // Kronor to the öre; in tkr as the cell rounds them.
        const isSame = isRounded ? Math.abs(added / 1000 - held) <= 0.5 : Math.abs(added - held) < 0.005;
        const isWhole = Math.abs(added - parts.value) < 0.005 && Math.abs(sum - parts.value) < 0.005;
        return isSame && isWhole && shown?.agrees === true
          ? []
          : [`${place.sheet}!${place.address} by ${by}: ${added}, ${parts.value}, ${held}`];
      });
    });
    expect(wrong).toEqual([]);
    const sheets = new Map<string, number>();
    for (const { sheet } of cells) sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
    expect(Object.fromEntries(sheets)).toEqual({
      Resultatrapport: 72,
      "Verksamhetens utfall": 176,
      "Politisk verksamhet": 12,
      "Riktade statsbidrag": 18,
      Verksamhetsmått: 98,
      Investeringar: 24,
    });
  },
);

describe("2023, built as formulas", () => {
  let host: ExcelHost;
  let reading: FigureReading;
  beforeAll(async () => {
    host = await built("formulas", "shownAsThousands");
    reading = await readFigureParts(excelWorkbook, TIME);
  });

  test("every row of a part leads to the cell that holds what it adds, and the rows with what is left come to the part", () => {
    const checked = { rows: 0, parts: 0 };
    for (const place of cellsOf(reading)) {
      const { parts } = amountsOf(reading, cellOf(place));
      const isVariance = /avvik/i.test(parts.heading);
      for (const each of parts.groupings.flatMap((grouping) => grouping.parts)) {
        const added = sumAmounts([...each.rows.map(({ value }) => value), each.left.value]);
        expect(Math.abs(added - each.value)).toBeLessThan(0.005);
        checked.parts += 1;
        if (isVariance) continue;
        for (const row of each.rows) {
          if (row.place.address.includes(":")) continue;
          expect([row.place, row.value]).toEqual([row.place, numberAt(host, row.place)]);
          checked.rows += 1;
        }
      }
    }
    expect(checked.parts).toBeGreaterThan(2_000);
    expect(checked.rows).toBeGreaterThan(2_000);
  });

  test("beside the parts stand last year and budget of the same rows, which come to the annex's own columns", () => {
    const [sheet] = reading.input.snapshot.sheets.filter(({ name }) => name === "Resultatrapport");
    for (let row = 4; row < 4 + 18; row++) {
      const { parts } = amountsOf(reading, { sheet: "Resultatrapport", row, column: 2 });
      expect(parts.beside).toEqual(["Utfall 2022", "Budget 2023"]);
      const [before, budget] = parts.groupings[0].besideSums;
      const held = [1, 3].map((column) => sheet?.values[row]?.[column]);
      expect([before ?? 0, budget ?? 0].map((value) => value.toFixed(2))).toEqual(
        held.map((value) => Number(value).toFixed(2)),
      );
    }
  });

  test("a variance has its actual and its budget beside, and an investment its budget and what it has cost", () => {
    const net = amountsOf(reading, { sheet: "Resultatrapport", row: 21, column: 4 });
    expect(net.parts).toMatchObject({
      labels: ["Nettokostnad"],
      heading: "Avvik 2023",
      beside: ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    });
    const investments = amountsOf(reading, { sheet: "Investeringar", row: 8, column: 6 });
    expect(investments.parts).toMatchObject({
      labels: ["SUMMA"],
      heading: "Avvik budget - utfall",
      beside: ["TOTAL BUDGET 2023", "Utfall"],
      groupings: [{ by: "record" }],
    });
  });

  test("of one record the columns are the parts", () => {
    const { parts } = amountsOf(reading, { sheet: "Investeringar", row: 5, column: 4 });
    const [grouping, ...others] = parts.groupings;
    expect([grouping.by, grouping.parts.map(({ name }) => name).toSorted(), others]).toEqual([
      "column",
      expect.arrayContaining(["Ursprunglig budget 2023"]),
      [],
    ]);
  });

  test("a goal in Måluppfyllelse, in the follow-up and by its value has its indicators", () => {
    const { followUp, snapshot } = reading.input;
    const goals = followUp?.evaluation.goals ?? [];
    const sheet = snapshot.sheets.find(({ name }) => name === "Måluppfyllelse");
    const rows = (sheet?.values ?? []).flatMap((cells, row) => (cells[0] === "Mål" ? [row] : []));
    expect(rows).toHaveLength(goals.length);
    for (const [at, row] of rows.entries()) {
      const found = explained(reading, { sheet: "Måluppfyllelse", row, column: 4 });
      expect(found.shown?.agrees).toBe(true);
      expect(found.parts).toMatchObject({ kind: "goal", goal: { goal: { id: goals[at]?.goal.id } } });
      if (found.parts.kind !== "goal") continue;
      // The second witness of a goal's value: the plain mean of what its indicators' levels score.
      const scores = found.parts.indicators.flatMap(({ indicator: { levelScore } }) => levelScore ?? []);
      expect(found.parts.goal.score).toBeCloseTo(sumAmounts(scores) / scores.length, 12);
    }
    const [block] = followUp?.decoded.blocks ?? [];
    const column = block?.block.columns.get("goalScore") ?? 0;
    const [first] = [...(block?.goalRows ?? [])];
    const [goalId, goalRows] = first ?? ["", [0]];
    const name = block?.block.sheet.name ?? "";
    const value = explained(reading, { sheet: name, row: goalRows[0] ?? 0, column });
    expect(value).toMatchObject({
      shown: { agrees: true },
      parts: { kind: "goal", goal: { goal: { id: goalId } } },
    });
  });

  test("an indicator in both reports of goals has its reason, and the index its goals", () => {
    const attainment = explained(reading, { sheet: "Måluppfyllelse", row: 6, column: 4 });
    expect(attainment).toMatchObject({ shown: { agrees: true }, parts: { kind: "indicator" } });
    const result = explained(reading, { sheet: "Periodens uppföljning", row: 4, column: 4 });
    expect(result).toMatchObject({ shown: { agrees: true }, parts: { kind: "indicator" } });
  });

  test("a figure of the charts leads to the annex that it shows", () => {
    const sheet = reading.input.snapshot.sheets.find(({ ownMark }) => ownMark?.startsWith("charts"));
    const cells = (sheet?.formulas ?? []).flatMap((row, at) =>
      row.flatMap((formula, column) =>
        String(formula).startsWith("='Verksamhetens utfall'")
          ? [{ sheet: sheet?.name ?? "", row: at, column }]
          : [],
      ),
    );
    expect(cells).toHaveLength(21);
    for (const cell of cells) expect(amountsOf(reading, cell).parts.heading).toBe("Avvikelse, netto");
  });

  test("behind headings, labels and the controller's own data there is nothing", () => {
    for (const cell of [
      { sheet: "Resultatrapport", row: 0, column: 0 },
      { sheet: "Resultatrapport", row: 4, column: 0 },
      { sheet: "Resultatrapport", row: 200, column: 30 },
      { sheet: "Huvudbok", row: 3, column: 5 },
      { sheet: "Finns inte", row: 0, column: 0 },
    ])
      expect(partsOfCell(reading, cell)).toEqual({ kind: "nothing", code: "noFigure" });
  });
});

describe("what the parts do not come to is said, with both amounts", () => {
  const cell: SelectedCell = { sheet: "Resultatrapport", row: 11, column: 2 };

  async function edited(edit: (context: Excel.RequestContext) => void) {
    await built("formulas", "shownAsThousands");
    const before = amountsOf(await readFigureParts(excelWorkbook, TIME), cell);
    await Excel.run(async (context) => {
      edit(context);
      await context.sync();
    });
    return { before, after: amountsOf(await readFigureParts(excelWorkbook, TIME), cell) };
  }

  test("of a cell that was typed over", async () => {
    const { before, after } = await edited(({ workbook }) => {
      workbook.worksheets.getItem("Resultatrapport").getRange("C12").values = [[-123_456]];
    });
    expect(before.shown).toMatchObject({ agrees: true, hasFormula: true });
    expect(after.shown).toEqual({
      place: { sheet: "Resultatrapport", address: "C12" },
      value: -123_456,
      amount: -123_456,
      hasFormula: false,
      agrees: false,
    });
    expect(after.parts.groupings[0].sum).toBe(before.parts.groupings[0].sum);
  });

  test("of a formula of the controller's own that comes to something else", async () => {
    const { before, after } = await edited(({ workbook }) => {
      workbook.worksheets.getItem("Resultatrapport").getRange("C12").formulas = [["=C13+1"]];
    });
    expect(before.shown?.value).not.toBe(after.shown?.value);
    expect(after.shown).toMatchObject({ agrees: false, hasFormula: true });
  });

  test("of plain numbers whose ledger has changed since; a formula follows it", async () => {
    await built("values", "shownAsThousands");
    const reading = await readFigureParts(excelWorkbook, TIME);
    const { parts } = amountsOf(reading, cell);
    const [row] = parts.groupings[0].parts[0]?.rows ?? [];
    if (row === undefined) throw new Error("No row behind the figure");
    await Excel.run(async (context) => {
      const { sheet, address } = row.place;
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[row.value - 1000.25]];
      await context.sync();
    });
    const after = amountsOf(await readFigureParts(excelWorkbook, TIME), cell);
    expect(after.shown).toMatchObject({ agrees: false, hasFormula: false, value: parts.value });
    expect(after.parts.groupings[0].sum - parts.value).toBeCloseTo(-1000.25, 6);
  });
});

test("an annex of the controller's own, in tkr and in another order, has the same parts", async () => {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Egen tabell");
    sheet.getRange("A1:C8").values = [
      ["tkr", "Budget 2023", "Utfall 2023"],
      ["Nettokostnad", -601_600, -592_514],
      ["Personalkostnader inkl po", 0, 0],
      ["Summa Kostnader", 0, 0],
      ["Summa Intäkter", 0, 0],
      ["Lokalhyra intern", 0, 0],
      ["Lokalhyra extern", 0, 0],
      ["Övriga externa kostnader", 0, 0],
    ];
    sheet.getRange("A9:C11").values = [
      ["Köp av huvudverksamhet", 0, 0],
      ["Övriga interna kostnader", 0, 0],
      ["Avskrivningar o internränta", 0, 0],
    ];
    await context.sync();
  });
  const reading = await readFigureParts(excelWorkbook, TIME);
  const { parts, shown } = amountsOf(reading, { sheet: "Egen tabell", row: 1, column: 2 });
  expect(parts).toMatchObject({ labels: ["Nettokostnad"], heading: "Utfall 2023" });
  expect(shown).toMatchObject({ value: -592_514, amount: -592_514_000, agrees: true });
  const personnel = amountsOf(reading, { sheet: "Egen tabell", row: 2, column: 2 });
  expect(personnel.shown).toMatchObject({ amount: 0, agrees: false });
});

test("one reading tells of every figure: nothing more is asked of Excel, however many are looked at", async () => {
  const host = await built("formulas", "shownAsThousands");
  host.resetStatistics();
  const reading = await readFigureParts(excelWorkbook, TIME);
  const { syncs } = host.statistics;
  expect(syncs).toBeLessThanOrEqual(4);
  for (const place of cellsOf(reading)) partsOfCell(reading, cellOf(place));
  expect(host.statistics.syncs).toBe(syncs);
});

test("where the ledger is missing, or waits for answers, that is why there are no parts", async () => {
  await built("values", "shownAsThousands");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Huvudbok").delete();
    await context.sync();
  });
  const reading = await readFigureParts(excelWorkbook, TIME);
  expect(partsOfCell(reading, { sheet: "Resultatrapport", row: 11, column: 2 })).toEqual({
    kind: "nothing",
    code: "noData",
  });
});
