import type { CellNumber } from "../cells/numberText";
import { haveOneDimension, numberInUnit, unitName, type Unit, toHeld } from "../cells/units";

/** A remark on a number; `cell` is the place of its cell in the list, `raw` the number as it stands there. */
export type UnitRemark = { readonly cell: number; readonly raw: string } & (
  | {
      /** It was read in the unit of the others; or it may as well be a share as a percent. */
      readonly code: "unitNormalised" | "unitUncertain";
      readonly understood: string;
    }
  | {
      /** It has another unit than the others, or nothing tells which of theirs it has: its cell was not read. */
      readonly code: "unitsDiffer";
      readonly others: readonly string[];
    }
  /** It is far from the others and looks like a year: its cell was not read. */
  | { readonly code: "yearAmongNumbers" }
);

/**
 * Brings the numbers of one indicator (target, limit, outcomes; one list per cell) to one unit: a percent as a share,
 * money in kronor. A plain number is in the unit that the column of units tells, or in the one that the others have, and
 * is read as `readPlain` says. A cell is left out when its number has a unit of another dimension (3 veckor among dagar),
 * when it is a plain number among several units of money, and when it may be a year: a plain 2022 beside numbers that are
 * all less than a tenth of it, unless the column tells a unit that it can have.
 */
export function normaliseUnits(
  cells: readonly (readonly CellNumber[])[],
  columnUnit: Unit | null = null,
): { readonly cells: readonly (readonly number[])[]; readonly remarks: readonly UnitRemark[] } {
  const all = cells.flat();
  const units = rowUnits(all, columnUnit);
  const remarks: UnitRemark[] = [];
  const mayHoldYears = columnUnit === null || columnUnit === "percent";
  const kept = cells.map((numbers, cell) => {
    const misfit = numbers.find((number) => !fits(number, units));
    const year = numbers.find((number) => mayHoldYears && isYearAmong(number, all));
    if (misfit !== undefined) {
      const raw = numberInUnit(misfit.value, misfit.unit);
      remarks.push({ code: "unitsDiffer", cell, raw, others: units.map(unitName) });
    } else if (year !== undefined) {
      remarks.push({ code: "yearAmongNumbers", cell, raw: String(year.value) });
    }
    return misfit === undefined && year === undefined ? numbers : [];
  });
  const unit = units[0] ?? null;
  const row = kept.flat();
  const values = kept.map((numbers, cell) =>
    numbers.map((number) => {
      if (number.unit !== null) return number.value;
      const { value, code } = readPlain(number.value, unit, unit === columnUnit, row);
      if (code !== null) {
        const raw = numberInUnit(number.value, null);
        remarks.push({ code, cell, raw, understood: numberInUnit(value, unit) });
      }
      return value;
    }),
  );
  return { cells: values, remarks };
}

/**
 * The units that a row's numbers are held in: those of the column's dimension, or else of the first number's that has one.
 * The first is the one that a plain number has: the column's, where it is of that dimension.
 */
export function rowUnits(row: readonly CellNumber[], columnUnit: Unit | null): readonly Unit[] {
  const named = [...new Set(row.flatMap(({ unit }) => unit ?? []))];
  const isOfColumn = (unit: Unit): boolean => columnUnit !== null && haveOneDimension(unit, columnUnit);
  const reference = named.find(isOfColumn) ?? named[0] ?? columnUnit;
  if (reference === null) return [];
  const units = named.filter((unit) => haveOneDimension(unit, reference));
  return columnUnit !== null && isOfColumn(reference) ? [columnUnit] : units;
}

/** Tells whether a number can be held against those in `units`. */
function fits({ unit, value }: CellNumber, units: readonly Unit[]): boolean {
  if (unit === null) return units.length < 2 || value === 0;
  return units.some((each) => haveOneDimension(each, unit));
}

function isYearAmong(number: CellNumber, row: readonly CellNumber[]): boolean {
  if (number.note !== "year") return false;
  const others = row.filter((each) => each !== number);
  return (
    others.length > 0 &&
    others.every(({ value, unit }) => Math.abs(unit === "percent" ? value * 100 : value) < number.value / 10)
  );
}

/** The value that a number without a unit was read as, and the remark about it. */
interface PlainReading {
  readonly value: number;
  readonly code: "unitNormalised" | "unitUncertain" | null;
}

/**
 * Reads a number without a unit among those of its row. `unit` is the one that it is in; `isTold` when the column of units
 * says so, and not only the other numbers. What is read in another way than it stands is said, unless the column tells it.
 */
function readPlain(
  value: number,
  unit: Unit | null,
  isTold: boolean,
  row: readonly CellNumber[],
): PlainReading {
  if (value === 0) return { value, code: null };
  if (unit === null) return { value, code: mayBeShare(value, row) ? "unitUncertain" : null };
  if (unit !== "percent") {
    const held = toHeld(value, unit);
    return { value: held, code: held === value || isTold ? null : "unitNormalised" };
  }
  const hasPercents = row.some((number) => number.unit === "percent");
  return hasPercents ? besidePercents(value, isTold) : inPercentColumn(value, row);
}

/** Where nothing says percent, a number below 1 beside numbers of 10 or more may be a share. It is read as it stands. */
function mayBeShare(value: number, row: readonly CellNumber[]): boolean {
  return Math.abs(value) < 1 && row.some(isLarge);
}

/** Beside percents a plain 90 is 90 %, and a number up to 1 the share it is; exactly 1 may be meant as 1 % too. */
function besidePercents(value: number, isTold: boolean): PlainReading {
  if (Math.abs(value) > 1) return { value: value / 100, code: isTold ? null : "unitNormalised" };
  return { value, code: Math.abs(value) === 1 ? "unitUncertain" : null };
}

/**
 * Under the unit % a plain 90 is 90 %. Numbers that are all at most 1 are shares. A number below 1 among larger ones is
 * uncertain: beside 10 and above it is taken as a share, beside smaller ones as the percent that stands there.
 */
function inPercentColumn(value: number, row: readonly CellNumber[]): PlainReading {
  if (row.every((number) => Math.abs(number.value) <= 1)) return { value, code: null };
  if (Math.abs(value) > 1) return { value: value / 100, code: null };
  if (row.some(isLarge)) return { value, code: "unitUncertain" };
  return { value: value / 100, code: Math.abs(value) === 1 ? null : "unitUncertain" };
}

function isLarge({ value, unit }: CellNumber): boolean {
  return unit === null && Math.abs(value) >= 10;
}
