import type { AnnexRow } from "../../table/annexRow";
import type { AnnexColumn, AnnexTable } from "../../table/annexTable";
import { cellSelection } from "../table/cellSelection";
import type { AmountName } from "../table/ledgerEntry";
import type { LedgerFinding } from "../table/ledgerFinding";
import type { LedgerSelection } from "../table/ledgerSelection";
import { LEDGER_DIFFERENCE } from "../words";
import type { LedgerSource } from "../source/ledgerSource";
import type { CellContent } from "../../../../workbook/plan/writePlan";
import type { AnnexContent, CheckPlaces } from "../../sheet/annexContent";
import { LONGEST_FORMULA, type LedgerFormulas } from "./ledgerFormulas";
import { figureInput, type TakenOfLedger } from "../../sheet/figureInput";

type LedgerTable = AnnexTable<AnnexRow, LedgerFinding>;

/** An annex of the ledger: its table, the formulas of its cells, and the check that it is the whole of what it is of. */
export interface LedgerAnnex {
  readonly ledger: LedgerSource;
  readonly table: LedgerTable;
  /** Null where plain numbers are written. */
  readonly formulas: LedgerFormulas | null;
  /** The part of the ledger that the grand total must add up to. */
  readonly whole: LedgerSelection;
  /** The heading of the share of the year's budget; null where the report does not show it. */
  readonly shareHeading: string | null;
  /** The column of each amount in the grand total, and its heading. */
  readonly totals: Readonly<Record<AmountName, { readonly columnId: string; readonly heading: string }>>;
}

export function ledgerAnnex({
  ledger,
  table,
  formulas,
  whole,
  shareHeading,
  totals,
}: LedgerAnnex): Pick<
  AnnexContent,
  "table" | "input" | "numberFormat" | "share" | "words" | "marks" | "check"
> {
  const input = figureInput<TakenOfLedger>(
    (row, column) =>
      column.kind === "ledger"
        ? { kind: "ledger", amount: column.amount, selection: cellSelection(row, column) }
        : null,
    ({ amount, selection }) => formulas?.sum(amount, selection) ?? null,
  );
  const total = table.rows.find((row) => "level" in row && row.level === "grandTotal");
  const names = (Object.keys(totals) as AmountName[]).filter((name) => ledger.amounts[name] !== null);
  const check = (places: CheckPlaces): CellContent => {
    if (formulas === null || total === undefined) return foundDifferences(table, names, totals);
    const parts = names.flatMap((name) => {
      const all = formulas.sum(name, whole);
      const { columnId, heading } = totals[name];
      return all === null ? [] : [difference(places.address(total.id, columnId), all, heading)];
    });
    const text = parts.join("&");
    return text === "" || text.length > LONGEST_FORMULA ? "" : { formula: `=${text}` };
  };
  return {
    table: withoutAbsent(table, ledger),
    input,
    numberFormat: "thousands",
    share:
      shareHeading === null
        ? null
        : { heading: shareHeading, part: totals.actual.columnId, whole: totals.yearBudget.columnId },
    words: null,
    marks: new Map(),
    check,
  };
}

function difference(cell: string, whole: string, heading: string): string {
  const { before, after } = LEDGER_DIFFERENCE;
  const rest = `ROUND(${cell}-(${whole}),0)`;
  return `IF(${rest}=0,"","${before(heading)}"&${rest}&"${after}")`;
}

function foundDifferences(
  { findings }: LedgerTable,
  names: readonly AmountName[],
  totals: LedgerAnnex["totals"],
): string {
  const found = findings.find(({ code }) => code === "totalDiffersFromLedger");
  if (found?.code !== "totalDiffersFromLedger") return "";
  const { before, after } = LEDGER_DIFFERENCE;
  return names
    .map((name) => ({ name, rest: Math.round(found.sums[name] ?? 0) }))
    .filter(({ rest }) => rest !== 0)
    .map(({ name, rest }) => `${before(totals[name].heading)}${rest}${after}`)
    .join("");
}

/** The columns of an amount that the ledger does not have are empty, and so is what is made of them. */
function withoutAbsent(table: LedgerTable, { amounts }: LedgerSource): LedgerTable {
  const byId = new Map(table.columns.map((column) => [column.id, column]));
  const isThere = (column: AnnexColumn | undefined): boolean => {
    switch (column?.kind) {
      case "ledger":
        return amounts[column.amount] !== null;
      case "sum":
        return column.columnIds.every((id) => isThere(byId.get(id)));
      case "variance":
        return isThere(byId.get(column.actualColumnId)) && isThere(byId.get(column.budgetColumnId));
      default:
        return true;
    }
  };
  const there = table.columns.map(isThere);
  if (!there.includes(false)) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (there[at] === true ? cell : null)),
  }));
  return { ...table, rows };
}
