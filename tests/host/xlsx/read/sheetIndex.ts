import { readStream, tagStart } from "../xml/stream";
import { localNameOf, prefixOf, type Attributes } from "../xml/tag";
import { SheetDataReader, type CellContext, type SheetDataSink } from "./sheetData";

/** One child of the sheet's root element ("cols", "sheetData", "mergeCells"…), as a stretch of the text. */
export interface Section {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/** Where things are in the text of a sheet, so that an edit can leave everything else as it is. */
export interface SheetIndex {
  /** Prefix of the element names with its colon, usually "". */
  readonly prefix: string;
  readonly root: {
    readonly name: string;
    readonly start: number;
    readonly tagEnd: number;
    readonly contentEnd: number;
  };
  readonly sections: readonly Section[];
  readonly rows: RowIndex;
}

/** Number, start and end of every row, in the order of the text. */
export class RowIndex {
  readonly numbers: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #byNumber = new Map<number, number>();
  #isRising = true;

  add(row: number, start: number, end: number): void {
    if (this.numbers.length > 0 && row < (this.numbers.at(-1) as number)) this.#isRising = false;
    this.#byNumber.set(row, this.numbers.length);
    this.numbers.push(row);
    this.starts.push(start);
    this.ends.push(end);
  }

  find(row: number): { readonly start: number; readonly end: number; readonly rowBefore: number } | null {
    const at = this.#byNumber.get(row);
    if (at === undefined) return null;
    return { start: this.starts[at] as number, end: this.ends[at] as number, rowBefore: row - 1 };
  }

  /** Where a new row belongs: the start of the first row after it, or null for the end. */
  placeFor(row: number): number | null {
    if (!this.#isRising) {
      const at = this.numbers.findIndex((number) => number > row);
      return at < 0 ? null : (this.starts[at] as number);
    }
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return low === this.numbers.length ? null : (this.starts[low] as number);
  }
}

/** Reads the text of a sheet: its cells go to the sink, its build is what is returned. */
export function indexSheet(text: string, context: CellContext, sink: SheetDataSink): SheetIndex {
  const rows = new RowIndex();
  const sections: Section[] = [];
  let rowStart = 0;
  const reader = new SheetDataReader(text, context, {
    rowStart(place) {
      rowStart = place.start;
      sink.rowStart(place);
    },
    cell: (row, column, cell, place) => sink.cell(row, column, cell, place),
    rowEnd(row, end, isSelfClosing) {
      rows.add(row, rowStart, end);
      sink.rowEnd(row, end, isSelfClosing);
    },
  });
  let depth = 0;
  let isInData = false;
  let root = { name: "", start: 0, tagEnd: 0, contentEnd: 0 };
  let section = { name: "", attributes: {} as Attributes, start: 0, tagEnd: 0 };
  readStream(text, context.path, {
    open(tag, end) {
      depth++;
      if (isInData) return reader.open(tag, end);
      if (depth === 2) {
        section = { name: tag.name, attributes: tag.attributes, start: tagStart(text, end), tagEnd: end };
        isInData = localNameOf(tag.name) === "sheetData";
      } else if (depth === 1) {
        root = { name: tag.name, start: tagStart(text, end), tagEnd: end, contentEnd: end };
      }
    },
    text(piece) {
      if (isInData) reader.text(piece);
    },
    close(tag, end) {
      depth--;
      if (depth === 1) {
        isInData = false;
        sections.push({ ...section, end });
      } else if (depth === 0) {
        root.contentEnd = tag.isSelfClosing ? end : tagStart(text, end);
      } else if (isInData) {
        reader.close(tag, end);
      }
    },
  });
  return { prefix: prefixOf(root.name), root, sections, rows };
}
