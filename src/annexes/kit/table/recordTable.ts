import type { RecordRow, SumRow } from "./annexRow";
import type { AnnexColumn, AnnexTable } from "./annexTable";
import { fillTable } from "./fillTable";

/** The row of sums of a table of records. */
export const TOTAL_ROW = "total";

/** A record of the controller's: a grant, an investment. */
interface NamedRecord {
  /** Unique among the records. */
  readonly id: string;
}

/**
 * An annex of records: a row for each, and their total last.
 *
 * @param figuresOf the record's own figures, by the ids of the columns that show them
 */
export function recordTable<Item extends NamedRecord>(
  columns: readonly AnnexColumn[],
  items: readonly Item[],
  labelOf: (item: Item) => string,
  totalLabel: string,
  figuresOf: (item: Item) => Readonly<Record<string, number | null>>,
): AnnexTable<RecordRow<Item> | SumRow> {
  const rows: readonly (RecordRow<Item> | SumRow)[] = [
    ...items.map((source) => ({ kind: "record" as const, id: source.id, label: labelOf(source), source })),
    {
      kind: "sum",
      id: TOTAL_ROW,
      label: totalLabel,
      level: "grandTotal",
      rowIds: items.map(({ id }) => id),
    },
  ];
  const filled = fillTable(columns, rows, ({ source }, { id }) => figuresOf(source)[id] ?? null);
  return { columns, rows: filled, findings: [] };
}
