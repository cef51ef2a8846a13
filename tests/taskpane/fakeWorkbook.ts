import type { CellPlace } from "../../src/workbook/issue";
import type { CellValue } from "../../src/workbook/snapshot";
import type { WorkbookPort } from "../../src/workbook/workbookPort";
import { writePlan, type WritePlan } from "../../src/workbook/writePlan";
import { describePlan } from "../../src/workbook/describePlan";

const ROWS: CellValue[][] = [
  ["Nr", "Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"],
  [1, "Trygghet", "Andel trygga", "Högre är bättre", 90, 70, 95],
  [2, "Kvalitet", "Andel nöjda", "Högre är bättre", 90, 70, 50],
  ["", "", "Andel med plan", "Högre är bättre", 90, 70, ""],
];

/** A workbook of one sheet with two goals, that remembers what was asked of it and keeps nothing. */
export function fakeWorkbook(): { port: WorkbookPort; applied: WritePlan[]; shown: CellPlace[] } {
  const applied: WritePlan[] = [];
  const shown: CellPlace[] = [];
  const sheet = {
    id: "{1}",
    name: "Mål",
    visibility: "Visible",
    isProtected: false,
    isFiltered: false,
    ownMark: null,
    firstRow: 0,
    firstColumn: 0,
    values: ROWS,
    formulas: ROWS,
    numberFormats: ROWS.map((cells) => cells.map(() => "General")),
  } as const;
  const port: WorkbookPort = {
    readSnapshot: () => Promise.resolve({ sheets: [sheet], names: [] }),
    applyPlan(plan) {
      applied.push(plan);
      const written = describePlan(plan).changes.map(({ sheet: name, address }) => ({
        sheet: name,
        address,
      }));
      return Promise.resolve({ written, undo: writePlan([]) });
    },
    showCell(place) {
      shown.push(place);
      return Promise.resolve();
    },
  };
  return { port, applied, shown };
}
