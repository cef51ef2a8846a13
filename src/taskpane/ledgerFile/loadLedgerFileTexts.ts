import type { LedgerFileTexts } from "../../text/ledgerFile/texts";
import type { Language } from "../../text/make/language";

/** Messages about a ledger file, in the language that the pane speaks. */
export async function loadLedgerFileTexts(language: Language): Promise<LedgerFileTexts> {
  switch (language) {
    case "sv":
      return (await import("../../text/ledgerFile/swedish")).LEDGER_FILE_SWEDISH;
    case "en":
      return (await import("../../text/ledgerFile/english")).LEDGER_FILE_ENGLISH;
  }
}
