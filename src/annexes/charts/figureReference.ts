import { absoluteReference } from "../../workbook/grid/cellAddress";
import { inThousands } from "../kit/table/thousands";
import type { CellContent } from "../../workbook/plan/writePlan";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import type { AnnexContent } from "../kit/sheet/annexContent";
import { figurePlace } from "../kit/sheet/annexPlaces";

/** An annex with the sheet that it stands on when the same job builds it, else null: then plain numbers are written. */
export interface ChartedAnnex {
  readonly content: AnnexContent;
  readonly sheetName: string | null;
}

/** An annex's figure, and how a formula refers to its cell; null where a plain number is written. */
export interface ReferredFigure {
  readonly value: number;
  readonly reference: string | null;
}

/** A figure of an annex as its cell shows it, kronor or rounded to tkr; null for an empty one. */
export function referredFigure(
  { content, sheetName }: ChartedAnnex,
  { rowId, columnId }: { readonly rowId: string; readonly columnId: string },
  { amounts, unit }: AmountOptions,
): ReferredFigure | null {
  const column = content.table.columns.findIndex(({ id }) => id === columnId);
  const exact = content.table.rows.find(({ id }) => id === rowId)?.cells[column] ?? null;
  if (exact === null) return null;
  const place = { ...figurePlace(content, rowId, columnId), rowCount: 1, columnCount: 1 };
  return {
    value: unit === "roundedToThousands" ? inThousands(exact) : exact,
    reference: sheetName === null || amounts === "values" ? null : absoluteReference(sheetName, place),
  };
}

/** The content of a cell that shows it. */
export function shownFigure(figure: ReferredFigure | null): CellContent {
  if (figure === null) return "";
  return figure.reference === null ? figure.value : { formula: `=${figure.reference}` };
}

/** As `shownFigure`, where it is on one side of zero; else zero. */
export function shownSide(figure: ReferredFigure | null, side: "MAX" | "MIN"): CellContent {
  if (figure === null) return "";
  const { value, reference } = figure;
  if (reference !== null) return { formula: `=${side}(${reference},0)` };
  return side === "MAX" ? Math.max(value, 0) : Math.min(value, 0);
}
