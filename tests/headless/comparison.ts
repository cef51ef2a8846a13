import type { FrozenComparison } from "../../src/app/freeze";
import { DIFFERENCE_KINDS, type FrozenDifference } from "../../src/frozen/compareFrozen";
import type { Figure } from "../../src/frozen/figure";
import { SWEDISH } from "../../src/text/swedish";

const { FROZEN, comparisonText, differenceHeading, frozenValueText, stoodInText, placeText } = SWEDISH;

/** What differs from a frozen sheet as a person reads it: a line for each difference, what was changed first. */
export function comparisonLines({
  frozen,
  differences,
  same,
  isOtherPeriod,
}: FrozenComparison): readonly string[] {
  return [
    comparisonText(frozen.name, differences.length, same),
    ...(frozen.isIntact ? [] : [FROZEN.edited]),
    ...(isOtherPeriod ? [FROZEN.otherPeriod] : []),
    ...DIFFERENCE_KINDS.flatMap((kind) => {
      const lines = differences.filter((difference) => difference.kind === kind);
      return lines.length === 0
        ? []
        : [`${differenceHeading(kind, lines.length)}:`, ...lines.map((line) => `  ${lineOf(line)}`)];
    }),
  ];
}

function lineOf(difference: FrozenDifference): string {
  switch (difference.kind) {
    case "changed":
    case "follows": {
      const { before, now } = difference;
      const isAlike = before.shown === now.shown;
      const moved =
        before.place.address === now.place.address ? "" : ` (${stoodInText(before.place.address)})`;
      return `${placeText({ place: now.place })}${moved}: ${named(now)}. ${FROZEN.before}: ${frozenValueText(before, isAlike)}. ${FROZEN.now}: ${frozenValueText(now, isAlike)}.`;
    }
    case "gone":
      return `${placeText({ place: difference.before.place })}: ${named(difference.before)}. ${FROZEN.before}: ${difference.before.shown}.`;
    case "new":
      return `${placeText({ place: difference.now.place })}: ${named(difference.now)}. ${FROZEN.now}: ${difference.now.shown}.`;
    case "rule":
      return `${difference.name}. ${FROZEN.before}: ${difference.before ?? "–"} ${FROZEN.now}: ${difference.now ?? "–"}`;
  }
}

function named({ row, column }: Figure): string {
  return [row, column].filter((each) => each !== "").join(", ");
}

/** The same as one plain object for other programs. */
export function comparisonJson({ frozen, names, differences, same, isOtherPeriod }: FrozenComparison) {
  return {
    sheet: frozen.name,
    sheets: names,
    intact: frozen.isIntact,
    same,
    otherPeriod: isOtherPeriod,
    differences,
  };
}
