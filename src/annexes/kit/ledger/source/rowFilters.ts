import { committeeIn } from "../../../../workbook/cells/committeeName";
import { foldedText, plainText } from "../../../../workbook/grid/cellText";
import { cellAt, type CellValue } from "../../../../workbook/grid/snapshot";
import type { DataRemarks } from "../../source/dataRemarks";
import { codeAndName } from "./codeAndName";
import type { LedgerAsking } from "./ledgerAsking";
import type { RowCondition } from "./ledgerSource";
import type { DimensionColumn, LedgerTable } from "./ledgerTable";
import { conditionOf } from "./tableTime";

/** Whose report it is, as far as it is known. */
export interface ReportOwner {
  /** "Socialnämnden": that of the goals, or of a title. */
  readonly committee: string | null;
  /** The activities that the rows of the annexes take, in lower case. */
  readonly activities: ReadonlySet<string>;
}

const ALL = "alla";

/**
 * The conditions for a row to belong to the report: of its committee, by a column of committees or the first digit of the
 * responsibility, and of one value of a column that nobody knows. Each is asked where the rows differ.
 */
export function rowFilters(
  tables: readonly LedgerTable[],
  owner: ReportOwner,
  asking: LedgerAsking,
  remarksOf: (table: LedgerTable) => DataRemarks,
): ReadonlyMap<LedgerTable, readonly RowCondition[]> {
  const committee = committeeFilter(tables, owner, asking, remarksOf);
  return new Map(
    tables.map((table) => {
      const ofCommittee =
        committee.get(table) ?? responsibilityFilter(table, owner, asking, remarksOf(table));
      const others = unknownColumns(table, owner, asking, remarksOf(table));
      return [table, [...(ofCommittee === null ? [] : [ofCommittee]), ...others]];
    }),
  );
}

function nameOf(value: CellValue, { isCoded }: DimensionColumn): string {
  return isCoded ? (codeAndName(value)?.name ?? plainText(value)) : plainText(value);
}

function committeeFilter(
  tables: readonly LedgerTable[],
  owner: ReportOwner,
  asking: LedgerAsking,
  remarksOf: (table: LedgerTable) => DataRemarks,
): ReadonlyMap<LedgerTable, RowCondition> {
  const having = tables.flatMap((table) => {
    const column = table.dimensions.committee;
    return column === null || table.values.of(column.column).size === 0 ? [] : [{ table, column }];
  });
  const names = [
    ...new Set(
      having.flatMap(({ table, column }) =>
        [...table.values.of(column.column).keys()].map((value) => nameOf(value, column)),
      ),
    ),
  ];
  const [first] = having;
  if (first === undefined || names.length < 2) return new Map();
  const { table, column } = first;
  const named = names.find((name) => isSameCommittee(name, owner.committee));
  const proposed =
    named ??
    fittingGroup(having, owner, (row, each) =>
      nameOf(cellAt(each.table.block.sheet, row, each.column.column).value, each.column),
    );
  const choices = [
    ...names.map((name) => ({ id: name, name, option: { code: "onlyCommittee", name } as const })),
    { id: ALL, name: null, option: { code: "allCommittees" } as const },
  ];
  const detail = { code: "ledgerCommittee", heading: column.heading, committees: names } as const;
  const taken = asking.choose("ledgerCommittee", detail, choices, proposed, table.block, column.column);
  if (taken === null || taken.name === null) return new Map();
  remarksOf(table).report(table.block.headerRow, column.column, "info", {
    code: "ledgerCommitteeUsed",
    committee: taken.name,
  });
  return new Map(
    having.map((each) => {
      const known = new Map(
        [...each.table.values.of(each.column.column).keys()].map((value) => [
          value,
          nameOf(value, each.column),
        ]),
      );
      return [each.table, conditionOf(each.column.column, known, (name) => name === taken.name)];
    }),
  );
}

export function isSameCommittee(name: string, committee: string | null): boolean {
  if (committee === null) return false;
  return foldedText(committeeIn(name) ?? name) === foldedText(committee);
}

interface Grouped {
  readonly table: LedgerTable;
  readonly column: DimensionColumn;
}

/** The share of a group's rows whose activities the annexes know, for the group to be of the report. */
const MOST = 0.5;

/** The only group whose activities are those of the annexes' rows; null where none is, or several are. */
function fittingGroup<Each extends Grouped>(
  having: readonly Each[],
  owner: ReportOwner,
  groupOf: (row: number, each: Each) => string,
): string | null {
  const fitting = fittingGroups(having, owner, groupOf);
  const [only = null] = fitting.known;
  return fitting.known.length === 1 ? only : null;
}

function fittingGroups<Each extends Grouped>(
  having: readonly Each[],
  owner: ReportOwner,
  groupOf: (row: number, each: Each) => string,
): { readonly known: readonly string[]; readonly all: readonly string[] } {
  const groups = new Map<string, { rows: number; known: number }>();
  for (const each of having) {
    const { activity } = each.table.dimensions;
    for (const { row } of each.table.postings) {
      const group = groupOf(row, each);
      const counts = groups.get(group) ?? { rows: 0, known: 0 };
      groups.set(group, counts);
      counts.rows++;
      if (activity === null) continue;
      const name = nameOf(cellAt(each.table.block.sheet, row, activity.column).value, activity);
      if (owner.activities.has(name.toLowerCase())) counts.known++;
    }
  }
  const all = [...groups.keys()];
  return {
    all,
    known: all.filter((group) => {
      const { rows, known } = groups.get(group) ?? { rows: 1, known: 0 };
      return known > rows * MOST;
    }),
  };
}

