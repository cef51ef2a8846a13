import { ExcelHost } from "../../excelHost";
import type { Hostility } from "../../hostility";
import type { SheetModel } from "../../model/workbook";
import { loadOfficeClient, type OfficeClient } from "../../officeClient";
import type { OfficeStubOptions } from "../../officeStub";
import { newWorkbook } from "../../xlsx/newWorkbook";

export interface TestBench extends OfficeClient {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  /** What the add-in's code would throw, as its code and message. */
  readonly failure: (
    code: (context: Excel.RequestContext) => Promise<unknown>,
  ) => Promise<{ code: string; message: string; location: string }>;
}

/** An open workbook with the sheet "Blad1", and a genuine client on it. */
export async function openBench(
  options: OfficeStubOptions = {},
  hostilities: readonly Hostility[] = [],
): Promise<TestBench> {
  const host = await ExcelHost.from(newWorkbook(), hostilities);
  const client = loadOfficeClient(host, options);
  const sheet = host.workbook.sheets[0];
  if (sheet === undefined) throw new Error("The new workbook has no sheet.");
  return {
    ...client,
    host,
    sheet,
    failure: async (code) => {
      try {
        await client.Excel.run(code);
      } catch (error) {
        if (!(error instanceof client.OfficeExtension.Error)) throw error;
        return {
          code: error.code,
          message: error.message,
          location: String(error.debugInfo.errorLocation),
        };
      }
      throw new Error("Nothing failed.");
    },
  };
}
