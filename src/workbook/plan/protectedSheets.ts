import { areaAddress, type CellArea } from "../grid/cellAddress";
import { cellAt, isLockedAt, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";
import type { CellPlace } from "../issues/issue";
import type { RefusalReason } from "../issues/refusal";
import type { SheetOperation, WriteOperation, WritePlan } from "./writePlan";

type CellsOperation = Extract<WriteOperation, { readonly kind: "writeCells" }>;
type FormatsOperation = Extract<WriteOperation, { readonly kind: "setNumberFormats" }>;

/**
 * The reason that stops these operations on a protected sheet: locked cells among those that are written, or that cells may not be
 * formatted; null where they only write cells that are open. Colours alone never stop: `openPart` leaves them out.
 */
export function protectionReason(
  sheet: SheetSnapshot,
  operations: readonly SheetOperation[],
): RefusalReason | null {
  const { openings, name } = sheet;
  if (openings?.cells.some((cells) => cells.includes(true)) !== true)
    return { code: "sheetProtected", sheet: name };
  const locked = operations.flatMap((operation) =>
    operation.kind === "writeCells"
      ? runsWhere(operation, (row, column) => isLockedAt(sheet, row, column))
      : [],
  );
  if (locked.length > 0) return { code: "cellsLocked", sheet: name, addresses: locked.map(areaAddress) };
  for (const operation of operations) {
    const stops = stopsAt(operation, sheet);
    if (stops === "looks") return { code: "looksProtected", sheet: name };
    if (stops === "sheet") return { code: "sheetProtected", sheet: name };
  }
  return null;
}

/** The permission that an operation needs and the protected sheet does not give; null for none. */
function stopsAt(operation: SheetOperation, sheet: SheetSnapshot): "looks" | "sheet" | null {
  switch (operation.kind) {
    case "writeCells":
    case "expectCells":
    case "formatCells":
      return null;
    case "setNumberFormats":
      return sheet.openings?.allowsLooks === true || !isAny(withoutFormats(operation, sheet).numberFormats)
        ? null
        : "looks";
    // A column that is given another's look gets its locks with it.
    case "formatArea":
    case "clearFormats":
    case "copyFormat":
    case "drawBorders":
    case "setColumnWidth":
    case "copyColumnWidth":
    case "addSheet":
    case "removeSheet":
    case "markSheet":
    case "addTable":
    case "resizeTable":
    case "setChoices":
    case "freezePanes":
    case "setPage":
    case "breakPages":
    case "fitRows":
    case "foldColumns":
    case "unfoldColumns":
    case "addChart":
    case "bindChart":
      return "sheet";
  }
}

/** Where the plan would first colour cells, or format numbers, and protection lets nobody do so; null for nowhere. */
export function keptLooks(plan: WritePlan, snapshot: Pick<WorkbookSnapshot, "sheets">): CellPlace | null {
  for (const operation of plan) {
    if (operation.kind !== "formatCells" && operation.kind !== "setNumberFormats") continue;
    const sheet = protectedSheet(operation, snapshot);
    if (sheet?.openings?.allowsLooks === false)
      return { sheet: sheet.name, address: areaAddress(operation.area) };
  }
  return null;
}

/**
 * The plan as it can be done: on protected sheets cells are written in areas that hold no locked cell, for one is enough to have
 * all of an area refused; and where cells may not be formatted their colours and number formats stay. To be asked once
 * `protectionReason` has found nothing that stops it.
 */
export function openPart(
  plan: WritePlan,
  snapshot: Pick<WorkbookSnapshot, "sheets">,
): readonly WriteOperation[] {
  return plan.flatMap((operation): readonly WriteOperation[] => {
    const sheet = protectedSheet(operation, snapshot);
    if (sheet === null) return [operation];
    switch (operation.kind) {
      case "writeCells":
        return aroundLocks(operation, sheet);
      case "formatCells":
      case "setNumberFormats":
        return sheet.openings?.allowsLooks === true ? [operation] : [];
      default:
        return [operation];
    }
  });
}

function protectedSheet(
  operation: WriteOperation,
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
): SheetSnapshot | null {
  if (!("sheet" in operation) || operation.sheet.id === null) return null;
  const sheet = sheets.find(({ id }) => id === operation.sheet.id);
  return sheet?.isProtected === true ? sheet : null;
}

function aroundLocks(operation: CellsOperation, sheet: SheetSnapshot): readonly WriteOperation[] {
  const { area, contents, expected } = operation;
  const isLocked = (row: number, column: number): boolean => isLockedAt(sheet, row, column);
  const isAnyLocked = contents.some((cells, row) =>
    cells.some((_, column) => isLocked(area.row + row, area.column + column)),
  );
  if (!isAnyLocked) return [operation];
  return runsWhere(operation, (row, column) => !isLocked(row, column)).map((run) => {
    const first = run.row - area.row;
    const at = run.column - area.column;
    const cut = <Item>(grid: readonly (readonly (Item | null)[])[]): (Item | null)[][] =>
      grid.slice(first, first + run.rowCount).map((cells) => [cells[at] ?? null]);
    return { ...operation, area: run, contents: cut(contents), expected: cut(expected) };
  });
}

/** The written cells of which it is true, as areas of one column each without gaps. */
function runsWhere(
  { area, contents }: CellsOperation,
  isWanted: (row: number, column: number) => boolean,
): readonly CellArea[] {
  const runs: CellArea[] = [];
  for (let column = 0; column < area.columnCount; column++) {
    let first: number | null = null;
    for (let row = 0; row <= area.rowCount; row++) {
      const content = contents[row]?.[column] ?? null;
      const isIn = content !== null && isWanted(area.row + row, area.column + column);
      if (isIn) first ??= row;
      else if (first !== null) {
        runs.push({
          row: area.row + first,
          column: area.column + column,
          rowCount: row - first,
          columnCount: 1,
        });
        first = null;
      }
    }
  }
  return runs;
}

/** Only the formats that a number cannot do without: in a cell formatted as text it would become text. */
function withoutFormats(operation: FormatsOperation, sheet: SheetSnapshot): FormatsOperation {
  const { area, numberFormats } = operation;
  const needed = numberFormats.map((formats, row) =>
    formats.map((format, column) =>
      cellAt(sheet, area.row + row, area.column + column).numberFormat === "@" ? format : null,
    ),
  );
  return { ...operation, numberFormats: needed };
}

function isAny(grid: readonly (readonly unknown[])[]): boolean {
  return grid.some((items) => items.some((item) => item !== null));
}
