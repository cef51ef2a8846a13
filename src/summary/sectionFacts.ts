import type { ReportInput } from "../annexes/annexData";
import { grantFacts, type GrantFacts } from "../domain/summary/grantFacts";
import { measureFacts, type MeasureFacts } from "../domain/summary/measureFacts";
import { plainText } from "../workbook/grid/cellText";
import { cellAt } from "../workbook/grid/snapshot";

/** The facts about the targeted grants; null where the workbook has none with an actual amount. */
export function readGrantFacts({ records: { targetedGrants } }: ReportInput): GrantFacts | null {
  if (targetedGrants === null) return null;
  const { block, columns, records } = targetedGrants;
  const heading = block.columns.find(({ column }) => column === columns.reported)?.heading ?? null;
  const reported = (row: number): string =>
    columns.reported === null ? "" : plainText(cellAt(block.sheet, row, columns.reported).value);
  const grants = records.map(({ record, row }) => ({ ...record, reported: reported(row) }));
  if (grants.every(({ actual }) => actual === null)) return null;
  const hasBudget = grants.some(({ budget }) => budget !== null);
  return grantFacts(grants, hasBudget, heading);
}

/** The facts about the activity measures; null where the workbook has none. */
export function readMeasureFacts({
  records: { activityMeasures },
  period: followUp,
}: ReportInput): MeasureFacts | null {
  const columns = comparedColumns({ activityMeasures, period: followUp });
  if (activityMeasures === null || columns === null) return null;
  const { years } = activityMeasures;
  const at = (column: number | null): number => columns.values.indexOf(column ?? -1);
  const measures = activityMeasures.records.map(({ record }) => ({
    ...record,
    actual: record.actualValues.at(-1) ?? null,
    previousActual: record.actualValues[at(columns.previous)] ?? null,
  }));
  const period = columns.period ?? `${years.at(-1)}-12`;
  return measureFacts(measures, period, columns.previous !== null);
}

/** The columns that a measure's values of this and last year stand in. */
export interface ComparedColumns {
  readonly values: readonly number[];
  readonly actual: number;
  /** Of the same part of the year before; null where there is none. */
  readonly previous: number | null;
  /** The month, with its year, that the latest values reach. */
  readonly period: string | null;
}

/** Volumes of eight months are not held against those of a year: the year before counts only for the same part of it. */
export function comparedColumns({
  activityMeasures,
  period: followUp,
}: Pick<ReportInput["records"], "activityMeasures"> & Pick<ReportInput, "period">): ComparedColumns | null {
  if (activityMeasures === null) return null;
  const { block, columns, years } = activityMeasures;
  const values = columns.actualValues;
  const actual = values.at(-1);
  const year = years.at(-1);
  if (actual === undefined || year === undefined) return null;
  const periodOf = (column: number | undefined): string | null =>
    block.columns.find((each) => each.column === column)?.period ?? null;
  const period = periodOf(actual) ?? followUp;
  const before = values[years.indexOf(year - 1)];
  const isSamePart = periodOf(before)?.slice(4) === period.slice(4);
  return { values, actual, previous: before !== undefined && isSamePart ? before : null, period };
}
