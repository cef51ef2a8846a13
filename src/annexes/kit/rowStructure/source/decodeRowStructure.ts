import type { ActivitySelection } from "../../ledger/table/ledgerSelection";
import { isPoliticalRow, POLITICAL_ROW } from "../table/politicalRow";
import type { ActivityResultRow, RowStructure, StatementRow } from "../table/rowStructure";
import type { Issue } from "../../../../workbook/issues/issue";
import type { SheetSnapshot } from "../../../../workbook/grid/snapshot";
import { StructureRemarks } from "./structureRemarks";
import { readStructureRows, type PlacedRow, type StructureRow } from "./structureRows";
import { findSections } from "./structureSections";
import { readStructureTable } from "./structureTable";

export interface DecodedRowStructure {
  /** Null where anything is wrong: a structure that is half understood would give figures that are half right. */
  readonly model: RowStructure | null;
  readonly issues: readonly Issue[];
}

/** Reads the row structure from its sheet, as the add-in has written it or the controller has edited it. */
export function decodeRowStructure(sheet: SheetSnapshot): DecodedRowStructure {
  const remarks = new StructureRemarks(sheet);
  const model = readStructure(sheet, remarks);
  return remarks.issues.length > 0 ? { model: null, issues: remarks.issues } : { model, issues: [] };
}

function readStructure(sheet: SheetSnapshot, remarks: StructureRemarks): RowStructure | null {
  const { operatingStatement, activityResult, politicalActivity } = findSections(sheet, remarks);
  if (operatingStatement === undefined || activityResult === undefined || politicalActivity === undefined)
    return null;
  const statement = readStructureRows(operatingStatement, remarks);
  const activities = readStructureRows(activityResult, remarks);
  const political = readStructureRows(politicalActivity, remarks);
  if (political.selections.length === 0) {
    const { headerRow } = politicalActivity;
    remarks.problem(headerRow, sheet.firstColumn, "selectionMissing", "");
  }
  // What rows say of each other is read when every row is: else one slip would be told many times.
  if (remarks.issues.length > 0) return null;
  return {
    operatingStatement: readStructureTable(statement.rows).filter(isStatementRow),
    activityResult: readStructureTable(withPoliticalRow(activities.rows, political.selections)).filter(
      isActivityResultRow,
    ),
    politicalActivity: {
      activities: political.selections,
      rows: readStructureTable(political.rows).filter(isStatementRow),
    },
  };
}

/** The row of the political activities keeps its id where none is written, so that it may be called something else. */
function withPoliticalRow(
  rows: readonly PlacedRow[],
  political: readonly ActivitySelection[],
): readonly PlacedRow[] {
  const found = rows.filter(({ row, reader }) => reader.text("id") === "" && isPoliticalRow(row, political));
  if (found.length !== 1 || rows.some(({ row }) => row.id === POLITICAL_ROW)) return rows;
  return rows.map((placed) =>
    placed === found[0] ? { ...placed, row: { ...placed.row, id: POLITICAL_ROW } } : placed,
  );
}

/** Every row of the section is: its kinds are those that SECTION_KINDS allows. */
function isStatementRow(row: StructureRow): row is StatementRow {
  return row.kind !== "activities";
}

function isActivityResultRow(row: StructureRow): row is ActivityResultRow {
  return row.kind !== "accounts";
}
