import type { ShownFigureAt } from "../kit/sheet/sheetFigure";
import { deviationCell } from "./source";
import { DEVIATION_COLUMNS, EXPLAINED } from "./table";
import { WORDS } from "./words";

/**
 * The figure of another annex that a cell of Avvikelser shows: actual, budget or deviation of its row. The row is known by its
 * id and the column by its heading, wherever they stand.
 */
export const deviationFigureAt: ShownFigureAt = (sheet, cell) => {
  const found = deviationCell(sheet, cell);
  if (found === null) return null;
  const { key, heading } = found;
  const annex = EXPLAINED.find((each) => key.startsWith(`${each}|`));
  if (annex === undefined) return null;
  const { actual, budget, variance } = DEVIATION_COLUMNS[annex];
  const columnId = new Map<string, string>([
    [WORDS.actual, actual],
    [WORDS.budget, budget],
    [WORDS.variance, variance],
  ]).get(heading);
  return columnId === undefined
    ? null
    : { kind: "amount", report: annex, rowId: key.slice(annex.length + 1), columnId };
};
