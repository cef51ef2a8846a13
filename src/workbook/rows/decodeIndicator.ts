import type { AttainmentLevel } from "../../domain/scale/scale";
import type { Indicator } from "../../domain/followUp";
import { foldedText } from "../grid/cellText";
import { decodeMeasure, type DecodedMeasure } from "./decodeMeasure";
import type { ForecastField } from "./goalForecasts";
import type { BlockRow, RowReader } from "./rowReader";

/** A row that holds an indicator, or one step of it. */
export interface IndicatorRow {
  readonly id: string;
  readonly reader: RowReader;
}

/** The decoded row of an indicator, or of one step of it: read once, for all that ask. */
export interface DecodedRow extends BlockRow, DecodedMeasure {
  readonly id: string;
  readonly nr: string;
  readonly title: string;
  readonly milestone: string;
  readonly weight: number;
  /** ISO date. */
  readonly dueDate: string | null;
  readonly comment: string;
  readonly forecast: string;
  /** The level in the column of the controller's own, also where the indicator is measured and it does not count. */
  readonly assessedLevel: AttainmentLevel | null;
}

const STEP_TITLE = /^(?:delmål|delindikator|etapp)(?![\p{L}])/iu;

/**
 * Puts together the rows that are the steps of one indicator. With a column for the step, rows that follow each other and
 * name one are one indicator's when they have its title or none. Without, a row whose title begins with "Delmål" is a
 * step of the indicator that has the same number, or of the one above when only that has a number. Any other "Delmål" is
 * an indicator of its own, as in the follow-up of August 2020.
 */
export function stepsTogether(rows: readonly IndicatorRow[]): readonly (readonly IndicatorRow[])[] {
  const groups: IndicatorRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group !== undefined && belongsTo(row, group)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function belongsTo({ reader }: IndicatorRow, group: readonly IndicatorRow[]): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return false;
  const title = reader.text("indicatorTitle");
  if (reader.text("milestone") !== "" && last.reader.text("milestone") !== "") {
    return title === "" || foldedText(title) === foldedText(first.reader.text("indicatorTitle"));
  }
  const nr = reader.text("indicatorNumber");
  const groupNr = first.reader.text("indicatorNumber");
  if (groupNr === "") return false;
  const isStep = STEP_TITLE.test(title);
  if (nr === groupNr) return isStep || STEP_TITLE.test(last.reader.text("indicatorTitle"));
  return nr === "" && isStep;
}

/**
 * The indicator of these rows, with what stands on each: its own is the last step, or the one row that is not called a step.
 *
 * @param forecasts the columns whose forecasts are the indicators'
 */
export function decodeIndicator(
  rows: readonly IndicatorRow[],
  forecasts: readonly ForecastField[],
): {
  readonly indicator: Indicator;
  readonly rows: readonly DecodedRow[];
} {
  const own = rows.length === 1 ? rows[0] : (rows.find(({ reader }) => !isNamedStep(reader)) ?? rows.at(-1));
  if (own === undefined) throw new Error("An indicator has at least one row");
  const decoded = decodeRow(own, forecasts);
  const { id, nr, title, measure, weight, dueDate, comment, forecast } = decoded;
  const milestones = rows.filter((row) => row !== own).map((row) => decodeRow(row, forecasts));
  const [{ reader: first } = own] = rows;
  const indicator: Indicator = {
    id,
    nr: nr === "" ? first.text("indicatorNumber") : nr,
    title: title === "" ? first.text("indicatorTitle") : title,
    measure,
    milestones: milestones.map((row) => ({
      id: row.id,
      title: row.milestone === "" ? row.title : row.milestone,
      measure: row.measure,
      dueDate: row.dueDate,
    })),
    weight,
    dueDate,
    comment,
    forecast,
  };
  return { indicator, rows: [decoded, ...milestones] };
}

function isNamedStep(reader: RowReader): boolean {
  return reader.text("milestone") !== "" || STEP_TITLE.test(reader.text("indicatorTitle"));
}

function decodeRow({ id, reader }: IndicatorRow, forecasts: readonly ForecastField[]): DecodedRow {
  const { measure, unit, isDirectionSaid } = decodeMeasure(reader);
  return {
    id,
    block: reader.block,
    row: reader.row,
    nr: reader.text("indicatorNumber"),
    title: reader.text("indicatorTitle"),
    milestone: reader.text("milestone"),
    measure,
    unit,
    isDirectionSaid,
    weight: reader.take("weight") ?? 1,
    dueDate: reader.take("dueDate"),
    comment: reader.text("comment"),
    forecast: forecasts.map((field) => reader.text(field)).find((text) => text !== "") ?? "",
    assessedLevel:
      measure.kind === "qualitative" ? measure.assessedLevel : reader.decode("assessedLevel").value,
  };
}
