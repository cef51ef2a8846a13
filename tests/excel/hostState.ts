import type { ExcelHost } from "../host/excelHost";

/** Every cell that is not blank, by sheet and position. */
export function contents(host: ExcelHost): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of host.workbook.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.content.kind === "empty") continue;
      found.set(`${sheet.name} ${row} ${column}`, cell.formula ?? JSON.stringify(cell.content));
    }
  }
  return found;
}

/** The look of every cell that has one: fill, font, number format. */
export function looks(host: ExcelHost): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of host.workbook.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      const { fillColor, numberFormat, horizontalAlignment } = host.workbook.styles.get(cell.styleId);
      if (fillColor === null && numberFormat === "General" && horizontalAlignment === "General") continue;
      found.set(`${sheet.name} ${row} ${column}`, { fillColor, numberFormat, horizontalAlignment });
    }
  }
  return found;
}
