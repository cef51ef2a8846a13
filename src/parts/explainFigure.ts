import type { FigureReport } from "../annexes/registry";
import { DEVIATION_COLUMNS, EXPLAINED } from "../annexes/deviations/table";
import { TOTAL_ROW } from "../annexes/kit/table/recordTable";
import { roundHalfAwayFromZero } from "../domain/numbers";
import type { DividedSource, GrantQuantity, StatementQuantity } from "../domain/summary/figureSource";
import type { SummaryFacts } from "../domain/summary/summaryFacts";
import { FORECAST_VARIANCE } from "../annexes/kit/ledger/table/yearColumns";
import { thousandsLeftOut } from "../workbook/cells/shownNumber";
import { cellAddress } from "../workbook/grid/cellAddress";
import { isSameValue } from "../workbook/grid/sameValue";
import { cellAt, hasFormula, type CellSnapshot, type CellValue } from "../workbook/grid/snapshot";
import type { CellPlace } from "../workbook/issues/issue";
import type { SelectedCell } from "../workbook/port/workbookPort";
import type { LevelWording } from "../workbook/scale/scaleWords";
import { amountParts, type AmountParts } from "./amountParts";
import { figureAt, type WorkbookFigure } from "./figureAt";
import { followUpParts, indexParts, type GoalParts, type IndexParts, type IndicatorParts } from "./goalParts";
import type { FigureReading } from "./readFigures";

export type FigureParts = AmountParts | GoalParts | IndicatorParts | IndexParts;

/** A cell beside what its parts come to. */
export interface ShownFigure {
  readonly place: CellPlace;
  readonly value: CellValue;
  /** Of an amount: what it shows, in the unit of the parts; null for what is no number. */
  readonly amount: number | null;
  readonly hasFormula: boolean;
  /** Null where the cell holds something else of the figure, such as its name. */
  readonly agrees: boolean | null;
}

/** A figure with its parts, and the cell that was asked for; null for a figure of the text. */
export interface ExplainedFigure {
  readonly kind: "explained";
  readonly parts: FigureParts;
  readonly shown: ShownFigure | null;
  readonly wording: LevelWording | null;
}

/**
 * Why there is nothing to show: a heading, a text or a figure of the controller's own; the ledger waits for answers; an annex
 * whose data the workbook does not have, or that cannot be read.
 */
export interface NothingBehind {
  readonly kind: "nothing";
  readonly code: "noFigure" | "unanswered" | "noData";
}

/** The parts of the figure in a cell, held against what the cell shows. */
export function explainCell(
  reading: FigureReading,
  { sheet: name, row, column }: SelectedCell,
): ExplainedFigure | NothingBehind {
  const figure = figureAt(reading, name, { row, column });
  const parts = figure === null ? null : partsOf(figure, reading);
  if (figure === null || parts === null) return nothingBehind(reading, name);
  const sheet = reading.input.snapshot.sheets.find((each) => each.name === name);
  const cell = sheet === undefined ? null : cellAt(sheet, row, column);
  return {
    ...explained(parts, reading),
    shown:
      cell === null
        ? null
        : {
            place: { sheet: name, address: cellAddress(row, column) },
            value: cell.value,
            amount: parts.kind === "amount" ? shownAmount(cell, parts) : null,
            hasFormula: hasFormula(cell),
            agrees: agreement(cell, figure, parts),
          },
  };
}

/** The parts of a figure in the text. */
export function explainSource(
  reading: FigureReading,
  source: DividedSource,
  facts: SummaryFacts,
): ExplainedFigure | NothingBehind {
  const figure = figureOfSource(source, facts);
  const parts = figure === null ? null : partsOf(figure, reading);
  return parts === null
    ? { kind: "nothing", code: "noFigure" }
    : { ...explained(parts, reading), shown: null };
}

function explained(
  parts: FigureParts,
  { input: { followUp } }: FigureReading,
): Pick<ExplainedFigure, "kind" | "parts" | "wording"> {
  return { kind: "explained", parts, wording: followUp?.decoded.wording ?? null };
}

function nothingBehind({ questions, missing }: FigureReading, sheet: string): NothingBehind {
  if (!missing.has(sheet)) return { kind: "nothing", code: "noFigure" };
  return { kind: "nothing", code: questions.length > 0 ? "unanswered" : "noData" };
}

function partsOf(figure: WorkbookFigure, reading: FigureReading): FigureParts | null {
  const { followUp } = reading.input;
  switch (figure.kind) {
    case "amount":
      return amountParts(figure, reading);
    case "index":
      return followUp === null ? null : indexParts(followUp);
    case "followUp":
      return followUp === null ? null : followUpParts(figure.figure, followUp);
  }
}

