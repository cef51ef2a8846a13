import { newWorkbook } from "../host/xlsx/newWorkbook";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";

/** An .xlsx file whose only sheet (Blad1) holds these rows from A1, in columns of these widths in points. */
export function workbookOfRows(
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[] = [],
): Uint8Array {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet.");
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === "") return;
      const content =
        typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", value } as const);
      sheet.setCell(row, column, { content, formula: null, styleId: 0 });
    }),
  );
  widths.forEach((width, column) => sheet.columnWidths.set(column, width));
  if (widths.length > 0) sheet.changedFeatures.add("columnWidths");
  return saveWorkbook(opened);
}
