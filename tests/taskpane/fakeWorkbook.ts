import type { CellPlace } from "../../src/workbook/issues/issue";
import { MAPPING_SETTING } from "../../src/workbook/layout/mapping";
import { ADDIN_SETTING } from "../../src/workbook/settings/addinSettings";
import type { CellValue, SheetSnapshot } from "../../src/workbook/grid/snapshot";
import type { SelectedCell, WorkbookPort } from "../../src/workbook/port/workbookPort";
import { writePlan, type WriteOperation, type WritePlan } from "../../src/workbook/plan/writePlan";
import { describePlan } from "../../src/workbook/plan/describePlan";

export const ROWS: readonly (readonly CellValue[])[] = [
  ["Nr", "Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"],
  [1, "Trygghet", "Andel trygga", "Högre är bättre", 90, 70, 95],
  [2, "Kvalitet", "Andel nöjda", "Högre är bättre", 90, 70, 50],
  ["", "", "Andel med plan", "Högre är bättre", 90, 70, ""],
];

interface FakeWorkbook {
  readonly port: WorkbookPort;
  readonly applied: WritePlan[];
  readonly shown: CellPlace[];
  /** Selects a cell, as the user would. */
  select(cell: SelectedCell): void;
  /** How many listen for what is selected. */
  listening(): number;
}

/** A workbook of sheets with two goals each, that remembers what was asked of it and keeps settings only. */
export function fakeWorkbook(sheets: readonly SheetSnapshot[] = [fakeSheet("Mål", ROWS)]): FakeWorkbook {
  const applied: WritePlan[] = [];
  const shown: CellPlace[] = [];
  const settings = new Map<string, string | null>();
  const listeners = new Set<() => void>();
  let selected: SelectedCell = { sheet: sheets[0]?.name ?? "", row: 0, column: 0 };
  const port: WorkbookPort = {
    readSnapshot: () =>
      Promise.resolve({
        sheets,
        names: [],
        remembered: settings.get(MAPPING_SETTING) ?? null,
        settings: settings.get(ADDIN_SETTING) ?? null,
        isStructureProtected: false,
        written: null,
        usesDates1904: false,
      }),
    applyPlan(plan) {
      applied.push(plan);
      const undo = plan.flatMap((operation): WriteOperation[] => {
        if (operation.kind !== "writeSetting") return [];
        const { kind, key, text } = operation;
        const before = settings.get(key) ?? null;
        settings.set(key, text);
        return [{ kind, key, text: before, expected: text }];
      });
      const written = describePlan(plan).changes.map(({ sheet: name, address }) => ({
        sheet: name,
        address,
      }));
      return Promise.resolve({ written, undo: writePlan(undo), differences: [] });
    },
    undoPlan: async (undo) => ({ ...(await port.applyPlan(undo)), left: [] }),
    showCell(place) {
      shown.push(place);
      return Promise.resolve();
    },
    selectedCell: () => Promise.resolve(selected),
    watchSelection(onSelect) {
      listeners.add(onSelect);
      return Promise.resolve(() => {
        listeners.delete(onSelect);
        return Promise.resolve();
      });
    },
    watchChanges: () => Promise.resolve(() => Promise.resolve()),
    watched() {
      return this;
    },
  };
  return {
    port,
    applied,
    shown,
    select(cell) {
      selected = cell;
      for (const listener of listeners) listener();
    },
    listening: () => listeners.size,
  };
}

/** A sheet that holds these rows from A1. */
export function fakeSheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    id: `{${name}}`,
    name,
    visibility: "Visible",
    isProtected: false,
    isFiltered: false,
    ownMark: null,
    firstRow: 0,
    firstColumn: 0,
    values: rows,
    formulas: rows,
    numberFormats: rows.map((cells) => cells.map(() => "General")),
    fills: null,
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
