import { foldedText, plainText } from "../../../../workbook/grid/cellText";
import { cellAt, endColumn, type CellValue } from "../../../../workbook/grid/snapshot";
import type { DataBlock } from "../../source/dataBlocks";
import { readAmountHeading, type AmountHeading } from "./amountHeading";
import { kindOfText } from "./rowKinds";
import { AMOUNT_FIELDS, type LedgerField } from "./ledgerVocabulary";
import { timeOfCell } from "./rowTimes";

/** A column of a ledger's table with what it is. */
export interface LedgerColumn {
  readonly column: number;
  readonly heading: string;
  /** Null for one that neither its heading nor its cells tell. */
  readonly field: LedgerField | null;
  readonly amount: AmountHeading | null;
}

/** The different values of columns, each with the first row that has it; gone through once for each column. */
export class ColumnValues {
  readonly #known = new Map<number, ReadonlyMap<CellValue, number>>();

  constructor(
    readonly block: DataBlock,
    readonly rows: readonly number[],
  ) {}

  of(column: number): ReadonlyMap<CellValue, number> {
    let values = this.#known.get(column);
    if (values === undefined) {
      const found = new Map<CellValue, number>();
      for (const row of this.rows) {
        const { value } = cellAt(this.block.sheet, row, column);
        if (plainText(value) !== "" && !found.has(value)) found.set(value, row);
      }
      values = found;
      this.#known.set(column, values);
    }
    return values;
  }
}

/** More different values than this are names or numbers of something, not kinds of rows. */
const MOST_KINDS = 12;

/** All columns of a table, by their headings; where these do not tell, by what stands in them. */
export function ledgerColumns(block: DataBlock<LedgerField>, values: ColumnValues): readonly LedgerColumn[] {
  const { sheet, headerRow } = block;
  const columns: LedgerColumn[] = [];
  for (let column = sheet.firstColumn; column < endColumn(sheet); column++) {
    const known = block.columns.find((each) => each.column === column);
    const heading = known?.heading ?? plainText(cellAt(sheet, headerRow, column).value);
    const distinct = values.of(column);
    if (heading === "" && distinct.size === 0) continue;
    const field = fieldOf(known?.field ?? null, distinct);
    columns.push({ column, heading, ...amountOf(block, column, heading, field) });
  }
  return columns;
}

/**
 * "jan" and "Kostnader" under "Budget" are of the budget: what stands over columns of amounts that do not tell their kind says
 * what they are. A line above the table is over no amount.
 */
function amountOf(
  { sheet, headerRow }: DataBlock,
  column: number,
  heading: string,
  field: LedgerField | null,
): Pick<LedgerColumn, "field" | "amount"> {
  const amount = isAmount(field) ? readAmountHeading(heading) : null;
  if (amount?.kind !== "amount") return { field, amount };
  for (let at = column; at >= sheet.firstColumn; at--) {
    const above = plainText(cellAt(sheet, headerRow - 1, at).value);
    if (above === "") continue;
    const together = readAmountHeading(`${above} ${heading}`);
    const isOver =
      amount.period.to !== null || readAmountHeading(cellAt(sheet, headerRow, at).value) !== null;
    return together === null || !isOver ? { field, amount } : { field: together.kind, amount: together };
  }
  return { field, amount };
}

function isAmount(field: LedgerField | null): boolean {
  return field !== null && AMOUNT_FIELDS.has(field);
}

/** A column's contents count before its heading where that is not of amounts: a "Typ" of periods is a period. */
function fieldOf(
  byHeading: LedgerField | null,
  distinct: ReadonlyMap<CellValue, number>,
): LedgerField | null {
  const values = [...distinct.keys()];
  const areFew = values.length > 0 && values.length <= MOST_KINDS;
  switch (byHeading) {
    case "period":
    case "month":
      return areAmounts(values) ? "amount" : byHeading;
    case "kind":
    case "dimension":
    case "text":
    case "voucher":
    case null:
      if (areFew && values.every((value) => kindOfText(value)?.isCertain === true)) return "kind";
      if (values.length === 2 && values.every((value) => entrySide(value) !== null)) return "sign";
      if (areFew && values.every(isCommittee)) return "committee";
      if (values.length > 0 && values.every(isParty)) return "counterparty";
      if (values.length > 0 && values.every(isPeriodText)) return "period";
      if (byHeading === null && areFew && areKindCodes(values)) return "kind";
      if (byHeading === null && areFew && areYears(values)) return "year";
      if (byHeading === "kind" && !areFew) return "text";
      return byHeading;
    default:
      return byHeading;
  }
}

function isCommittee(value: CellValue): boolean {
  return /(?:nämnd(?:en)?|styrelsen?)$/.test(foldedText(value));
}

/** "Intern", "Externt": whom the posting is with, whatever the heading says. */
function isParty(value: CellValue): boolean {
  return /^(?:kommun)?(?:in|ex)tern[at]?$/.test(foldedText(value));
}

/** "202308", "2023-08": what is nothing else than a period. */
function isPeriodText(value: CellValue): boolean {
  const text = plainText(value);
  return (
    (/^20\d{2}-?(?:0[1-9]|1[0-2])$/.test(text) || /^20\d{2}-\d{2}-\d{2}/.test(text)) &&
    timeOfCell(value, "period") !== null
  );
}

/** "D", "Debet" or "K", "Kredit": on which side of the ledger a row's amount is. */
export function entrySide(value: CellValue): "debit" | "credit" | null {
  const text = foldedText(value);
  if (/^d(?:eb(?:et)?)?$/.test(text)) return "debit";
  return /^k(?:r|red(?:it)?)?$/.test(text) ? "credit" : null;
}

/** Numbers of which some are negative, or have decimals: no periods, and no codes. */
export function areAmounts(values: readonly CellValue[]): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === values.length && numbers.some((value) => !Number.isInteger(value) || value < 0);
}

/** A few years that follow each other. */
function areYears(values: readonly CellValue[]): boolean {
  const years = values.map(Number).sort((a, b) => a - b);
  const [first = 0] = years;
  return first >= 2010 && years.length <= 5 && first < 2050 && years.every((year, at) => year === first + at);
}

/** Codes of at least two kinds, such as U and B. */
function areKindCodes(values: readonly CellValue[]): boolean {
  const kinds = values.map((value) => kindOfText(value)?.heading.kind ?? null);
  return !kinds.includes(null) && new Set(kinds).size > 1;
}
