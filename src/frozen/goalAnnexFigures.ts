import { WORDS } from "../annexes/goalAttainment/words";
import { GOAL_LINES } from "../annexes/kit/followUp/decisionText";
import { plainText } from "../workbook/grid/cellText";
import { cellAt, endRow, type SheetSnapshot } from "../workbook/grid/snapshot";
import { inOneName, type StandingFigure } from "./figure";
import { standingFigure } from "./standingFigure";

const GOAL_LABELS: ReadonlySet<string> = new Set(Object.values(GOAL_LINES));
/** The columns of the annex Måluppfyllelse: labels, names, then those of its headings. */
const [LABEL, NAME, LEVEL] = [0, 1, 4];

/** The levels of the annex Måluppfyllelse with why they were decided, and what stands beside each indicator. */
export function goalAnnexFigures(
  part: string,
  sheet: SheetSnapshot,
  usesDates1904: boolean,
): readonly StandingFigure[] {
  const text = (row: number, column: number): string => plainText(cellAt(sheet, row, column).value);
  const figures: StandingFigure[] = [];
  let goal = "";
  let isInTable = false;
  for (let row = sheet.firstRow; row < endRow(sheet); row++) {
    const [label, name] = [text(row, LABEL), text(row, NAME)];
    const add = (of: string, column: number, heading: string): void => {
      figures.push(
        ...standingFigure({ sheet, at: { row, column }, part, row: of, column: heading }, usesDates1904),
      );
    };
    if (label === WORDS.goal || label === WORDS.overarching) {
      goal = name;
      isInTable = false;
      add(goal, LEVEL, WORDS.level);
    } else if (GOAL_LABELS.has(label) && !isInTable) {
      add(goal, NAME, label);
    } else if (label === "" && name === WORDS.headings[0]) {
      isInTable = true;
    } else if (name === "" || label === WORDS.area) {
      isInTable = false;
    } else if (isInTable) {
      const indicator = inOneName(label, name);
      WORDS.headings.slice(1).forEach((heading, at) => add(`${goal}: ${indicator}`, NAME + 1 + at, heading));
    }
  }
  return figures;
}
