import { cellAddress } from "../../../workbook/grid/cellAddress";

/** The first and the last number of each run of neighbours, given in any order: 3, 5, 4, 9 is 3–5 and 9. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function sumOf(references: readonly string[]): string {
  return references.length === 0 ? "0" : `SUM(${references.join(",")})`;
}

/** "SUM(B5:B7,B9)": the cells of some rows in one column. Empty cells and texts add nothing. */
export function sumOfRows(rows: readonly number[], column: number): string {
  return sumOf(
    runs(rows).map(([first, last]) => range(cellAddress(first, column), cellAddress(last, column))),
  );
}

/** "SUM(B5:D5)": the cells of some columns in one row. */
export function sumOfColumns(columns: readonly number[], row: number): string {
  return sumOf(runs(columns).map(([first, last]) => range(cellAddress(row, first), cellAddress(row, last))));
}

function range(first: string, last: string): string {
  return first === last ? first : `${first}:${last}`;
}
