import { remember } from "../../../../domain/remember";
import { sumAmounts } from "../../../../domain/sumAmounts";
import { foldedText, plainText } from "../../../../workbook/grid/cellText";
import { cellAt, type CellValue } from "../../../../workbook/grid/snapshot";
import type { DataBlock } from "../../source/dataBlocks";
import type { DataRemarks } from "../../source/dataRemarks";
import { AmountCells } from "./amountCells";
import { readAmountHeading } from "./amountHeading";
import { areCodesAndNames } from "./codeAndName";
import { readCounterparty } from "./counterparty";
import { ColumnValues, ledgerColumns, type LedgerColumn } from "./ledgerColumns";
import type { LedgerPart } from "./ledgerSource";
import { AMOUNT_FIELDS, type LedgerDimension, type LedgerField } from "./ledgerVocabulary";
import type { LedgerAsking } from "./ledgerAsking";
import { namedPeriod } from "./namedPeriod";
import { DIGITS_OF_GROUPS, findSumAccounts } from "./sumAccounts";
import { accountForm, findPostings, type Posting } from "./postings";

/** A column of codes or names; `isCoded` where each cell has both: "510 Ordinärt boende". */
export interface DimensionColumn {
  readonly column: number;
  readonly heading: string;
  readonly isCoded: boolean;
}

/** A ledger's table as it was understood from its headings and cells, before any amount is added. */
export interface LedgerTable {
  readonly block: DataBlock<LedgerField>;
  readonly columns: readonly LedgerColumn[];
  readonly dimensions: Readonly<Record<LedgerDimension, DimensionColumn | null>>;
  readonly accountForm: LedgerPart["accountForm"];
  readonly postings: readonly Posting[];
  /** Of the rows of the postings. */
  readonly values: ColumnValues;
  /** The kind or the year that the sheet's name gives amounts whose headings say none: "Budget", "2022". */
  readonly sheetKind: "actual" | "budget" | "forecast" | null;
  readonly sheetYear: number | null;
  readonly isWhole: boolean;
  /** The rows with an account that is no sum, those of the balance sheet too. */
  readonly readRows: ReadonlySet<number>;
  amountCells(column: number): AmountCells;
}

/** Understands a table; null, with an error, where it is unclear which column has the accounts. */
export function readLedgerTable(
  block: DataBlock<LedgerField>,
  asking: LedgerAsking,
  remarks: DataRemarks,
): LedgerTable | null {
  const account = accountColumn(block, remarks);
  if (account === null) return null;
  const ofFields = (fields: ReadonlySet<LedgerField>): readonly number[] =>
    block.columns.filter(({ field }) => fields.has(field)).map(({ column }) => column);
  const found = findPostings(block, account.column, ofFields(NAMING), ofFields(AMOUNTS), remarks);
  const cells = new Map<number, AmountCells>();
  const allRows = found.postings.map(({ row }) => row);
  const amountCells = (column: number): AmountCells =>
    remember(cells, column, () => new AmountCells(block, allRows, column));
  const { postings, rows: readRows } = withoutSums(
    block,
    account.column,
    found.postings,
    ofFields(AMOUNT_FIELDS),
    amountCells,
    asking,
    remarks,
  );
  const rows = postings.map(({ row }) => row);
  const values = new ColumnValues(block, rows);
  const columns = ledgerColumns(block, values);
  const dimension = (field: LedgerDimension): DimensionColumn | null =>
    field === "account" ? { ...account, isCoded: false } : chooseDimension(field, columns, values);
  const { name } = block.sheet;
  return {
    block,
    columns,
    dimensions: {
      account: dimension("account"),
      responsibility: dimension("responsibility"),
      counterparty: dimension("counterparty"),
      activityGroup: dimension("activityGroup"),
      activity: dimension("activity"),
      committee: dimension("committee"),
    },
    accountForm: accountForm(postings),
    postings,
    values,
    sheetKind: sheetKind(name),
    sheetYear: namedPeriod(foldedText(name)).period.year,
    isWhole: found.isWhole,
    readRows,
    amountCells,
  };
}

/** Classes of accounts of the balance sheet: what is there is no part of the result. */
const BALANCE = /^[12]/;

/**
 * The postings without the accounts of the balance sheet and without accounts that are sums of others. Where an account is the
 * beginning of others and not their sum, that is asked.
 */
