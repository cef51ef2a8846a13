import { cellAddress } from "../../../../workbook/grid/cellAddress";
import { plainText } from "../../../../workbook/grid/cellText";
import { cellAt, type CellValue } from "../../../../workbook/grid/snapshot";
import type { DataRemarks } from "../../source/dataRemarks";
import {
  AMOUNT_NAMES,
  mapAmounts,
  type AmountName,
  type LedgerEntry,
  type PeriodAmount,
  type YearAmount,
} from "../table/ledgerEntry";
import type { Supply } from "./amountSupply";
import type { ChosenAmounts } from "./chooseAmounts";
import { partyReader } from "./internalParties";
import type { LedgerAsking } from "./ledgerAsking";
import { signFactor, signsOf, type Signs } from "./ledgerSides";
import type { FormulaObstacle, LedgerPart, LedgerTerm, RowCondition } from "./ledgerSource";
import type { LedgerTable } from "./ledgerTable";
import { LedgerTexts, textsOfNames } from "./ledgerTexts";
import type { MoneyUnit } from "../../../../workbook/cells/moneyUnit";
import { amountUnit, saysKronor, unitByDecimals } from "./ledgerUnit";

type RemarksOf = (table: Pick<LedgerTable, "block">) => DataRemarks;

export interface ReadParts {
  readonly parts: readonly LedgerPart[];
  readonly entries: readonly LedgerEntry[];
}

/** Reads the entries of the chosen amounts, table by table. Null, with errors, where an amount that counts cannot be read. */
export function readParts(
  tables: readonly LedgerTable[],
  amounts: ChosenAmounts,
  filters: ReadonlyMap<LedgerTable, readonly RowCondition[]>,
  asking: LedgerAsking,
  remarksOf: RemarksOf,
): ReadParts | null {
  const read = tables.map((table, at) => {
    const terms = termsOf(table, amounts, filters.get(table) ?? [], asking, remarksOf(table));
    const entries = readEntries(table, terms, at, asking, remarksOf(table));
    return { table, terms, ...entries };
  });
  if (read.some(({ isWhole }) => !isWhole)) return null;
  const entries = read.flatMap((each) => each.entries);
  const signs = chooseSigns(entries, amounts, asking, remarksOf);
  const turned = (entry: LedgerEntry): LedgerEntry => ({
    ...entry,
    ...mapAmounts(entry, (kronor, name) => kronor * signFactor(signs[name], entry.account) + 0),
  });
  const isTurned = AMOUNT_NAMES.some((name) => signs[name] !== "asInAnnexes");
  return {
    entries: isTurned ? entries.map(turned) : entries,
    parts: read.map((each) => ({
      ...each.part,
      terms: each.terms.map((term) => ({
        ...term,
        factor: term.factor * (signs[term.amount] === "turned" ? -1 : 1),
      })),
      obstacle: AMOUNT_NAMES.some((name) => signs[name] === "costsPositive")
        ? "signsBySide"
        : each.part.obstacle,
    })),
  };
}

function termsOf(
  table: LedgerTable,
  amounts: ChosenAmounts,
  filters: readonly RowCondition[],
  asking: LedgerAsking,
  remarks: DataRemarks,
): readonly LedgerTerm[] {
  const units = new Set<string>();
  const supplied = AMOUNT_NAMES.flatMap((amount) => amounts[amount]).filter(
    (supply) => supply.table === table || supply.table.block === table.block,
  );
  const asked = askedUnit(table, supplied, asking);
  const terms = AMOUNT_NAMES.flatMap((amount) =>
    amounts[amount]
      .filter((supply) => supply.table === table || supply.table.block === table.block)
      .flatMap(({ columns, conditions }: Supply) =>
        columns.map(({ column, heading, factor, only }): LedgerTerm => {
          const unit = amountUnit(table.block, heading) ?? (saysKronor(heading) ? null : asked);
          if (unit !== null) units.add(unit.unit);
          return {
            amount,
            column,
            heading,
            factor: factor * (unit?.factor ?? 1),
            conditions: [...conditions, ...(only === null ? [] : [only]), ...filters],
          };
        }),
      ),
  );
  for (const unit of units)
    remarks.report(table.block.headerRow, terms[0]?.column ?? 0, "info", { code: "ledgerUnitUsed", unit });
  return terms;
}

