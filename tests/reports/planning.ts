import { THREE_STEP_WORDS } from "../../src/workbook/scale/threeStepWords";
import { planAttainmentIndex } from "../../src/reports/attainmentIndex/planAttainmentIndex";
import {
  planFollowUpColumns,
  type PlannedColumns,
} from "../../src/reports/followUpColumns/planFollowUpColumns";
import { cellAddress } from "../../src/workbook/grid/cellAddress";
import { describePlan } from "../../src/workbook/plan/describePlan";
import { findFollowUpBlocks } from "../../src/workbook/layout/findFollowUpBlocks";
import type { Issue } from "../../src/workbook/issues/issue";
import {
  cellAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook/grid/snapshot";
import type { WriteOperation } from "../../src/workbook/plan/writePlan";
import { readSheet, type ReadSheet } from "../workbook/sheet";

export const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
export const LATER = { ...TIME, calculatedAt: "2022-09-13T09:30" };

export interface Planned extends ReadSheet {
  readonly operations: readonly WriteOperation[];
  /** Of the planning alone. */
  readonly planIssues: readonly Issue[];
  readonly planned: PlannedColumns;
}

/** All that a recalculation plans for a workbook: the columns and the index. */
export function planAll(workbook: WorkbookSnapshot, time = TIME): Planned {
  const sheet = workbook.sheets.find((each) => findFollowUpBlocks(each, THREE_STEP_WORDS).length > 0);
  if (sheet === undefined) throw new Error("The workbook has no follow-up");
  const read = readSheet(sheet);
  const { decoded, evaluation } = read;
  const planned = planFollowUpColumns(decoded, evaluation, workbook.written);
  const index = planAttainmentIndex(workbook, decoded, evaluation, planned, time);
  return {
    ...read,
    planned,
    operations: [...planned.operations, ...index.operations],
    planIssues: [...planned.issues, ...index.issues],
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    sheets,
    names: [],
    remembered: null,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
}

/** Each cell that a plan changes on one line: "S5: Uppnått". A formula begins with "=" here. */
export function changesOf(operations: readonly WriteOperation[]): string[] {
  return describePlan(operations).changes.map(({ address, after }) => {
    return `${address}: ${typeof after === "object" ? after.formula : after}`;
  });
}

/** The values of an area of a sheet, "B2:C3" by its corners, row by row. */
export function valuesAt(sheet: SheetSnapshot | undefined, first: string, last: string): CellValue[][] {
  if (sheet === undefined) throw new Error("No such sheet");
  const [top, left] = positionOf(first);
  const [bottom, right] = positionOf(last);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cellAt(sheet, top + row, left + column).value),
  );
}

function positionOf(address: string): [row: number, column: number] {
  for (let column = 0; column < 100; column++) {
    const row = Number(address.replace(/^[A-Z]+/, "")) - 1;
    if (cellAddress(row, column) === address) return [row, column];
  }
  throw new Error(`Not an address: ${address}`);
}
