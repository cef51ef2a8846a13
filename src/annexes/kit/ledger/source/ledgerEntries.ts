import { AMOUNT_NAMES, type AmountName, type LedgerEntry } from "../table/ledgerEntry";
import { cellAddress } from "../../../../workbook/grid/cellAddress";
import { plainText } from "../../../../workbook/grid/cellText";
import type { DataBlock } from "../../source/dataBlocks";
import type { LedgerField } from "./ledgerVocabulary";
import { cellAt, type CellValue } from "../../../../workbook/grid/snapshot";
import type { DataRemarks } from "../../source/dataRemarks";
import { FigureReader } from "../../source/figureReader";
import type { LedgerColumns, LedgerSource } from "./ledgerSource";
import { LedgerTexts } from "./ledgerTexts";
import { TotalWords } from "../../source/totalRow";

/** What an entry is about; a sum of entries says so in one of these. */
const NAMING: ReadonlySet<LedgerField> = new Set<LedgerField>(["accountText", "activityGroup", "activity"]);

/**
 * Reads the entries of a ledger in one pass. Every row with an account is one, unless it is called a sum. A row with
 * figures and no account is the sum of others when it says so or has no text at all; any other is an error, and no entry.
 */
export function readLedgerEntries(
  block: DataBlock<LedgerField>,
  columns: LedgerColumns,
  remarks: DataRemarks,
): Pick<LedgerSource, "accountForm" | "internalTexts" | "entries"> {
  const { sheet } = block;
  const texts = new LedgerTexts(sheet);
  const totals = new TotalWords("money");
  const amount = amountReader(block, columns, remarks);
  const naming = block.columns.filter(({ field }) => NAMING.has(field)).map(({ column }) => column);
  const forms = new Set<"number" | "text" | "spaced">();
  const entries: LedgerEntry[] = [];
  for (let row = block.headerRow + 1; row < block.endRow; row++) {
    const { value } = cellAt(sheet, row, columns.account);
    const account = readAccount(value);
    if (account === null) {
      const labels = labelsOf(block, row, columns);
      if (amount.isOn(row) && labels.length > 0 && !labels.some((label) => totals.isTotal(label)))
        reportRow(row, columns.account, plainText(value), remarks);
      continue;
    }
    if (naming.some((column) => totals.isTotal(cellAt(sheet, row, column).value))) continue;
    forms.add(typeof value === "number" ? "number" : value === account ? "text" : "spaced");
    entries.push({
      id: cellAddress(row, columns.account),
      account,
      counterparty: texts.counterparty(row, columns.counterparty),
      activity: texts.name(row, columns.activity) ?? "",
      activityGroup: texts.name(row, columns.activityGroup),
      previousActual: amount.read(row, "previousActual"),
      actual: amount.read(row, "actual"),
      budget: amount.read(row, "budget"),
    });
  }
  texts.tell(remarks);
  const [form = "number"] = forms;
  const accountForm = forms.size > 1 || form === "spaced" ? "mixed" : form;
  return { accountForm, internalTexts: texts.internalTexts, entries };
}

/** An account is a whole number, or a text of digits only. */
function readAccount(value: CellValue): string | null {
  const text = String(value).trim();
  return /^\d+$/.test(text) ? text : null;
}

function reportRow(row: number, column: number, raw: string, remarks: DataRemarks): void {
  const reason = raw === "" ? "noAccount" : "unreadableAccount";
  remarks.reportOften(row, column, { code: "rowNotRead", raw, reason });
}

/** What stands on a row besides its amounts. */
function labelsOf({ sheet }: DataBlock, row: number, columns: LedgerColumns): readonly CellValue[] {
  const amounts = new Set(AMOUNT_NAMES.map((name) => columns[name]));
  return (sheet.values[row - sheet.firstRow] ?? []).filter(
    (value, index) => value !== "" && !amounts.has(sheet.firstColumn + index),
  );
}

interface AmountReader {
  /** An amount that cannot be read adds nothing, as it adds nothing in Excel, and is an error. */
  read(row: number, name: AmountName): number;
  /** Tells whether the row has any amount, readable or not. */
  isOn(row: number): boolean;
}

function amountReader({ sheet }: DataBlock, columns: LedgerColumns, remarks: DataRemarks): AmountReader {
  const figures = new FigureReader();
  return {
    read(row, name) {
      const column = columns[name];
      if (column === null) return 0;
      const cell = cellAt(sheet, row, column);
      const { value, problem } = figures.read(cell);
      if (problem !== null) {
        const raw = plainText(cell.value);
        remarks.reportOften(row, column, { code: "figureNotRead", raw, reason: problem });
      }
      return value ?? 0;
    },
    isOn: (row) =>
      AMOUNT_NAMES.some((name) => {
        const column = columns[name];
        if (column === null) return false;
        const { value, problem } = figures.read(cellAt(sheet, row, column));
        return value !== null || (problem !== null && problem !== "unreadable");
      }),
  };
}
