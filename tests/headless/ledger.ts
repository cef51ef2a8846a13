import { basename } from "node:path";
import { applyImport, planImport, readLedger } from "../../src/app/importLedger";
import { namesWithLetters, type ImportedTable } from "../../src/imports/importTable";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readFromText, totalsText } from "../../src/text/cells/ledgerImportText";
import { LEDGER_FILE_SWEDISH } from "../../src/text/ledgerFile/swedish";
import { UsageError } from "./commandLine";
import { readInput } from "./files";
import type { JobResult } from "./jobs";

const { importRemarkSentence, importedNamesText, moreRemarksText } = LEDGER_FILE_SWEDISH;

/** Of a file with thousands of faults the first are told one by one. */
const TOLD_REMARKS = 20;

/**
 * Reads a ledger from a file into the workbook.
 *
 * @param sheets the sheets of a workbook that are the ledger; null for all that may be
 */
export async function importLedgerFile(
  path: string,
  sheets: readonly string[] | null,
  readAt: string,
): Promise<JobResult> {
  const file = { name: basename(path), readAt };
  const read = await readLedger(await readInput(path), sheets);
  const unknown = sheets?.find((sheet) => !read.sheets.includes(sheet));
  if (unknown !== undefined)
    throw new UsageError(
      read.sheets.length === 0
        ? "--ledgerSheets gäller bara en arbetsbok (.xlsx)."
        : `Bladet ${unknown} är ingen huvudbok i filen. Välj bland ${read.sheets.join(", ")}.`,
    );
  const planned = await planImport(excelWorkbook, read, file);
  const applied = await applyImport(excelWorkbook, planned);
  const tables = read.tables.map((table, at) => ({ table, sheet: planned.sheets[at]?.name ?? "" }));
  const [first, ...others] = tables.map(({ table, sheet }) => tableJson(table, sheet));
  return {
    text: tables
      .flatMap(({ table, sheet }) => [
        readFromText(table, file.name, readAt),
        `Huvudboken står på bladet ${sheet}.`,
        ...told(table),
      ])
      .join("\n"),
    json: {
      ...first,
      written: applied.written.length,
      // A workbook may have its ledger on several sheets.
      ...(others.length > 0 && { others }),
    },
  };
}

function told(table: ImportedTable): readonly string[] {
  const names = namesWithLetters(table);
  const rest = table.remarks.length - TOLD_REMARKS;
  return [
    totalsText(table),
    ...(names.length === 0 ? [] : [importedNamesText(names)]),
    ...table.remarks.slice(0, TOLD_REMARKS).map(importRemarkSentence),
    ...(rest > 0 ? [moreRemarksText(rest)] : []),
  ];
}

function tableJson(table: ImportedTable, sheet: string) {
  return {
    sheet,
    readFrom: table.readFrom,
    rows: table.rows.length,
    names: namesWithLetters(table),
    totals: table.totals.map(({ column, sum }) => ({ heading: table.columns[column]?.heading, sum })),
    remarks: table.remarks.map((remark) => ({ ...remark, message: importRemarkSentence(remark) })),
  };
}