function withoutSums(
  block: DataBlock<LedgerField>,
  accountColumn: number,
  postings: readonly Posting[],
  amountColumns: readonly number[],
  amountCells: (column: number) => AmountCells,
  asking: LedgerAsking,
  remarks: DataRemarks,
): { readonly postings: readonly Posting[]; readonly rows: ReadonlySet<number> } {
  const amountsOf = (row: number): readonly number[] =>
    amountColumns.map((column) => amountCells(column).read(row).value ?? 0);
  const sums = findSumAccounts(postings, amountsOf).filter(({ account, isSum }) => {
    if (isSum) return true;
    const choices = [true, false].map((each) => ({
      id: each ? "sum" : "posting",
      isTaken: each,
      option: { code: "sumAccount", isSum: each } as const,
    }));
    const proposed = account.length <= DIGITS_OF_GROUPS ? "sum" : "posting";
    const id = `ledgerSumAccount:${account}`;
    const detail = { code: "ledgerSumAccount", account } as const;
    return asking.choose(id, detail, choices, proposed, block, accountColumn)?.isTaken ?? true;
  });
  const areSums = new Set(sums.map(({ account }) => account));
  const kept = postings.filter(({ account }) => !areSums.has(account));
  const balance = kept.filter(({ account }) => BALANCE.test(account));
  const [topSum] = sums.map(({ account }) => account.length).sort((a, b) => a - b);
  if (sums.length > 0)
    remarks.report(sums[0]?.rows[0]?.row ?? block.headerRow, accountColumn, "info", {
      code: "sumAccountsLeftOut",
      accounts: sums.map(({ account }) => account),
      sum: sumAmounts(sums.filter(({ account }) => account.length === topSum).map(({ sum }) => sum)),
    });
  if (balance.length > 0)
    remarks.report(balance[0]?.row ?? block.headerRow, accountColumn, "info", {
      code: "balanceAccountsNotUsed",
      accounts: [...new Set(balance.map(({ account }) => account))],
      sum: sumAmounts(balance.map(({ row }) => amountsOf(row)[0] ?? 0)),
    });
  return {
    postings: balance.length === 0 ? kept : kept.filter(({ account }) => !BALANCE.test(account)),
    rows: new Set(kept.map(({ row }) => row)),
  };
}

/** The columns that say what a row is about. */
const NAMING: ReadonlySet<LedgerField> = new Set<LedgerField>([
  "accountText",
  "activityGroup",
  "activityGroupText",
  "activity",
  "activityText",
  "responsibilityText",
  "committee",
]);

/** A figure in one of these columns makes a row a posting, whatever else it lacks. */
const AMOUNTS: ReadonlySet<LedgerField> = new Set<LedgerField>([...AMOUNT_FIELDS, "variance", "quantity"]);

/** The column that holds digits, where several are headed as accounts ("Konto" with the name, "Kontonr" with the digits). */
function accountColumn(
  block: DataBlock<LedgerField>,
  remarks: DataRemarks,
): { readonly column: number; readonly heading: string } | null {
  const columns = block.columns.filter(({ field }) => field === "account");
  const withDigits = columns.filter(({ column }) => {
    for (let row = block.headerRow + 1; row < block.endRow; row++) {
      const text = plainText(cellAt(block.sheet, row, column).value);
      if (text !== "") return /^\d/.test(text);
    }
    return true;
  });
  const [only, ...others] = withDigits.length > 0 ? withDigits : columns;
  if (only === undefined) return null;
  if (others.length === 0) return only;
  remarks.report(block.headerRow, others[0]?.column ?? only.column, "error", {
    code: "dataColumnsClash",
    data: block.vocabulary.data,
    headings: [only, ...others].map(({ heading }) => heading),
  });
  return null;
}

/** Dimensions that the annexes know by their names; the others are told apart by their codes. */
const BY_NAME: ReadonlySet<LedgerDimension> = new Set<LedgerDimension>([
  "activity",
  "activityGroup",
  "committee",
]);

/**
 * Of the columns of one dimension the one that the annexes understand: names of activities, codes of responsibility, and of
 * counterparties the words Intern and Extern before codes.
 */
function chooseDimension(
  field: LedgerDimension,
  columns: readonly LedgerColumn[],
  values: ColumnValues,
): DimensionColumn | null {
  const candidates = columns
    .filter((column) => column.field === field || column.field === `${field}Text`)
    .map(({ column, heading, field: own }) => {
      const distinct = [...values.of(column).keys()];
      return { column, heading, isCoded: areCodesAndNames(distinct), distinct, isText: own !== field };
    });
  const rank = ({ distinct, isCoded, isText }: (typeof candidates)[number]): number => {
    const areCodes = distinct.length > 0 && distinct.every((value) => /^\d+$/.test(plainText(value)));
    if (field === "counterparty")
      return distinct.some((value) => isParty(value)) ? 0 : areCodes || isCoded ? 1 : isText ? 3 : 2;
    if (BY_NAME.has(field)) return distinct.length === 0 ? 4 : areCodes ? 3 : isCoded ? 2 : isText ? 1 : 0;
    return areCodes ? 0 : isCoded ? 1 : isText ? 3 : 2;
  };
  const [first] = candidates.toSorted((a, b) => rank(a) - rank(b));
  return first === undefined
    ? null
    : { column: first.column, heading: first.heading, isCoded: first.isCoded };
}

function isParty(value: CellValue): boolean {
  const counterparty = readCounterparty(plainText(value).replace(/^\d+\s*[-–:.,]?\s*/, ""));
  return counterparty === "internal" || counterparty === "external";
}

function sheetKind(name: string): LedgerTable["sheetKind"] {
  const kind = readAmountHeading(name)?.kind;
  return kind === "actual" || kind === "budget" || kind === "forecast" ? kind : null;
}
