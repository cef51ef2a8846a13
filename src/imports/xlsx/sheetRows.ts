import { columnIndex } from "../../workbook/grid/cellAddress";
import type { CellValue } from "../../workbook/grid/snapshot";
import { dateToSerial } from "../../workbook/cells/decodeDate";
import type { Steps } from "../../workbook/port/steps";
import type { FileRow } from "../columnReader";
import { UnreadableFileError } from "../unreadableFileError";
import { readXml, type XmlAttributes } from "./readXml";
import { unescaped } from "./sharedTexts";
import type { FileWorkbook } from "./workbookParts";

/** The filled rows of a sheet. */
export interface SheetRows {
  readonly rows: readonly FileRow[];
  /** How many numbers of a column are shown as dates, by the column from 0. */
  readonly dates: ReadonlyMap<number, number>;
}

/** Cells of a sheet, with the empty ones before them in their rows: as many as the pane can hold. */
const MOST_CELLS = 5_000_000;
const LAST_COLUMN = 16_383;
/** From days since 1904 to days since 1900. */
const DAYS_TO_1904 = 1_462;

/**
 * Reads the cells of a sheet, a step at a time: numbers, texts and what formulas came to when the file was saved. Rows
 * without contents are left out.
 *
 * @param most so many rows are enough; null for all
 */
export function* readSheetRows(
  workbook: FileWorkbook,
  path: string,
  most: number | null = null,
): Steps<SheetRows> {
  const reader = new RowReader(workbook);
  yield* readXml(workbook, path, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (piece) => reader.text(piece),
    close: (name) => reader.close(name),
    isEnough: () => most !== null && reader.rows.length >= most,
  });
  return { rows: most === null ? reader.rows : reader.rows.slice(0, most), dates: reader.dates };
}

/** Puts together rows from the elements of a sheet. */
class RowReader {
  readonly rows: FileRow[] = [];
  readonly dates = new Map<number, number>();
  #line = 0;
  #cells: CellValue[] = [];
  #column = -1;
  #count = 0;
  #type = "";
  #isDate = false;
  #value = "";
  #collects = false;
  #isInPhonetic = false;
  /** Outside the rows elements may have the same names. */
  #isInRows = false;

  constructor(private readonly workbook: FileWorkbook) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "sheetData") this.#isInRows = true;
    if (!this.#isInRows) return;
    switch (name) {
      case "row":
        this.#line = Number(attributes["r"] ?? this.#line + 1);
        this.#cells = [];
        this.#column = -1;
        break;
      case "c":
        this.#openCell(attributes);
        break;
      case "v":
        this.#collects = true;
        break;
      case "rPh":
        this.#isInPhonetic = true;
        break;
      case "t":
        this.#collects = !this.#isInPhonetic;
        break;
    }
  }

  text(piece: string): void {
    if (this.#collects) this.#value += piece;
  }

  close(name: string): void {
    if (!this.#isInRows) return;
    switch (name) {
      case "v":
      case "t":
        this.#collects = false;
        break;
      case "rPh":
        this.#isInPhonetic = false;
        break;
      case "c":
        this.#closeCell();
        break;
      case "row":
        if (this.#cells.some((cell) => cell !== "")) this.rows.push({ line: this.#line, cells: this.#cells });
        break;
      case "sheetData":
        this.#isInRows = false;
        break;
    }
  }

  #openCell(attributes: XmlAttributes): void {
    const address = attributes["r"];
    this.#column = address === undefined ? this.#column + 1 : columnIndex(address.replace(/\d+$/, ""));
    if (!(this.#column >= 0 && this.#column <= LAST_COLUMN))
      throw new UnreadableFileError({ code: "damagedWorkbook" });
    this.#type = attributes["t"] ?? "n";
    this.#isDate = this.workbook.areDates[Number(attributes["s"] ?? 0)] === true;
    this.#value = "";
  }

  #closeCell(): void {
    if (this.#value === "") return;
    this.#count += this.#column + 1 - this.#cells.length;
    if (this.#count > MOST_CELLS) throw new UnreadableFileError({ code: "tooLargeWorkbook" });
    while (this.#cells.length < this.#column) this.#cells.push("");
    this.#cells[this.#column] = this.#content();
  }

  #content(): CellValue {
    const value = this.#value;
    switch (this.#type) {
      case "s":
        return this.workbook.texts[Number(value)] ?? "";
      case "inlineStr":
      case "str":
        return unescaped(value);
      case "b":
        return value.trim() === "1";
      case "e":
        return value;
      case "d":
        return this.#date(dateToSerial(value.trim().slice(0, 10)));
      default: {
        const number = Number(value);
        if (!Number.isFinite(number)) throw new UnreadableFileError({ code: "damagedWorkbook" });
        if (!this.#isDate) return number;
        return this.#date(this.workbook.is1904 ? number + DAYS_TO_1904 : number);
      }
    }
  }

  #date(serial: number): number {
    this.dates.set(this.#column, (this.dates.get(this.#column) ?? 0) + 1);
    return serial;
  }
}
