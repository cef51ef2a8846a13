import { ledgerFileTextsIn } from "./texts";

/** What is said when a ledger is read in from a file, in English. What stands in the file is named as it stands, quoted. */
export const LEDGER_FILE_ENGLISH = ledgerFileTextsIn("en");
