import { areaAddress, parseReference, type CellArea } from "../../workbook/grid/cellAddress";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot, ownPurpose } from "../../workbook/grid/snapshot";
import type { SheetTarget, WriteOperation } from "../../workbook/plan/writePlan";
import { fillSheet, holds, isFillStale, type FilledSheet } from "./fillSheet";
import type { OwnSheet } from "./ownSheet";
import { refillCharts } from "./refillCharts";

export type { OwnCell, OwnSheet } from "./ownSheet";

export type PlannedSheet =
  | { readonly kind: "planned"; readonly operations: readonly WriteOperation[] }
  /** A sheet of that name is there that the add-in did not make. */
  | { readonly kind: "nameTaken"; readonly sheet: string };

/**
 * Plans an own sheet: added and marked when there is none, refilled in place when there is. Only cells that differ are
 * written; what an earlier and larger filling left is cleared; cells outside are the controller's and stay. Where rows
 * have come, gone or changed places on a dressed sheet, the looks of the filled area are set anew with its rules.
 * `isOtherwiseChanged` tells that the same job writes elsewhere, so that cells that follow others are written too.
 */
export function planOwnSheet(
  wanted: OwnSheet,
  { sheets }: WorkbookSnapshot,
  isOtherwiseChanged: boolean,
): PlannedSheet {
  const existing = sheets.find((sheet) => ownPurpose(sheet) === wanted.purpose);
  if (existing !== undefined) {
    return { kind: "planned", operations: refill(wanted, existing, isOtherwiseChanged) };
  }
  const foreign = sheets.find(({ name }) => isSameName(name, wanted.name));
  if (foreign !== undefined) return { kind: "nameTaken", sheet: foreign.name };
  return { kind: "planned", operations: addOwnSheet(wanted) };
}

/** The operations that add an own sheet under a name that is free, whatever other sheets of its purpose there are. */
export function addOwnSheet(wanted: OwnSheet): readonly WriteOperation[] {
  const sheet = { id: null, name: wanted.name };
  return [
    { kind: "addSheet", sheet, mark: markOf(wanted) },
    // Excel fits a row's height to its text when that is written: the width is to be there by then.
    ...widths(wanted, sheet, 0),
    ...fillSheet({ wanted, sheet, existing: null, area: areaOf(wanted), isAllAnew: false }),
    ...choices(wanted, sheet),
    ...dress(wanted, sheet),
  ];
}

function markOf(wanted: OwnSheet): string {
  return `${wanted.purpose} ${areaAddress(areaOf(wanted))}`;
}

export function isSameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase("sv") === b.toLocaleLowerCase("sv");
}

function areaOf({ rows }: OwnSheet): CellArea {
  const columnCount = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  return { row: 0, column: 0, rowCount: rows.length, columnCount };
}

function refill(
  wanted: OwnSheet,
  existing: SheetSnapshot,
  isOtherwiseChanged: boolean,
): readonly WriteOperation[] {
  const mark = markOf(wanted);
  const expected = existing.ownMark ?? "";
  const before = filledArea(existing);
  const area = coveringArea(areaOf(wanted), before);
  if (!isOtherwiseChanged && !differs(wanted, existing, area)) return [];
  const sheet = { id: existing.id, name: existing.name };
  const isAllAnew = wanted.dress !== undefined && hasOtherRows(wanted, existing, area);
  const filled: FilledSheet = { wanted, sheet, existing, area, isAllAnew };
  return [
    ...(isAllAnew ? [{ kind: "clearFormats", sheet, area, look: null, gave: [] } as const] : []),
    ...fillSheet(filled),
    ...widths(wanted, sheet, before?.columnCount ?? 0),
    ...(isAllAnew
      ? [...rules(wanted, sheet), ...pages(wanted, sheet), ...refillCharts(wanted, existing)]
      : []),
    ...(mark === expected ? [] : [{ kind: "markSheet", sheet, mark, expected } as const]),
  ];
}

/** How far an own sheet is filled, as its mark says. */
export function filledArea({ ownMark }: SheetSnapshot): CellArea | undefined {
  return parseReference((ownMark ?? "").replace(" ", "!"))?.area;
}

/** The area that is filled now together with the one that the mark says was filled before. */
function coveringArea(area: CellArea, before: CellArea | undefined): CellArea {
  return {
    ...area,
    rowCount: Math.max(area.rowCount, before?.rowCount ?? 0),
    columnCount: Math.max(area.columnCount, before?.columnCount ?? 0),
  };
}

function differs({ rows }: OwnSheet, existing: SheetSnapshot, area: CellArea): boolean {
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const cell = rows[row]?.[column];
      const now = cellAt(existing, row, column);
      if (cell?.followsOthers !== true && !holds(now, cell?.content ?? "")) return true;
      if (isFillStale(cell, existing, now)) return true;
    }
  }
  return false;
}

/** A row is known by its first cell. */
function hasOtherRows({ rows }: OwnSheet, existing: SheetSnapshot, area: CellArea): boolean {
  return Array.from({ length: area.rowCount }).some(
    (_, row) => !holds(cellAt(existing, row, 0), rows[row]?.[0]?.content ?? ""),
  );
}

/** Columns that were filled before keep the width that the controller has given them. */
function widths({ columnWidths }: OwnSheet, sheet: SheetTarget, filledBefore: number): WriteOperation[] {
  return columnWidths
    .map((width, column): WriteOperation => ({ kind: "setColumnWidth", sheet, column, width }))
    .slice(filledBefore);
}

/** A chart is drawn once, with its table: one that the controller has changed or taken away stays so. */
function dress(wanted: OwnSheet, sheet: SheetTarget): readonly WriteOperation[] {
  if (wanted.dress === undefined) return [];
  const { page, frozen, charts } = wanted.dress;
  return [
    ...rules(wanted, sheet),
    { kind: "freezePanes", sheet, ...frozen },
    { kind: "setPage", sheet, page },
    ...pages(wanted, sheet),
    ...charts.map((chart) => ({ kind: "addChart", sheet, chart }) as const),
  ];
}

/** Rows as high as their text, and where pages begin: of rows that come and go both are found anew. */
function pages(wanted: OwnSheet, sheet: SheetTarget): readonly WriteOperation[] {
  const breaks = wanted.dress?.breaks;
  return [
    { kind: "fitRows", sheet, area: areaOf(wanted) },
    ...(breaks === undefined ? [] : [{ kind: "breakPages", sheet, rows: breaks } as const]),
  ];
}

function rules(wanted: OwnSheet, sheet: SheetTarget): readonly WriteOperation[] {
  return (wanted.dress?.rules ?? []).map(({ area, line }) => ({ kind: "drawBorders", sheet, area, line }));
}

function choices(wanted: OwnSheet, sheet: SheetTarget): readonly WriteOperation[] {
  return (wanted.choices ?? []).map(({ area, texts, message }) => {
    return { kind: "setChoices", sheet, area, choices: texts, message };
  });
}
