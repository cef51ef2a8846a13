import type { CellPlace } from "../../src/workbook/issues/issue";
import type { ExcelHost } from "../host/excelHost";

/** What the cells of a place hold, row by row: read from the workbook itself, not from what the add-in knows of it. */
export function readBack({ workbook }: ExcelHost, { sheet, address }: CellPlace): (string | number)[][] {
  const [first = "", last = first] = address.split(":");
  const [top, left] = position(first);
  const [bottom, right] = position(last);
  const found = workbook.findSheet(sheet);
  if (found === undefined || found === null) throw new Error(`No sheet ${sheet}`);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => {
      const { content } = found.cell(top + row, left + column) ?? { content: { kind: "empty" as const } };
      return content.kind === "number" || content.kind === "text" ? content.value : "";
    }),
  );
}

function position(address: string): [row: number, column: number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}
