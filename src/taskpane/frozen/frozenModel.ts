import { groupInOrder } from "../../domain/groupInOrder";
import type { FrozenComparison } from "../../app/freeze";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";

type FrozenDifference = FrozenComparison["differences"][number];
type DifferenceKind = FrozenDifference["kind"];

/** A difference as plain text. */
export interface DifferenceRow {
  /** Unique within its group. */
  readonly key: string;
  /** The row and the column in words, in Swedish as they stand; or the rule. */
  readonly what: string;
  /** Null where there was nothing. */
  readonly before: string | null;
  /** Null where there is nothing. */
  readonly now: string | null;
  /** Where it stands now, or stood; null for a rule. */
  readonly place: CellPlace | null;
  /** Whether the place can be shown: what is gone has none. */
  readonly isThere: boolean;
}

export interface DifferenceGroup {
  readonly kind: DifferenceKind;
  readonly heading: string;
  readonly rows: readonly DifferenceRow[];
}

/** A comparison with a frozen sheet as plain text. */
export interface FrozenModel {
  readonly summary: string;
  readonly isSame: boolean;
  /** Warnings about the comparison. */
  readonly warnings: readonly string[];
  /** Those that hold something. */
  readonly groups: readonly DifferenceGroup[];
}

export function frozenModel(
  { frozen, differences, same, isOtherPeriod }: FrozenComparison,
  texts: Texts,
): FrozenModel {
  const { FROZEN, comparisonText, differenceHeading } = texts;
  return {
    summary: comparisonText(frozen.name, differences.length, same),
    isSame: differences.length === 0,
    warnings: [...(frozen.isIntact ? [] : [FROZEN.edited]), ...(isOtherPeriod ? [FROZEN.otherPeriod] : [])],
    groups: [...groupInOrder(differences, ({ kind }) => kind)].map(([kind, all]) => ({
      kind,
      heading: differenceHeading(kind, all.length),
      rows: all.map((difference, at) => ({ ...rowOf(difference, texts), key: String(at) })),
    })),
  };
}

function rowOf(difference: FrozenDifference, { frozenValueText }: Texts): Omit<DifferenceRow, "key"> {
  switch (difference.kind) {
    case "rule": {
      const { name, before, now } = difference;
      return { what: name, before, now, place: null, isThere: false };
    }
    case "gone": {
      const { before } = difference;
      return { what: named(before), before: before.shown, now: null, place: before.place, isThere: false };
    }
    case "new": {
      const { now } = difference;
      return { what: named(now), before: null, now: now.shown, place: now.place, isThere: true };
    }
    case "changed":
    case "follows": {
      const { before, now } = difference;
      const isAlike = before.shown === now.shown;
      return {
        what: named(now),
        before: frozenValueText(before, isAlike),
        now: frozenValueText(now, isAlike),
        place: now.place,
        isThere: true,
      };
    }
  }
}

function named({ row, column }: { readonly row: string; readonly column: string }): string {
  return [row, column].filter((each) => each !== "").join(", ");
}
