import type { Rectangle } from "../../model/address";

/** What became different in the workbook through one request of the add-in or one edit by the user or a co-author. */
export interface HostChange {
  readonly source: "addin" | "user" | "coauthor";
  /** Areas that were written, by sheet id. Formats count as well as contents. */
  readonly cells: readonly SheetAreas[];
  /** Cells whose formula gave another value. */
  readonly recalculated: readonly SheetAreas[];
  readonly addedSheetIds: readonly string[];
  readonly removedSheetIds: readonly string[];
  /** Something about sheets themselves: name, visibility, position, widths, panes, properties. */
  readonly changedSheetIds: readonly string[];
  /** Another cell or sheet was selected. */
  readonly isSelectionChanged: boolean;
}

export interface SheetAreas {
  readonly sheetId: string;
  readonly areas: readonly Rectangle[];
}

/** Collects the changes until someone asks for them. */
export class ChangeRecorder {
  readonly #cells = new Map<string, Rectangle[]>();
  readonly #recalculated = new Map<string, Rectangle[]>();
  readonly #added = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #sheets = new Set<string>();
  #isSelectionChanged = false;

  cells(sheetId: string, area: Rectangle): void {
    append(this.#cells, sheetId, area);
  }

  recalculated(sheetId: string, area: Rectangle): void {
    append(this.#recalculated, sheetId, area);
  }

  sheetAdded(sheetId: string): void {
    this.#added.add(sheetId);
  }

  sheetRemoved(sheetId: string): void {
    this.#removed.add(sheetId);
  }

  sheet(sheetId: string): void {
    this.#sheets.add(sheetId);
  }

  selection(): void {
    this.#isSelectionChanged = true;
  }

  /** Everything since the last call, or null when nothing changed. */
  take(source: HostChange["source"]): HostChange | null {
    const change: HostChange = {
      source,
      cells: grouped(this.#cells),
      recalculated: grouped(this.#recalculated),
      addedSheetIds: [...this.#added],
      removedSheetIds: [...this.#removed],
      changedSheetIds: [...this.#sheets],
      isSelectionChanged: this.#isSelectionChanged,
    };
    for (const part of [this.#cells, this.#recalculated, this.#added, this.#removed, this.#sheets])
      part.clear();
    this.#isSelectionChanged = false;
    const { cells, recalculated, addedSheetIds, removedSheetIds, changedSheetIds } = change;
    const lists = [cells, recalculated, addedSheetIds, removedSheetIds, changedSheetIds];
    return change.isSelectionChanged || lists.some((list) => list.length > 0) ? change : null;
  }
}

function append(lists: Map<string, Rectangle[]>, sheetId: string, area: Rectangle): void {
  const areas = lists.get(sheetId);
  if (areas === undefined) lists.set(sheetId, [area]);
  else areas.push(area);
}

function grouped(lists: ReadonlyMap<string, Rectangle[]>): SheetAreas[] {
  return [...lists].map(([sheetId, areas]) => ({ sheetId, areas: [...areas] }));
}