function agreement(cell: CellSnapshot, figure: WorkbookFigure, parts: FigureParts): boolean | null {
  switch (parts.kind) {
    case "amount":
      return showsSum(cell, parts);
    case "index":
      return parts.evaluation.index === null ? null : isSameValue(cell.value, parts.evaluation.index);
    case "goal":
    case "indicator": {
      const expected = figure.kind === "followUp" ? figure.expected : null;
      return expected === null ? null : isSameValue(cell.value, expected);
    }
  }
}

/** Less than this many kronor is no difference: half an öre. */
const SAME_AMOUNT = 0.005;

/**
 * Whether a cell shows what the parts come to: to the öre, or, where it is in tkr, the same in tkr with as many decimals as stand
 * there. An empty cell shows nothing, which is 0.
 */
function showsSum(
  { value, numberFormat }: CellSnapshot,
  { isMoney, groupings: [{ sum }] }: AmountParts,
): boolean {
  if (typeof value !== "number") return value === "" && sum === 0;
  if (Math.abs(value - sum) < SAME_AMOUNT) return true;
  if (!isMoney || isInKronor(numberFormat)) return false;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return roundHalfAwayFromZero(sum / 1000, decimals) === value;
}

/** A number that is no kronor by its format is in tkr where it is nearer to the parts that way. */
function shownAmount(
  { value, numberFormat }: CellSnapshot,
  { isMoney, groupings: [{ sum }] }: AmountParts,
): number | null {
  if (typeof value !== "number") return null;
  const inThousands = value * 1000;
  const isInThousands =
    isMoney && !isInKronor(numberFormat) && Math.abs(inThousands - sum) < Math.abs(value - sum);
  return isInThousands ? inThousands : value;
}

/** A format that leaves the thousands out shows kronor. */
function isInKronor(numberFormat: string): boolean {
  return thousandsLeftOut(numberFormat.split(";")[0] ?? "") > 0;
}

/** The columns of Resultatrapport that a quantity is of; a share is of the variance. */
const OF_PERIOD: Readonly<Record<StatementQuantity, string>> = {
  actual: "actual",
  budget: "budget",
  variance: "budgetVariance",
  varianceShare: "budgetVariance",
};
const OF_YEAR: Readonly<Record<StatementQuantity, string>> = {
  actual: "forecast",
  budget: "yearBudget",
  variance: FORECAST_VARIANCE,
  varianceShare: FORECAST_VARIANCE,
};

const OF_GRANTS: Readonly<Record<GrantQuantity, string>> = {
  actual: "actual",
  budget: "budget",
  variance: "budgetVariance",
};

/** The figure that a figure of the text is, or counts; null where the facts no longer have it. */
function figureOfSource(source: DividedSource, facts: SummaryFacts): WorkbookFigure | null {
  const amount = (report: FigureReport, rowIds: readonly string[], columnId: string): WorkbookFigure => ({
    kind: "amount",
    report,
    rowIds,
    columnId,
  });
  switch (source.figure) {
    case "index":
    case "goalCount":
    case "goalsAtLevel":
      return { kind: "index" };
    case "indicatorCount":
    case "indicatorsAtLevel":
      return { kind: "followUp", figure: { kind: "goal", goalId: source.goalId }, expected: null };
    case "statement": {
      const fact = facts.statement?.[source.subject] ?? null;
      return fact === null ? null : amount("operatingStatement", [fact.rowId], OF_PERIOD[source.quantity]);
    }
    case "yearForecast":
      return facts.yearForecast === null
        ? null
        : amount("operatingStatement", [facts.yearForecast.rowId], OF_YEAR[source.quantity]);
    case "areaVariance": {
      const fact = facts.areas?.find(({ area }) => area === source.area);
      return fact === undefined ? null : amount("activityResult", fact.rowIds, "budgetVariance");
    }
    case "deviation": {
      const fact = facts.deviations.find(({ key }) => key === source.key);
      const annex = EXPLAINED.find((each) => each === fact?.annex);
      return fact === undefined || annex === undefined
        ? null
        : amount(annex, [fact.rowId], DEVIATION_COLUMNS[annex].variance);
    }
    case "investments":
      return facts.investments === null
        ? null
        : amount("investments", [facts.investments.rowId], source.quantity);
    case "grants":
      return amount("targetedGrants", [TOTAL_ROW], OF_GRANTS[source.quantity]);
    case "grant":
      return amount("targetedGrants", [source.id], "actual");
  }
}
