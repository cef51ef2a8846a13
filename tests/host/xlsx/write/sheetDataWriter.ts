import { cellAddress, parseAddress, rectangleAddress, type Rectangle } from "../../model/address";
import type { Cell, SheetModel } from "../../model/workbook";
import type { CellContext } from "../read/sheetData";
import { attributeOf } from "../xml/dom";
import { startTag } from "../xml/tag";
import { findBrokenFormulas } from "./brokenFormulas";
import { cellXml, sameContent, type CellInFile } from "./cellXml";
import type { CellStyle } from "../../model/styleTable";
import { fittedHeight } from "./fittedHeight";
import { editedRow, newRow, readRow } from "./rowInFile";
import type { SharedStringsDraft } from "./sharedStringsDraft";
import type { SheetDraft } from "./sheetDraft";

/** What writing cells needs from, and tells, the rest of the workbook. */
export interface CellWriting {
  readonly context: CellContext;
  /** Null in a workbook without shared strings. */
  readonly sharedStrings: SharedStringsDraft | null;
  /** Number in the file to be of a style of the model. */
  formatNumber(styleId: number): number;
  styleOf(styleId: number): CellStyle;
  cellsChanged(): void;
  /** A formula appeared or disappeared: the order of calculation kept in the file no longer holds. */
  formulasChanged(): void;
}

/** Writes changed cells, and rows hidden, shown or made higher or lower, into the draft of a sheet. Other rows are not touched. */
export function writeSheetData(
  sheet: SheetModel,
  draft: SheetDraft,
  changed: ReadonlyMap<number, ReadonlySet<number>>,
  rowsBefore: { readonly hiddenRows: ReadonlySet<number>; readonly rowHeights: ReadonlyMap<number, number> },
  writing: CellWriting,
): void {
  const { source } = draft;
  const { prefix, rows } = source.index;
  const ownFormulas = findBrokenFormulas(sheet, source, writing.context, changed);
  const touched = new Set([
    ...changed.keys(),
    ...ownFormulas.keys(),
    ...flipped(sheet.hiddenRows, rowsBefore.hiddenRows),
    ...resized(sheet.rowHeights, rowsBefore.rowHeights),
  ]);
  let added = false;
  let atEnd = "";
  for (const row of [...touched].sort((a, b) => a - b)) {
    const known = readRow(source, row, writing.context);
    const own = ownFormulas.get(row);
    const texts = new Map<number, string>();
    for (const column of new Set([...(changed.get(row) ?? []), ...(own?.keys() ?? [])])) {
      const inFile = known?.cells.get(column);
      const before = inFile === undefined ? null : { ...inFile, ownFormula: own?.get(column) ?? null };
      const xml = changedCell(sheet, row, column, before, prefix, writing);
      if (xml === null) continue;
      texts.set(column, xml);
      if (before === null) added = true;
    }
    const columns = new Set([...(known?.cells.keys() ?? []), ...texts.keys()]);
    const look = {
      isHidden: sheet.hiddenRows.has(row),
      height: sheet.rowHeights.get(row) ?? null,
      // Excel fits a row whose height nobody has set when something is written in it.
      fitted: texts.size === 0 ? null : fittedHeight(sheet, row, columns, (id) => writing.styleOf(id)),
    };
    if (known !== null) {
      const text = editedRow(known, texts, look, prefix);
      if (text !== null) draft.edits.replace(known.start, known.start + known.source.length, text);
    } else if (texts.size > 0 || look.isHidden || look.height !== null) {
      const text = newRow(row, texts, look, prefix);
      const place = rows.placeFor(row);
      if (place === null) atEnd += text;
      else draft.edits.insert(place, text);
    }
  }
  if (atEnd !== "") insertAtEnd(draft, atEnd);
  if (added) widenDimension(draft, sheet.usedArea(false));
}

/** The element of a cell as it is now: "" when it is to go, null when it stays as it is in the file. */
function changedCell(
  sheet: SheetModel,
  row: number,
  column: number,
  before: CellInFile | null,
  prefix: string,
  writing: CellWriting,
): string | null {
  const cell = sheet.cell(row, column);
  if (before !== null && before.ownFormula === null && isSame(cell, before.cell)) return null;
  const inherited = sheet.defaultStyleId(row, column);
  const isBlank = cell.content.kind === "empty" && cell.formula === null && cell.styleId === inherited;
  if (isBlank && before === null) return null;
  writing.cellsChanged();
  if ((cell.formula !== null) !== (before !== null && before.cell.formula !== null))
    writing.formulasChanged();
  if (isBlank) {
    if (before?.place.attributes["t"] === "s") writing.sharedStrings?.release();
    return "";
  }
  const format = writing.formatNumber(cell.styleId);
  const isSameText = before !== null && sameContent(cell.content, before.cell.content);
  if (before?.place.attributes["t"] === "s" && !isSameText) writing.sharedStrings?.release();
  return cellXml(cell, before, {
    prefix,
    address: cellAddress(row, column),
    format: format === 0 && inherited === 0 ? null : String(format),
    sharedString: (text) => writing.sharedStrings?.use(text) ?? null,
  });
}

function isSame(a: Cell, b: Cell): boolean {
  return a.styleId === b.styleId && a.formula === b.formula && sameContent(a.content, b.content);
}

function flipped(now: ReadonlySet<number>, before: ReadonlySet<number>): number[] {
  return [...[...now].filter((row) => !before.has(row)), ...[...before].filter((row) => !now.has(row))];
}

function resized(now: ReadonlyMap<number, number>, before: ReadonlyMap<number, number>): number[] {
  return [...new Set([...now.keys(), ...before.keys()])].filter((row) => now.get(row) !== before.get(row));
}

function insertAtEnd(draft: SheetDraft, rows: string): void {
  const { source } = draft;
  const section = source.find("sheetData");
  if (section === null) throw new Error(`${source.path} has no sheet data`);
  const isEmpty = source.text.startsWith("/>", section.tagEnd - 2);
  if (isEmpty) {
    const tag = startTag(section.name, section.attributes);
    draft.edits.replace(section.start, section.end, `${tag}${rows}</${section.name}>`);
  } else {
    draft.edits.insert(source.text.lastIndexOf("<", section.end - 1), rows);
  }
}

/** The area that the file says its cells are in must hold the new ones; where it does not say, neither do we. */
function widenDimension(draft: SheetDraft, used: Rectangle | null): void {
  const section = draft.source.section("dimension");
  const known = section === null ? null : parseAddress(attributeOf(section, "ref") ?? "");
  if (known === null || used === null) return;
  const row = Math.min(known.row, used.row);
  const column = Math.min(known.column, used.column);
  const address = rectangleAddress({
    row,
    column,
    rowCount: Math.max(known.row + known.rowCount, used.row + used.rowCount) - row,
    columnCount: Math.max(known.column + known.columnCount, used.column + used.columnCount) - column,
  });
  if (address !== rectangleAddress(known)) draft.edit("dimension").setAttribute("ref", address);
}
