import { sumAmounts } from "../../../../domain/sumAmounts";
import { groupInOrder } from "../../../../domain/groupInOrder";
import type { AmountHeading } from "./amountHeading";
import type { LedgerAsking } from "./ledgerAsking";
import type { LedgerColumn } from "./ledgerColumns";
import type { LedgerTable } from "./ledgerTable";

interface TertialColumn extends LedgerColumn {
  readonly amount: AmountHeading;
}

/** How many months a tertial has. */
const TERTIAL = 4;

/**
 * The columns of a table, those of tertials with the months that they are of. "Utfall T2" alone is of January to August, as
 * municipalities report; beside "Utfall T1" it may as well be of May to August, which is asked with what the sizes suggest.
 */
export function withTertials(table: LedgerTable, asking: LedgerAsking): readonly LedgerColumn[] {
  const { columns } = table;
  const tertials = columns.filter((column): column is TertialColumn => {
    const { amount } = column;
    return amount !== null && amount.kind !== "forecast" && amount.period.part === "tertial";
  });
  const keyOf = ({ amount }: TertialColumn): string =>
    [amount.kind, amount.period.year, amount.period.isYearBefore, amount.side].join();
  const [group] = [...groupInOrder(tertials, keyOf).values()].filter(({ length }) => length > 1);
  if (group === undefined) return columns;
  const inOrder = group.toSorted((a, b) => (a.amount.period.to ?? 0) - (b.amount.period.to ?? 0));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const growth = (costOf(table, last) ?? 0) / (costOf(table, first) ?? 0);
  const proposed = growth < Math.sqrt(inOrder.length) ? "egna" : "från januari";
  const choices = [
    { id: "egna", areOwn: true, option: { code: "tertialMonths", areOwn: true } as const },
    { id: "från januari", areOwn: false, option: { code: "tertialMonths", areOwn: false } as const },
  ];
  const detail = { code: "ledgerTertials", headings: group.map(({ heading }) => heading) } as const;
  const id = `ledgerTertials@${table.block.sheet.name}`;
  const taken = asking.choose(id, detail, choices, proposed, table.block, first?.column);
  if (taken?.areOwn !== true) return columns;
  return columns.map((column) => {
    const { amount } = column;
    if (amount?.period.part !== "tertial" || amount.period.to === null || amount.kind === "forecast")
      return column;
    const from = amount.period.to - TERTIAL + 1;
    return { ...column, amount: { ...amount, period: { ...amount.period, from } } };
  });
}

function costOf({ postings, amountCells }: LedgerTable, column: LedgerColumn | undefined): number | null {
  if (column === undefined) return null;
  const cells = amountCells(column.column);
  const costs = postings.filter(({ account }) => /^[4-7]/.test(account));
  return Math.abs(sumAmounts(costs.map(({ row }) => cells.read(row).value ?? 0)));
}
