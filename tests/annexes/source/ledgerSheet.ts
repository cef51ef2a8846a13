import { LEDGER_VOCABULARY, type LedgerField } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import type { DataBlock } from "../../../src/annexes/kit/source/dataBlocks";
import type { ReportOwner } from "../../../src/annexes/kit/ledger/source/rowFilters";
import { decodeLedger, type DecodedLedger } from "../../../src/annexes/kit/ledger/source/decodeLedger";
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

/** A report of which nothing is known. */
export const NOBODY: ReportOwner = { committee: null, activities: new Set() };

/** A ledger of one sheet, of a report of which nothing is known, with these answers. */
export function decoded(
  block: DataBlock<LedgerField>,
  period: string | null,
  answers: Readonly<Record<string, string>> = {},
): DecodedLedger {
  return decodeLedger([block], { period, answers, owner: NOBODY });
}

/** A ledger of 2023 that holds these rows below its headings. */
export function ledger(...rows: readonly (readonly Cell[])[]): DecodedLedger {
  return decoded(blockOf(LEDGER_VOCABULARY, [LEDGER_HEADINGS, ...rows]), "2023-12");
}
