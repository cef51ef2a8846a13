import { TotalWords } from "../../annexes/kit/source/totalRow";
import type { CellValue } from "../../workbook/grid/snapshot";
import type { Steps } from "../../workbook/port/steps";
import { decodeText } from "../decodeText";
import type { ColumnTotal, ImportedColumn, ImportedTable, ImportRemark } from "../importTable";
import { kronorOf, oreOf } from "../ore";
import { UnreadableFileError } from "../unreadableFileError";
import {
  decimalMark,
  readAmount,
  saysNoAmount,
  tidy,
  type DecimalMark,
} from "../../workbook/cells/amountText";
import { columnKind } from "./columnKinds";
import { csvRows, type CsvParser, type CsvRow } from "./csvRows";
import { findHeadings } from "./findHeadings";

/** Rows that are read in one step: some milliseconds. */
const STEP = 1_000;
/** Enough to tell what a column holds. */
const SAMPLE_ROWS = 1_000;

/**
 * Reads a CSV file as a table. Its headings and rows stay as they are: amounts become numbers, codes too where all of a
 * column are plain whole numbers (0120 stays a text, and all codes beside it). Signs are the file's own.
 */
export function* csvTable(bytes: Uint8Array, parser: CsvParser): Steps<ImportedTable> {
  const { text, encoding } = yield* decodeText(bytes, false);
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  const found = findHeadings(lines, parser);
  if (found === null) throw new UnreadableFileError({ code: "noHeadings" });
  const all = yield* csvRows(lines, found.delimiter, parser);
  const headings = trimmedEnd(all[found.row]?.cells.map(tidy) ?? []);
  const rows = all.slice(found.row + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const last = rows.at(-1);
  if (last === undefined) throw new UnreadableFileError({ code: "noRows" });
  yield;
  const reader = new ColumnReader(headings, rows.slice(0, SAMPLE_ROWS), found.delimiter === "," ? "." : ",");
  for (const [index, row] of rows.entries()) {
    reader.look(row);
    if (index % STEP === 0) yield;
  }
  const read: (readonly CellValue[])[] = [];
  for (const [index, row] of rows.entries()) {
    read.push(reader.read(row));
    if (index % STEP === 0) yield;
  }
  const { totals, differing } = yield* summed(reader.columns, read, last.line);
  return {
    columns: reader.columns,
    rows: read,
    preface: all
      .slice(0, found.row)
      .map(({ cells }) => tidy(cells.join(" ")))
      .filter((line) => line !== ""),
    totals,
    remarks: [...reader.remarks, ...differing],
    readFrom: { format: "csv", encoding, delimiter: found.delimiter },
  };
}

function trimmedEnd(headings: readonly string[]): readonly string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading !== "") + 1);
}

/** Reads the cells of a file's rows by what their columns hold. All rows are looked at before the first is read. */
class ColumnReader {
  readonly columns: readonly ImportedColumn[];
  readonly remarks: ImportRemark[] = [];
  readonly #mark: DecimalMark;
  /** What tells 1,200 from 1 200 is missing: such an amount is not guessed. */
  readonly #isMarkShown: boolean;
  /** Columns of codes that are all plain whole numbers. */
  readonly #areNumbers: boolean[];

  constructor(headings: readonly string[], sample: readonly CsvRow[], usual: DecimalMark) {
    const rows = sample.map(({ cells }) => cells.map(tidy));
    const shown = decimalMark(rows.flat());
    this.#mark = shown ?? usual;
    this.#isMarkShown = shown !== null;
    this.columns = headings.map((heading, column) => {
      const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
      return { heading, kind: columnKind(heading, cells, this.#mark) };
    });
    this.#areNumbers = this.columns.map(({ kind }) => kind !== "amount" && kind !== "date");
  }

  look({ line, cells }: CsvRow): void {
    const headings = this.columns.length;
    if (cells.length > headings && cells.slice(headings).some((cell) => cell.trim() !== ""))
      throw new UnreadableFileError({ code: "tooManyCells", line, cells: cells.length, headings });
    for (const [column, areNumbers] of this.#areNumbers.entries())
      if (areNumbers) this.#areNumbers[column] = WHOLE.test((cells[column] ?? "").trim());
  }

  read({ line, cells }: CsvRow): readonly CellValue[] {
    return this.columns.map(({ heading, kind }, column) => {
      const text = cells[column] ?? "";
      if (kind !== "amount") return this.#areNumbers[column] === true ? numberOr(text) : plain(text);
      const tidied = tidy(text);
      if (saysNoAmount(tidied)) return "";
      const amount = this.#isMarkShown || !MAY_BE_EITHER.test(tidied) ? readAmount(tidied, this.#mark) : null;
      if (amount !== null) return amount;
      this.remarks.push({ code: "unreadableAmount", line, heading, text: tidied });
      return tidied;
    });
  }
}

/** 1.200 and 1,200: a thousand or one. */
const MAY_BE_EITHER = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;
const WHOLE = /^(?:|0|[1-9]\d{0,14})$/;

function numberOr(text: string): CellValue {
  const trimmed = text.trim();
  return trimmed === "" ? "" : Number(trimmed);
}

/** Texts keep their line breaks. */
function plain(text: string): string {
  return text.trim().replaceAll("\r\n", "\n");
}

/** The sums of the columns of amounts, and where the file's own last row of totals says something else. */
function* summed(
  columns: readonly ImportedColumn[],
  rows: readonly (readonly CellValue[])[],
  lastLine: number,
): Steps<{ readonly totals: readonly ColumnTotal[]; readonly differing: readonly ImportRemark[] }> {
  const words = new TotalWords("money");
  const amounts = columns.flatMap(({ heading, kind }, column) =>
    kind === "amount" ? [{ heading, column, ore: 0 }] : [],
  );
  const texts = columns.flatMap(({ kind }, column) => (kind === "amount" ? [] : [column]));
  let isLastTotal = false;
  for (const [index, row] of rows.entries()) {
    isLastTotal = texts.some((column) => words.isTotal(row[column] ?? ""));
    if (!isLastTotal) for (const amount of amounts) amount.ore += oreOf(row[amount.column] ?? "");
    if (index % STEP === 0) yield;
  }
  const differing = amounts.flatMap(({ heading, column, ore }): readonly ImportRemark[] => {
    const said = isLastTotal ? rows.at(-1)?.[column] : undefined;
    if (typeof said !== "number" || oreOf(said) === ore) return [];
    return [{ code: "totalDiffers", line: lastLine, heading, said, summed: kronorOf(ore) }];
  });
  return { totals: amounts.map(({ column, ore }) => ({ column, sum: kronorOf(ore) })), differing };
}
