import { cellAddress, type CellPosition } from "../grid/cellAddress";
import type { CellChange } from "./describePlan";
import { cellAt, type SheetSnapshot } from "../grid/snapshot";
import type { CellContent, Grid, SheetOperation } from "./writePlan";

/** A cell that gets another content, with the number formats that its contents are shown in. */
export interface PreviewedChange extends CellChange {
  readonly formatBefore: string;
  readonly formatAfter: string;
}

/** A column that gets contents where it was not in use. */
export interface PreviewedColumn {
  /** Zero-based. */
  readonly column: number;
  /** The content that will stand first in it. */
  readonly heading: CellContent;
  readonly cells: number;
}

/** The changes that a plan makes to one sheet. */
export interface PreviewedSheet {
  readonly sheet: string;
  /** True for a sheet that the plan adds: all its contents are new, and none is listed. */
  readonly isAdded: boolean;
  /** All cells whose content changes. */
  readonly changedCells: number;
  /** Of a sheet that was there. Their empty cells are not listed among the changes. */
  readonly addedColumns: readonly PreviewedColumn[];
  /** Row by row. Every cell that holds something before is among them. */
  readonly changes: readonly PreviewedChange[];
  /** Cells that keep their content and get another look, outside added columns. */
  readonly restyledCells: number;
}

type Change = PreviewedChange & CellPosition;
type SheetOperationKind = SheetOperation["kind"];
type OperationOf<Kind extends SheetOperationKind> = Extract<SheetOperation, { readonly kind: Kind }>;

const NO_CELLS = (): readonly CellPosition[] => [];

/** The cells whose look each kind of operation changes. */
const RESTYLED: {
  readonly [Kind in SheetOperationKind]: (operation: OperationOf<Kind>) => readonly CellPosition[];
} = {
  addSheet: NO_CELLS,
  removeSheet: NO_CELLS,
  markSheet: NO_CELLS,
  writeCells: NO_CELLS,
  expectCells: NO_CELLS,
  setNumberFormats: (operation) => cellsIn(operation, operation.numberFormats),
  formatCells: (operation) => cellsIn(operation, operation.formats),
  formatArea: (operation) => cellsIn(operation, null),
  clearFormats: (operation) => cellsIn(operation, null),
  copyFormat: (operation) => cellsIn(operation, null),
  setColumnWidth: NO_CELLS,
  copyColumnWidth: NO_CELLS,
  foldColumns: NO_CELLS,
  unfoldColumns: NO_CELLS,
  addTable: NO_CELLS,
  resizeTable: NO_CELLS,
  setChoices: NO_CELLS,
  freezePanes: NO_CELLS,
  setPage: NO_CELLS,
  breakPages: NO_CELLS,
  fitRows: NO_CELLS,
  drawBorders: (operation) => cellsIn(operation, null),
  addChart: NO_CELLS,
  bindChart: NO_CELLS,
};

/**
 * @param operations all of one sheet
 * @param existing the sheet as it was read; null for one that the plan adds
 */
export function previewSheet(
  name: string,
  operations: readonly SheetOperation[],
  existing: SheetSnapshot | null,
): PreviewedSheet {
  const changes = changesOf(name, operations, existing);
  const added = new Set(operations.flatMap((each) => (each.kind === "setColumnWidth" ? [each.column] : [])));
  const isInAdded = ({ column, before }: Change): boolean => added.has(column) && before === "";
  const changed = new Set(changes.map(keyOf));
  const restyled = operations.flatMap(restyledBy).filter(({ column }) => !added.has(column));
  return {
    sheet: name,
    isAdded: existing === null,
    changedCells: changes.length,
    addedColumns: existing === null ? [] : columnsOf(changes.filter(isInAdded)),
    changes: existing === null ? [] : changes.filter((change) => !isInAdded(change)).map(withoutPosition),
    restyledCells: new Set(restyled.map(keyOf).filter((key) => !changed.has(key))).size,
  };
}

/** The cells whose content changes, row by row. */
function changesOf(
  sheet: string,
  operations: readonly SheetOperation[],
  existing: SheetSnapshot | null,
): readonly Change[] {
  const formats = formatsOf(operations);
  const changes = operations.flatMap((operation) => {
    if (operation.kind !== "writeCells") return [];
    const { contents, expected, area } = operation;
    return cellsIn(operation, contents).flatMap(({ row, column }): Change[] => {
      const after = contents[row - area.row]?.[column - area.column] ?? null;
      if (after === null) return [];
      const before = expected[row - area.row]?.[column - area.column] ?? "";
      const formatBefore = existing === null ? "General" : cellAt(existing, row, column).numberFormat;
      const formatAfter = formats.get(keyOf({ row, column })) ?? formatBefore;
      const address = cellAddress(row, column);
      return [{ sheet, address, row, column, before, after, formatBefore, formatAfter }];
    });
  });
  return changes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The number formats that cells are given. */
function formatsOf(operations: readonly SheetOperation[]): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const operation of operations) {
    if (operation.kind !== "setNumberFormats") continue;
    const { numberFormats, area } = operation;
    for (const { row, column } of cellsIn(operation, numberFormats))
      formats.set(keyOf({ row, column }), numberFormats[row - area.row]?.[column - area.column] ?? "General");
  }
  return formats;
}

/** Changes come row by row, so the first of a column is its heading. */
function columnsOf(changes: readonly Change[]): readonly PreviewedColumn[] {
  const columns = new Map<number, PreviewedColumn>();
  for (const { column, after } of changes) {
    const { heading, cells } = columns.get(column) ?? { heading: after, cells: 0 };
    columns.set(column, { column, heading, cells: cells + 1 });
  }
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

/** The table pairs each kind with its own operation; TypeScript loses the pairing through the index. */
function restyledBy(operation: SheetOperation): readonly CellPosition[] {
  return (RESTYLED[operation.kind] as (operation: SheetOperation) => readonly CellPosition[])(operation);
}

/** The cells of an operation's area; those that its grid names, where it has one. */
function cellsIn(
  { area }: Extract<SheetOperation, { readonly area: unknown }>,
  grid: Grid<unknown> | null,
): readonly CellPosition[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
    row: Math.floor(index / area.columnCount),
    column: index % area.columnCount,
  }))
    .filter(({ row, column }) => grid === null || (grid[row]?.[column] ?? null) !== null)
    .map(({ row, column }) => ({ row: area.row + row, column: area.column + column }));
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}

function withoutPosition({
  sheet,
  address,
  before,
  after,
  formatBefore,
  formatAfter,
}: Change): PreviewedChange {
  return { sheet, address, before, after, formatBefore, formatAfter };
}