const UNITS = [
  { id: "tkr", unit: "tkr", factor: 1000 },
  { id: "mnkr", unit: "mnkr", factor: 1_000_000 },
  { id: "kr", unit: "kr", factor: 1 },
] as const;

/**
 * The unit of amounts with more decimals than öre, which no heading names: asked once for a table, for whole amounts in one
 * column are of the same unit as those with decimals in the next. Null for kronor.
 */
function askedUnit(table: LedgerTable, supplied: readonly Supply[], asking: LedgerAsking): MoneyUnit | null {
  const unnamed = [
    ...new Map(supplied.flatMap(({ columns }) => columns.map((each) => [each.column, each] as const))),
  ]
    .map(([, each]) => each)
    .filter(({ heading }) => amountUnit(table.block, heading) === null && !saysKronor(heading));
  const found = unnamed.map(({ column }) => {
    const cells = table.amountCells(column);
    return {
      column,
      likely: unitByDecimals(table.postings.flatMap(({ row }) => cells.read(row).value ?? [])),
    };
  });
  const likely = Math.max(...found.map((each) => each.likely ?? 1));
  const column = found.find((each) => each.likely === likely)?.column;
  if (column === undefined) return null;
  const choices = UNITS.map((each) => ({
    ...each,
    option: { code: "amountUnit", unit: each.unit } as const,
  }));
  const proposed = UNITS.find(({ factor }) => factor === likely)?.id ?? null;
  const taken = asking.choose("ledgerUnit", { code: "ledgerUnit" }, choices, proposed, table.block, column);
  return taken === null || taken.factor === 1 ? null : taken;
}

interface ReadEntries {
  readonly part: Omit<LedgerPart, "terms">;
  readonly entries: readonly LedgerEntry[];
  readonly isWhole: boolean;
}

/** Amounts in kronor have no more decimals than öre. */
const ORE = 100;

function readEntries(
  table: LedgerTable,
  terms: readonly LedgerTerm[],
  at: number,
  asking: LedgerAsking,
  remarks: DataRemarks,
): ReadEntries {
  const { block, postings, dimensions, values } = table;
  const { sheet } = block;
  const parties = partyReader(table, asking, remarks);
  const texts = new LedgerTexts(sheet, parties);
  const cells = new Map(terms.map(({ column }) => [column, table.amountCells(column)]));
  const entries: LedgerEntry[] = [];
  const unreadable = new Set<string>();
  const accountColumn = dimensions.account?.column ?? 0;
  for (const { row, account } of postings) {
    const amounts: Record<PeriodAmount, number> & Partial<Record<YearAmount, number>> = {
      previousActual: 0,
      actual: 0,
      budget: 0,
    };
    let counts = false;
    for (const { amount, column, factor, conditions } of terms) {
      if (!conditions.every((condition) => condition.accepts(cellAt(sheet, row, condition.column).value)))
        continue;
      counts = true;
      const { value = null, problem = null } = cells.get(column)?.read(row) ?? {};
      if (problem !== null && !unreadable.has(`${row},${column}`)) {
        unreadable.add(`${row},${column}`);
        const raw = plainText(cellAt(sheet, row, column).value);
        remarks.reportOften(row, column, { code: "figureNotRead", raw, reason: problem });
      }
      // Of tkr with decimals the kronor are whole öre again.
      if (value !== null)
        amounts[amount] =
          (amounts[amount] ?? 0) +
          (factor === 1 || factor === -1 ? value * factor : Math.round(value * factor * ORE) / ORE);
    }
    if (!counts) continue;
    const address = cellAddress(row, accountColumn);
    entries.push({
      id: at === 0 ? address : `${sheet.name}!${address}`,
      account,
      counterparty: texts.counterparty(row, dimensions.counterparty),
      activity: texts.name(row, dimensions.activity) ?? "",
      activityGroup: texts.name(row, dimensions.activityGroup),
      ...amounts,
    });
  }
  texts.tell(remarks);
  const headings = [
    ...new Set(
      terms.filter(({ column }) => cells.get(column)?.hasTexts === true).map(({ heading }) => heading),
    ),
  ];
  const [textColumn] = terms.filter(({ heading }) => headings.includes(heading));
  if (textColumn !== undefined && unreadable.size === 0)
    remarks.report(block.headerRow, textColumn.column, "info", { code: "amountsWereText", headings });
  const form = table.accountForm;
  const valuesOf = (column: number | null): Iterable<CellValue> =>
    column === null ? [] : values.of(column).keys();
  return {
    entries,
    isWhole: unreadable.size === 0,
    part: {
      block,
      columns: {
        account: accountColumn,
        counterparty: dimensions.counterparty?.column ?? null,
        activityGroup: dimensions.activityGroup?.column ?? null,
        activity: dimensions.activity?.column ?? null,
      },
      accountForm: form,
      internal: parties.internal,
      isMarked: entries.every(({ counterparty }) => counterparty !== null),
      activityTexts: textsOfNames(valuesOf(dimensions.activity?.column ?? null), dimensions.activity),
      groupTexts: textsOfNames(valuesOf(dimensions.activityGroup?.column ?? null), dimensions.activityGroup),
      obstacle: obstacleOf(form, headings.length > 0, parties.fitsFormulas) ?? textPeriods(terms),
      rows: table.readRows,
    },
  };
}

