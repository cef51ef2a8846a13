import type { Document, Element } from "@xmldom/xmldom";
import { BORDER_SIDES } from "../../model/cellBorder";
import { DEFAULT_STYLE, type CellStyle, type StyleTable } from "../../model/styleTable";
import { builtInNumberFormatId, FIRST_CUSTOM_FORMAT } from "../read/numberFormats";
import { alignmentWord, listIn, UNDERLINES } from "../read/styles";
import { attributeOf, childOf, childrenOf, createLike, insertInOrder, rootOf } from "../xml/dom";
import { changedBorder } from "./borderXml";

const ROOT_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
/** As Excel writes it: readers must not mind, but some do. */
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const FORMAT_ORDER = ["alignment", "protection", "extLst"];

/** styles.xml with new cell formats at the end of its list; the formats it has are never changed. */
export class StylesDraft {
  readonly #numbers = new Map<number, number>();

  constructor(
    readonly table: StyleTable,
    /** Called for the first new format only, so that an unused draft leaves the part alone. */
    readonly open: () => Document,
  ) {}

  /** The number in the file of a style of the model. */
  formatNumber(styleId: number): number {
    const { sourceFormat, changes } = this.table.entry(styleId);
    if (Object.keys(changes).length === 0) return sourceFormat;
    let number = this.#numbers.get(styleId);
    if (number === undefined) {
      number = this.#addFormat(sourceFormat, changes);
      this.#numbers.set(styleId, number);
    }
    return number;
  }

  #addFormat(sourceFormat: number, changes: Partial<CellStyle>): number {
    const root = rootOf(this.open());
    const list = listElement(root, "cellXfs");
    const source = childrenOf(list)[sourceFormat];
    const format = source === undefined ? createLike(list, "xf") : (source.cloneNode(true) as Element);
    if (changes.numberFormat !== undefined) {
      format.setAttribute("numFmtId", String(numberFormatId(root, changes.numberFormat)));
      format.setAttribute("applyNumberFormat", "1");
    }
    if (changes.fillColor !== undefined) {
      format.setAttribute(
        "fillId",
        String(changes.fillColor === null ? 0 : addFill(root, changes.fillColor)),
      );
      format.setAttribute("applyFill", "1");
    }
    const font = pick(changes, ["bold", "italic", "underline", "fontSize", "fontName", "fontColor"]);
    if (Object.keys(font).length > 0) {
      format.setAttribute(
        "fontId",
        String(addFont(root, Number(attributeOf(format, "fontId") ?? "0"), font)),
      );
      format.setAttribute("applyFont", "1");
    }
    const borders = pick(changes, BORDER_SIDES);
    if (Object.keys(borders).length > 0) {
      const list = listElement(root, "borders");
      const source = childrenOf(list)[Number(attributeOf(format, "borderId") ?? "0")];
      format.setAttribute("borderId", String(appendEntry(list, changedBorder(list, source, borders))));
      format.setAttribute("applyBorder", "1");
    }
    const alignment = pick(changes, ["horizontalAlignment", "verticalAlignment", "wrapText"]);
    if (Object.keys(alignment).length > 0) {
      align(format, alignment);
      format.setAttribute("applyAlignment", "1");
    }
    if (changes.locked !== undefined) {
      partOf(format, "protection").setAttribute("locked", changes.locked ? "1" : "0");
      format.setAttribute("applyProtection", "1");
    }
    return appendEntry(list, format);
  }
}

function pick<Key extends keyof CellStyle>(
  changes: Partial<CellStyle>,
  keys: readonly Key[],
): Partial<CellStyle> {
  return Object.fromEntries(
    keys.filter((key) => changes[key] !== undefined).map((key) => [key, changes[key]]),
  );
}

