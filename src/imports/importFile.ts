import type { Steps } from "../workbook/port/steps";
import { csvTable } from "./csv/csvTable";
import type { ImportedTable } from "./importTable";
import { sieTable } from "./sie/sieTable";
import { UnreadableFileError } from "./unreadableFileError";

/** A SIE file begins with its labels: #FLAGGA, #PROGRAM … A byte order mark may stand before them. */
const SIE_START =
  /^(?:\xEF\xBB\xBF)?\s*#(?:FLAGGA|FORMAT|GEN|SIETYP|PROGRAM|PROSA|FNAMN|FNR|ORGNR|RAR|OMFATTN|KPTYP)\b/i;
const SIE_5 = /<(?:\w+:)?Sie(?:Entry)?[\s>]/;
const FIRST_BYTES = 2_000;

/**
 * Reads the bytes of a ledger file, SIE (types 1–4) or CSV, as a table, a step at a time. What kind of file it is tells its
 * content, not its name. The parser of CSV is loaded when it is needed. Throws UnreadableFileError, now or in a step.
 */
export async function importFile(bytes: Uint8Array): Promise<Steps<ImportedTable>> {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, FIRST_BYTES));
  if (SIE_5.test(start)) throw new UnreadableFileError({ code: "sie5" });
  if (SIE_START.test(start)) return sieTable(bytes);
  const { default: papaparse } = await import("papaparse");
  return csvTable(bytes, papaparse);
}
