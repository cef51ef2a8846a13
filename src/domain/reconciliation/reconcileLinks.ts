import { roundHalfAwayFromZero } from "../numbers";
import { classifyDifference } from "./classifyDifference";
import { findFigure } from "./findFigure";
import type { PublishedTable } from "./publishedTable";
import type { CellPlace, ReconciliationFinding } from "./reconciliationFinding";

/** Two cells that hold the same figure. */
export type SameFigure = readonly [stated: CellPlace, expected: CellPlace];

/** The same figure in two tables. A link to a cell that is empty, or in a table that is not there, is passed over. */
export function reconcileLinks(
  tables: readonly PublishedTable[],
  links: readonly SameFigure[],
): readonly ReconciliationFinding[] {
  return links.flatMap(([one, other]): ReconciliationFinding[] => {
    const stated = findFigure(tables, [one]);
    const expected = findFigure(tables, [other]);
    if (stated === null || expected === null) return [];
    const difference = roundHalfAwayFromZero(stated.value - expected.value, 6);
    return [{ rule: "sameFigure", severity: classifyDifference(difference), stated, expected, difference }];
  });
}
