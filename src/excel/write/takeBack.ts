import { cellAddress } from "../../workbook/grid/cellAddress";
import type { CellValue } from "../../workbook/grid/snapshot";
import type { CellPlace } from "../../workbook/issues/issue";
import { splitPlan } from "../../workbook/plan/splitPlan";
import type { SheetTarget, WriteOperation } from "../../workbook/plan/writePlan";
import { isCellOperation, queueStanding, whereAsLeft, type Standing } from "./standing";

type SettingOperation = Extract<WriteOperation, { readonly kind: "writeSetting" }>;

/** The part of a plan that can be taken back, as the workbook stands now. */
export interface TakeBack {
  /** In the order in which they are to be done. */
  readonly operations: readonly WriteOperation[];
  /** Cells that somebody else has changed since, or whose sheet is gone. */
  readonly left: readonly CellPlace[];
}

/**
 * Looks what stands where the operations would put something back, and keeps of them what stands as they expect it. A cell
 * whose content is somebody else's keeps its look too.
 */
export async function lookBack(
  context: Excel.RequestContext,
  inverses: readonly WriteOperation[],
  beforeEach: () => Promise<void>,
): Promise<TakeBack> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/visibility");
  const settings = new Map<WriteOperation, () => string | null>(
    inverses.flatMap((operation) =>
      operation.kind === "writeSetting" ? [queueSetting(operation, context)] : [],
    ),
  );
  await beforeEach();
  await context.sync();
  const known = new Set(worksheets.items.map(({ id }) => id));
  const isThere = (operation: WriteOperation): boolean =>
    operation.kind === "writeSetting"
      ? settings.get(operation)?.() === operation.expected
      : operation.sheet.id !== null && known.has(operation.sheet.id);
  const contentsOf = new Map(
    inverses.flatMap((operation) =>
      operation.kind === "removeSheet" && isThere(operation)
        ? [[operation, queueContents(operation, worksheets)] as const]
        : [],
    ),
  );
  if (contentsOf.size > 0) {
    await beforeEach();
    await context.sync();
  }
  const found: { readonly operation: WriteOperation; readonly standing: Standing | null }[] = [];
  for (const batch of splitPlan(inverses.filter(isThere))) {
    const asked = batch.map((operation) => ({
      operation,
      standing: queueQuestion(operation, worksheets),
      isFolded: queueFolded(operation, worksheets),
    }));
    if (asked.some(({ standing, isFolded }) => standing !== null || isFolded !== null)) {
      await beforeEach();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request as large as one may be
      await context.sync();
    }
    found.push(
      ...asked
        .filter(({ isFolded }) => isFolded === null || isFolded())
        .map(({ operation, standing }) => ({
          operation,
          standing: standing === null ? null : standing(),
        })),
    );
  }
  const left = new LeftCells();
  for (const operation of inverses) if (!isThere(operation)) leaveAll(operation, left);
  const trimmed = found.map(({ operation, standing }) =>
    operation.kind === "writeCells" && standing !== null
      ? whereAsLeft(operation, standing, (row, column) => left.add(operation, row, column))
      : operation,
  );
  const wholeLooks = inverses.filter(isWholeLook);
  const removals = removable(contentsOf, worksheets, left);
  const goes = (operation: WriteOperation): boolean =>
    removals.some(({ sheet }) => "sheet" in operation && operation.sheet.id === sheet.id);
  const kept = trimmed.flatMap((operation, index) => {
    if (operation.kind === "removeSheet" || goes(operation)) return [];
    const isLookedAfter = wholeLooks.some((whole) => coversLook(whole, operation));
    return takenBack(operation, isLookedAfter ? null : (found[index]?.standing ?? null), left);
  });
  return { operations: [...kept, ...removals], left: left.places };
}

type RemoveOperation = Extract<WriteOperation, { readonly kind: "removeSheet" }>;

function queueContents({ sheet }: RemoveOperation, worksheets: Excel.WorksheetCollection): () => number {
  const used = worksheets.getItem(sheet.id ?? "").getUsedRangeOrNullObject(true);
  used.load("formulas");
  return () =>
    used.isNullObject
      ? 0
      : (used.formulas as CellValue[][]).flat().filter((content) => content !== "").length;
}

/** The sheets that hold only what was written there, as long as another that can be seen remains: Excel keeps one. */
function removable(
  contentsOf: ReadonlyMap<RemoveOperation, () => number>,
  { items }: Excel.WorksheetCollection,
  left: LeftCells,
): readonly RemoveOperation[] {
  const alone = [...contentsOf].flatMap(([operation, filled]) =>
    filled() === operation.filled && !left.isAnyOn(operation.sheet) ? [operation] : [],
  );
  const gone = new Set(alone.map(({ sheet }) => sheet.id));
  const remains = items.some(({ id, visibility }) => visibility === "Visible" && !gone.has(id));
  return remains ? alone : [];
}

