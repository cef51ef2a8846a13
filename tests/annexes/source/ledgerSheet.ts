import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import type { LedgerSource } from "../../../src/annexes/kit/ledger/source/ledgerSource";
import type { Decoded } from "../../../src/annexes/kit/source/annexSource";
import { decodeLedger } from "../../../src/annexes/kit/ledger/source/decodeLedger";
import type { Cell } from "../../workbook/sheet";
import { blockOf } from "./dataSheet";

export const LEDGER_HEADINGS = [
  "Konto",
  "Kontotext",
  "Motpart",
  "Grupp",
  "Verksamhet",
  "Utfall 2022",
  "Utfall 2023",
  "Budget 2023",
];

/** A ledger of 2023 that holds these rows below its headings. */
export function ledger(...rows: readonly (readonly Cell[])[]): Decoded<LedgerSource> {
  return decodeLedger(blockOf(LEDGER_VOCABULARY, [LEDGER_HEADINGS, ...rows]), "2023-12");
}
