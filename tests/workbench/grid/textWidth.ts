import type { CellStyle } from "../../host/model/styleTable";

const CSS_PIXELS_PER_POINT = 96 / 72;
const DEFAULT_FONT_SIZE = 11;
const FALLBACK_FONTS = `Calibri, Carlito, "Segoe UI", "Open Sans", Arial, sans-serif`;
/** How wide a digit of Calibri 11 is: the unit that column widths in workbooks are made of. */
const CALIBRI_DIGIT_WIDTH = 7;
const CACHE_LIMIT = 20_000;

const context = document.createElement("canvas").getContext("2d");
if (context === null) throw new Error("The browser has no canvas to measure text with.");
const canvas = context;
const widths = new Map<string, number>();

export function fontPixels(style: CellStyle): number {
  return Math.round((style.fontSize ?? DEFAULT_FONT_SIZE) * CSS_PIXELS_PER_POINT * 10) / 10;
}

/** CSS `font` of a cell: its own family first, then what looks most like Excel's. */
export function cssFont(style: CellStyle): string {
  const family =
    style.fontName === null ? FALLBACK_FONTS : `"${style.fontName.replaceAll('"', "")}", ${FALLBACK_FONTS}`;
  return `${style.italic ? "italic " : ""}${style.bold ? "700 " : ""}${fontPixels(style)}px ${family}`;
}

export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (widths.size >= CACHE_LIMIT) widths.clear();
  widths.set(key, width);
  return width;
}

/** How many times wider than in Excel columns must be, for the font that this computer draws the cells with. */
export function columnScale(defaultStyle: CellStyle): number {
  return Math.max(
    1,
    textWidth("0", cssFont({ ...defaultStyle, fontSize: DEFAULT_FONT_SIZE })) / CALIBRI_DIGIT_WIDTH,
  );
}

/** How many lines the text takes when broken between words. */
export function lineCount(text: string, font: string, availableWidth: number): number {
  const space = textWidth(" ", font);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = textWidth(word, font);
      if (used > 0 && used + space + width > availableWidth) {
        lines += 1;
        used = 0;
      }
      // A word that is too long for a line of its own is broken inside.
      const overflowing = Math.max(0, Math.ceil(width / availableWidth) - 1);
      lines += overflowing;
      used += (used > 0 ? space : 0) + width - overflowing * availableWidth;
    }
  }
  return lines;
}
