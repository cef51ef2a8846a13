import type { FigureSource, NoPlaceReason } from "../domain/summary/figureSource";
import type { SummaryFacts } from "../domain/summary/summaryFacts";
import type { CellPlace } from "../workbook/issues/issue";
import type { ReportInput } from "../annexes/annexData";
import { AmountPlaces } from "./amountPlaces";
import { GoalPlaces } from "./goalPlaces";
import { SectionPlaces } from "./sectionPlaces";

/** Where a figure of the summary stands, or why nowhere. */
export type FigurePlace =
  | { readonly place: CellPlace; readonly reason: null }
  | { readonly place: null; readonly reason: NoPlaceReason };

type Handlers = {
  readonly [Figure in FigureSource["figure"]]: (
    source: Extract<FigureSource, { readonly figure: Figure }>,
  ) => CellPlace | null;
};

/** Finds the place of each figure that the facts hold. */
export function figurePlaces(input: ReportInput, facts: SummaryFacts): (source: FigureSource) => FigurePlace {
  const goals = input.followUp === null ? null : new GoalPlaces(input, input.followUp);
  const amounts = new AmountPlaces(input, facts);
  const sections = new SectionPlaces(input, facts);
  const handlers: Handlers = {
    index: () => goals?.index() ?? null,
    goalCount: (source) => goals?.goalCount(source) ?? null,
    goalsAtLevel: (source) => goals?.goalsAtLevel(source) ?? null,
    indicatorCount: (source) => goals?.indicatorCount(source) ?? null,
    indicatorsAtLevel: (source) => goals?.indicatorsAtLevel(source) ?? null,
    forecast: (source) => goals?.forecast(source) ?? null,
    goalForecast: (source) => goals?.goalForecast(source) ?? null,
    statement: (source) => amounts.statement(source),
    yearForecast: (source) => amounts.yearForecast(source),
    deviation: (source) => amounts.deviation(source),
    areaVariance: (source) => amounts.areaVariance(source),
    investments: (source) => amounts.investments(source),
    grants: (source) => sections.grants(source),
    grant: (source) => sections.grant(source),
    grantsReported: () => sections.grantsReported(),
    grantsWithoutActual: () => sections.grantsWithoutActual(),
    measure: (source) => sections.measure(source),
    measureCount: (source) => sections.measureCount(source),
    tableCount: (source) => sections.tableCount(source),
    tableWord: (source) => sections.tableWord(source),
    tableSum: (source) => sections.tableSum(source),
  };
  return (source) => {
    // The table gives each kind of source its own handler.
    const find = handlers[source.figure] as (source: FigureSource) => CellPlace | null;
    const place = find(source);
    if (place !== null) return { place, reason: null };
    return { place: null, reason: goals?.isCalculated === true ? "noOwnCell" : "notCalculated" };
  };
}
