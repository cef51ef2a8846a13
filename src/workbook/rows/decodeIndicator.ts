import type { Indicator } from "../../domain/followUp";
import { decodeDate } from "../cells/decodeDate";
import { decoded, EMPTY_CELL, unreadable, type Decoded } from "../cells/decoded";
import { decodeMeasure } from "./decodeMeasure";
import { decodeNumber } from "../cells/decodeNumber";
import type { LevelLegend } from "./levelLegend";
import type { RowReader } from "./rowReader";
import type { CellSnapshot } from "../grid/snapshot";

/**
 * Reads the indicator of one row.
 *
 * @param legend what the sheet says of its levels
 * @param uses1904 true for a workbook whose date cells count from 1904
 */
export function decodeIndicator(
  id: string,
  reader: RowReader,
  legend: LevelLegend | null = null,
  uses1904 = false,
): Indicator {
  return {
    id,
    nr: reader.text("indicatorNumber"),
    title: reader.text("indicatorTitle"),
    measure: decodeMeasure(reader, legend),
    milestones: [],
    weight: reader.take("weight", decodeWeight) ?? 1,
    dueDate: reader.take("dueDate", (cell) => decodeDate(cell, uses1904)),
    comment: reader.text("comment"),
    forecast: reader.text("forecast"),
  };
}

/** Larger weights would bring the sums of a goal out of the range where they are exact. */
const LARGEST_WEIGHT = 1_000_000;

/** A weight is a number or a percent, above zero and at most a million. */
function decodeWeight(cell: CellSnapshot): Decoded<number> {
  const number = decodeNumber(cell);
  if (number.value === null) return number.problem === null ? EMPTY_CELL : number;
  const { value, unit } = number.value;
  if (value <= 0 || value > LARGEST_WEIGHT || (unit !== null && unit !== "percent"))
    return unreadable({ code: "invalidWeight", raw: String(cell.value) });
  return decoded(value);
}
