import type { CellValue } from "../../workbook/grid/snapshot";
import type { Steps } from "../../workbook/port/steps";
import { decodeText } from "../decodeText";
import type { FinancialYear, ImportedColumn, ImportedTable } from "../importTable";
import { kronorOf } from "../ore";
import { UnreadableFileError } from "../unreadableFileError";
import { onceCounted } from "./onceCounted";
import { resultAccounts } from "./resultAccounts";
import { actualsOf } from "./sieActuals";
import { SieBookReader, type SieAmount, type SieBook, type SieObject } from "./sieBook";
import { readSieLine } from "./sieLine";

/** Lines that are read in one step: some milliseconds. */
const STEP = 5_000;

/**
 * Reads a SIE file of type 1–4 as a ledger: a row for each account, month and set of objects, the amounts of each year in
 * columns of their own ("Utfall 2023", "Utfall 2022", "Budget 2023"), income positive. Accounts of the balance sheet are
 * left out, and that is said.
 */
export function* sieTable(bytes: Uint8Array): Steps<ImportedTable> {
  const { text, encoding, isMixed } = yield* decodeText(bytes, true);
  const reader = new SieBookReader();
  const lines = text.split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    const record = readSieLine(line);
    if (record !== null) reader.add(record, index + 1, line);
    if (index % STEP === STEP - 1) yield;
  }
  const { book, leftOut } = resultAccounts(reader.book);
  if (isMixed) book.remarks.push({ code: "mixedEncodings" });
  const years = yearsOf(book);
  yield;
  const ledger = new SieLedger(book);
  for (const year of years) {
    yield* ledger.add(`Utfall ${yearName(year)}`, yield* actualsOf(book, year.index, year.to));
    const budgets = book.budgets.get(year.index) ?? [];
    yield* ledger.add(`Budget ${yearName(year)}`, yield* onceCounted(budgets, book.remarks));
  }
  const table = yield* ledger.table();
  if (table.rows.length === 0) throw new UnreadableFileError({ code: "noRows" });
  return {
    ...table,
    preface: [],
    remarks: [
      { code: "signsTurned" },
      ...(leftOut === 0 ? [] : [{ code: "balanceAccountsLeftOut", accounts: leftOut } as const]),
      ...book.remarks,
    ],
    readFrom: {
      format: "sie",
      type: book.type,
      encoding,
      company: book.company,
      program: book.program,
      years,
      coveredTo: book.coveredTo,
    },
  };
}

/** The file's years, the latest first. A file of vouchers only (4I) names none: its year is the calendar's. */
function yearsOf({ years, vouchers, balances }: SieBook): readonly FinancialYear[] {
  const named = [...years.values()].sort((a, b) => b.index - a.index);
  if (named.length > 0) return named;
  const periods = [...vouchers, ...(balances.get(0) ?? [])].map(({ period }) => period).sort();
  const year = periods.at(-1)?.slice(0, 4);
  return year === undefined ? [] : [{ index: 0, from: `${year}0101`, to: `${year}1231` }];
}

