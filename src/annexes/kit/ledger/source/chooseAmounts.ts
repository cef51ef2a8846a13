import type { LedgerPeriod } from "../../../../workbook/issues/ledgerIssue";
import { committeeIn } from "../../../../workbook/cells/committeeName";
import { plainText } from "../../../../workbook/grid/cellText";
import { cellAt } from "../../../../workbook/grid/snapshot";
import { sumAmounts } from "../../../../domain/sumAmounts";
import { reportMissing } from "../../source/columnChecks";
import type { DataRemarks } from "../../source/dataRemarks";
import { AMOUNT_NAMES, YEAR_AMOUNTS, type AmountName, type PeriodAmount } from "../table/ledgerEntry";
import { suppliedOn, suppliesOf, type Need, type Supply, type TimedTable } from "./amountSupply";
import type { LedgerAsking } from "./ledgerAsking";
import { areAmounts } from "./ledgerColumns";
import type { LedgerTable } from "./ledgerTable";
import { isSameCommittee, type ReportOwner } from "./rowFilters";

/** Where each amount of the annexes comes from; none for one that the ledger does not have. */
export type ChosenAmounts = Readonly<Record<AmountName, readonly Supply[]>> & {
  /** Amounts that are there for another part of the year only: that has been said. */
  readonly leftOut: ReadonlySet<AmountName>;
};

const NEEDS: Readonly<Record<AmountName, Pick<Need, "kind" | "isBefore">>> = {
  previousActual: { kind: "actual", isBefore: true },
  actual: { kind: "actual", isBefore: false },
  budget: { kind: "budget", isBefore: false },
  forecast: { kind: "forecast", isBefore: false },
  formerForecast: { kind: "forecast", isBefore: false },
  yearBudget: { kind: "budget", isBefore: false },
  previousYear: { kind: "actual", isBefore: true },
};

/** The amount of the part of the year that is the same as one of the whole year. */
const OF_PART = { yearBudget: "budget", previousYear: "previousActual" } as const;

type RemarksOf = (table: Pick<LedgerTable, "block">) => DataRemarks;

