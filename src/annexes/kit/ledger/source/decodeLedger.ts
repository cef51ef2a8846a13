import { AMOUNT_NAMES } from "../table/ledgerEntry";
import type { Decoded } from "../../source/annexSource";
import type { DataBlock } from "../../source/dataBlocks";
import {
  fieldColumn,
  reportClashes,
  reportFormerYear,
  reportMissing,
  reportOtherUnit,
} from "../../source/columnChecks";
import { dataRemarks, type DataRemarks } from "../../source/dataRemarks";
import { readLedgerEntries } from "./ledgerEntries";
import { amountsWithOtherSigns } from "./ledgerSigns";
import type { LedgerColumns, LedgerSource } from "./ledgerSource";
import type { LedgerField } from "./ledgerVocabulary";
import { choosePeriodColumns, type PeriodColumns } from "../../source/periodColumns";

/**
 * Reads a ledger: the entries of the follow-up's year with the year before and the budget, in kronor, income positive and
 * costs negative. It is refused as a whole where it is unclear which columns are meant, where the amounts are not in
 * kronor, where the signs are not those of the annexes, and where it has no entries.
 *
 * @param period year and month of the follow-up ("2023-12"); null where nothing tells it
 */
export function decodeLedger(block: DataBlock<LedgerField>, period: string | null): Decoded<LedgerSource> {
  const remarks = dataRemarks(block);
  const model = readLedger(block, period, remarks);
  return { model, issues: remarks.issues() };
}

function readLedger(
  block: DataBlock<LedgerField>,
  period: string | null,
  remarks: DataRemarks,
): LedgerSource | null {
  const chosen = choosePeriodColumns(block, period);
  const columns = columnsOf(block, chosen, remarks);
  if (!isReadable(block, chosen, remarks) || columns === null) return null;
  reportFormerYear(block, chosen.actual, period, remarks);
  reportAbsent(block, chosen, remarks);
  const rows = readLedgerEntries(block, columns, remarks);
  if (rows.entries.length === 0) {
    remarks.report(block.headerRow, columns.account, "error", {
      code: "noDataRows",
      data: block.vocabulary.data,
    });
    return null;
  }
  const turned = amountsWithOtherSigns(rows.entries).flatMap((name) => chosen[name] ?? []);
  for (const { column, heading } of turned) {
    const detail = { code: "signsNotAsInAnnexes", heading } as const;
    remarks.report(block.headerRow, column, "error", detail);
  }
  if (turned.length > 0) return null;
  const headings = {
    previousActual: chosen.previousActual?.heading ?? null,
    actual: chosen.actual?.heading ?? null,
    budget: chosen.budget?.heading ?? null,
  };
  return { block, columns, headings, ...rows };
}

function columnsOf(
  block: DataBlock<LedgerField>,
  chosen: PeriodColumns,
  remarks: DataRemarks,
): LedgerColumns | null {
  const account = fieldColumn(block, "account");
  if (account === null) reportMissing(block, "account", null, remarks);
  if (chosen.actual === null) reportMissing(block, "actual", chosen.year, remarks);
  if (account === null || chosen.actual === null) return null;
  return {
    account: account.column,
    counterparty: fieldColumn(block, "counterparty")?.column ?? null,
    activityGroup: fieldColumn(block, "activityGroup")?.column ?? null,
    activity: fieldColumn(block, "activity")?.column ?? null,
    previousActual: chosen.previousActual?.column ?? null,
    actual: chosen.actual.column,
    budget: chosen.budget?.column ?? null,
  };
}

/** Tells which columns are meant and that they are in kronor. */
function isReadable(block: DataBlock<LedgerField>, chosen: PeriodColumns, remarks: DataRemarks): boolean {
  const amounts = AMOUNT_NAMES.map((name) => chosen[name]);
  const names = (["account", "counterparty", "activityGroup", "activity"] as const).map((field) =>
    fieldColumn(block, field),
  );
  const clashes = reportClashes(block, [...names, ...amounts], remarks);
  return !reportOtherUnit(block, amounts, remarks) && !clashes;
}

function reportAbsent(
  block: DataBlock<LedgerField>,
  { previousActual, budget, year }: PeriodColumns,
  remarks: DataRemarks,
): void {
  const before = year === null ? null : String(Number(year) - 1);
  if (previousActual === null) reportMissing(block, "previousActual", before, remarks);
  if (budget === null) reportMissing(block, "budget", year, remarks);
  if (fieldColumn(block, "counterparty") === null) reportMissing(block, "counterparty", null, remarks);
}
