import { RaisedRuns } from "./raisedRuns";
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Cell, CellContent } from "../../model/workbook";
import { UnreadableWorkbookError } from "../errors";
import { isTrue } from "../xml/dom";
import { decodeCellText } from "../xml/escape";
import type { StreamTag } from "../xml/stream";
import { localNameOf, type Attributes } from "../xml/tag";
import { tagStart } from "../xml/stream";
import { serialOfIsoDate } from "./cellDates";
import { SharedFormula } from "./sharedFormula";
import { displayFormula } from "./formulaPrefixes";

/** What cells of a sheet refer to outside their own element. */
export interface CellContext {
  readonly path: string;
  readonly sharedStrings: readonly CellContent[];
  readonly sharedFormulas: Map<string, SharedFormula>;
  readonly date1904: boolean;
  /** How many cell formats the workbook has; a cell that names one beyond them is read as unformatted. */
  readonly formatCount: number;
}

export interface RowPlace {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly tagEnd: number;
}

/** The element of a cell in the text: valid only during the call that hands it over. */
export interface CellPlace {
  attributes: Attributes;
  start: number;
  tagEnd: number;
  end: number;
  formula: { readonly attributes: Attributes; readonly text: string; start: number; end: number } | null;
  /** Children other than formula and value, as stretches of the text: kept whatever the cell becomes. */
  others: { start: number; end: number }[];
}

export interface SheetDataSink {
  rowStart(place: RowPlace): void;
  cell(row: number, column: number, cell: Cell, place: CellPlace): void;
  rowEnd(row: number, end: number, isSelfClosing: boolean): void;
}

/** A cell known to hold a formula that cannot be told. */
export const UNKNOWN_FORMULA = "=#N/A";

const EMPTY: CellContent = { kind: "empty" };
const TRUE: CellContent = { kind: "boolean", value: true };
const FALSE: CellContent = { kind: "boolean", value: false };

/** Reads rows and cells from the stream of a sheet, or of one row of it; the caller hands on what is inside sheetData. */
export class SheetDataReader {
  #row = -1;
  #column = -1;
  #depth = 0;
  #value: string | null = null;
  #formulaText = "";
  #inlineText: string | null = null;
  #runs = new RaisedRuns();
  #phoneticDepth = 0;
  #collects: "value" | "formula" | "inline" | null = null;
  readonly #place: CellPlace = { attributes: {}, start: 0, tagEnd: 0, end: 0, formula: null, others: [] };

  constructor(
    readonly source: string,
    readonly context: CellContext,
    readonly sink: SheetDataSink,
    /** Number of the row before the first one read: rows without a number follow it. */
    rowBefore = -1,
  ) {
    this.#row = rowBefore;
  }

