import { inLanguage, type InLanguage, type Language, type Messages } from "../make/language";
import * as page from "./page";
import { importRemarkSentence } from "./importRemark";
import { unreadableFileSentence } from "./unreadableFile";

/** Messages when a ledger is read in from a file; loaded when one is. */
const MESSAGES = { ...page, importRemarkSentence, unreadableFileSentence } satisfies Messages;

export type LedgerFileTexts = InLanguage<typeof MESSAGES>;

export function ledgerFileTextsIn(language: Language): LedgerFileTexts {
  return inLanguage(MESSAGES, language);
}
