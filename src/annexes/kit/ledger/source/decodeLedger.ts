import { remember } from "../../../../domain/remember";
import type { Issue } from "../../../../workbook/issues/issue";
import type { LedgerPeriod } from "../../../../workbook/issues/ledgerIssue";
import type { Question } from "../../../../workbook/questions/question";
import { reportMissing } from "../../source/columnChecks";
import type { DataBlock } from "../../source/dataBlocks";
import { dataRemarks, type DataRemarks } from "../../source/dataRemarks";
import { AMOUNT_NAMES, type PeriodAmount } from "../table/ledgerEntry";
import type { TimedTable } from "./amountSupply";
import { chooseAmounts, type ChosenAmounts } from "./chooseAmounts";
import { choosePeriod, partWithoutName } from "./choosePeriod";
import { LedgerAsking } from "./ledgerAsking";
import { readParts } from "./ledgerParts";
import type { LedgerSource } from "./ledgerSource";
import { readLedgerTable, type LedgerTable } from "./ledgerTable";
import type { LedgerField } from "./ledgerVocabulary";
import { rowFilters, type ReportOwner } from "./rowFilters";
import { sheetReadings } from "./sheetMonths";
import { readTableKinds } from "./tableKinds";
import { readTableTime } from "./tableTime";
import { withTertials } from "./tertials";

/** All that a ledger is read by, besides what stands in it. */
export interface LedgerContext {
  /** Year and month of the follow-up ("2023-08"); null where nothing tells it. */
  readonly period: string | null;
  /** The answers given, by the questions' ids. */
  readonly answers: Readonly<Record<string, string>>;
  readonly owner: ReportOwner;
}

export interface DecodedLedger {
  /** Null where no figure of it may be used: the issues tell why, or the questions are to be answered first. */
  readonly model: LedgerSource | null;
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
}

/** A year that nobody knows: columns without one are of it. */
const UNKNOWN_YEAR = 0;

/**
 * Reads a ledger, of whatever tables it is made: what each column is, which rows count, and where actual, budget and the year
 * before come from; then its entries, in kronor, income positive and costs negative. What changes a sum and is not told by
 * the ledger is asked, and nothing is added before it is answered. A part that cannot be read makes all of it unreadable.
 */
export function decodeLedger(
  blocks: readonly DataBlock<LedgerField>[],
  context: LedgerContext,
): DecodedLedger {
  const asking = new LedgerAsking(context.answers);
  const remarks = new Map<DataBlock, DataRemarks>();
  const remarksOf = ({ block }: Pick<LedgerTable, "block">): DataRemarks =>
    remember(remarks, block, () => dataRemarks(block));
  const read = readLedger(blocks, context, asking, remarksOf);
  const [first] = blocks;
  if (asking.questions.length > 0 && first !== undefined)
    remarksOf({ block: first }).report(first.headerRow, first.sheet.firstColumn, "error", {
      code: "ledgerUnanswered",
      questions: asking.details,
    });
  return {
    model: asking.questions.length > 0 ? null : read,
    issues: blocks.flatMap((block) => remarks.get(block)?.issues() ?? []),
    questions: asking.questions,
  };
}

function wholeYear(period: LedgerPeriod | null): LedgerPeriod | null {
  return period === null ? null : { ...period, month: 12 };
}

type RemarksOf = (table: Pick<LedgerTable, "block">) => DataRemarks;

