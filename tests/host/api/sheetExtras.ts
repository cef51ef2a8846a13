import type { CellStyle } from "../model/styleTable";

/** What the API can set on a sheet but the model, and so a saved file, does not hold. */
export class SheetExtras {
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  readonly rowHeights = new Map<number, number>();
  /** Underline and borders by "row:column". */
  readonly cells = new Map<string, CellExtras>();
  readonly pageLayout = new Map<string, unknown>();
}

export interface CellExtras {
  readonly underline?: string;
  readonly borders?: Readonly<Record<string, BorderExtras>>;
}

export interface BorderExtras {
  readonly Style: string;
  readonly Color: string;
  readonly Weight: string;
}

export const NO_BORDER: BorderExtras = { Style: "None", Color: "#000000", Weight: "Thin" };

/** What Excel reports where the file leaves a font or a fill to its defaults. */
export const VISIBLE_DEFAULTS = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
} as const satisfies Partial<Record<keyof CellStyle, unknown>>;
