import { readAmountHeading, type AmountHeading } from "../annexes/kit/ledger/source/amountHeading";
import { FORECAST_VARIANCE } from "../annexes/kit/ledger/table/yearColumns";
import { foldedText } from "../workbook/grid/cellText";
import { cellAt, endColumn, type SheetSnapshot } from "../workbook/grid/snapshot";

/** Headings stand within so many rows above the first label. */
const ROWS_ABOVE = 3;

interface Headed {
  readonly column: number;
  readonly heading: AmountHeading;
  readonly text: string;
}

/**
 * The sheet column of each amount of an annex, by the headings above its figures, whatever their order: "Utfall jan–aug 2023",
 * "Budget", "Avvikelse", "Utfall fg år". Null where actual and budget are not both told by them, or two headings mean the same.
 *
 * @param labels the column of the labels, and the row of the first
 */
export function headedColumns(
  sheet: SheetSnapshot,
  labels: { readonly column: number; readonly firstRow: number },
): ReadonlyMap<string, number> | null {
  for (let row = labels.firstRow - 1; row >= Math.max(sheet.firstRow, labels.firstRow - ROWS_ABOVE); row--) {
    const headed = headingsOf(sheet, row, labels.column);
    if (headed.length < 2) continue;
    const actuals = headed.filter(
      ({ heading: { kind, period } }) => kind === "actual" && !period.isYearBefore,
    );
    const latest = Math.max(0, ...actuals.map(({ heading }) => heading.period.year ?? 0));
    const isPart = actuals.some(({ heading }) => isOfYear(heading, latest) && isPartOfYear(heading));
    const ids = headed.map((each) => [idOf(each, latest, isPart), each.column] as const);
    const byId = new Map(ids);
    const hasBudget = byId.has("budget") || byId.has("yearBudget");
    return byId.size === ids.length && byId.has("actual") && hasBudget ? byId : null;
  }
  return null;
}

function headingsOf(sheet: SheetSnapshot, row: number, labelColumn: number): readonly Headed[] {
  const headed: Headed[] = [];
  for (let column = labelColumn + 1; column < endColumn(sheet); column++) {
    const { value } = cellAt(sheet, row, column);
    const heading = typeof value === "string" ? readAmountHeading(value) : null;
    if (heading !== null && heading.side === null) headed.push({ column, heading, text: foldedText(value) });
  }
  return headed;
}

function isOfYear({ period }: AmountHeading, year: number): boolean {
  return !period.isYearBefore && (period.year ?? year) === year;
}

function isPartOfYear({ period: { to, span } }: AmountHeading): boolean {
  return (to !== null && to < 12) || span === "period" || span === "accumulated";
}

/** @param isPart whether the actual amounts are of a part of the year: then a budget that names the year alone is the year's */
function idOf({ heading, text }: Headed, latest: number, isPart: boolean): string {
  const { kind, period, forecast } = heading;
  const isWhole = !isPartOfYear(heading) && (period.span === "wholeYear" || (isPart && period.year !== null));
  switch (kind) {
    case "variance":
      return text.includes("prognos") ? FORECAST_VARIANCE : "budgetVariance";
    case "forecast":
      return forecast === "former" ? "formerForecast" : "forecast";
    case "budget":
      return isPart && isWhole ? "yearBudget" : "budget";
    case "actual":
      if (isOfYear(heading, latest)) return "actual";
      return isPart && isWhole ? "previousYear" : "previousActual";
    case "amount":
    case "debit":
    case "credit":
    case "budgetChange":
      return text;
  }
}
