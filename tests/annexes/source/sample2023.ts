import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { sampleBytes, startHost } from "../../app/openSample";

/** The sample workbook of 2023, read to its end as the add-in reads it. */
export async function readSample2023(): Promise<WorkbookSnapshot> {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  return excelWorkbook.readSnapshot({
    knownSheets: () => [],
    needsAllRows: () => true,
    needsFills: () => false,
  });
}
