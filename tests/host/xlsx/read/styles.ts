import type { Element } from "@xmldom/xmldom";
import { DEFAULT_STYLE, type CellStyle } from "../../model/styleTable";
import { attributeOf, childOf, childrenOf, flagOf } from "../xml/dom";
import type { ColorTable } from "./colors";
import { readBorders } from "./borders";
import { builtInNumberFormat } from "./numberFormats";

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontalAlignment"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, CellStyle["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

export const UNDERLINES: Readonly<Record<string, CellStyle["underline"]>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

/** The cell formats (cellXfs) of styles.xml, in its order. */
export function readStyles(styles: Element, colors: ColorTable): CellStyle[] {
  const numberFormats = new Map(
    listIn(styles, "numFmts").map((format) => [
      Number(attributeOf(format, "numFmtId")),
      attributeOf(format, "formatCode") ?? "General",
    ]),
  );
  const fonts = listIn(styles, "fonts").map((font) => readFont(font, colors));
  const fills = listIn(styles, "fills").map((fill) => readFill(fill, colors));
  const borders = listIn(styles, "borders").map((border) => readBorders(border, colors));
  const formats = listIn(styles, "cellXfs").map((format): CellStyle => {
    const formatId = Number(attributeOf(format, "numFmtId") ?? "0");
    return {
      ...DEFAULT_STYLE,
      ...fonts[Number(attributeOf(format, "fontId") ?? "0")],
      ...readAlignment(childOf(format, "alignment")),
      locked: isLocked(childOf(format, "protection")),
      ...borders[Number(attributeOf(format, "borderId") ?? "0")],
      numberFormat: numberFormats.get(formatId) ?? builtInNumberFormat(formatId),
      fillColor: fills[Number(attributeOf(format, "fillId") ?? "0")] ?? null,
    };
  });
  return formats.length === 0 ? [DEFAULT_STYLE] : formats;
}

/** The entries of a counted list such as <fonts count="2"><font/><font/></fonts>. */
export function listIn(styles: Element, listName: string): Element[] {
  const list = childOf(styles, listName);
  return list === null ? [] : childrenOf(list);
}

function readFont(font: Element, colors: ColorTable): Partial<CellStyle> {
  const has = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== null && flagOf(element, "val", true);
  };
  const value = (name: string): string | null => {
    const element = childOf(font, name);
    return element === null ? null : attributeOf(element, "val");
  };
  const size = value("sz");
  return {
    bold: has("b"),
    italic: has("i"),
    underline: readUnderline(childOf(font, "u")),
    fontSize: size === null ? null : Number(size),
    fontName: value("name"),
    fontColor: colors.resolve(childOf(font, "color")),
  };
}

/** An element without a word is a single line. */
function readUnderline(element: Element | null): CellStyle["underline"] {
  return element === null ? "None" : (UNDERLINES[attributeOf(element, "val") ?? "single"] ?? "None");
}

/** Only a solid fill has one colour; it is the pattern's foreground. */
function readFill(fill: Element, colors: ColorTable): string | null {
  const pattern = childOf(fill, "patternFill");
  if (pattern === null || attributeOf(pattern, "patternType") !== "solid") return null;
  return colors.resolve(childOf(pattern, "fgColor"));
}

function readAlignment(alignment: Element | null): Partial<CellStyle> {
  if (alignment === null) return {};
  return {
    horizontalAlignment: HORIZONTAL[attributeOf(alignment, "horizontal") ?? ""] ?? "General",
    verticalAlignment: VERTICAL[attributeOf(alignment, "vertical") ?? ""] ?? "Bottom",
    wrapText: flagOf(alignment, "wrapText"),
  };
}

/** Every cell is locked that the file does not say otherwise of. */
function isLocked(protection: Element | null): boolean {
  return protection === null || flagOf(protection, "locked", true);
}

/** The word of the file for an alignment of the model. */
export function alignmentWord(
  value: CellStyle["horizontalAlignment"] | CellStyle["verticalAlignment"],
): string {
  const words = [...Object.entries(HORIZONTAL), ...Object.entries(VERTICAL)];
  return words.find(([, name]) => name === value)?.[0] ?? value.toLowerCase();
}