/** Chooses the columns of each amount of a period; null, with an error, where the ledger has no actual amounts of it. */
export function chooseAmounts(
  tables: readonly TimedTable[],
  period: LedgerPeriod,
  owner: ReportOwner,
  asking: LedgerAsking,
  remarksOf: RemarksOf,
): ChosenAmounts | null {
  const onlyOne = (found: readonly Supply[], name: AmountName): readonly Supply[] =>
    oneOf(found, name, owner, asking);
  const leftOut = new Set<AmountName>();
  /** Columns that are said to be of the whole year. */
  const ofWholeYear = new Set<string>();
  const suppliesFor = (name: AmountName, month: number): readonly Supply[] => {
    const { kind, isBefore } = NEEDS[name];
    const year = isBefore ? period.year - 1 : period.year;
    const need = { kind, isBefore, period: { year, month }, isOfYear: month !== period.month };
    return suppliesOf(tables, need, period);
  };
  const choose = (name: PeriodAmount, actual: readonly Supply[]): readonly Supply[] => {
    const of = NEEDS[name].isBefore ? { ...period, year: period.year - 1 } : period;
    const all = suppliesFor(name, period.month);
    const exact = all.filter(({ fit }) => fit === "exact");
    if (exact.length > 0) return onlyOne(exact, name);
    const open = all.filter(({ fit }) => fit === "open");
    if (name === "actual") {
      for (const supply of open) tellSpan(supply, period, remarksOf(supply.table));
      return onlyOne(open, name);
    }
    const ofPeriod = open.filter((supply) => isOfPeriod(supply, actual, of, asking));
    for (const supply of open) if (!ofPeriod.includes(supply)) ofWholeYear.add(keyOf(supply));
    if (ofPeriod.length > 0) return onlyOne(ofPeriod, name);
    const [other] = all;
    if (other === undefined) return [];
    leftOut.add(name);
    remarksOf(other.table).report(other.table.block.headerRow, other.columns[0]?.column ?? 0, "info", {
      code: "otherSpanLeftOut",
      heading: other.columns[0]?.heading ?? "",
      kind: name,
      period,
    });
    return [];
  };
  const actual = choose("actual", []);
  const [first] = tables;
  if (actual.length === 0) {
    if (first !== undefined && asking.questions.length === 0)
      reportMissing(first.block, "actual", period.year === 0 ? null : String(period.year), remarksOf(first));
    return null;
  }
  const ofPeriod = {
    actual,
    previousActual: choose("previousActual", actual),
    budget: withChanges(choose("budget", actual), asking),
  };
  const ofYear = (name: keyof typeof OF_PART): readonly Supply[] => {
    const all = suppliesFor(name, 12);
    const exact = all.filter(({ fit }) => fit === "exact");
    if (exact.length > 0) return onlyOne(exact, name);
    const part = ofPeriod[OF_PART[name]];
    const isPartKnown =
      part.length > 0 && part.every((supply) => !isOpen(supply, suppliesFor(OF_PART[name], period.month)));
    const open = all.filter(
      (supply) => supply.fit === "open" && (isPartKnown || ofWholeYear.has(keyOf(supply))),
    );
    return onlyOne(open, name);
  };
  const forecasts = suppliesFor("forecast", 12).filter(({ fit }) => fit === "exact");
  const isPartOfYear = period.month < 12;
  const chosen: ChosenAmounts = {
    ...ofPeriod,
    yearBudget: isPartOfYear ? withChanges(ofYear("yearBudget"), asking) : [],
    previousYear: isPartOfYear ? ofYear("previousYear") : [],
    forecast: isPartOfYear ? latestForecast(forecasts, "forecast", onlyOne) : [],
    formerForecast: isPartOfYear ? latestForecast(forecasts, "formerForecast", onlyOne) : [],
    leftOut,
  };
  for (const name of AMOUNT_NAMES) tellSupply(chosen[name], name, remarksOf);
  tellYear(chosen, period, remarksOf);
  tellForecasts(tables, [...chosen.forecast, ...chosen.formerForecast], remarksOf);
  tellUnused(chosen, remarksOf);
  const sheets = [
    ...new Set(AMOUNT_NAMES.flatMap((name) => chosen[name].map(({ table }) => table.block.sheet.name))),
  ];
  if (sheets.length > 1 && first !== undefined)
    remarksOf(first).report(first.block.headerRow, first.block.sheet.firstColumn, "info", {
      code: "sheetsJoined",
      sheets,
    });
  return chosen;
}

function keyOf({ table, name }: Supply): string {
  return `${table.block.sheet.id}:${name}`;
}

function isOpen(supply: Supply, all: readonly Supply[]): boolean {
  return all.some((each) => keyOf(each) === keyOf(supply) && each.fit === "open");
}

/** The latest forecast, or the one before it: "Förra prognosen" is the one before even where it stands alone. */
function latestForecast(
  all: readonly Supply[],
  name: "forecast" | "formerForecast",
  onlyOne: (found: readonly Supply[], name: AmountName) => readonly Supply[],
): readonly Supply[] {
  const turns = [...new Set(all.map(({ turn }) => turn))].toSorted((a, b) => b - a);
  const [latest = -1] = turns;
  const former = turns.find((turn) => turn < latest || turn < 0);
  const turn = name === "forecast" ? latest : former;
  if (turn === undefined || (name === "forecast" && turn < 0)) return [];
  return onlyOne(
    all.filter((each) => each.turn === turn),
    name,
  );
}

