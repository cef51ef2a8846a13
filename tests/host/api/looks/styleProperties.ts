import type { CellStyle } from "../../model/styleTable";
import { hostError } from "../../wire/hostError";
import { NAMED_COLORS } from "./namedColors";

/** What Excel reports where the file leaves a font or a fill to its defaults. */
const VISIBLE_DEFAULTS = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
} as const satisfies Partial<Record<keyof CellStyle, unknown>>;

/** A format property of the API: how it is read and what it accepts. */
export interface StyleProperty {
  readonly read: (style: CellStyle) => unknown;
  readonly change: (value: unknown) => Partial<CellStyle>;
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
/** By API path under `format`, in lower camel case; the tables of RangeFill, RangeFont and RangeFormat use them too. */
export const STYLE_PROPERTIES = {
  "fill.color": {
    read: (style) => style.fillColor ?? VISIBLE_DEFAULTS.fillColor,
    change: (value) => ({ fillColor: color(value) }),
  },
  "fill.pattern": {
    read: (style) => (style.fillColor === null ? "None" : "Solid"),
    change: (value) => {
      if (value !== "None") throw hostError("InvalidArgument", "only the pattern None can be set");
      return { fillColor: null };
    },
  },
  "font.color": {
    read: (style) => style.fontColor ?? VISIBLE_DEFAULTS.fontColor,
    change: (value) => ({ fontColor: color(value) }),
  },
  "font.bold": { read: (style) => style.bold, change: (value) => ({ bold: boolean(value) }) },
  "font.italic": { read: (style) => style.italic, change: (value) => ({ italic: boolean(value) }) },
  "font.underline": {
    read: (style) => style.underline,
    change: (value) => ({ underline: oneOf<CellStyle["underline"]>(value, UNDERLINES) }),
  },
  "font.size": {
    read: (style) => style.fontSize ?? VISIBLE_DEFAULTS.fontSize,
    change: (value) => {
      if (typeof value !== "number" || value < 1 || value > 409)
        throw hostError("InvalidArgument", "font size");
      return { fontSize: value };
    },
  },
  "font.name": {
    read: (style) => style.fontName ?? VISIBLE_DEFAULTS.fontName,
    change: (value) => {
      if (typeof value !== "string" || value === "") throw hostError("InvalidArgument", "font name");
      return { fontName: value };
    },
  },
  horizontalAlignment: {
    read: (style) => style.horizontalAlignment,
    change: (value) => ({ horizontalAlignment: oneOf<CellStyle["horizontalAlignment"]>(value, HORIZONTAL) }),
  },
  verticalAlignment: {
    read: (style) => style.verticalAlignment,
    change: (value) => ({ verticalAlignment: oneOf<CellStyle["verticalAlignment"]>(value, VERTICAL) }),
  },
  "protection.locked": { read: (style) => style.locked, change: (value) => ({ locked: boolean(value) }) },
  wrapText: { read: (style) => style.wrapText, change: (value) => ({ wrapText: boolean(value) }) },
} as const satisfies Readonly<Record<string, StyleProperty>>;

export type StylePath = keyof typeof STYLE_PROPERTIES;

/** "#RRGGBB" in capitals from "#rrggbb", "rrggbb" or the name of a colour. */
export function color(value: unknown): string {
  if (typeof value === "string") {
    const named = NAMED_COLORS[value.toLowerCase()];
    if (named !== undefined) return named;
    const hex = /^#?([\da-f]{6})$/i.exec(value)?.[1];
    if (hex !== undefined) return `#${hex.toUpperCase()}`;
  }
  throw hostError("InvalidArgument", "colour");
}

export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw hostError("InvalidArgument");
  return value;
}

function oneOf<Choice extends string>(value: unknown, choices: readonly string[]): Choice {
  if (typeof value !== "string" || !choices.includes(value))
    throw hostError("InvalidArgument", String(value));
  return value as Choice;
}
