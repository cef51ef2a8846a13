import type { Element } from "@xmldom/xmldom";
import { attributeOf, childOf, childrenOf } from "../xml/dom";
import { tinted } from "./tint";

/** Black, white and the six pure colours twice (0-15), then the 48 of the palette. 64 and up follow the system. */
const PALETTE = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** Names in the theme part in the order that theme numbers count them: light comes before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Turns the colours of styles into "#RRGGBB". */
export class ColorTable {
  readonly #theme: readonly string[];
  readonly #palette: readonly string[];

  /** @param theme root of the theme part, @param styles root of styles.xml: either may be missing. */
  constructor(theme: Element | null, styles: Element | null) {
    this.#theme = theme === null ? OFFICE_THEME : (themeColors(theme) ?? OFFICE_THEME);
    const colors = styles === null ? null : childOf(styles, "colors");
    const own = colors === null ? null : childOf(colors, "indexedColors");
    this.#palette =
      own === null
        ? PALETTE
        : childrenOf(own, "rgbColor").map((color) => (attributeOf(color, "rgb") ?? "FF000000").slice(-6));
  }

  /** The six accents of the theme, from which charts take their colours. */
  get accents(): readonly string[] {
    return this.#theme
      .slice(THEME_ORDER.indexOf("accent1"), THEME_ORDER.indexOf("hlink"))
      .map((rgb) => `#${rgb.toUpperCase()}`);
  }

  /** Null for no colour, or one that the system decides ("automatic"). */
  resolve(color: Element | null): string | null {
    if (color === null) return null;
    const base = this.#base(color);
    if (base === null) return null;
    const tint = Number(attributeOf(color, "tint") ?? "0");
    return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
  }

  #base(color: Element): string | null {
    const rgb = attributeOf(color, "rgb");
    if (rgb !== null) return rgb.slice(-6).padStart(6, "0");
    const theme = attributeOf(color, "theme");
    if (theme !== null) return this.#theme[Number(theme)] ?? null;
    const indexed = attributeOf(color, "indexed");
    return indexed === null ? null : (this.#palette[Number(indexed)] ?? null);
  }
}

function themeColors(theme: Element): string[] | null {
  const elements = childOf(theme, "themeElements");
  const scheme = elements === null ? null : childOf(elements, "clrScheme");
  if (scheme === null) return null;
  return THEME_ORDER.map((name, at) => {
    const entry = childOf(scheme, name);
    const color = entry === null ? undefined : childrenOf(entry)[0];
    const value = color === undefined ? null : (attributeOf(color, "lastClr") ?? attributeOf(color, "val"));
    return value !== null && /^[0-9A-Fa-f]{6}$/.test(value) ? value : (OFFICE_THEME[at] as string);
  });
}
