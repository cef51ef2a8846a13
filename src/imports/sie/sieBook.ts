import type { FinancialYear, ImportRemark } from "../importTable";
import type { SieField, SieRecord } from "./sieLine";

/** An object of a dimension: cost centre 5110 is { dimension: "1", code: "5110" }. */
export interface SieObject {
  readonly dimension: string;
  readonly code: string;
}

/** An amount of an account and a month, in öre with the signs of SIE: credit is negative. */
export interface SieAmount {
  readonly account: string;
  /** "202308". */
  readonly period: string;
  /** In the order of their dimensions; empty for the account's whole amount, in balances. */
  readonly objects: readonly SieObject[];
  readonly ore: number;
}

/** The parts of a SIE file that a ledger needs. */
export interface SieBook {
  /** Of type 1–4, by #SIETYP; null where the file does not say. */
  type: string | null;
  company: string | null;
  program: string | null;
  coveredTo: string | null;
  readonly years: Map<number, FinancialYear>;
  readonly accounts: Map<string, string>;
  /** Accounts that #KTYP says are of the balance sheet (T, S) or of the result (I, K). */
  readonly accountTypes: Map<string, string>;
  /** Names of dimensions by number. */
  readonly dimensions: Map<string, string>;
  /** Names of objects by dimension and code. */
  readonly objects: Map<string, Map<string, string>>;
  /** #RES by year and account, in öre. */
  readonly results: Map<number, Map<string, number>>;
  /** #PSALDO and #PBUDGET by year: the month's change, never accumulated. */
  readonly balances: Map<number, SieAmount[]>;
  readonly budgets: Map<number, SieAmount[]>;
  /** Rows of vouchers, of the file's own year. */
  readonly vouchers: SieAmount[];
  readonly remarks: ImportRemark[];
}

/** The dimensions whose meaning SIE fixes; 20 and up are the program's own, and all may be named by #DIM. */
const RESERVED: readonly (readonly [string, string])[] = [
  ["1", "Kostnadsställe"],
  ["2", "Kostnadsbärare"],
  ["6", "Projekt"],
  ["7", "Anställd"],
  ["8", "Kund"],
  ["9", "Leverantör"],
  ["10", "Faktura"],
];

/** Collects a SIE file's records, line by line. Labels that a ledger does not need are passed over, as SIE asks. */
export class SieBookReader {
  readonly book: SieBook = {
    type: null,
    company: null,
    program: null,
    coveredTo: null,
    years: new Map(),
    accounts: new Map(),
    accountTypes: new Map(),
    dimensions: new Map(RESERVED),
    objects: new Map(),
    results: new Map(),
    balances: new Map(),
    budgets: new Map(),
    vouchers: [],
    remarks: [],
  };
  /** The date of the voucher whose rows are read: a row without a date of its own has this one. */
  #voucherDate = "";

  /** @param text the line as it stands, for the remark when it cannot be read */
  add({ label, fields }: SieRecord, line: number, text: string): void {
    const read = this.#readers[label];
    if (read === undefined || read(fields)) return;
    this.book.remarks.push({ code: "unreadableRecord", line, text: text.trim() });
  }

  /** Each reads the fields after its label, and tells whether it could. */
  readonly #readers: Readonly<Record<string, (fields: readonly SieField[]) => boolean>> = {
    "#SIETYP": ([type]) => {
      this.book.type = textOf(type);
      return true;
    },
    "#FNAMN": ([name]) => {
      this.book.company = textOf(name);
      return true;
    },
    "#PROGRAM": ([name]) => {
      this.book.program = textOf(name);
      return true;
    },
    "#OMFATTN": ([date]) => {
      this.book.coveredTo = textOf(date);
      return true;
    },
    "#RAR": ([index, from, to]) => {
      const year = yearIndex(index);
      if (year === null || !isDate(from) || !isDate(to)) return false;
      this.book.years.set(year, { index: year, from, to });
      return true;
    },
    "#KONTO": ([account, name]) => put(this.book.accounts, account, name),
    "#KTYP": ([account, type]) => put(this.book.accountTypes, account, type),
    "#DIM": ([dimension, name]) => put(this.book.dimensions, dimension, name),
    "#UNDERDIM": ([dimension, name]) => put(this.book.dimensions, dimension, name),
    "#OBJEKT": ([dimension, code, name]) => {
      if (typeof dimension !== "string") return false;
      const objects = this.book.objects.get(dimension) ?? new Map<string, string>();
      this.book.objects.set(dimension, objects);
      return put(objects, code, name);
    },
    "#RES": ([index, account, amount]) => {
      const year = yearIndex(index);
      const ore = oreOfField(amount);
      if (year === null || typeof account !== "string" || ore === null) return false;
      const results = this.book.results.get(year) ?? new Map<string, number>();
      this.book.results.set(year, results.set(account, (results.get(account) ?? 0) + ore));
      return true;
    },
    "#PSALDO": (fields) => addBalance(this.book.balances, fields),
    "#PBUDGET": (fields) => addBalance(this.book.budgets, fields),
    "#VER": ([, , date]) => {
      this.#voucherDate = isDate(date) ? date : "";
      return isDate(date);
    },
    // #RTRANS is always followed by the same row as #TRANS, and what #BTRANS says was taken away again: neither is read.
    "#TRANS": ([account, objects, amount, date]) => {
      const ore = oreOfField(amount);
      const day = isDate(date) ? date : this.#voucherDate;
      if (typeof account !== "string" || !isList(objects) || ore === null || day === "") return false;
      this.book.vouchers.push({ account, period: day.slice(0, 6), objects: objectsOf(objects), ore });
      return true;
    },
  };
}

function addBalance(into: Map<number, SieAmount[]>, fields: readonly SieField[]): boolean {
  const [index, period, account, third, fourth] = fields;
  const year = yearIndex(index);
  // Some programs leave out the empty braces.
  const objects = isList(third) ? third : [];
  const ore = oreOfField(isList(third) ? fourth : third);
  if (year === null || typeof period !== "string" || !PERIOD.test(period)) return false;
  if (typeof account !== "string" || ore === null) return false;
  const amounts = into.get(year) ?? [];
  into.set(year, amounts);
  amounts.push({ account, period, objects: objectsOf(objects), ore });
  return true;
}

const PERIOD = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/;
const DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}$/;
const AMOUNT = /^[-−]?\d+(?:[.,]\d*)?$/;

function isDate(field: SieField | undefined): field is string {
  return typeof field === "string" && DATE.test(field);
}

function isList(field: SieField | undefined): field is readonly string[] {
  return typeof field === "object";
}

function textOf(field: SieField | undefined): string | null {
  return typeof field === "string" && field !== "" ? field : null;
}

function yearIndex(field: SieField | undefined): number | null {
  return typeof field === "string" && /^-?\d{1,2}$/.test(field) ? Number(field) : null;
}

/** A decimal point and no more than two decimals is the rule; a comma is read all the same. */
function oreOfField(field: SieField | undefined): number | null {
  if (typeof field !== "string" || !AMOUNT.test(field)) return null;
  return Math.round(Number(field.replace("−", "-").replace(",", ".")) * 100);
}

function objectsOf(list: readonly string[]): readonly SieObject[] {
  const objects: SieObject[] = [];
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [dimension = "", code = ""] = list.slice(at, at + 2);
    objects.push({ dimension, code });
  }
  return objects.sort((a, b) => Number(a.dimension) - Number(b.dimension));
}

function put(map: Map<string, string>, key: SieField | undefined, value: SieField | undefined): boolean {
  if (typeof key !== "string" || typeof value !== "string") return false;
  map.set(key, value);
  return true;
}
