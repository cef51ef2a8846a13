import { cellAt, ownPurpose } from "../../workbook/grid/snapshot";
import { LEDGER_IMPORT_PURPOSE } from "../../workbook/layout/importedLedger";
import type { PaneState } from "../pane/paneState";
import { readOf } from "../pane/situation";
import type { ReadInSheet } from "./slice";

/** Row of a sheet with a ledger that was read in, from 0, where it says what from and when. */
const SAYS_FROM = 1;

/** The sheets with a ledger that was read in: now, else as the workbook was last read. */
export function readInSheets({
  situation,
  ledgerFile,
}: Pick<PaneState, "situation" | "ledgerFile">): readonly ReadInSheet[] {
  if (ledgerFile.readIn !== null) return ledgerFile.readIn;
  return (readOf(situation)?.snapshot.sheets ?? []).flatMap((sheet): readonly ReadInSheet[] => {
    const says = cellAt(sheet, SAYS_FROM, 0).value;
    if (ownPurpose(sheet) !== LEDGER_IMPORT_PURPOSE || typeof says !== "string" || says === "") return [];
    return [{ sentence: says, place: { sheet: sheet.name, address: "A1" } }];
  });
}
