import type { AreaLook, CellFormat, Grid } from "../../workbook/plan/writePlan";

type FormatQuestion = Excel.CellPropertiesLoadOptions["format"];

/** The properties to ask Excel for, for each part of a look. */
const QUESTIONS: Record<keyof CellFormat, NonNullable<FormatQuestion>> = {
  fillColor: { fill: { color: true, pattern: true } },
  fontColor: { font: { color: true } },
  bold: { font: { bold: true } },
  italic: { font: { italic: true } },
  fontSize: { font: { size: true } },
  horizontalAlignment: { horizontalAlignment: true },
  verticalAlignment: { verticalAlignment: true },
  wrapText: { wrapText: true },
};

/**
 * Asks for the look of each cell of a range, in the parts that the formats name and no others: the answer is an object per
 * cell. It is there after the next sync.
 */
export function queueFormats(range: Excel.Range, formats: Grid<CellFormat>): () => Grid<CellFormat> {
  const named = new Set(
    formats.flat().flatMap((format) => Object.keys(format ?? {}) as (keyof CellFormat)[]),
  );
  const question: NonNullable<FormatQuestion> = {};
  for (const part of named) {
    const { fill, font, ...alignment } = QUESTIONS[part];
    Object.assign(question, alignment);
    if (fill !== undefined) question.fill = fill;
    if (font !== undefined) question.font = { ...question.font, ...font };
  }
  const properties = range.getCellProperties({ format: question });
  return () => properties.value.map((cells) => cells.map(fromExcel));
}

/** How cells look that nobody has given a look. */
const PLAIN: Required<CellFormat> = {
  fillColor: null,
  fontColor: "#000000",
  bold: false,
  italic: false,
  fontSize: 11,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
};

/**
 * Asks for the look that all cells of a range have in common, with the number format of the first; it is there after the
 * next sync, null where they differ or look as Excel's own. A handful of values, whatever the size of the range.
 */
export function queueCommonLook(range: Excel.Range): () => AreaLook | null {
  const first = range.getCell(0, 0);
  first.load("numberFormat");
  const { format } = range;
  const { fill, font } = format;
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  fill.load("color,pattern");
  font.load("bold,color,italic,size");
  return () => {
    // Excel gives null where cells differ.
    const { pattern, color } = fill as { readonly pattern: string | null; readonly color: string };
    const look: { readonly [Part in keyof CellFormat]-?: CellFormat[Part] | undefined } = {
      fillColor: pattern === "None" ? null : pattern === null ? undefined : color,
      fontColor: font.color,
      bold: font.bold,
      italic: font.italic,
      fontSize: font.size,
      horizontalAlignment: format.horizontalAlignment as NonNullable<CellFormat["horizontalAlignment"]>,
      verticalAlignment: format.verticalAlignment as NonNullable<CellFormat["verticalAlignment"]>,
      wrapText: format.wrapText,
    };
    const numberFormat = String(first.numberFormat[0]?.[0] ?? "General");
    return isCommon(look) && !(isPlain(look) && numberFormat === "General")
      ? { format: look, numberFormat }
      : null;
  };
}

function isCommon(look: { readonly [Part in keyof CellFormat]: unknown }): look is Required<CellFormat> {
  return (
    Object.entries(look).every(([part, value]) => (value ?? null) !== null || part === "fillColor") &&
    look.fillColor !== undefined
  );
}

function isPlain(look: Required<CellFormat>): boolean {
  return (Object.keys(PLAIN) as (keyof CellFormat)[]).every((part) => look[part] === PLAIN[part]);
}

function fromExcel({ format }: Excel.CellProperties): CellFormat {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = format ?? {};
  return {
    ...(fill === undefined ? {} : { fillColor: fill.pattern === "None" ? null : (fill.color ?? null) }),
    ...(font?.color === undefined ? {} : { fontColor: font.color }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
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
  const { fillColor, fontColor, bold, italic, fontSize, ...alignment } = format;
  const fill =
    fillColor === undefined
      ? {}
      : { fill: fillColor === null ? { pattern: "None" as const } : { color: fillColor } };
  const font = {
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
  };
  return { format: { ...fill, ...(Object.keys(font).length === 0 ? {} : { font }), ...alignment } };
}
