import { plainText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";

/** A code with its name in one cell: "5010 Löner", "510 - Ordinärt boende". */
export interface CodeAndName {
  readonly code: string;
  readonly separator: string;
  readonly name: string;
}

const CODE_AND_NAME = /^(\d{1,8})(\s*[-–:.,]\s*|\s+)([^\d\s].*)$/u;

export function codeAndName(value: CellValue): CodeAndName | null {
  const [, code, separator, name] = CODE_AND_NAME.exec(plainText(value)) ?? [];
  return code === undefined || separator === undefined || name === undefined
    ? null
    : { code, separator, name };
}

/** Most names that a column may have without a code, of all its names, and still be one of codes and names. */
const FEW_WITHOUT = 0.1;

/** Tells whether a column's texts are codes with their names. */
export function areCodesAndNames(values: Iterable<CellValue>): boolean {
  let [all, split] = [0, 0];
  for (const value of values) {
    all++;
    if (codeAndName(value) !== null) split++;
  }
  return all > 0 && all - split <= all * FEW_WITHOUT;
}
