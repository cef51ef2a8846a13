import type { Indicator, Milestone } from "../../domain/followUp";
import { foldedText } from "../grid/cellText";
import { decodeIndicator } from "./decodeIndicator";
import type { LevelLegend } from "./levelLegend";
import type { RowReader } from "./rowReader";

/** A row that holds an indicator, or one step of it. */
export interface IndicatorRow {
  readonly id: string;
  readonly row: number;
  readonly reader: RowReader;
}

/** How cells of the sheet are to be read. */
export interface CellConventions {
  /** What the sheet says of its levels. */
  readonly legend: LevelLegend | null;
  readonly usesDates1904: boolean;
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

/** The indicator of these rows: its own measure is the last step, or the one row that is not called a step. */
export function decodeSteps(rows: readonly IndicatorRow[], conventions: CellConventions): Indicator {
  const { legend, usesDates1904 } = conventions;
  const own = rows.length === 1 ? rows[0] : (rows.find(({ reader }) => !isNamedStep(reader)) ?? rows.at(-1));
  if (own === undefined) throw new Error("An indicator has at least one row");
  const indicator = decodeIndicator(own.id, own.reader, legend, usesDates1904);
  const [first = own] = rows;
  return {
    ...indicator,
    nr: indicator.nr === "" ? first.reader.text("indicatorNumber") : indicator.nr,
    title: indicator.title === "" ? first.reader.text("indicatorTitle") : indicator.title,
    milestones: rows.filter((row) => row !== own).map((row) => decodeMilestone(row, conventions)),
  };
}

function isNamedStep(reader: RowReader): boolean {
  return reader.text("milestone") !== "" || STEP_TITLE.test(reader.text("indicatorTitle"));
}

function decodeMilestone(
  { id, reader }: IndicatorRow,
  { legend, usesDates1904 }: CellConventions,
): Milestone {
  const { title, measure, dueDate } = decodeIndicator(id, reader, legend, usesDates1904);
  return { id, title: reader.text("milestone") || title, measure, dueDate };
}
