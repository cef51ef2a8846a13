import { groupInOrder } from "../domain/groupInOrder";
import { isSameNumber } from "../domain/numbers";
import type { Figure, RuleLine, StandingFigure } from "./figure";
import type { Frozen } from "./frozenSheet";

/** A difference between the workbook as it is and as it was frozen. */
export type FrozenDifference =
  /** The cell itself says something else. */
  | { readonly kind: "changed"; readonly before: Figure; readonly now: StandingFigure }
  /** The cell holds a formula that gives something else, because something that it takes has changed. */
  | { readonly kind: "follows"; readonly before: Figure; readonly now: StandingFigure }
  /** The row is gone, or the cell is empty now. */
  | { readonly kind: "gone"; readonly before: Figure }
  /** The row is new, or the cell was empty then. */
  | { readonly kind: "new"; readonly now: StandingFigure }
  /** Null for a rule that was not told of then, or is not now. */
  | {
      readonly kind: "rule";
      readonly name: string;
      readonly before: string | null;
      readonly now: string | null;
    };

/** In the order that they are told. */
export const DIFFERENCE_KINDS = [
  "changed",
  "gone",
  "new",
  "rule",
  "follows",
] as const satisfies readonly FrozenDifference["kind"][];

/** A frozen figure with the one that it is now; null for none. */
export interface FigurePair {
  readonly before: Figure | null;
  readonly now: StandingFigure | null;
}

/**
 * Finds each frozen figure among those that stand now: by the words of its row and column, first on the sheet of the same
 * name, then on any. So rows that have moved are followed, and so is a sheet with a new name.
 */
export function pairFigures(
  before: readonly Figure[],
  now: readonly StandingFigure[],
): readonly FigurePair[] {
  const nearBy = matched(before, now, (figure) => figure.place.sheet);
  const rest = matched(nearBy.before, nearBy.now, () => "");
  return [
    ...nearBy.pairs,
    ...rest.pairs,
    ...rest.before.map((figure) => ({ before: figure, now: null })),
    ...rest.now.map((figure) => ({ before: null, now: figure })),
  ];
}

interface Matched {
  readonly pairs: readonly FigurePair[];
  /** The figures without a match. */
  readonly before: readonly Figure[];
  readonly now: readonly StandingFigure[];
}

/** Of figures with the same words the first belongs to the first, and so on. */
function matched(
  before: readonly Figure[],
  now: readonly StandingFigure[],
  placeOf: (figure: Figure) => string,
): Matched {
  const keyOf = (figure: Figure): string => {
    const { part, row, column } = figure;
    return JSON.stringify([part, row, column, placeOf(figure)]);
  };
  const waiting = new Map([...groupInOrder(now, keyOf)].map(([key, figures]) => [key, [...figures]]));
  const pairs: FigurePair[] = [];
  const lost: Figure[] = [];
  for (const figure of before) {
    const found = waiting.get(keyOf(figure))?.shift();
    if (found === undefined) lost.push(figure);
    else pairs.push({ before: figure, now: found });
  }
  const taken = new Set(pairs.map((pair) => pair.now));
  return { pairs, before: lost, now: now.filter((figure) => !taken.has(figure)) };
}

/** Every difference between the workbook as it was frozen and as it is: what was changed first, what follows by formula last. */
export function compareFrozen(
  frozen: Pick<Frozen, "figures" | "rules">,
  now: { readonly figures: readonly StandingFigure[]; readonly rules: readonly RuleLine[] },
): readonly FrozenDifference[] {
  const all = [
    ...pairFigures(frozen.figures, now.figures).flatMap(differenceOf),
    ...ruleDifferences(frozen.rules, now.rules),
  ];
  return DIFFERENCE_KINDS.flatMap((kind) => all.filter((difference) => difference.kind === kind));
}

function differenceOf({ before, now }: FigurePair): readonly FrozenDifference[] {
  if (before === null) return now === null ? [] : [{ kind: "new", now }];
  if (now === null) return [{ kind: "gone", before }];
  if (isSameFigure(before, now)) return [];
  return [{ kind: now.hasFormula ? "follows" : "changed", before, now }];
}

/** A figure is the same when it is shown the same and holds the same. */
export function isSameFigure(before: Figure, now: Figure): boolean {
  if (before.number === null || now.number === null)
    return before.number === now.number && before.shown === now.shown;
  return isSameNumber(before.number, now.number) && before.shown === now.shown;
}

function ruleDifferences(before: readonly RuleLine[], now: readonly RuleLine[]): readonly FrozenDifference[] {
  const [were, are] = [before, now].map((lines) => new Map(lines.map(({ name, text }) => [name, text])));
  const names = [...new Set([...before, ...now].map(({ name }) => name))];
  return names.flatMap((name): readonly FrozenDifference[] => {
    const [was, is] = [were?.get(name) ?? null, are?.get(name) ?? null];
    return was === is ? [] : [{ kind: "rule", name, before: was, now: is }];
  });
}
