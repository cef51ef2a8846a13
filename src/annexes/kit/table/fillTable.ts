import type { AnnexRow, HeadingRow, SumRow } from "./annexRow";
import type { AnnexColumn, FilledRow, InputColumn, VarianceName } from "./annexTable";
import { sumAmounts } from "../../../domain/sumAmounts";
import { budgetVariance, remainingBudget, volumeVariance } from "./variances";

type Cell = number | null;

const VARIANCES: Record<VarianceName, (actual: number, budget: number) => number> = {
  budgetVariance,
  volumeVariance,
  remainingBudget,
};

/**
 * Computes every cell of a table from its input cells. A sum row adds its rows in each input column; sums and variances
 * across columns are then computed in each row alike, so no rounded and no derived figure is ever added.
 * Empty cells add nothing; a variance needs both its figures; a heading has none. The sums of `rows` are resolved.
 */
export function fillTable<Row extends AnnexRow, Id extends string>(
  columns: readonly AnnexColumn<Id>[],
  rows: readonly Row[],
  inputCell: (row: Exclude<Row, HeadingRow | SumRow>, column: InputColumn<Id>) => Cell,
): readonly FilledRow<Row>[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const filled = new Map<string, readonly Cell[]>();

  function cellsOf(row: Row): readonly Cell[] {
    const known = filled.get(row.id);
    if (known !== undefined) return known;
    const cells = row.kind === "heading" ? columns.map(() => null) : across(columns, inputsOf(row));
    filled.set(row.id, cells);
    return cells;
  }

  function inputsOf(row: Row): (column: InputColumn<Id>, at: number) => Cell {
    if (row.kind !== "sum") return (column) => inputCell(row as Exclude<Row, HeadingRow | SumRow>, column);
    const addends = row.rowIds.flatMap((id) => byId.get(id) ?? []).map(cellsOf);
    return (_, at) => sumAmounts(addends.map((cells) => cells[at] ?? 0));
  }

  return rows.map((row) => ({ ...row, cells: cellsOf(row) }));
}

function across<Id extends string>(
  columns: readonly AnnexColumn<Id>[],
  input: (column: InputColumn<Id>, at: number) => Cell,
): Cell[] {
  const cell = (id: Id): Cell => {
    const at = columns.findIndex((column) => column.id === id);
    return value(columns[at], at);
  };
  const value = (column: AnnexColumn<Id> | undefined, at: number): Cell => {
    switch (column?.kind) {
      case undefined:
        return null;
      case "ledger":
      case "record":
        return input(column, at);
      case "sum":
        return sumAmounts(column.columnIds.map((id) => cell(id) ?? 0));
      case "variance": {
        const actual = cell(column.actualColumnId);
        const budget = cell(column.budgetColumnId);
        return actual === null || budget === null ? null : VARIANCES[column.variance](actual, budget);
      }
    }
  };
  return columns.map(value);
}