/** The first position of the responsibility is often the committee. */
function responsibilityFilter(
  table: LedgerTable,
  owner: ReportOwner,
  asking: LedgerAsking,
  remarks: DataRemarks,
): RowCondition | null {
  const column = table.dimensions.responsibility;
  if (column === null) return null;
  const values = [...table.values.of(column.column).keys()];
  const digitOf = (value: CellValue): string => plainText(value).slice(0, 1);
  const digits = [...new Set(values.map(digitOf))].sort();
  if (digits.length < 2 || digits.some((digit) => !/\d/.test(digit))) return null;
  const groupOf = (row: number): string => digitOf(cellAt(table.block.sheet, row, column.column).value);
  const { known } = fittingGroups([{ table, column }], owner, groupOf);
  if (digits.every((digit) => known.includes(digit))) return null;
  const choices = [
    ...digits.map((digit) => ({ id: digit, digit, option: { code: "onlyResponsibility", digit } as const })),
    { id: ALL, digit: null, option: { code: "allResponsibilities" } as const },
  ];
  const detail = { code: "ledgerResponsibility", heading: column.heading, digits } as const;
  const proposed = onlyOf(known);
  const taken = asking.choose("ledgerResponsibility", detail, choices, proposed, table.block, column.column);
  if (taken === null || taken.digit === null) return null;
  const { digit } = taken;
  remarks.report(table.block.headerRow, column.column, "info", {
    code: "ledgerResponsibilityUsed",
    heading: column.heading,
    digit,
  });
  return conditionOf(
    column.column,
    new Map(values.map((value) => [value, digitOf(value)])),
    (each) => each === digit,
  );
}

/** As many values a column that changes what a sum means may have: a version, a status, a scenario. */
const MOST_VALUES = 12;

/** Columns that nobody knows, with few values, that follow from nothing else: all rows count, or those of one value. */
function unknownColumns(
  table: LedgerTable,
  owner: ReportOwner,
  asking: LedgerAsking,
  remarks: DataRemarks,
): readonly RowCondition[] {
  return table.columns.flatMap(({ column, heading, field }) => {
    if (field !== null || heading === "") return [];
    const values = [...table.values.of(column).keys()];
    if (values.length < 2 || values.length > MOST_VALUES) return [];
    const textAt = (row: number): string => plainText(cellAt(table.block.sheet, row, column).value);
    const { known: fitting } = fittingGroups(
      [{ table, column: { column, heading, isCoded: false } }],
      owner,
      textAt,
    );
    const isPart = fitting.length > 0 && fitting.length < values.length;
    if (!isPart && follows(table, column)) return [];
    const texts = values.map((value) => plainText(value));
    const choices = [
      { id: ALL, text: null, option: { code: "allValues" } as const },
      ...texts.map((text) => ({ id: text, text, option: { code: "onlyValue", value: text } as const })),
    ];
    const detail = { code: "ledgerColumn", heading, values: texts } as const;
    const proposed = isPart ? onlyOf(fitting) : isRepeating(table, column) ? null : ALL;
    const taken = asking.choose(`ledgerColumn:${heading}`, detail, choices, proposed, table.block, column);
    if (taken === null || taken.text === null) return [];
    remarks.report(table.block.headerRow, column, "info", {
      code: "ledgerValueUsed",
      heading,
      value: taken.text,
    });
    const known = new Map(values.map((value) => [value, plainText(value)]));
    return [conditionOf(column, known, (text) => text === taken.text)];
  });
}

function onlyOf(texts: readonly string[]): string | null {
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

/** Whether a column follows from a part of the code string: each account, activity or unit has one value of it. */
function follows(table: LedgerTable, column: number): boolean {
  const { account, activity, responsibility, counterparty } = table.dimensions;
  return [account, activity, responsibility, counterparty].some((dimension) => {
    if (dimension === null) return false;
    const valueOf = new Map<CellValue, CellValue>();
    return table.postings.every(({ row }) => {
      const key = cellAt(table.block.sheet, row, dimension.column).value;
      const { value } = cellAt(table.block.sheet, row, column);
      if (!valueOf.has(key)) valueOf.set(key, value);
      return valueOf.get(key) === value;
    });
  });
}

/** Whether most code strings come once for each value, as a budget does in its versions. */
function isRepeating(table: LedgerTable, column: number): boolean {
  const others = table.columns.filter(
    ({ column: each, amount, field }) =>
      each !== column && amount === null && field !== "voucher" && field !== "text",
  );
  const seen = new Map<string, Set<CellValue>>();
  for (const { row } of table.postings) {
    const key = others
      .map(({ column: each }) => String(cellAt(table.block.sheet, row, each).value))
      .join("\t");
    const values = seen.get(key) ?? new Set();
    seen.set(key, values.add(cellAt(table.block.sheet, row, column).value));
  }
  const repeated = [...seen.values()].filter(({ size }) => size > 1).length;
  return repeated > seen.size / 3;
}
