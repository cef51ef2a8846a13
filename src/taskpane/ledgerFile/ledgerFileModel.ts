import { ledgerFileFacts } from "../../app/ledgerFileFacts";
import type { OpenLedgerFile } from "./slice";

interface Named {
  readonly name: string;
  readonly value: string;
}

/** A table of the file as plain text. */
export interface LedgerTableModel {
  readonly heading: string;
  /** The facts about the reading, line by line: the format, how much, of which time, with which columns. */
  readonly facts: readonly Named[];
  readonly sums: readonly Named[];
  readonly names: string | null;
  readonly remarks: readonly string[];
  readonly moreRemarks: string | null;
}

/** A ledger file before it is read in, as plain text. */
export interface LedgerFileModel {
  /** Which sheets of a workbook are read; empty where that is not asked. */
  readonly sheets: readonly { readonly name: string; readonly isChosen: boolean }[];
  readonly tables: readonly LedgerTableModel[];
  /** The sheets that would be written, a sentence for each. */
  readonly written: readonly string[];
  readonly canBeRead: boolean;
}

/** So many remarks of a table are told; of a file with thousands of faults they are all alike. */
const TOLD_REMARKS = 8;

export function ledgerFileModel({ read, planned, texts }: OpenLedgerFile): LedgerFileModel {
  const isAsked = read.sheets.length > 1;
  return {
    sheets: isAsked ? read.sheets.map((name) => ({ name, isChosen: read.chosen.includes(name) })) : [],
    tables: read.tables.map((table) => tableModel(table, read.tables.length > 1, texts)),
    written: (planned?.sheets ?? []).map(({ name, isNew, cells }) =>
      cells === 0 ? texts.LEDGER_FILE.nothingToWrite : texts.writtenSheetText(name, cells, isNew),
    ),
    canBeRead: planned !== null,
  };
}

function tableModel(
  table: OpenLedgerFile["read"]["tables"][number],
  isOneOfSeveral: boolean,
  texts: OpenLedgerFile["texts"],
): LedgerTableModel {
  const { LEDGER_FILE } = texts;
  const { readFrom, rows, headings, period, sums, names, remarks } = ledgerFileFacts(table);
  const rest = remarks.length - TOLD_REMARKS;
  return {
    heading:
      isOneOfSeveral && readFrom.format === "xlsx"
        ? texts.whatIsReadOfText(readFrom.sheet)
        : LEDGER_FILE.whatIsRead,
    facts: [
      { name: LEDGER_FILE.format, value: texts.fileFormatText(readFrom) },
      { name: LEDGER_FILE.rows, value: texts.rowsText(rows) },
      ...(period === null
        ? []
        : [
            {
              name: LEDGER_FILE.period,
              value: period.from === period.to ? period.from : `${period.from}–${period.to}`,
            },
          ]),
      { name: LEDGER_FILE.columns, value: texts.headingsText(headings) },
    ],
    sums: sums.map(({ heading, sum }) => ({ name: heading, value: texts.sumText(sum) })),
    names: names.length === 0 ? null : texts.importedNamesText(names),
    remarks: remarks.slice(0, TOLD_REMARKS).map(texts.importRemarkSentence),
    moreRemarks: rest > 0 ? texts.moreRemarksText(rest) : null,
  };
}
