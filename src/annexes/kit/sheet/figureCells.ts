import type { AnnexRow } from "../table/annexRow";
import type { AnnexTable } from "../table/annexTable";
import { inThousands } from "../table/thousands";
import { cellAddress } from "../../../workbook/grid/cellAddress";
import type { CellContent } from "../../../workbook/plan/writePlan";
import type { AmountOptions } from "./amountOptions";
import { tableFormulas, type InputFormula } from "./tableFormulas";

/** The figures of a table, and beside it the kronor that they are rounded from, where they are. */
export interface FigureCells {
  readonly shown: readonly (readonly CellContent[])[];
  readonly exact: readonly (readonly CellContent[])[] | null;
}

interface FigurePlaces {
  /** Zero-based sheet row of the table's first row. */
  readonly top: number;
  /** Sheet column of the first figure, and of the first exact one. */
  readonly left: number;
  readonly exactLeft: number;
}

/**
 * The contents of a table's cells. Sums are always made of exact figures: where the figures are rounded formulas, the
 * exact ones stand in columns of their own, and each shown cell rounds one of them.
 */
export function figureCells(
  table: AnnexTable<AnnexRow, unknown>,
  input: InputFormula,
  { amounts, unit }: AmountOptions,
  { top, left, exactLeft }: FigurePlaces,
): FigureCells {
  const isRounded = unit === "roundedToThousands";
  if (amounts === "values") {
    const round = (value: number): number => (isRounded ? inThousands(value) : value);
    return {
      shown: table.rows.map(({ cells }) => cells.map((cell) => (cell === null ? "" : round(cell)))),
      exact: null,
    };
  }
  const formulas = tableFormulas(table, { top, left: isRounded ? exactLeft : left }, input);
  const exact = table.rows.map(({ cells }, row) =>
    cells.map((cell, column) => contentOf(formulas[row]?.[column] ?? null, cell)),
  );
  if (!isRounded) return { shown: exact, exact: null };
  const shown = exact.map((cells, row) =>
    cells.map((cell, column) => rounded(cell, cellAddress(top + row, exactLeft + column))),
  );
  return { shown, exact };
}

/** A formula that is a bare number is written as that number. */
function contentOf(formula: string | null, value: number | null): CellContent {
  if (formula === null) return value ?? "";
  return formula === "0" ? 0 : { formula: `=${formula}` };
}

/** Rounds half away from zero, as ROUND does; a cell that may be empty stays so. */
function rounded(exact: CellContent, address: string): CellContent {
  if (exact === "") return "";
  const round = `ROUND(${address}/1000,0)`;
  const mayBeEmpty = typeof exact === "object" && exact.formula.startsWith("=IF(");
  return { formula: mayBeEmpty ? `=IF(${address}="","",${round})` : `=${round}` };
}