/** "2023", or "2023/2024" for a year that is not the calendar's. */
function yearName({ from, to }: FinancialYear): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}/${last}`;
}

interface LedgerRow {
  readonly account: string;
  readonly period: string;
  readonly objects: readonly SieObject[];
  /** Account and objects: what orders the rows of a month. */
  readonly key: string;
  /** In öre, income positive, by the heading of the column. */
  readonly amounts: Map<string, number>;
}

/** Gathers amounts into rows: one for each account, month and set of objects. */
class SieLedger {
  readonly #book: SieBook;
  /** By month and key. */
  readonly #months = new Map<string, Map<string, LedgerRow>>();
  readonly #headings: string[] = [];

  constructor(book: SieBook) {
    this.#book = book;
  }

  *add(heading: string, amounts: readonly SieAmount[]): Steps<void> {
    for (const [index, { account, period, objects, ore }] of amounts.entries()) {
      const key = [account, ...objects.flatMap(({ dimension, code }) => [dimension, code])].join("\t");
      const month = this.#months.get(period) ?? new Map<string, LedgerRow>();
      this.#months.set(period, month);
      const row = month.get(key) ?? { account, period, objects, key, amounts: new Map<string, number>() };
      month.set(key, row);
      row.amounts.set(heading, (row.amounts.get(heading) ?? 0) - ore);
      if (index % STEP === 0) yield;
    }
    if (amounts.length > 0) this.#headings.push(heading);
  }

  *table(): Steps<Pick<ImportedTable, "columns" | "rows" | "totals">> {
    const dimensions = yield* this.#dimensions();
    const columns: readonly ImportedColumn[] = [
      { heading: "Konto", kind: "account" },
      { heading: "Kontotext", kind: "text" },
      ...dimensions.flatMap(({ heading, names }): ImportedColumn[] => [
        ...(names === null ? [] : [{ heading: `${heading} kod`, kind: "dimension" } as const]),
        { heading, kind: "dimension" },
      ]),
      { heading: "Period", kind: "period" },
      ...this.#headings.map((heading): ImportedColumn => ({ heading, kind: "amount" })),
    ];
    const rows: (readonly CellValue[])[] = [];
    const sums = new Map(this.#headings.map((heading) => [heading, 0]));
    for (const period of [...this.#months.keys()].sort()) {
      const month = [...(this.#months.get(period)?.values() ?? [])];
      for (const row of month.sort((a, b) => (a.key < b.key ? -1 : 1))) {
        for (const [heading, ore] of row.amounts) sums.set(heading, (sums.get(heading) ?? 0) + ore);
        rows.push(this.#cells(row, dimensions));
        if (rows.length % STEP === 0) yield;
      }
      yield;
    }
    const first = columns.length - this.#headings.length;
    return {
      columns,
      rows,
      totals: this.#headings.map((heading, index) => ({
        column: first + index,
        sum: kronorOf(sums.get(heading) ?? 0),
      })),
    };
  }

  #cells(
    { account, period, objects, amounts }: LedgerRow,
    dimensions: readonly Dimension[],
  ): readonly CellValue[] {
    return [
      codeValue(account),
      this.#book.accounts.get(account) ?? "",
      ...dimensions.flatMap(({ number, names }) => {
        const code = objects.find(({ dimension }) => dimension === number)?.code ?? "";
        return names === null ? [codeValue(code)] : [codeValue(code), names.get(code) ?? code];
      }),
      Number(period),
      ...this.#headings.map((heading) => {
        const ore = amounts.get(heading);
        // An amount that is turned may be the minus zero.
        return ore === undefined ? "" : kronorOf(ore) + 0;
      }),
    ];
  }

  /** The dimensions that some amount names. */
  *#dimensions(): Steps<readonly Dimension[]> {
    const used = new Set<string>();
    for (const month of this.#months.values()) {
      for (const { objects } of month.values()) for (const { dimension } of objects) used.add(dimension);
      yield;
    }
    return [...used]
      .sort((a, b) => Number(a) - Number(b))
      .map((number) => {
        const names = this.#book.objects.get(number) ?? new Map<string, string>();
        const isNamed = [...names].some(([code, name]) => name !== "" && name !== code);
        return {
          number,
          heading: this.#book.dimensions.get(number) ?? `Dimension ${number}`,
          names: isNamed ? names : null,
        };
      });
  }
}

interface Dimension {
  readonly number: string;
  readonly heading: string;
  /** Of its objects by code; null where they have none but their codes. */
  readonly names: ReadonlyMap<string, string> | null;
}

/** A code as Excel would take it when it is typed; one with a leading zero stays a text. */
function codeValue(code: string): CellValue {
  return /^[1-9]\d{0,14}$/.test(code) ? Number(code) : code;
}
