import type { ImportedTable } from "../imports/importTable";
import { openLedgerFile } from "../imports/openLedgerFile";
import { UnreadableFileError } from "../imports/unreadableFileError";
import {
  planLedgerImport,
  type LedgerFile,
  type PlannedLedgerSheet,
} from "../reports/ledgerImport/planLedgerImport";
import { ownPurpose, type WorkbookSnapshot } from "../workbook/grid/snapshot";
import { LEDGER_IMPORT_PURPOSE } from "../workbook/layout/importedLedger";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";
import type { AppliedPlan, SnapshotRequest, WorkbookPort } from "../workbook/port/workbookPort";
import { applyWritable } from "./applyWritable";
import { inTurns } from "./inTurns";

/** A ledger file as it was read. */
export interface ReadLedger {
  /** Of a workbook the sheets that may be ledgers; empty for another file. */
  readonly sheets: readonly string[];
  /** Those of them that were read. */
  readonly chosen: readonly string[];
  readonly tables: readonly ImportedTable[];
}

/** The plan for reading it in. */
export interface PlannedImport {
  readonly sheets: readonly PlannedLedgerSheet[];
  readonly plan: WritePlan;
  /** The workbook that the plan was made from. */
  readonly snapshot: WorkbookSnapshot;
}

/** A ledger that was read in from a file and stands on its sheets. */
export interface ImportedLedger extends ReadLedger {
  readonly planned: readonly PlannedLedgerSheet[];
  readonly applied: AppliedPlan;
}

/** Of the workbook only the sheets that are refilled are needed to their end. */
const IMPORTED_SHEETS: SnapshotRequest = {
  knownSheets: () => [],
  needsAllRows: (sheet) => ownPurpose(sheet) === LEDGER_IMPORT_PURPOSE,
  needsFills: () => false,
};

/**
 * Reads a ledger from a file's bytes; the page answers meanwhile. Throws UnreadableFileError.
 *
 * @param chosen the sheets of a workbook that are wanted; null for all that may be ledgers
 */
export async function readLedger(
  bytes: Uint8Array,
  chosen: readonly string[] | null = null,
  isCancelled?: () => boolean,
): Promise<ReadLedger> {
  const opened = await inTurns(await openLedgerFile(bytes), isCancelled);
  const wanted = opened.sheets.filter((sheet) => chosen?.includes(sheet) ?? true);
  return { sheets: opened.sheets, chosen: wanted, tables: await inTurns(opened.read(wanted), isCancelled) };
}

/** Bytes of a file: a larger one is no ledger of a municipality's. */
const LARGEST_FILE = 250_000_000;

/** Reads a file that was chosen on the page; gives the error where it is no ledger that can be read. */
export async function readLedgerBlob(
  file: Blob,
  isCancelled: () => boolean,
): Promise<{ readonly bytes: Uint8Array; readonly read: ReadLedger } | UnreadableFileError> {
  try {
    if (file.size > LARGEST_FILE) throw new UnreadableFileError({ code: "tooLargeFile" });
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, read: await readLedger(bytes, null, isCancelled) };
  } catch (error) {
    if (error instanceof UnreadableFileError) return error;
    throw error;
  }
}

/** Plans what was read into sheets of ours, which the annexes read as any ledger. Writes nothing. */
export async function planImport(
  port: WorkbookPort,
  { tables }: ReadLedger,
  file: LedgerFile,
): Promise<PlannedImport> {
  const snapshot = await port.readSnapshot(IMPORTED_SHEETS);
  const { sheets, operations } = await inTurns(planLedgerImport(tables, file, snapshot));
  return { sheets, plan: writePlan(operations), snapshot };
}

/** Writes what was planned. */
export function applyImport(port: WorkbookPort, { plan, snapshot }: PlannedImport): Promise<AppliedPlan> {
  return applyWritable(port, plan, snapshot);
}

/**
 * Reads a ledger from a file's bytes into sheets of ours. Throws UnreadableFileError before anything is read of the workbook
 * or written to it.
 */
export async function importLedger(
  port: WorkbookPort,
  bytes: Uint8Array,
  file: LedgerFile,
  chosen: readonly string[] | null = null,
): Promise<ImportedLedger> {
  const read = await readLedger(bytes, chosen);
  const planned = await planImport(port, read, file);
  return { ...read, planned: planned.sheets, applied: await applyImport(port, planned) };
}
