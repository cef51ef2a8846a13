import type { ExcelHost } from "../host/excelHost";
import { insertColumn, insertRow } from "../host/insertCells";
import { EMPTY_CELL, type SheetModel } from "../host/model/workbook";

/** Where a follow-up stands, zero-based. */
export interface FollowUpPlace {
  readonly sheet: SheetModel;
  readonly firstRow: number;
  /** The column of the outcomes, and the one where a level is or comes. */
  readonly outcome: number;
  readonly level: number;
}

interface Intrusion {
  /** Rows or columns move, so that contents are compared whatever their places. */
  readonly moves: boolean;
  act(host: ExcelHost, place: FollowUpPlace): void;
}

/** What somebody else does in the workbook between two of our requests. */
export const INTRUSIONS = {
  editsOutput: {
    moves: false,
    act: (host, { sheet, firstRow, level }) =>
      host.editCell(sheet.id, firstRow + 1, level, "Min egen text", "coauthor"),
  },
  editsOutcome: {
    moves: false,
    act: (host, { sheet, firstRow, outcome }) =>
      host.editCell(sheet.id, firstRow, outcome, "17,25", "coauthor"),
  },
  insertsRow: { moves: true, act: (host, { sheet, firstRow }) => insertRow(host, sheet, firstRow) },
  insertsColumn: { moves: true, act: (host, { sheet }) => insertColumn(host, sheet, 0) },
  emptiesRow: {
    moves: false,
    act: (host, { sheet, firstRow }) => {
      for (const { row, column, cell } of [...sheet.cells()])
        if (row === firstRow) sheet.setCell(row, column, { ...EMPTY_CELL, styleId: cell.styleId });
      host.editCell(sheet.id, 900, 0, "", "coauthor");
    },
  },
  renames: { moves: false, act: (_, { sheet }) => void (sheet.name = "Omdöpt av en kollega") },
  protects: { moves: false, act: (_, { sheet }) => void (sheet.isProtected = true) },
  addsOurSheet: {
    moves: false,
    act: ({ workbook }) => {
      for (const name of ["Måluppfyllelse – index", "Måluppfyllelse", "Avstämning"]) {
        if (workbook.findSheet(name) === null)
          workbook
            .addSheet(name, true)
            .setCell(0, 0, { content: { kind: "text", value: "En kollegas" }, formula: null, styleId: 0 });
      }
    },
  },
} as const satisfies Readonly<Record<string, Intrusion>>;

export type IntrusionName = keyof typeof INTRUSIONS;
export const INTRUSION_NAMES = Object.keys(INTRUSIONS) as IntrusionName[];
