import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ExcelHost } from "../host/excelHost";
import type { Hostility } from "../host/hostility";
import { cellAddress } from "../host/model/address";
import { loadOfficeClient } from "../host/officeClient";
import { openWorkbook, type OpenedWorkbook } from "../host/xlsx/openWorkbook";

export const SAMPLES = join(__dirname, "../../assets/samples");

export function sampleBytes(name: string): Promise<Uint8Array> {
  return readFile(join(SAMPLES, name));
}

/** Opens a workbook in the stand-in for Excel and makes it the one that the add-in's code talks to. */
export async function startHost(
  bytes: Uint8Array,
  hostilities: readonly Hostility[] = [],
): Promise<ExcelHost> {
  return connect(await ExcelHost.open(bytes, hostilities));
}

export async function startHostOn(
  opened: OpenedWorkbook,
  hostilities: readonly Hostility[] = [],
): Promise<ExcelHost> {
  return connect(await ExcelHost.from(opened, hostilities));
}

function connect(host: ExcelHost): ExcelHost {
  Object.assign(globalThis, loadOfficeClient(host));
  host.resetStatistics();
  return host;
}

/** Every cell of a saved workbook by "sheet!address": its formula or value, and its number format. */
export function cellsOf(bytes: Uint8Array): Map<string, string> {
  const { model } = openWorkbook(bytes);
  const cells = new Map<string, string>();
  for (const sheet of model.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      const { numberFormat } = model.styles.get(cell.styleId);
      const content = cell.formula ?? JSON.stringify(cell.content);
      cells.set(`${sheet.name}!${cellAddress(row, column)}`, `${content} ${numberFormat}`);
    }
  }
  return cells;
}
