import type { ReportName } from "../../reportNames";
import type { SheetSnapshot } from "../../../workbook/grid/snapshot";
import type { CellPosition } from "../../../workbook/grid/cellAddress";

/** A figure of an annex of figures, by the ids of its row and its column. */
export interface AnnexFigure {
  readonly kind: "amount";
  readonly report: ReportName;
  readonly rowId: string;
  readonly columnId: string;
}

/** The subject of a cell in a report of goals: a goal, or an indicator with the goal that it belongs to. */
export type FollowUpFigure =
  | { readonly kind: "goal"; readonly goalId: string }
  | { readonly kind: "indicator"; readonly goalId: string; readonly indicatorId: string };

/** Tells which figure of another annex a cell shows; null for none. */
export type ShownFigureAt = (sheet: SheetSnapshot, cell: CellPosition) => AnnexFigure | null;

/** Of a report whose cells show figures of others by their formulas alone: these lead there. */
export const BY_FORMULA: ShownFigureAt = () => null;
