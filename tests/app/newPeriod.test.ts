import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { recalculate } from "../../src/app/recalculate";
import { createExample } from "../../src/app/template";
import type { HistoryPlace } from "../../src/workbook/grid/historySheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { stateOf } from "../faults/workbookState";
import type { ExcelHost } from "../host/excelHost";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { cellsOf, startHostOn } from "./openSample";

const TIME = { followUpDate: null, calculatedAt: "2024-01-15T09:00" };
const LATER = { followUpDate: "2024-08-31", calculatedAt: "2024-09-15T09:00" };

const AT_LAST = { followUpDate: "2025-08-31", calculatedAt: "2026-01-15T09:00" };

async function calculatedExample(): Promise<ExcelHost> {
  const host = await startHostOn(newWorkbook());
  await createExample(excelWorkbook);
  await recalculate(excelWorkbook, TIME);
  return host;
}

async function saved(host: ExcelHost): Promise<(address: string) => string> {
  const cells = cellsOf(await host.save());
  return (address) => cells.get(address) ?? "";
}

const COMPUTED = ["Exempel!R6", "Exempel!R7", "Exempel!V6", "Måluppfyllelse – index!B14"];

test("computed levels say that they wait until the next calculation, which replaces them unasked", async () => {
  const host = await calculatedExample();
  await beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, TIME, "2024-08-31"));
  const waiting = await saved(host);
  for (const address of COMPUTED)
    expect([address, waiting(address)]).toEqual([address, expect.stringContaining("Räkna om")]);
  const { issues } = await recalculate(excelWorkbook, LATER);
  expect(issues.map(({ detail }) => detail.code)).not.toContain("ownCellKept");
  const after = await saved(host);
  for (const address of COMPUTED)
    expect([address, after(address)]).toEqual([address, expect.not.stringContaining("Räkna om")]);
});

test("what waits for a calculation is no level of the period that is left", async () => {
  await calculatedExample();
  await beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, TIME, "2024-08-31"));
  const { kept } = await planPeriod(excelWorkbook, LATER, "2024-12-31");
  expect(kept.flatMap(({ headings }) => headings)).toEqual([]);
});

test("a column for what has been is as wide as the one that it was copied from", async () => {
  const host = await calculatedExample();
  const { kept } = await planPeriod(excelWorkbook, TIME, "2024-08-31");
  expect(kept[0]?.headings.slice(0, 2)).toEqual(["Målvärde 2023", "Utfall 2023"]);
  await beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, TIME, "2024-08-31"));
  const sheet = host.workbook.findSheet("Exempel");
  const width = (column: number): number | undefined => sheet?.columnWidths.get(column);
  // H and M are Målvärde and Utfall; what is kept begins after V.
  expect([width(22), width(23)]).toEqual([width(7), width(12)]);
  expect(width(7)).toBeGreaterThan(0);
});

/** Begins a period on the example, with the next day, and fills in its outcomes. */
async function begun(
  current: typeof TIME | typeof LATER,
  next: string,
  history: HistoryPlace,
): Promise<void> {
  await beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, current, next, null, history));
}

/** Three periods after each other, each with the outcomes that the one before had. */
async function threePeriods(history: HistoryPlace): Promise<ExcelHost> {
  const host = await calculatedExample();
  const { id } = host.workbook.findSheet("Exempel") ?? { id: "" };
  const outcomes = Array.from({ length: 12 }, (_, at) => [at + 5, contentAt(host, at + 5, 12)] as const);
  let current: typeof TIME | typeof LATER = TIME;
  for (const next of ["2024-08-31", "2024-12-31", "2025-08-31"]) {
    await begun(current, next, history);
    for (const [row, value] of outcomes) if (value !== "") host.editCell(id, row, 12, String(value));
    current = { followUpDate: next, calculatedAt: "2026-01-15T09:00" };
    await recalculate(excelWorkbook, current);
  }
  return host;
}

