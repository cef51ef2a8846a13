import type { CellValue } from "../workbook/grid/snapshot";
import { decimalMark, readAmount, saysNoAmount, tidy, type DecimalMark } from "../workbook/cells/amountText";
import { columnKind } from "./columnKinds";
import type { ImportedColumn, ImportRemark } from "./importTable";

/** A row of a file: texts, and of a workbook what its cells hold. */
export interface FileRow {
  /** The line of the file, or the row of its sheet, from 1. */
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** Enough to tell what a column holds. */
const SAMPLE_ROWS = 1_000;

/** Reads the cells of a file's rows by what their columns hold. All rows are looked at before the first is read. */
export class ColumnReader {
  readonly columns: readonly ImportedColumn[];
  readonly #remarks: ImportRemark[] = [];
  /** Columns of which amounts were told as texts, besides numbers or not. */
  readonly #textAmounts = new Set<number>();
  readonly #mark: DecimalMark;
  /** Nothing in the file tells 1,200 from 1 200: such an amount is not guessed. */
  readonly #isMarkShown: boolean;
  /** Columns of codes that are all plain whole numbers. */
  readonly #areNumbers: boolean[];

  /** @param dates columns whose numbers are shown as dates in the file */
  constructor(
    headings: readonly string[],
    rows: readonly FileRow[],
    usual: DecimalMark,
    dates: ReadonlySet<number> = new Set(),
  ) {
    const sample = rows.slice(0, SAMPLE_ROWS);
    const shown = decimalMark(
      sample.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === "string" ? tidy(cell) : []))),
    );
    this.#mark = shown ?? usual;
    this.#isMarkShown = shown !== null;
    this.columns = headings.map((heading, column) => {
      if (dates.has(column)) return { heading, kind: "date" };
      const cells = sample.map((row) => this.#asText(row.cells[column] ?? "")).filter((cell) => cell !== "");
      return { heading, kind: columnKind(heading, cells, this.#mark) };
    });
    this.#areNumbers = this.columns.map(({ kind }) => kind !== "amount" && kind !== "date");
  }

  look({ cells }: FileRow): void {
    for (const [column, areNumbers] of this.#areNumbers.entries()) {
      const cell = cells[column] ?? "";
      if (areNumbers) this.#areNumbers[column] = typeof cell !== "string" || WHOLE.test(cell.trim());
    }
  }

  read({ line, cells }: FileRow): readonly CellValue[] {
    return this.columns.map(({ heading, kind }, column) => {
      const cell = cells[column] ?? "";
      if (typeof cell !== "string") return cell;
      if (kind !== "amount") return this.#areNumbers[column] === true ? numberOr(cell) : plain(cell);
      const tidied = tidy(cell);
      if (saysNoAmount(tidied)) return "";
      const amount = this.#isMarkShown || !MAY_BE_EITHER.test(tidied) ? readAmount(tidied, this.#mark) : null;
      if (amount !== null) {
        this.#textAmounts.add(column);
        return amount;
      }
      this.#remarks.push({ code: "unreadableAmount", line, heading, text: tidied });
      return tidied;
    });
  }

  /** The remarks about the cells that were read. */
  get remarks(): readonly ImportRemark[] {
    return this.#remarks;
  }

  /** The headings over amounts that were texts. Of a file of texts all are. */
  get textAmounts(): readonly string[] {
    return this.columns.flatMap(({ heading }, column) => (this.#textAmounts.has(column) ? [heading] : []));
  }

  /** A number as the file would have it as text. */
  #asText(cell: CellValue): string {
    return typeof cell === "number" ? String(cell).replace(".", this.#mark) : tidy(String(cell));
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