  open(tag: StreamTag, end: number): void {
    const depth = ++this.#depth;
    if (depth === 1) this.#openRow(tag, end);
    else if (depth === 2) this.#openCell(tag, end);
    else if (depth === 3) this.#openCellChild(localNameOf(tag.name), tag, end);
    else if (this.#inlineText !== null) {
      const name = localNameOf(tag.name);
      this.#runs.open(tag.name, tag.attributes);
      if (name === "rPh") this.#phoneticDepth++;
      else if (name === "t" && this.#phoneticDepth === 0) this.#collects = "inline";
    }
  }

  text(piece: string): void {
    if (this.#collects === null) return;
    if (this.#collects === "value") this.#value += piece;
    else if (this.#collects === "formula") this.#formulaText += piece;
    else {
      this.#inlineText += piece;
      this.#runs.text();
    }
  }

  close(tag: StreamTag, end: number): void {
    const depth = this.#depth--;
    this.#collects = null;
    if (depth === 1) {
      this.sink.rowEnd(this.#row, end, tag.isSelfClosing);
    } else if (depth === 2) {
      this.#closeCell(end);
    } else if (depth === 3) {
      const { formula, others } = this.#place;
      const last = others.at(-1);
      if (formula !== null && formula.end < 0) formula.end = end;
      else if (last !== undefined && last.end < 0) last.end = end;
    } else if (this.#phoneticDepth > 0 && localNameOf(tag.name) === "rPh") {
      this.#phoneticDepth--;
    }
  }

  #openRow(tag: StreamTag, end: number): void {
    const number = tag.attributes["r"];
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    if (!(this.#row >= 0 && this.#row < MAX_ROWS)) throw this.#damaged(`row number ${number}`);
    this.#column = -1;
    this.sink.rowStart({
      row: this.#row,
      attributes: tag.attributes,
      start: tagStart(this.source, end),
      tagEnd: end,
    });
  }

  #openCell(tag: StreamTag, end: number): void {
    const address = tag.attributes["r"];
    this.#column = address === undefined ? this.#column + 1 : columnOf(address);
    if (!(this.#column >= 0 && this.#column < MAX_COLUMNS)) throw this.#damaged(`cell address ${address}`);
    this.#value = null;
    this.#formulaText = "";
    this.#inlineText = null;
    const place = this.#place;
    place.attributes = tag.attributes;
    place.start = tagStart(this.source, end);
    place.tagEnd = end;
    place.formula = null;
    if (place.others.length > 0) place.others = [];
  }

  #openCellChild(name: string, tag: StreamTag, end: number): void {
    if (name === "v") {
      this.#collects = "value";
      this.#value = "";
    } else if (name === "f") {
      this.#collects = "formula";
      const start = tagStart(this.source, end);
      this.#place.formula = { attributes: tag.attributes, text: "", start, end: -1 };
    } else if (name === "is") {
      this.#inlineText = "";
      this.#runs = new RaisedRuns();
    } else this.#place.others.push({ start: tagStart(this.source, end), end: -1 });
  }

  #closeCell(end: number): void {
    const place = this.#place;
    place.end = end;
    if (place.formula !== null) place.formula = { ...place.formula, text: this.#formulaText };
    const named = Number(place.attributes["s"] ?? 0);
    const styleId = named < this.context.formatCount ? named : 0;
    const cell = { content: this.#content(), formula: this.#formula(), styleId };
    this.sink.cell(this.#row, this.#column, cell, place);
  }

  #content(): CellContent {
    const type = this.#place.attributes["t"];
    const value = this.#value;
    if (type === "inlineStr") {
      return this.#inlineText === null
        ? EMPTY
        : { kind: "text", value: decodeCellText(this.#inlineText), ...this.#runs.said };
    }
    if (value === null) return EMPTY;
    if (type === "str") return { kind: "text", value: decodeCellText(value) };
    if (value === "") return EMPTY;
    if (type === "s") {
      const shared = this.context.sharedStrings[Number(value)];
      if (shared === undefined) throw this.#damaged(`shared string ${value}`);
      return shared;
    }
    if (type === "b") return isTrue(value.trim()) ? TRUE : FALSE;
    if (type === "e") return { kind: "error", value };
    const number = type === "d" ? serialOfIsoDate(value.trim(), this.context.date1904) : Number(value);
    if (!Number.isFinite(number)) throw this.#damaged(`value ${value}`);
    return { kind: "number", value: number };
  }

  #formula(): string | null {
    const formula = this.#place.formula;
    if (formula === null) return null;
    const { t: type, si: group, r1, r2 } = formula.attributes;
    if (type === "dataTable") return `=TABLE(${[r1, r2].filter((cell) => cell !== undefined).join(",")})`;
    if (type === "shared" && group !== undefined) {
      const { sharedFormulas } = this.context;
      if (formula.text !== "" && !sharedFormulas.has(group)) {
        sharedFormulas.set(group, new SharedFormula(formula.text, this.#row, this.#column));
      }
      const text =
        formula.text !== "" ? formula.text : sharedFormulas.get(group)?.at(this.#row, this.#column);
      return text === null || text === undefined ? UNKNOWN_FORMULA : `=${displayFormula(text)}`;
    }
    return formula.text === "" ? null : `=${displayFormula(formula.text)}`;
  }

  #damaged(what: string): UnreadableWorkbookError {
    return new UnreadableWorkbookError("damaged", `${this.context.path}, row ${this.#row + 1}: bad ${what}`);
  }
}

/** The column of "AB12": a loop, as it runs once for every cell. */
function columnOf(address: string): number {
  let at = 0;
  while (at < address.length && address.charCodeAt(at) > 57) at++;
  return columnIndex(address.slice(0, at));
}
