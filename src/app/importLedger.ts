import { importFile } from "../imports/importFile";
import type { ImportedTable } from "../imports/importTable";
import { planLedgerImport, type LedgerFile } from "../reports/ledgerImport/planLedgerImport";
import { ownPurpose } from "../workbook/grid/snapshot";
import { LEDGER_IMPORT_PURPOSE } from "../workbook/layout/importedLedger";
import { writePlan } from "../workbook/plan/writePlan";
import type { AppliedPlan, SnapshotRequest, WorkbookPort } from "../workbook/port/workbookPort";
import { applyWritable } from "./applyWritable";
import { inTurns } from "./inTurns";

/** A ledger that was read in from a file and stands on its sheet. */
export interface ImportedLedger {
  readonly table: ImportedTable;
  readonly sheet: string;
  readonly applied: AppliedPlan;
}

/** Of the workbook only the sheet that is refilled is needed to its end. */
const IMPORTED_SHEET: SnapshotRequest = {
  knownSheets: () => [],
  needsAllRows: (sheet) => ownPurpose(sheet) === LEDGER_IMPORT_PURPOSE,
  needsFills: () => false,
};

/**
 * Reads a ledger from a file's bytes into a sheet of ours, which the annexes read as any ledger. The page answers meanwhile.
 * Throws UnreadableFileError before anything is read of the workbook or written to it.
 */
export async function importLedger(
  port: WorkbookPort,
  bytes: Uint8Array,
  file: LedgerFile,
): Promise<ImportedLedger> {
  const table = await inTurns(await importFile(bytes));
  const snapshot = await port.readSnapshot(IMPORTED_SHEET);
  const { sheet, operations } = await inTurns(planLedgerImport(table, file, snapshot));
  return { table, sheet, applied: await applyWritable(port, writePlan(operations), snapshot) };
}
