import type { NewFile, Style } from "excelize-wasm";
import { checked } from "./engine";
import type { WorkbookWriter } from "./workbookWriter";

/** A formula is written with the number it gives, so that readers that do not calculate see it too. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: number;
}

export type CellContent = string | number | FormulaCell | null;

export interface PrintSetup {
  /** The row to repeat on every page. */
  readonly headerRow?: number;
  readonly tabColor: string;
  readonly footer: string;
  /** Percent; without it the sheet is fitted to one page wide, which leaves no room for page breaks of one's own. */
  readonly scale?: number;
  readonly breakBefore?: readonly number[];
}

const A4 = 9;
/** In inches. */
const MARGINS = { Left: 0.4, Right: 0.4, Top: 0.5, Bottom: 0.6, Header: 0.3, Footer: 0.3 };

/** Column letters of a one-based column number. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}

/** A1 address of one-based row and column. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** One sheet under construction. Rows and columns count from 1. */
export class SheetWriter {
  private lastRow = 1;
  private lastColumn = 1;

  constructor(
    private readonly book: WorkbookWriter,
    private readonly file: NewFile,
    readonly name: string,
  ) {}

  put(row: number, column: number, content: CellContent, style: Style): void {
    const cell = address(row, column);
    if (typeof content === "string") checked(this.file.SetCellStr(this.name, cell, content));
    else if (typeof content === "number") checked(this.file.SetCellValue(this.name, cell, content));
    else if (content !== null) {
      checked(this.file.SetCellValue(this.name, cell, content.value));
      checked(this.file.SetCellFormula(this.name, cell, content.formula));
    }
    checked(this.file.SetCellStyle(this.name, cell, cell, this.book.style(style)));
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    checked(this.file.MergeCell(this.name, address(top, left), address(bottom, right)));
  }

  width(column: number, characters: number): void {
    checked(this.file.SetColWidth(this.name, columnName(column), columnName(column), characters));
  }

  height(row: number, points: number): void {
    checked(this.file.SetRowHeight(this.name, row, points));
  }

  hideRow(row: number): void {
    checked(this.file.SetRowVisible(this.name, row, false));
  }

  hideColumn(column: number): void {
    checked(this.file.SetColVisible(this.name, columnName(column), false));
  }

  /** Makes the sheet itself hidden. */
  hide(): void {
    checked(this.file.SetSheetVisible(this.name, false));
  }

  /** An Excel table over the range, its first row the headings. */
  table(range: string, name: string): void {
    checked(this.file.AddTable(this.name, { Range: range, Name: name, StyleName: "TableStyleMedium2" }));
  }

  /** Keeps the rows above `row` in view. */
  freezeAbove(row: number): void {
    const cell = address(row, 1);
    checked(
      this.file.SetPanes(this.name, {
        Freeze: true,
        XSplit: 0,
        YSplit: row - 1,
        TopLeftCell: cell,
        ActivePane: "bottomLeft",
        Selection: [{ SQRef: cell, ActiveCell: cell, Pane: "bottomLeft" }],
      }),
    );
  }

  /** Filter arrows over the range. With a choice ("I", "x == Ej uppfyllt") the rows to hide must be hidden too. */
  filter(
    range: string,
    ...choices: readonly { readonly Column: string; readonly Expression: string }[]
  ): void {
    checked(this.file.AutoFilter(this.name, range, [...choices]));
  }

  /** A list to choose from; other words are refused with a sentence that says what is allowed. */
  choices(range: string, words: readonly string[]): void {
    checked(
      this.file.AddDataValidation(this.name, {
        Type: "list",
        Sqref: range,
        Formula1: `"${words.join(",")}"`,
        AllowBlank: true,
        ShowErrorMessage: true,
        ErrorStyle: "stop",
        ErrorTitle: "Välj i listan",
        Error: `Tillåtna värden: ${words.join(", ")}.`,
      }),
    );
  }

  note(cell: string, text: string): void {
    const font = { Family: "Calibri", Size: 10, Color: "000000" };
    checked(
      this.file.AddComment(this.name, {
        Author: "Controller",
        Cell: cell,
        Paragraph: [{ Text: text, Font: font }],
        Width: 260,
        Height: 96,
      }),
    );
  }

  /** Formats the cells of `range` where `formula`, written for its first cell, is true. */
  formatWhere(range: string, rules: readonly { formula: string; style: Style }[]): void {
    const options = rules.map(({ formula, style }) => ({
      Type: "formula",
      Criteria: formula,
      Format: checked(this.file.NewConditionalStyle(style)).style,
    }));
    checked(this.file.SetConditionalFormat(this.name, range, options));
  }

  /** Numbers such as 1.10 are kept as text on purpose: no green corner there. */
  allowNumbersAsText(range: string): void {
    const { IgnoredErrorsNumberStoredAsText: kind } = this.book.engine;
    checked(this.file.AddIgnoredErrors(this.name, range, kind));
  }

  /** Screen and print set-up: A4 landscape, the header row on every page, page n of m. */
  finish(options: PrintSetup): void {
    const { headerRow, tabColor, footer, scale, breakBefore = [] } = options;
    const range = `$A$1:$${columnName(this.lastColumn)}$${this.lastRow}`;
    const sheet = `'${this.name}'`;
    const size = scale === undefined ? { FitToWidth: 1, FitToHeight: 0 } : { AdjustTo: scale };
    checked(this.file.SetSheetDimension(this.name, range.replaceAll("$", "")));
    checked(
      this.file.SetSheetProps(this.name, { FitToPage: scale === undefined, TabColorRGB: `FF${tabColor}` }),
    );
    checked(
      this.file.SetSheetView(this.name, 0, { ShowGridLines: false, TopLeftCell: "A1", View: "normal" }),
    );
    checked(this.file.SetPageLayout(this.name, { Size: A4, Orientation: "landscape", ...size }));
    checked(this.file.SetPageMargins(this.name, MARGINS));
    checked(this.file.SetHeaderFooter(this.name, { OddFooter: `&L&9${footer}&R&9Sida &P av &N` }));
    for (const row of breakBefore) checked(this.file.InsertPageBreak(this.name, address(row, 1)));
    this.defineLocal("_xlnm.Print_Area", `${sheet}!${range}`);
    if (headerRow !== undefined)
      this.defineLocal("_xlnm.Print_Titles", `${sheet}!$${headerRow}:$${headerRow}`);
  }

  private defineLocal(name: string, refersTo: string): void {
    checked(this.file.SetDefinedName({ Name: name, RefersTo: refersTo, Scope: this.name }));
  }
}
