/** What a ledger is read in from a file with. Loaded with the first file. */
export { applyImport, planImport, readLedger, readLedgerBlob } from "../../app/importLedger";
