export interface TableCell {
  readonly text: string;
  /** How many of the table's columns it is over. */
  readonly columnSpan: number;
  /** Stands over the same column's cells below that go on with it: the goal of several indicators. */
  readonly merged: "first" | "next" | null;
  readonly align: "left" | "center" | "right";
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Steps in from the left. */
  readonly indent: number;
  /** "#RRGGBB" behind the text; null for none. */
  readonly fillColor: string | null;
  /** "#RRGGBB"; null for the document's own. */
  readonly fontColor: string | null;
}

/** A table as a sheet shows it. */
export interface TableBlock {
  readonly kind: "table";
  /** Above the table; null where its heading says the same. */
  readonly caption: string | null;
  /** Rows of headings, which are repeated on each page. */
  readonly headings: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  /** A width for each column, in points on the sheet. */
  readonly widths: readonly number[];
  /** The sheet that the table stands on. */
  readonly sheet: string;
  /** Below the table. */
  readonly notes: readonly string[];
}

export type ReportBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  /** `leads` where it stands on the page of what follows. */
  | { readonly kind: "paragraph"; readonly text: string; readonly leads?: true }
  | TableBlock;

/** A part of the report that may stand by itself: under the name that a template asks for it by. */
export interface ReportSection {
  readonly name: string;
  readonly orientation: "Portrait" | "Landscape";
  /** Begins on a page of its own. */
  readonly isAnnex: boolean;
  /** With its own heading first. */
  readonly blocks: readonly ReportBlock[];
  /** It belongs to the section before it, whose heading says the same: in the whole report its own is left out. */
  readonly goesOn: boolean;
  /** The part of a sheet that it shows; null for a block of only text. */
  readonly place: SectionPlace | null;
}

/** The blocks of a section as they stand in the whole report. */
export function blocksInWhole({ blocks, goesOn }: ReportSection): readonly ReportBlock[] {
  return goesOn ? blocks.slice(1) : blocks;
}

/** A filled area of a sheet, title and notes with it. */
export interface SectionPlace {
  readonly sheet: string;
  readonly address: string;
}

/** The report as it becomes a document. */
export interface ReportDocument {
  readonly title: string;
  /** "Socialnämnden"; null where the workbook does not say. */
  readonly committee: string | null;
  /** Short texts that a template may ask for, by their names. */
  readonly fields: ReadonlyMap<string, string>;
  readonly sections: readonly ReportSection[];
}
