import type { ImprovementDirection, Indicator, Reading } from "../domain/followUp";
import { decodeDate } from "./decodeDate";
import { decodeDirection } from "./decodeDirection";
import { decoded, EMPTY_CELL, unreadable, type Decoded } from "./decoded";
import { decodeLevel } from "./decodeLevel";
import { decodeNumber, decodeNumbers, saysNothing, type CellNumber } from "./decodeNumber";
import type { Field } from "./field";
import { normaliseUnits } from "./normaliseUnits";
import type { RowReader } from "./rowReader";
import type { CellSnapshot } from "./snapshot";

const NUMBER_FIELDS = ["targetValue", "partlyLimit", "actualValue", "previousValue"] as const;

/** Reads the indicator of one row. */
export function decodeIndicator(id: string, reader: RowReader): Indicator {
  return {
    id,
    nr: reader.text("indicatorNumber"),
    title: reader.text("indicatorTitle"),
    measure: decodeMeasure(reader),
    weight: reader.take("weight", decodeWeight) ?? 1,
    dueDate: reader.take("dueDate", decodeDate),
    comment: reader.text("comment"),
  };
}

/**
 * An indicator is qualitative when the direction says so, or when it says nothing and the row tells no number (a dash
 * tells none). Where the direction is not given, two different limits show it.
 */
function decodeMeasure(reader: RowReader): Indicator["measure"] {
  const direction = decodeDirection(reader.cell("direction").value);
  const isTold = (field: Field): boolean => reader.text(field) !== "" && !saysNothing(reader.text(field));
  if (direction === "qualitative" || (!isTold("direction") && !NUMBER_FIELDS.some(isTold))) {
    return { kind: "qualitative", assessedLevel: reader.take(reader.ownLevelField, decodeLevel) };
  }
  const [target, partly, actual, previous] = decodeNumberCells(reader);
  const targetValue = target?.[0] ?? null;
  const partlyLimit = partly?.[0] ?? null;
  return {
    kind: "quantitative",
    direction: direction ?? directionOfLimits(reader, targetValue, partlyLimit),
    targetValue,
    partlyLimit,
    actualValue: toReading(actual),
    previousValue: toReading(previous),
  };
}

/** The numbers of target, limit, outcome and previous outcome, in that order, all in one unit. */
function decodeNumberCells(reader: RowReader): readonly (readonly number[])[] {
  const cells = NUMBER_FIELDS.map((field) => {
    const isLimit = field === "targetValue" || field === "partlyLimit";
    if (!isLimit) return reader.take(field, decodeNumbers) ?? [];
    const limit = reader.take(field, decodeNumber);
    return limit === null ? [] : [limit];
  });
  const { cells: numbers, remarks } = normaliseUnits(cells satisfies readonly (readonly CellNumber[])[]);
  for (const { cell, ...detail } of remarks) {
    const field = NUMBER_FIELDS[cell];
    if (field !== undefined)
      reader.report(field, detail.code === "unitUncertain" ? "warning" : "info", detail);
  }
  return numbers;
}

function toReading(parts: readonly number[] | undefined): Reading | null {
  return parts === undefined || parts.length === 0 ? null : { parts };
}

/** The direction that two different limits show; what stands in its cell is not passed over in silence. */
function directionOfLimits(
  reader: RowReader,
  target: number | null,
  partly: number | null,
): ImprovementDirection | null {
  if (target === null || partly === null || target === partly) return null;
  const direction = target > partly ? "higherIsBetter" : "lowerIsBetter";
  const raw = reader.text("direction");
  if (raw !== "" && !saysNothing(raw)) {
    reader.report("direction", "warning", { code: "directionFromLimits", raw, direction });
  }
  return direction;
}

/** Larger weights would bring the sums of a goal out of the range where they are exact. */
const LARGEST_WEIGHT = 1_000_000;

/** A weight is a number above zero, and at most a million. */
function decodeWeight(cell: CellSnapshot): Decoded<number> {
  const number = decodeNumber(cell);
  if (number.value === null) return number.problem === null ? EMPTY_CELL : number;
  if (number.value.value <= 0 || number.value.value > LARGEST_WEIGHT)
    return unreadable({ code: "invalidWeight", raw: String(cell.value) });
  return decoded(number.value.value);
}
