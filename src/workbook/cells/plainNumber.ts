import type { CellNumber } from "./numberText";
import { toHeld, type Unit } from "./units";

/** What a number without a unit was read as, and what is to be said of it. */
export interface PlainReading {
  readonly value: number;
  readonly code: "unitNormalised" | "unitUncertain" | null;
}

/**
 * Reads a number without a unit among those of its row. `unit` is the one that it is in; `isTold` when the column of units
 * says so, and not only the other numbers. What is read in another way than it stands is said, unless the column tells it.
 */
export function readPlain(
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