/** Of supplies that fit as well, the one that counts: asked where several sheets, or several columns, have the same amount. */
function oneOf(
  found: readonly Supply[],
  name: AmountName,
  owner: ReportOwner,
  asking: LedgerAsking,
): readonly Supply[] {
  const [first] = found;
  if (first === undefined) return [];
  const sheets = [...new Set(found.map(({ table }) => table))];
  if (sheets.length > 1) {
    // Sheets of single months are one ledger.
    const ofMonths = sheets.filter(({ sheetReading }) => sheetReading !== null);
    const others = sheets.filter(({ sheetReading }) => sheetReading === null);
    const units = [...(ofMonths.length === 0 ? [] : [ofMonths]), ...others.map((table) => [table])].map(
      (tables) => {
        const [one, last] = [tables[0], tables.at(-1)].map((table) => table?.block.sheet.name ?? "");
        return { id: one === last ? (one ?? "") : `${one}–${last}`, tables };
      },
    );
    const names = units.map(({ id }) => id);
    const choices = [
      ...units.map((unit) => ({ ...unit, option: { code: "sheetOfLedger", sheet: unit.id } as const })),
      { id: ALL_SHEETS, tables: sheets, option: { code: "allSheets" } as const },
    ];
    const detail = { code: "ledgerSheets", sheets: names, kind: name } as const;
    const proposed = proposedSheet(sheets, owner);
    const id = `ledgerSheets:${names.join("+")}`;
    const taken =
      units.length === 1
        ? { tables: ofMonths }
        : asking.choose(id, detail, choices, proposed, first.table.block);
    return (taken?.tables ?? []).flatMap((table) =>
      ofOneTable(
        found.filter((each) => each.table === table),
        name,
        asking,
      ),
    );
  }
  return ofOneTable(found, name, asking);
}

const ALL_SHEETS = "alla";

/**
 * Of sheets called by committees the one of the report's; all of them where no code string stands on two, for then they are parts of
 * one ledger. Else nothing is proposed.
 */
function proposedSheet(tables: readonly TimedTable[], owner: ReportOwner): string | null {
  const names = tables.map(({ block }) => block.sheet.name);
  const committees = names.map((name) => committeeIn(name));
  if (committees.every((committee) => committee !== null))
    return names.find((name) => isSameCommittee(name, owner.committee)) ?? null;
  return tables.every(({ dimensions: { activity } }) => activity !== null) && areApart(tables)
    ? ALL_SHEETS
    : null;
}

function areApart(tables: readonly TimedTable[]): boolean {
  const sheetOf = new Map<string, TimedTable>();
  return tables.every((table) => {
    const { sheet } = table.block;
    const columns = Object.values(table.dimensions).flatMap((dimension) => dimension?.column ?? []);
    return table.postings.every(({ row }) => {
      const { year = null, month = null } = table.time?.of(row) ?? {};
      const texts = columns.map((column) => plainText(cellAt(sheet, row, column).value));
      const key = [...texts, year, month].join("\t");
      if (!sheetOf.has(key)) sheetOf.set(key, table);
      return sheetOf.get(key) === table;
    });
  });
}

/** The column that fits best. Where another that fits holds something else, it is asked; of budgets the last version counts. */
function ofOneTable(found: readonly Supply[], name: AmountName, asking: LedgerAsking): readonly Supply[] {
  const [best, ...others] = found.toSorted((a, b) => a.rank - b.rank);
  if (best === undefined) return [];
  const differing = others.filter(
    (other) => other.version === best.version && !isLessSaid(other, best, name) && !areSame(best, other),
  );
  if (differing.length === 0) return [best];
  const alike = [best, ...differing];
  const headings = alike.map(({ columns }) => columns[0]?.heading ?? "");
  const choices = alike.map((supply) => {
    const { column = 0, heading = "" } = supply.columns[0] ?? {};
    return { id: supply.name, supply, option: { code: "amountColumn", heading, column } as const };
  });
  const isBest = differing.every(({ rank }) => rank > best.rank);
  const proposed = isBest ? best.name : null;
  const detail = { code: "ledgerAmount", headings, kind: name } as const;
  const { block } = best.table;
  const id = `ledgerAmount:${name}@${block.sheet.name}`;
  const taken = asking.choose(id, detail, choices, proposed, block, best.columns[0]?.column);
  return taken === null ? [] : [taken.supply];
}