function contentAt(host: ExcelHost, row: number, column: number): string | number {
  const content = host.workbook.findSheet("Exempel")?.cell(row, column).content;
  return content?.kind === "number" || content?.kind === "text" ? content.value : "";
}

function headingsOf(host: ExcelHost, name: string, row: number): readonly string[] {
  const sheet = host.workbook.findSheet(name);
  return Array.from({ length: 60 }, (_, column) => sheet?.cell(row, column).content).flatMap((content) =>
    content?.kind === "text" ? [content.value] : [],
  );
}

describe("after three periods", () => {
  test("folded columns are one group beside the follow-up, each named once", async () => {
    const host = await threePeriods("folded");
    const sheet = host.workbook.findSheet("Exempel");
    const columns = [...(sheet?.columnGroups.keys() ?? [])];
    expect(columns).toEqual(Array.from(columns, (_, at) => 22 + at));
    expect([...(sheet?.columnGroups.values() ?? [])].every((level) => level === 1)).toBe(true);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual(columns);
    const headings = headingsOf(host, "Exempel", 4);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.slice(22).filter((heading) => heading.startsWith("Utfall"))).toEqual([
      "Utfall 2023",
      "Utfall aug 2024",
      "Utfall 2024",
    ]);
    const again = openWorkbook(await host.save()).model.findSheet("Exempel");
    expect([...(again?.columnGroups ?? [])]).toEqual([...(sheet?.columnGroups ?? [])]);
  });

  test("the sheet of its own has them all, and the history is read from there as from beside the follow-up", async () => {
    const beside = await threePeriods("beside");
    const { indexHistory: expected } = await recalculate(excelWorkbook, AT_LAST);
    const headingsBeside = headingsOf(beside, "Exempel", 4);
    const host = await threePeriods("ownSheet");
    expect(headingsOf(host, "Exempel", 4)).toEqual(headingsBeside.slice(0, 22));
    expect(headingsOf(host, "Tidigare perioder", 0)).toEqual([
      "Blad",
      "Mål",
      "Indikator",
      ...headingsBeside.slice(22),
    ]);
    const { indexHistory, decoded } = await recalculate(excelWorkbook, AT_LAST);
    expect(indexHistory).toEqual(expected);
    expect(indexHistory.map(({ period }) => period)).toEqual(["2023-12", "2024-08", "2024-12"]);
    expect(decoded.followUp.goals[0]?.indicators[0]?.measure).toMatchObject({
      history: [{ period: "2023-12" }, { period: "2024-08" }, { period: "2024-12" }],
    });
  });

  test("rows that change places, and a sheet that gets another name, keep their history", async () => {
    const host = await threePeriods("ownSheet");
    const { indexHistory } = await recalculate(excelWorkbook, AT_LAST);
    const sheet = host.workbook.findSheet("Exempel");
    if (sheet === null) throw new Error("There is no sheet");
    sheet.name = "Mål 2026";
    expect((await recalculate(excelWorkbook, AT_LAST)).indexHistory).toEqual(indexHistory);
  });
});

test.each(["folded", "ownSheet"] as const)("%s: all of it is undone", async (history) => {
  const host = await calculatedExample();
  const before = stateOf(host);
  const planned = await planPeriod(excelWorkbook, TIME, "2024-08-31", null, history);
  const { undo } = await beginPeriod(excelWorkbook, planned);
  expect(stateOf(host)).not.toEqual(before);
  expect((await excelWorkbook.undoPlan(undo)).left).toEqual([]);
  const after = stateOf(host);
  expect([after.contents, after.sheets, after.settings]).toEqual([
    before.contents,
    before.sheets,
    before.settings,
  ]);
});

test("folded columns that the controller has opened stay open, and are emptied all the same when it is undone", async () => {
  const host = await calculatedExample();
  const { undo } = await beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, TIME, "2024-08-31"));
  host.workbook.findSheet("Exempel")?.hiddenColumns.clear();
  expect((await excelWorkbook.undoPlan(undo)).left).toEqual([]);
  expect(headingsOf(host, "Exempel", 4)).toHaveLength(22);
});
