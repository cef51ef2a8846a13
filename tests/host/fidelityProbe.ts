import type { TestBench } from "./api/session/testBench";

/** Tries something that Excel can do: true when the stand-in can do it too. */
export type Probe = (bench: TestBench) => Promise<boolean>;

type SheetCode = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Does one of the codes run without the host saying that there is no such member or choice? */
export function exists(...codes: SheetCode[]): Probe {
  return async ({ Excel, OfficeExtension }) => {
    for (const code of codes) {
      try {
        await Excel.run(async (context) => {
          code(context.workbook.worksheets.getItem("Blad1"), context);
          await context.sync();
        });
        return true;
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        if (error.code !== "ApiNotFound" && error.code !== "InvalidArgument") return true;
      }
    }
    return false;
  };
}

/** Does the code give the value that Excel would give? */
export function gives<Value>(
  code: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>,
  expected: Value,
) {
  return async ({ Excel }: TestBench): Promise<boolean> => {
    const value = await Excel.run((context) => code(context.workbook.worksheets.getItem("Blad1"), context));
    return Object.is(value, expected);
  };
}

export async function valueOf(sheet: Excel.Worksheet, address: string): Promise<unknown> {
  const range = sheet.getRange(address).load("values");
  await sheet.context.sync();
  return range.values[0]?.[0];
}
