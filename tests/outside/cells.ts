export interface Position {
  readonly sheet: string;
  /** Zero-based, as the column. */
  readonly row: number;
  readonly column: number;
}

/** "Mål 2023!F4" */
export function position(place: string): Position {
  const [, sheet = "", letters = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/.exec(place) ?? [];
  if (row === "") throw new Error(`No cell: ${place}`);
  return { sheet, row: Number(row) - 1, column: columnOf(letters) };
}

/** Zero-based. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