/** "Budget" beside "Budget 2023": the one that names the year is the year's. */
function isLessSaid(other: Supply, best: Supply, name: AmountName): boolean {
  return name === "budget" && other.isBare && !best.isBare;
}

/**
 * A budget with what has been added to it in columns of their own ("Tilläggsbudget"), where it is not the changed one: asked, for it may
 * be within the budget already.
 */
function withChanges(found: readonly Supply[], asking: LedgerAsking): readonly Supply[] {
  return found.map((supply) => {
    const { table, version } = supply;
    const changes = table.columns.filter(({ amount }) => amount?.kind === "budgetChange");
    const [first] = changes;
    if (first === undefined || version === "revised" || version === "frame") return supply;
    const headings = changes.map(({ heading }) => heading);
    const budget = supply.columns[0]?.heading ?? "";
    const choices = [true, false].map((areAdded) => ({
      id: areAdded ? "lägg till" : "ingår",
      areAdded,
      option: { code: "budgetChanges", areAdded } as const,
    }));
    const detail = { code: "ledgerBudgetChanges", headings, budget } as const;
    const id = `ledgerBudgetChanges@${table.block.sheet.name}`;
    const taken = asking.choose(id, detail, choices, "lägg till", table.block, first.column);
    if (taken?.areAdded !== true) return supply;
    const added = changes.map(({ column, heading }) => ({ column, heading, factor: 1, only: null }));
    return { ...supply, columns: [...supply.columns, ...added] };
  });
}

/** Whether two supplies come to the same on every account. */
function areSame(one: Supply, other: Supply): boolean {
  const [a, b] = [totalsOf(one), totalsOf(other)];
  const accounts = new Set([...a.keys(), ...b.keys()]);
  return [...accounts].every((account) => Math.abs((a.get(account) ?? 0) - (b.get(account) ?? 0)) < 1);
}

function totalsOf(supply: Supply): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { row, account } of supply.table.postings)
    totals.set(account, (totals.get(account) ?? 0) + suppliedOn(supply, row));
  return totals;
}

/** A column that may be of a part of the year or of the whole: asked, with what the size of its costs suggests. */
function isOfPeriod(
  supply: Supply,
  actual: readonly Supply[],
  period: LedgerPeriod,
  asking: LedgerAsking,
): boolean {
  const { heading = "", column = 0 } = supply.columns[0] ?? {};
  const share = costOf([supply]) / costOf(actual);
  // Half-way, by ratio, between the part of the year and the whole.
  const isLikely = Number.isFinite(share) && share > 0 && share < Math.sqrt(12 / period.month);
  const choices = [
    { id: "perioden", isPart: true, option: { code: "partOfYear", month: period.month } as const },
    { id: "helår", isPart: false, option: { code: "wholeYear" } as const },
  ];
  const detail = { code: "ledgerSpan", heading, month: period.month, year: String(period.year) } as const;
  const proposed = isLikely && period.month <= 9 ? "perioden" : "helår";
  return (
    asking.choose(`ledgerSpan:${heading}`, detail, choices, proposed, supply.table.block, column)?.isPart ??
    false
  );
}

function costOf(found: readonly Supply[]): number {
  return Math.abs(
    sumAmounts(
      found.flatMap((supply) =>
        supply.table.postings
          .filter(({ account }) => /^[4-7]/.test(account))
          .map(({ row }) => suppliedOn(supply, row)),
      ),
    ),
  );
}

function tellSpan(supply: Supply, period: LedgerPeriod, remarks: DataRemarks): void {
  const { heading = "", column = 0 } = supply.columns[0] ?? {};
  remarks.report(supply.table.block.headerRow, column, "info", { code: "spanAssumed", heading, period });
}

