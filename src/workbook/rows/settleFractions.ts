import type { CellNumber } from "../cells/numberText";
import type { Unit } from "../cells/units";

/**
 * Reads "3 av 5" among a row's numbers: against percent as the share that it is, against a count as the count. What the
 * row's other numbers are tells which: a unit of either, or a plain number that is no larger than what there are of. Where
 * they do not tell, the column of units or the indicator's title does; and else it is a share.
 *
 * @param cells one list for each of the row's cells
 */
export function settleFractions(
  cells: readonly (readonly CellNumber[])[],
  columnUnit: Unit | null,
  indicatorTitle: string,
): readonly (readonly CellNumber[])[] {
  const all = cells.flat();
  const wholes = all.flatMap(({ fraction }) => fraction?.whole ?? []);
  if (wholes.length === 0 || !isCount(all, Math.max(...wholes), columnUnit, indicatorTitle)) return cells;
  return cells.map((numbers) =>
    numbers.map((number) =>
      number.fraction === undefined ? number : { ...number, value: number.fraction.part, unit: null },
    ),
  );
}

function isCount(
  numbers: readonly CellNumber[],
  largestWhole: number,
  columnUnit: Unit | null,
  indicatorTitle: string,
): boolean {
  const others = numbers.filter(({ fraction }) => fraction === undefined);
  if (others.some(({ unit }) => unit === "percent")) return false;
  if (others.some(({ unit }) => unit !== null)) return true;
  if (columnUnit !== null) return columnUnit !== "percent";
  if (/%|procent|(?<!\p{L})andel/iu.test(indicatorTitle)) return false;
  const values = others.map(({ value }) => value);
  if (values.length === 0) return /(?<!\p{L})antal/iu.test(indicatorTitle);
  return values.every((value) => Number.isInteger(value) && value <= largestWhole);
}