function numberFormatId(root: Element, code: string): number {
  const builtIn = builtInNumberFormatId(code);
  if (builtIn !== null) return builtIn;
  const own = listIn(root, "numFmts");
  const known = own.find((format) => attributeOf(format, "formatCode") === code);
  if (known !== undefined) return Number(attributeOf(known, "numFmtId"));
  const list = listElement(root, "numFmts");
  const format = createLike(list, "numFmt");
  const id =
    Math.max(FIRST_CUSTOM_FORMAT - 1, ...own.map((other) => Number(attributeOf(other, "numFmtId")))) + 1;
  format.setAttribute("numFmtId", String(id));
  format.setAttribute("formatCode", code);
  appendEntry(list, format);
  return id;
}

function addFill(root: Element, color: string): number {
  const list = listElement(root, "fills");
  const fill = createLike(list, "fill");
  const pattern = createLike(list, "patternFill");
  pattern.setAttribute("patternType", "solid");
  const foreground = createLike(list, "fgColor");
  foreground.setAttribute("rgb", argb(color));
  const background = createLike(list, "bgColor");
  background.setAttribute("indexed", "64");
  pattern.appendChild(foreground);
  pattern.appendChild(background);
  fill.appendChild(pattern);
  return appendEntry(list, fill);
}

/** A copy of the font with the named attributes changed: underline, scheme and the like are kept. */
function addFont(root: Element, sourceFont: number, changes: Partial<CellStyle>): number {
  const list = listElement(root, "fonts");
  const source = childrenOf(list)[sourceFont];
  const font = source === undefined ? createLike(list, "font") : (source.cloneNode(true) as Element);
  const set = (name: string, attributes: Readonly<Record<string, string>> | null): void => {
    childrenOf(font, name).forEach((old) => font.removeChild(old));
    if (attributes === null) return;
    const element = createLike(font, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    insertInOrder(font, element, FONT_ORDER);
  };
  if (changes.bold !== undefined) set("b", changes.bold ? {} : null);
  if (changes.italic !== undefined) set("i", changes.italic ? {} : null);
  if (changes.underline !== undefined) {
    const word = Object.entries(UNDERLINES).find(([, name]) => name === changes.underline)?.[0] ?? "none";
    set("u", word === "none" ? null : word === "single" ? {} : { val: word });
  }
  if (changes.fontSize !== undefined)
    set("sz", changes.fontSize === null ? null : { val: String(changes.fontSize) });
  if (changes.fontColor !== undefined)
    set("color", changes.fontColor === null ? null : { rgb: argb(changes.fontColor) });
  if (changes.fontName !== undefined) {
    set("name", changes.fontName === null ? null : { val: changes.fontName });
    // A font that follows the theme would go back to the theme's name.
    set("scheme", null);
  }
  return appendEntry(list, font);
}

/** The part of a cell format of that name, made where there is none. */
function partOf(format: Element, name: string): Element {
  const known = childOf(format, name);
  if (known !== null) return known;
  const part = createLike(format, name);
  insertInOrder(format, part, FORMAT_ORDER);
  return part;
}

function align(format: Element, changes: Partial<CellStyle>): void {
  const alignment = partOf(format, "alignment");
  const set = (name: string, value: string | null): void => {
    if (value === null) alignment.removeAttribute(name);
    else alignment.setAttribute(name, value);
  };
  const { horizontalAlignment: across, verticalAlignment: down, wrapText } = changes;
  if (across !== undefined)
    set("horizontal", across === DEFAULT_STYLE.horizontalAlignment ? null : alignmentWord(across));
  if (down !== undefined)
    set("vertical", down === DEFAULT_STYLE.verticalAlignment ? null : alignmentWord(down));
  if (wrapText !== undefined) set("wrapText", wrapText ? "1" : null);
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

export function listElement(root: Element, name: string): Element {
  const known = childOf(root, name);
  if (known !== null) return known;
  const list = createLike(root, name);
  insertInOrder(root, list, ROOT_ORDER);
  return list;
}

/** Adds to a counted list; returns the number of the new entry. An equal entry is used again. */
export function appendEntry(list: Element, entry: Element): number {
  const entries = childrenOf(list);
  const text = entry.toString();
  const known = entries.findIndex((other) => other.toString() === text);
  if (known >= 0) return known;
  list.appendChild(entry);
  list.setAttribute("count", String(entries.length + 1));
  return entries.length;
}