function tellSupply(found: readonly Supply[], kind: AmountName, remarksOf: RemarksOf): void {
  for (const { table, columns, isMonths, joins } of found) {
    const { headerRow } = table.block;
    const column = columns[0]?.column ?? 0;
    const headings = columns.map(({ heading }) => heading);
    if (isMonths) remarksOf(table).report(headerRow, column, "info", { code: "monthsAdded", headings, kind });
    if (joins === "debitCredit" && kind === "actual")
      remarksOf(table).report(headerRow, column, "info", { code: "ledgerSignsTurned", signs: "debitCredit" });
    if (joins === "sides")
      remarksOf(table).report(headerRow, column, "info", { code: "sidesJoined", headings, kind });
  }
}

/** Amounts of the whole year stand beside those of a part of it, and are set against nothing but the year's. */
function tellYear(chosen: ChosenAmounts, period: LedgerPeriod, remarksOf: RemarksOf): void {
  const shown = YEAR_AMOUNTS.flatMap((name) =>
    chosen[name].map((supply) => ({ kind: name, supply, heading: shownName(supply) })),
  );
  const [first] = shown;
  if (first === undefined) return;
  const { table, columns } = first.supply;
  remarksOf(table).report(table.block.headerRow, columns[0]?.column ?? 0, "info", {
    code: "wholeYearShown",
    amounts: shown.map(({ kind, heading }) => ({ kind, heading })),
    period,
  });
}

/** A column by its heading, and rows by what tells their kind. */
function shownName({ table, name, columns }: Supply): string {
  return table.kinds?.kinds.some((kind) => kind.name === name) === true ? name : (columns[0]?.heading ?? "");
}

/** Columns of amounts that nothing is made of, because their headings are not understood, are said. */
function tellUnused(chosen: ChosenAmounts, remarksOf: RemarksOf): void {
  const supplied = AMOUNT_NAMES.flatMap((name) => chosen[name]);
  for (const table of new Set(supplied.map((supply) => supply.table))) {
    const used = new Set(
      supplied
        .filter((supply) => supply.table === table)
        .flatMap(({ columns }) => columns.map(({ column }) => column)),
    );
    const unused = table.columns.filter(({ column, field, heading, amount }) => {
      const isUnknown = field === null || field === "budgetChange" || (amount?.side ?? null) !== null;
      return (
        isUnknown && heading !== "" && !used.has(column) && areAmounts([...table.values.of(column).keys()])
      );
    });
    const [first] = unused;
    if (first !== undefined)
      remarksOf(table).report(table.block.headerRow, first.column, "info", {
        code: "amountsNotUsed",
        headings: unused.map(({ heading }) => heading),
      });
  }
}

/** A forecast is no actual and no budget: one that is not shown is said. What no kind is made of is said, too. */
function tellForecasts(tables: readonly TimedTable[], used: readonly Supply[], remarksOf: RemarksOf): void {
  for (const table of tables) {
    const remarks = remarksOf(table);
    const { headerRow, sheet } = table.block;
    const ofTable = used.filter((supply) => supply.table === table);
    const columns = new Set(ofTable.flatMap((supply) => supply.columns.map(({ column }) => column)));
    const names = new Set(ofTable.map(({ name }) => name));
    for (const { column, heading, amount } of table.columns)
      if (amount?.kind === "forecast" && !columns.has(column))
        remarks.report(headerRow, column, "info", { code: "forecastNotUsed", name: heading });
    for (const name of table.kinds?.forecasts ?? [])
      if (!names.has(name))
        remarks.report(headerRow, sheet.firstColumn, "info", { code: "forecastNotUsed", name });
    const unused = table.kinds?.unused ?? [];
    if (unused.length > 0)
      remarks.report(headerRow, sheet.firstColumn, "info", {
        code: "kindsNotUsed",
        heading: table.kinds?.heading ?? "",
        values: unused,
      });
  }
}
