import { areaAddress, parseReference, type CellArea } from "../../workbook/cellAddress";
import {
  cellAt,
  hasFormula,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import type { CellContent, CellFormat, WriteOperation } from "../../workbook/writePlan";
import { isSameValue } from "../../workbook/sameValue";

/** One cell of a sheet that the add-in makes. */
export interface OwnCell {
  readonly content: CellContent;
  readonly numberFormat?: string;
  readonly format?: CellFormat;
  /** A change of this cell alone is no reason to write: the time of calculation. */
  readonly followsOthers?: boolean;
}

/** A sheet that the add-in makes: its cells from A1, row by row, and the widths of its first columns in points. */
export interface OwnSheet {
  /** What the sheet is, in its mark: stays the same when the controller renames the sheet. */
  readonly purpose: string;
  readonly name: string;
  readonly rows: readonly (readonly OwnCell[])[];
  readonly columnWidths: readonly number[];
}

export type PlannedSheet =
  | { readonly kind: "planned"; readonly operations: readonly WriteOperation[] }
  /** A sheet of that name is there that the add-in did not make. */
  | { readonly kind: "nameTaken"; readonly sheet: string };

/**
 * Plans an own sheet: added and marked when there is none, refilled in place when there is. Only cells that differ are
 * written; what an earlier and larger filling left is cleared; cells outside are the controller's and stay.
 * `isOtherwiseChanged` tells that the same job writes elsewhere, so that cells that follow others are written too.
 */
export function planOwnSheet(
  wanted: OwnSheet,
  { sheets }: WorkbookSnapshot,
  isOtherwiseChanged: boolean,
): PlannedSheet {
  const area = areaOf(wanted);
  const mark = `${wanted.purpose} ${areaAddress(area)}`;
  const existing = sheets.find(({ ownMark }) => ownMark?.split(" ")[0] === wanted.purpose);
  if (existing !== undefined) {
    return { kind: "planned", operations: refill(wanted, existing, mark, isOtherwiseChanged) };
  }
  const foreign = sheets.find(({ name }) => isSameName(name, wanted.name));
  if (foreign !== undefined) return { kind: "nameTaken", sheet: foreign.name };
  const sheet = { id: null, name: wanted.name };
  const widths = wanted.columnWidths.map((width, column): WriteOperation => ({
    kind: "setColumnWidth",
    sheet,
    column,
    width,
  }));
  return {
    kind: "planned",
    operations: [{ kind: "addSheet", sheet, mark }, ...fill(wanted, null, area), ...widths],
  };
}

function isSameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase("sv") === b.toLocaleLowerCase("sv");
}

function areaOf({ rows }: OwnSheet): CellArea {
  const columnCount = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  return { row: 0, column: 0, rowCount: rows.length, columnCount };
}

function refill(
  wanted: OwnSheet,
  existing: SheetSnapshot,
  mark: string,
  isOtherwiseChanged: boolean,
): readonly WriteOperation[] {
  const area = coveringArea(areaOf(wanted), existing.ownMark ?? "");
  const differs =
    isOtherwiseChanged ||
    cellsOf(wanted, area).some(({ wanted: cell, row, column }) => {
      return cell?.followsOthers !== true && !holds(cellAt(existing, row, column), cell?.content ?? "");
    });
  if (!differs) return [];
  const sheet = { id: existing.id, name: existing.name };
  const expected = existing.ownMark ?? "";
  return [
    ...fill(wanted, existing, area),
    ...(mark === expected ? [] : [{ kind: "markSheet", sheet, mark, expected } as const]),
  ];
}

/** The area that is filled now together with the one that the mark says was filled before. */
function coveringArea(area: CellArea, mark: string): CellArea {
  const before = parseReference(mark.replace(" ", "!"))?.area;
  return {
    ...area,
    rowCount: Math.max(area.rowCount, before?.rowCount ?? 0),
    columnCount: Math.max(area.columnCount, before?.columnCount ?? 0),
  };
}

function cellsOf(
  { rows }: OwnSheet,
  area: CellArea,
): readonly { readonly wanted: OwnCell | undefined; readonly row: number; readonly column: number }[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
    const row = Math.floor(index / area.columnCount);
    const column = index % area.columnCount;
    return { wanted: rows[row]?.[column], row, column };
  });
}

function fill(wanted: OwnSheet, existing: SheetSnapshot | null, area: CellArea): readonly WriteOperation[] {
  const sheet = { id: existing?.id ?? null, name: existing?.name ?? wanted.name };
  const grid = <Item>(
    item: (cell: OwnCell | undefined, now: CellSnapshot | null) => Item | null,
  ): (Item | null)[][] => {
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) =>
        item(wanted.rows[row]?.[column], existing === null ? null : cellAt(existing, row, column)),
      ),
    );
  };
  const isChanged = (cell: OwnCell | undefined, now: CellSnapshot | null): boolean =>
    now === null ? cell !== undefined && cell.content !== "" : !holds(now, cell?.content ?? "");
  return [
    {
      kind: "setNumberFormats",
      sheet,
      area,
      numberFormats: grid((cell, now) => (isChanged(cell, now) ? (cell?.numberFormat ?? null) : null)),
    },
    {
      kind: "writeCells",
      sheet,
      area,
      contents: grid((cell, now) => (isChanged(cell, now) ? (cell?.content ?? "") : null)),
      expected: grid((_, now) => now?.formula ?? ""),
    },
    {
      kind: "formatCells",
      sheet,
      area,
      formats: grid((cell, now) => (isChanged(cell, now) ? (cell?.format ?? lookAfter(now)) : null)),
    },
  ];
}

const PLAIN: CellFormat = { fillColor: null, bold: false, horizontalAlignment: "General", wrapText: false };

/** Where text stood there may have been a heading, whose look must not stay behind when something else comes. */
function lookAfter(now: CellSnapshot | null): CellFormat | null {
  return typeof now?.value === "string" && now.value !== "" ? PLAIN : null;
}

function holds(now: CellSnapshot, content: CellContent): boolean {
  if (typeof content !== "object") return !hasFormula(now) && isSameValue(now.value, content);
  return hasFormula(now) && unquoted(String(now.formula)) === unquoted(content.formula);
}

/** Excel drops the quotes around a sheet's name that does not need them. */
function unquoted(formula: string): string {
  return formula.replace(/'((?:[^']|'')+)'!/g, "$1!");
}
