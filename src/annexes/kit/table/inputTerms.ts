import type { AnnexRow } from "./annexRow";
import type { AnnexColumn, AnnexTable, InputColumn, VarianceName } from "./annexTable";

/** A cell that takes in data, with how many times a figure counts it: −1 for what is taken away. Never 0. */
export interface InputTerm {
  readonly row: AnnexRow;
  readonly column: InputColumn;
  readonly times: number;
}

/** The terms that a variance adds, and those that it takes away. */
const SIGNS: Readonly<Record<VarianceName, { readonly actual: number; readonly budget: number }>> = {
  budgetVariance: { actual: 1, budget: -1 },
  volumeVariance: { actual: 1, budget: -1 },
  remainingBudget: { actual: -1, budget: 1 },
};

/**
 * The cells with data that figures together are made of: for the sum of other columns what each of them is made of, for a
 * sum row what its rows are. What comes to nothing is left out. No terms for headings, nor for a figure that is not there.
 *
 * @param rowIds the rows whose figures are added
 */
export function inputTerms(
  { columns, rows }: AnnexTable<AnnexRow, unknown>,
  rowIds: readonly string[],
  columnId: string,
): readonly InputTerm[] {
  const rowById = new Map<string, AnnexRow>(rows.map((row) => [row.id, row]));
  const columnById = new Map(columns.map((column) => [column.id, column]));
  const counted = new Map<string, InputTerm>();

  function addColumn(row: AnnexRow, column: AnnexColumn | undefined, times: number): void {
    switch (column?.kind) {
      case undefined:
        return;
      case "ledger":
      case "record":
        return addRow(row, column, times);
      case "sum":
        for (const id of column.columnIds) addColumn(row, columnById.get(id), times);
        return;
      case "variance": {
        const { actual, budget } = SIGNS[column.variance];
        addColumn(row, columnById.get(column.actualColumnId), times * actual);
        addColumn(row, columnById.get(column.budgetColumnId), times * budget);
      }
    }
  }

  function addRow(row: AnnexRow, column: InputColumn, times: number): void {
    if (row.kind === "heading") return;
    if (row.kind === "sum") {
      for (const id of row.rowIds) {
        const addend = rowById.get(id);
        if (addend !== undefined) addRow(addend, column, times);
      }
      return;
    }
    const key = `${row.id}\t${column.id}`;
    counted.set(key, { row, column, times: (counted.get(key)?.times ?? 0) + times });
  }

  for (const id of rowIds) {
    const row = rowById.get(id);
    if (row !== undefined) addColumn(row, columnById.get(columnId), 1);
  }
  return [...counted.values()].filter(({ times }) => times !== 0);
}
