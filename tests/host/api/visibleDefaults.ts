import type { CellStyle } from "../model/styleTable";

/** What Excel reports where the file leaves a font or a fill to its defaults. */
export const VISIBLE_DEFAULTS = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
} as const satisfies Partial<Record<keyof CellStyle, unknown>>;