type WholeLook = Extract<WriteOperation, { readonly kind: "clearFormats" | "formatArea" | "copyFormat" }>;

function isWholeLook(operation: WriteOperation): operation is WholeLook {
  const { kind } = operation;
  return kind === "clearFormats" || kind === "formatArea" || kind === "copyFormat";
}

/** Where the whole look of an area is taken off, or given, it says nothing what single parts of it look like meanwhile. */
function coversLook(whole: WholeLook, part: WriteOperation): boolean {
  if (!isCellOperation(part) || whole.sheet.id !== part.sheet.id) return false;
  const { area } = part;
  const end = {
    row: whole.area.row + whole.area.rowCount,
    column: whole.area.column + whole.area.columnCount,
  };
  return (
    area.row >= whole.area.row &&
    area.column >= whole.area.column &&
    area.row + area.rowCount <= end.row &&
    area.column + area.columnCount <= end.column
  );
}

function queueSetting(
  operation: SettingOperation,
  { workbook }: Excel.RequestContext,
): [SettingOperation, () => string | null] {
  const setting = workbook.settings.getItemOrNullObject(operation.key);
  setting.load("value");
  return [operation, () => (setting.isNullObject ? null : String(setting.value))];
}

function queueQuestion(
  operation: WriteOperation,
  worksheets: Excel.WorksheetCollection,
): (() => Standing) | null {
  if (!isCellOperation(operation) || operation.sheet.id === null) return null;
  const { row, column, rowCount, columnCount } = operation.area;
  return queueStanding(
    operation,
    worksheets.getItem(operation.sheet.id).getRangeByIndexes(row, column, rowCount, columnCount),
  );
}

/** Asks whether columns are still folded; null for any other operation. Those that somebody has opened are left as they are. */
function queueFolded(
  operation: WriteOperation,
  worksheets: Excel.WorksheetCollection,
): (() => boolean) | null {
  if (operation.kind !== "unfoldColumns" || operation.sheet.id === null) return null;
  const { column, count } = operation;
  const range = worksheets.getItem(operation.sheet.id).getRangeByIndexes(0, column, 1, count);
  range.load("columnHidden");
  return () => range.columnHidden;
}

function leaveAll(operation: WriteOperation, left: LeftCells): void {
  if (operation.kind !== "writeCells") return;
  operation.contents.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content !== null) left.add(operation, row, column);
    }),
  );
}

/** The operation without the cells that are left; nothing when none remains. */
function takenBack(
  operation: WriteOperation,
  standing: Standing | null,
  left: LeftCells,
): readonly WriteOperation[] {
  switch (operation.kind) {
    case "writeCells":
      return isAny(operation.contents) ? [operation] : [];
    case "setNumberFormats":
    case "formatCells": {
      const kept = standing === null ? operation : whereAsLeft(operation, standing, () => undefined);
      return left.without(kept);
    }
    case "clearFormats":
      return left.isAnyIn(operation) ? [] : [operation];
    default:
      return [operation];
  }
}

function isAny(grid: readonly (readonly unknown[])[]): boolean {
  return grid.some((items) => items.some((item) => item !== null));
}

type OnArea = Extract<WriteOperation, { readonly area: unknown; readonly sheet: SheetTarget }>;

/** The cells that are left to those who have changed them. */
class LeftCells {
  readonly #keys = new Set<string>();
  readonly #sheets = new Set<string>();
  readonly places: CellPlace[] = [];

  add({ sheet, area }: OnArea, row: number, column: number): void {
    const key = this.#key(sheet, area.row + row, area.column + column);
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.#sheets.add(sheet.id ?? sheet.name);
    this.places.push({ sheet: sheet.name, address: cellAddress(area.row + row, area.column + column) });
  }

  isAnyIn({ sheet, area }: OnArea): boolean {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (this.#keys.has(this.#key(sheet, row, column))) return true;
      }
    }
    return false;
  }

  isAnyOn({ id, name }: SheetTarget): boolean {
    return this.#sheets.has(id ?? name);
  }

  /** The operation without them; nothing when no other cell remains. */
  without(operation: WriteOperation): readonly WriteOperation[] {
    if (operation.kind !== "setNumberFormats" && operation.kind !== "formatCells") return [operation];
    const { sheet, area } = operation;
    const keep = <Item>(grid: readonly (readonly (Item | null)[])[]): (Item | null)[][] =>
      grid.map((items, row) =>
        items.map((item, column) =>
          this.#keys.has(this.#key(sheet, area.row + row, area.column + column)) ? null : item,
        ),
      );
    if (operation.kind === "setNumberFormats") {
      const numberFormats = keep(operation.numberFormats);
      return isAny(numberFormats) ? [{ ...operation, numberFormats }] : [];
    }
    const formats = keep(operation.formats);
    return isAny(formats) ? [{ ...operation, formats }] : [];
  }

  #key({ id, name }: SheetTarget, row: number, column: number): string {
    return `${id ?? name} ${row} ${column}`;
  }
}
