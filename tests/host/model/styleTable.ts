import { NO_BORDERS, type CellBorders } from "./cellBorder";

/** The parts of a cell's format that the API surface can read or change. Colours are "#RRGGBB"; null = none. */
export interface CellStyle extends CellBorders {
  readonly numberFormat: string;
  readonly fillColor: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly fontSize: number | null;
  readonly fontName: string | null;
  readonly horizontalAlignment:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  /** Cannot be written while its sheet is protected. */
  readonly locked: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fillColor: null,
  fontColor: null,
  bold: false,
  italic: false,
  underline: "None",
  fontSize: null,
  fontName: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  locked: true,
  ...NO_BORDERS,
};

/** One format of the workbook: what it looks like, and which format of the opened file it was derived from. */
export interface StyleEntry {
  readonly style: CellStyle;
  /** Index of the cell format (cellXfs) in the opened file that everything not named in `changes` is kept from. */
  readonly sourceFormat: number;
  /** What differs from that source format; empty for a format that is in the file as it is. */
  readonly changes: Partial<CellStyle>;
}

/** All formats in use. A format is never changed in place: deriving gives the number of an equal or a new one. */
export class StyleTable {
  readonly #entries: StyleEntry[];
  readonly #derived = new Map<string, number>();
  /** What was derived before, by the format it was derived from and the changes as they were told. */
  readonly #known = new Map<string, number>();

  constructor(formatsInFile: readonly CellStyle[] = [DEFAULT_STYLE]) {
    this.#entries = formatsInFile.map((style, sourceFormat) => ({ style, sourceFormat, changes: {} }));
  }

  get entries(): readonly StyleEntry[] {
    return this.#entries;
  }

  get(styleId: number): CellStyle {
    return this.entry(styleId).style;
  }

  entry(styleId: number): StyleEntry {
    const entry = this.#entries[styleId];
    if (entry === undefined) throw new RangeError(`No cell style ${styleId}`);
    return entry;
  }

  derive(styleId: number, changes: Partial<CellStyle>): number {
    const key = `${styleId}:${JSON.stringify(changes)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const derived = this.#derive(styleId, changes);
    this.#known.set(key, derived);
    return derived;
  }

  #derive(styleId: number, changes: Partial<CellStyle>): number {
    const base = this.entry(styleId);
    const style = { ...base.style, ...changes };
    const all = { ...base.changes, ...changes };
    const source = this.entry(base.sourceFormat).style;
    const effective = Object.fromEntries(
      Object.entries(all).filter(([key, value]) => !isSame(source[key as keyof CellStyle], value)),
    ) as Partial<CellStyle>;
    if (Object.keys(effective).length === 0) return base.sourceFormat;
    const key = `${base.sourceFormat}:${JSON.stringify(Object.entries(effective).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    this.#entries.push({ style, sourceFormat: base.sourceFormat, changes: effective });
    this.#derived.set(key, this.#entries.length - 1);
    return this.#entries.length - 1;
  }
}

/** Borders are objects: two with the same line and colour are the same. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
