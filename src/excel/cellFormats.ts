import type { CellFormat, Grid } from "../workbook/writePlan";

/** The parts of a cell's look that the add-in changes, as a question to Excel. */
const FORMAT_PARTS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { color: true, bold: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Asks for the look of each cell of a range; the answer is there after the next sync. */
export function queueFormats(range: Excel.Range): () => Grid<CellFormat> {
  const properties = range.getCellProperties(FORMAT_PARTS);
  return () => properties.value.map((cells) => cells.map(fromExcel));
}

function fromExcel({ format }: Excel.CellProperties): CellFormat {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = format ?? {};
  return {
    fillColor: fill?.color === undefined || fill.pattern === "None" ? null : fill.color,
    ...(font?.color === undefined ? {} : { fontColor: font.color }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(horizontalAlignment === undefined
      ? {}
      : { horizontalAlignment: horizontalAlignment as NonNullable<CellFormat["horizontalAlignment"]> }),
    ...(verticalAlignment === undefined
      ? {}
      : { verticalAlignment: verticalAlignment as NonNullable<CellFormat["verticalAlignment"]> }),
    ...(wrapText === undefined ? {} : { wrapText }),
  };
}

/** One cell's look as Excel takes it; {} leaves the cell as it is. */
export function toExcelFormat(format: CellFormat | null): Excel.SettableCellProperties {
  if (format === null) return {};
  const { fillColor, fontColor, bold, fontSize, ...alignment } = format;
  const fill =
    fillColor === undefined
      ? {}
      : { fill: fillColor === null ? { pattern: "None" as const } : { color: fillColor } };
  const font = {
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
  };
  return { format: { ...fill, ...(Object.keys(font).length === 0 ? {} : { font }), ...alignment } };
}
