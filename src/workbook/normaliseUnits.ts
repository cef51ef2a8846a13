import type { CellNumber } from "./decodeNumber";

export type UnitRemark =
  /** Percent and plain numbers stand side by side: this plain number was read as that percent. */
  | {
      readonly code: "unitNormalised";
      readonly cell: number;
      readonly raw: string;
      readonly understood: string;
    }
  /** Nothing says percent, but this number lies as far from the others as a share from a percent. */
  | { readonly code: "unitUncertain"; readonly cell: number; readonly raw: string };

/**
 * Brings the numbers of one indicator (target, limit, outcomes; one list per cell) to one unit.
 * A cell that shows 90 % holds 0.9; a plain 90 beside it is the same number. A plain number up to 1 beside percents is
 * taken as the share it is (exactly 1 as 100 %, with a remark). Where nothing says percent, nothing is changed; numbers below 1 beside numbers of 10
 * or more are remarked on, because one of them may be a share.
 */
export function normaliseUnits(cells: readonly (readonly CellNumber[])[]): {
  readonly cells: readonly (readonly number[])[];
  readonly remarks: readonly UnitRemark[];
} {
  const all = cells.flat();
  const remarks: UnitRemark[] = [];
  if (!all.some(({ isPercent }) => isPercent)) {
    const hasLarge = all.some(({ value }) => Math.abs(value) >= 10);
    cells.forEach((numbers, cell) => {
      const share = numbers.find(({ value }) => value !== 0 && Math.abs(value) < 1);
      if (hasLarge && share !== undefined)
        remarks.push({ code: "unitUncertain", cell, raw: swedish(share.value) });
    });
    return { cells: cells.map((numbers) => numbers.map(({ value }) => value)), remarks };
  }
  const normalised = cells.map((numbers, cell) =>
    numbers.map(({ value, isPercent }) => {
      if (isPercent || Math.abs(value) < 1) return value;
      if (Math.abs(value) === 1) {
        remarks.push({ code: "unitUncertain", cell, raw: swedish(value) });
        return value;
      }
      remarks.push({ code: "unitNormalised", cell, raw: swedish(value), understood: `${swedish(value)} %` });
      return value / 100;
    }),
  );
  return { cells: normalised, remarks };
}

function swedish(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
}
