import { ledgerFileTextsIn } from "./texts";

/** Messages when a ledger is read in from a file, in English. Words of the file are quoted as they stand. */
export const LEDGER_FILE_ENGLISH = ledgerFileTextsIn("en");
