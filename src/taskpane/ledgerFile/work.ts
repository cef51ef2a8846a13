/** The work of reading a ledger in from a file. Loaded with the first file. */
export { applyImport, planImport, readLedger, readLedgerBlob } from "../../app/importLedger";
