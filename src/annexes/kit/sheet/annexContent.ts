import type { AnnexRow } from "../table/annexRow";
import type { AnnexTable } from "../table/annexTable";
import type { ReportName } from "../../reportNames";
import type { CellContent } from "../../../workbook/plan/writePlan";
import type { FIGURE_FORMATS } from "./annexFormats";
import type { FigureInput } from "./figureInput";

export interface FigureHeading {
  readonly label: string;
  /** The heading over several columns; null where there is none. */
  readonly group: string | null;
}

/** An annex of figures: its table with everything that is printed around it. */
export interface AnnexContent {
  readonly report: ReportName;
  /** The title and the lines below it. */
  readonly lines: readonly string[];
  /** The heading over the labels: the unit. */
  readonly rowHeading: string;
  /** One for each column of the table. */
  readonly headings: readonly FigureHeading[];
  readonly table: AnnexTable<AnnexRow, unknown>;
  /** The area that holds the cells with data. */
  readonly input: FigureInput;
  readonly numberFormat: keyof typeof FIGURE_FORMATS;
  /** A column after the figures: what one of them is of another, in percent; null for none. Ids of columns. */
  readonly share: { readonly heading: string; readonly part: string; readonly whole: string } | null;
  /** A column of words after the figures, by the row's id. */
  readonly words: { readonly heading: string; readonly byRow: ReadonlyMap<string, string> } | null;
  /** The mark of a footnote that is shown after a label, by the row's id. */
  readonly marks: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  /**
   * A cell below the table that says when it is not the whole of its data, and else is empty; null for none. Given the
   * zero-based sheet row of each table row, and the column of each exact figure.
   */
  readonly check: ((places: CheckPlaces) => CellContent) | null;
  readonly orientation: "Portrait" | "Landscape";
  /** In points. */
  readonly labelWidth: number;
  readonly figureWidth: number;
}

export interface CheckPlaces {
  /** The address of a cell with an exact figure. */
  address(rowId: string, columnId: string): string;
}

/** A heading for each column, nothing over them. */
export function plainHeadings(labels: readonly string[]): readonly FigureHeading[] {
  return labels.map((label) => ({ label, group: null }));
}
