import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { recalculate } from "../../src/app/recalculate";
import { createExample } from "../../src/app/template";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { ExcelHost } from "../host/excelHost";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { cellsOf, startHostOn } from "./openSample";

const TIME = { followUpDate: null, calculatedAt: "2024-01-15T09:00" };
const LATER = { followUpDate: "2024-08-31", calculatedAt: "2024-09-15T09:00" };

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