function obstacleOf(
  form: LedgerPart["accountForm"],
  hasTextAmounts: boolean,
  fitsFormulas: boolean,
): FormulaObstacle | null {
  if (form === "mixed") return "mixedAccounts";
  if (hasTextAmounts) return "textAmounts";
  return fitsFormulas ? null : "mixedCodes";
}

/** So many alternatives of a term make no formula too long, or too slow. */
const MOST_ALTERNATIVES = 4;

/** Periods that are texts are told one by one in formulas. */
function textPeriods(terms: readonly LedgerTerm[]): FormulaObstacle | null {
  const isLong = terms.some(
    ({ conditions }) =>
      conditions.reduce((all, { alternatives }) => all * alternatives.length, 1) > MOST_ALTERNATIVES,
  );
  return isLong ? "textPeriods" : null;
}

/** How each amount is signed: where that is not as in the annexes, what to do is asked, once for all that are alike. */
function chooseSigns(
  entries: readonly LedgerEntry[],
  amounts: ChosenAmounts,
  asking: LedgerAsking,
  remarksOf: RemarksOf,
): Readonly<Record<AmountName, Signs>> {
  const found = AMOUNT_NAMES.map((name) => [name, signsOf(entries, name)] as const);
  const told = new Set(found.flatMap(([, signs]) => signs ?? []));
  const chosen: Record<AmountName, Signs> = {
    previousActual: "asInAnnexes",
    actual: "asInAnnexes",
    budget: "asInAnnexes",
    forecast: "asInAnnexes",
    formerForecast: "asInAnnexes",
    yearBudget: "asInAnnexes",
    previousYear: "asInAnnexes",
  };
  for (const signs of told) {
    if (signs === "asInAnnexes") continue;
    const names = found.filter(([, each]) => each === signs).map(([name]) => name);
    const supply = names.flatMap((name) => amounts[name])[0];
    if (supply === undefined) continue;
    const headings = [
      ...new Set(
        names.flatMap((name) =>
          amounts[name].flatMap(({ columns }) => columns.map(({ heading }) => heading)),
        ),
      ),
    ];
    const choices = [
      { id: "vänd", isTurned: true, option: { code: "turnSigns", signs } as const },
      { id: "behåll", isTurned: false, option: { code: "keepSigns" } as const },
    ];
    const id = told.size === 1 ? "ledgerSigns" : `ledgerSigns:${headings.join("+")}`;
    const { block } = supply.table;
    const detail = { code: "ledgerSigns", headings, signs } as const;
    const taken = asking.choose(id, detail, choices, "vänd", block, supply.columns[0]?.column);
    if (taken?.isTurned !== true) continue;
    for (const name of names) chosen[name] = signs;
    const column = supply.columns[0]?.column ?? 0;
    remarksOf(supply.table).report(block.headerRow, column, "info", { code: "ledgerSignsTurned", signs });
  }
  return chosen;
}
