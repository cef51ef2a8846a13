import { ledgerFileTextsIn } from "./texts";

/** Messages when a ledger is read in from a file, in Swedish. */
export const LEDGER_FILE_SWEDISH = ledgerFileTextsIn("sv");
