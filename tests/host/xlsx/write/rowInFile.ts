import { cellAddress } from "../../model/address";
import { heightOf } from "../read/rowHeight";
import { SheetDataReader, type CellContext, type RowPlace } from "../read/sheetData";
import type { SheetSource } from "../read/sheetSource";
import { isTrue } from "../xml/dom";
import { TextEdits } from "../xml/edits";
import { readStream } from "../xml/stream";
import { startTag } from "../xml/tag";
import type { CellInFile } from "./cellXml";

/** One row as it stands in the text of the sheet. */
export interface RowInFile {
  readonly row: number;
  readonly place: RowPlace;
  /** Where the row begins in the sheet; the places of its parts count from here. */
  readonly start: number;
  readonly source: string;
  readonly isSelfClosing: boolean;
  /** In rising order of column. */
  readonly cells: ReadonlyMap<number, CellInFile>;
}

/** What a row looks like, apart from its cells. A height of null is the one that Excel finds when it draws the row. */
export interface RowLook {
  readonly isHidden: boolean;
  readonly height: number | null;
  /** The height that what is written now needs; null where that is one line. */
  readonly fitted: number | null;
}

/** What becomes of the cells of a row: new text, or "" for a cell that goes. Columns not named stay. */
export type CellTexts = ReadonlyMap<number, string>;

export function readRow({ text, index }: SheetSource, row: number, context: CellContext): RowInFile | null {
  const known = index.rows.find(row);
  if (known === null) return null;
  const source = text.slice(known.start, known.end);
  const cells: [number, CellInFile][] = [];
  const places: RowPlace[] = [];
  let isSelfClosing = false;
  const sink = {
    rowStart: (place: RowPlace): void => void places.push(place),
    cell: (_: number, column: number, cell: CellInFile["cell"], place: CellInFile["place"]): void =>
      void cells.push([column, { cell, place: { ...place }, source, ownFormula: null }]),
    rowEnd: (_: number, __: number, selfClosing: boolean): void => void (isSelfClosing = selfClosing),
  };
  readStream(source, context.path, new SheetDataReader(source, context, sink, known.rowBefore));
  const [place] = places;
  if (place === undefined) throw new Error(`Row ${row + 1} of ${context.path} is not where it was`);
  return {
    row,
    place,
    start: known.start,
    source,
    isSelfClosing,
    cells: new Map(cells.sort(([a], [b]) => a - b)),
  };
}

/** The text of the row with its cells changed, or null when nothing differs. */
export function editedRow(known: RowInFile, texts: CellTexts, look: RowLook, prefix: string): string | null {
  const edits = new TextEdits();
  let after = "";
  let hasRemoved = false;
  for (const [column, xml] of [...texts].sort(([a], [b]) => a - b)) {
    const before = known.cells.get(column);
    if (before !== undefined) {
      edits.replace(before.place.start, before.place.end, xml);
      hasRemoved ||= xml === "";
      continue;
    }
    const next = [...known.cells].find(([other]) => other > column);
    if (next === undefined) after += xml;
    else edits.insert(next[1].place.start, xml);
  }
  if (hasRemoved) addAddresses(edits, known, texts, prefix);
  const tag = rowTag(known, texts, look, after !== "", prefix);
  if (tag !== null) edits.replace(0, known.place.tagEnd, tag);
  if (known.isSelfClosing && after !== "") edits.insert(known.source.length, `${after}</${prefix}row>`);
  else edits.insert(known.source.lastIndexOf("<"), after);
  const changed = edits.applyTo(known.source);
  return changed === known.source ? null : changed;
}

export function newRow(row: number, texts: CellTexts, look: RowLook, prefix: string): string {
  const cells = [...texts].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const tag = startTag(
    `${prefix}row`,
    { r: String(row + 1), ...heightAttributes(look), hidden: look.isHidden ? "1" : null },
    cells.length === 0,
  );
  return cells.length === 0 ? tag : `${tag}${cells.join("")}</${prefix}row>`;
}

/** A cell without an address stands next to the one before it: when cells go, those that stay must say where they are. */
function addAddresses(edits: TextEdits, known: RowInFile, texts: CellTexts, prefix: string): void {
  for (const [column, { place }] of known.cells) {
    if (texts.has(column) || place.attributes["r"] !== undefined) continue;
    edits.insert(place.start + `<${prefix}c`.length, ` r="${cellAddress(known.row, column)}"`);
  }
}

/** The start tag when it must change: for hiding, for its height, for a wider span of cells, or because the row had no inside. */
function rowTag(
  known: RowInFile,
  texts: CellTexts,
  look: RowLook,
  hasNewCells: boolean,
  prefix: string,
): string | null {
  const { attributes } = known.place;
  const written = [...texts].filter(([, xml]) => xml !== "").map(([column]) => column + 1);
  const spans = widenedSpans(attributes["spans"], written);
  const mayBeFitted = look.fitted !== null && attributes["customHeight"] === undefined;
  const isSameHeight =
    look.height === heightOf(attributes) && (!mayBeFitted || look.fitted === heightOf(attributes));
  const isSame =
    isSameHeight && look.isHidden === isTrue(attributes["hidden"]) && spans === attributes["spans"];
  if (isSame && !(known.isSelfClosing && hasNewCells)) return null;
  const changed = {
    ...attributes,
    ...(spans === undefined ? {} : { spans }),
    ...(isSameHeight
      ? {}
      : heightAttributes(
          mayBeFitted && look.height === heightOf(attributes) ? { ...look, height: null } : look,
        )),
    hidden: look.isHidden ? "1" : null,
  };
  return startTag(`${prefix}row`, changed, known.isSelfClosing && !hasNewCells);
}

/** A height that was found and not set goes on following what stands in the row. */
function heightAttributes({
  height,
  fitted,
}: Pick<RowLook, "height" | "fitted">): Readonly<Record<string, string | null>> {
  if (height !== null) return { ht: String(height), customHeight: "1" };
  return { ht: fitted === null ? null : String(fitted), customHeight: null };
}

/** "1:8" widened to take in more columns (counted from 1); a row that does not tell its spans goes on not telling. */
function widenedSpans(spans: string | undefined, columns: readonly number[]): string | undefined {
  if (spans === undefined || columns.length === 0) return spans;
  const known = spans.split(/\s+/).map((span) => span.split(":").map(Number) as [number, number]);
  if (columns.every((column) => known.some(([first, last]) => column >= first && column <= last)))
    return spans;
  const least = Math.min(...columns, ...known.map(([first]) => first));
  const most = Math.max(...columns, ...known.map(([, last]) => last));
  return `${least}:${most}`;
}