function readLedger(
  blocks: readonly DataBlock<LedgerField>[],
  context: LedgerContext,
  asking: LedgerAsking,
  remarksOf: RemarksOf,
): LedgerSource | null {
  const tables = blocks.map((block) => timedTable(block, asking, remarksOf));
  if (tables.includes(null)) return null;
  const understood = tables.filter((table) => table !== null);
  const readings = sheetReadings(understood, asking);
  const timed = understood.map((table) => ({ ...table, sheetReading: readings.get(table) ?? null }));
  const chosen = choosePeriod(timed, followUpPeriod(context.period), asking);
  const part = chosen.period === null ? partWithoutName(timed, null) : null;
  if (part !== null) {
    const { block } = part.table;
    const { column, heading } = part.column;
    remarksOf(part.table).report(block.headerRow, column, "error", { code: "ledgerPeriodUnknown", heading });
    return null;
  }
  const lastSheet = Math.max(0, ...timed.map(({ sheetReading }) => sheetReading?.months.to ?? 0));
  const period = chosen.period ?? { year: UNKNOWN_YEAR, month: lastSheet === 0 ? 12 : lastSheet };
  const amounts = chooseAmounts(timed, period, context.owner, asking, remarksOf);
  if (amounts === null) return null;
  const used = timed.filter((table) => isUsed(table, amounts));
  const [first] = used;
  if (first === undefined) return null;
  if (used.some(({ isWhole }) => !isWhole)) return null;
  tellOfPeriod(first, chosen.wanted, period, amounts, remarksOf(first));
  tellOfAbsent(first, period, amounts, remarksOf(first));
  const filters = rowFilters(used, context.owner, asking, remarksOf);
  const parts = readParts(used, amounts, filters, asking, remarksOf);
  if (parts === null) return null;
  const known = chosen.period === null ? null : period;
  const before = known === null ? null : { year: known.year - 1, month: known.month };
  return {
    block: first.block,
    ...parts,
    amounts: {
      previousActual: amounts.previousActual.length === 0 ? null : { period: before },
      actual: { period: known },
      budget: amounts.budget.length === 0 ? null : { period: known },
      forecast: amounts.forecast.length === 0 ? null : { period: wholeYear(known) },
      formerForecast: amounts.formerForecast.length === 0 ? null : { period: wholeYear(known) },
      yearBudget: amounts.yearBudget.length === 0 ? null : { period: wholeYear(known) },
      previousYear: amounts.previousYear.length === 0 ? null : { period: wholeYear(before) },
    },
  };
}

/** A table with what its rows say; null, with an error, where it cannot be read. */
function timedTable(
  block: DataBlock<LedgerField>,
  asking: LedgerAsking,
  remarksOf: RemarksOf,
): Omit<TimedTable, "sheetReading"> | null {
  const remarks = remarksOf({ block });
  const table = readLedgerTable(block, asking, remarks);
  if (table === null) {
    if (block.columns.every(({ field }) => field !== "account"))
      reportMissing(block, "account", null, remarks);
    return null;
  }
  if (table.postings.length === 0) {
    remarks.report(block.headerRow, table.dimensions.account?.column ?? 0, "error", {
      code: "noDataRows",
      data: block.vocabulary.data,
    });
    return null;
  }
  const time = readTableTime(table, remarks);
  if (time === "unreadable") return null;
  return { ...table, columns: withTertials(table, asking), time, kinds: readTableKinds(table, asking) };
}

function followUpPeriod(period: string | null): LedgerPeriod | null {
  return period === null ? null : { year: Number(period.slice(0, 4)), month: Number(period.slice(5, 7)) };
}

function isUsed(table: TimedTable, amounts: ChosenAmounts): boolean {
  return AMOUNT_NAMES.some((name) => amounts[name].some((supply) => supply.table === table));
}

function tellOfPeriod(
  table: TimedTable,
  wanted: LedgerPeriod | null,
  period: LedgerPeriod,
  amounts: ChosenAmounts,
  remarks: DataRemarks,
): void {
  const [actual] = amounts.actual;
  const place = [table.block.headerRow, actual?.columns[0]?.column ?? table.block.sheet.firstColumn] as const;
  if (wanted !== null) {
    const detail =
      wanted.year === period.year
        ? ({ code: "actualEndsEarlier", until: period, period: wanted } as const)
        : ({
            code: "formerYearUsed",
            heading: actual?.columns[0]?.heading ?? "",
            year: String(wanted.year),
          } as const);
    remarks.report(...place, "warning", detail);
  }
  const isOfRows = amounts.actual.some(({ table: { time } }) => time !== null);
  if (!isOfRows && period.month === 12) return;
  remarks.report(...place, "info", {
    code: "ledgerPeriodUsed",
    period,
    before: amounts.previousActual.length === 0 ? null : { ...period, year: period.year - 1 },
  });
}

function tellOfAbsent(
  table: TimedTable,
  period: LedgerPeriod,
  { previousActual, budget, leftOut }: ChosenAmounts,
  remarks: DataRemarks,
): void {
  const { block, dimensions } = table;
  const year = period.year === UNKNOWN_YEAR ? null : period.year;
  const missing = (name: Exclude<PeriodAmount, "actual">, of: number | null): void => {
    if (!leftOut.has(name)) reportMissing(block, name, of === null ? null : String(of), remarks);
  };
  if (previousActual.length === 0) missing("previousActual", year === null ? null : year - 1);
  if (budget.length === 0) missing("budget", year);
  if (dimensions.counterparty === null) reportMissing(block, "counterparty", null, remarks);
}
