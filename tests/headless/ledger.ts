import { basename } from "node:path";
import { importLedger } from "../../src/app/importLedger";
import { namesWithLetters } from "../../src/imports/importTable";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { importedNamesText, readFromText, totalsText } from "../../src/text/cells/ledgerImportText";
import { readInput } from "./files";
import type { JobResult } from "./jobs";
import { importRemarkSentence } from "../../src/text/pane/importRemarkSentence";
import { SWEDISH } from "../../src/text/swedish";

const { counted } = SWEDISH;

/** Of a file with thousands of faults the first are told one by one. */
const TOLD_REMARKS = 20;

/** Reads a ledger from a file into the workbook. */
export async function readLedger(path: string, readAt: string): Promise<JobResult> {
  const name = basename(path);
  const { table, sheet, applied } = await importLedger(excelWorkbook, await readInput(path), {
    name,
    readAt,
  });
  const remarks = table.remarks.map(importRemarkSentence);
  const names = namesWithLetters(table);
  const rest = remarks.length - TOLD_REMARKS;
  return {
    text: [
      readFromText(table, name, readAt),
      `Huvudboken står på bladet ${sheet}.`,
      totalsText(table),
      ...(names.length === 0 ? [] : [importedNamesText(names)]),
      ...remarks.slice(0, TOLD_REMARKS),
      ...(rest > 0 ? [`… och ${counted(rest, "anmärkning", "anmärkningar")} till.`] : []),
    ].join("\n"),
    json: {
      sheet,
      readFrom: table.readFrom,
      rows: table.rows.length,
      names,
      totals: table.totals.map(({ column, sum }) => ({ heading: table.columns[column]?.heading, sum })),
      remarks: table.remarks.map((remark) => ({ ...remark, message: importRemarkSentence(remark) })),
      written: applied.written.length,
    },
  };
}
