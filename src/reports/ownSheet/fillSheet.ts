import type { CellArea } from "../../workbook/grid/cellAddress";
import { isSameValue } from "../../workbook/grid/sameValue";
import { cellAt, hasFormula, type CellSnapshot, type SheetSnapshot } from "../../workbook/grid/snapshot";
import type { CellContent, CellFormat, SheetTarget, WriteOperation } from "../../workbook/plan/writePlan";
import type { OwnCell, OwnSheet } from "./ownSheet";

export interface FilledSheet {
  readonly wanted: OwnSheet;
  readonly sheet: SheetTarget;
  /** Null for a sheet that the same plan adds. */
  readonly existing: SheetSnapshot | null;
  readonly area: CellArea;
  /** The looks of all cells are set, not only of those that change. */
  readonly isAllAnew: boolean;
}

/** The operations that make an area hold what the sheet shall: formats before contents, so that these are shown as they should. */
export function fillSheet({
  wanted,
  sheet,
  existing,
  area,
  isAllAnew,
}: FilledSheet): readonly WriteOperation[] {
  const grid = <Item>(
    item: (cell: OwnCell | undefined, now: CellSnapshot | null) => Item | null,
  ): (Item | null)[][] => {
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) =>
        item(wanted.rows[row]?.[column], existing === null ? null : cellAt(existing, row, column)),
      ),
    );
  };
  const isWritten = (cell: OwnCell | undefined, now: CellSnapshot | null): boolean =>
    now === null ? cell !== undefined && cell.content !== "" : !holds(now, cell?.content ?? "");
  const isDressed = (cell: OwnCell | undefined, now: CellSnapshot | null): boolean =>
    isAllAnew || isWritten(cell, now) || hasLookOnly(cell, now) || isFillStale(cell, existing, now);
  return [
    {
      kind: "setNumberFormats",
      sheet,
      area,
      numberFormats: grid((cell, now) => (isDressed(cell, now) ? (cell?.numberFormat ?? null) : null)),
    },
    {
      kind: "writeCells",
      sheet,
      area,
      contents: grid((cell, now) => (isWritten(cell, now) ? (cell?.content ?? "") : null)),
      expected: grid((_, now) => now?.formula ?? ""),
    },
    {
      kind: "formatCells",
      sheet,
      area,
      formats: grid((cell, now) =>
        isDressed(cell, now) ? (cell?.format ?? (isAllAnew ? null : lookAfter(now))) : null,
      ),
    },
  ];
}

/** An empty cell of a new sheet that has a look all the same: the fill of a row of headings. */
function hasLookOnly(cell: OwnCell | undefined, now: CellSnapshot | null): boolean {
  return now === null && cell?.format !== undefined;
}

/** Tells whether a cell whose fill says what it shows has another fill; false where the fills were not read. */
export function isFillStale(
  cell: OwnCell | undefined,
  existing: SheetSnapshot | null,
  now: CellSnapshot | null,
): boolean {
  if (cell?.fillFollowsValue !== true || now === null || (existing?.fills ?? null) === null) return false;
  return now.fillColor?.toUpperCase() !== cell.format?.fillColor?.toUpperCase();
}

const PLAIN: CellFormat = { fillColor: null, bold: false, horizontalAlignment: "General", wrapText: false };

/** Where text stood there may have been a heading, whose look must not stay behind when something else comes. */
function lookAfter(now: CellSnapshot | null): CellFormat | null {
  return typeof now?.value === "string" && now.value !== "" ? PLAIN : null;
}

export function holds(now: CellSnapshot, content: CellContent): boolean {
  if (typeof content !== "object") return !hasFormula(now) && isSameValue(now.value, content);
  return hasFormula(now) && unquoted(String(now.formula)) === unquoted(content.formula);
}

/** Excel drops the quotes around a sheet's name that does not need them. */
function unquoted(formula: string): string {
  return formula.replace(/'((?:[^']|'')+)'!/g, "$1!");
}
