import type { ImprovementDirection, Measure, PeriodReading, Reading } from "../../domain/followUp";
import { isSameNumber } from "../../domain/numbers";
import { decodeDirection } from "../cells/decodeDirection";
import { decodeFormerLevels } from "./decodeFormerLevels";
import { decodeLevel } from "../cells/decodeLevel";
import type { DecodedLimits } from "./decodeLimits";
import { decodeNumbers, saysNothing } from "../cells/decodeNumber";
import type { Field } from "../columns/catalogue";
import type { LevelLegend } from "./levelLegend";
import { NUMBER_FIELDS, remarkOnNumbers, remarkOnUnits } from "./numberRemarks";
import { normaliseUnits } from "./normaliseUnits";
import { proposeTarget } from "../cells/proposedTarget";
import { readRowNumbers } from "./rowNumbers";
import type { RowReader } from "./rowReader";
import type { CellNumber } from "../cells/numberText";
import { parseNumbers } from "../cells/severalNumbers";
import { unitOfColumn } from "../cells/units";

/**
 * Reads how the indicator of a row is measured. It is qualitative when the direction says so; when the direction says
 * nothing and the row tells no number (a dash tells none); and when words stand where numbers would, beside a level of the
 * controller's own. Where the direction is not given, the words of the limits ("minst 90") or two different limits show it.
 */
export function decodeMeasure(reader: RowReader, legend: LevelLegend | null): Measure {
  const said = decodeDirection(reader.cell("direction").value);
  if (said === "qualitative" || (!isTold(reader, "direction") && !isMeasured(reader))) {
    const assessedLevel = reader.take(reader.ownLevelField, (cell) => decodeLevel(cell, legend));
    return {
      kind: "qualitative",
      assessedLevel,
      formerLevels: decodeFormerLevels(reader, legend, "qualitative"),
    };
  }
  const { limits, numbers } = readRowNumbers(reader, said);
  remarkOnNumbers(reader, numbers);
  const { cells, remarks } = normaliseUnits(numbers, unitOfColumn(reader.text("unit")));
  remarkOnUnits(reader, numbers, remarks);
  const [[targetValue = null] = [], [partlyLimit = null] = [], actualParts = [], previousParts = []] = cells;
  remarkOnStrictLimit(reader, limits, targetValue, actualParts);
  if (said !== null || actualParts.length > 0) offerTarget(reader);
  return {
    kind: "quantitative",
    direction: said ?? directionShown(reader, limits, targetValue, partlyLimit),
    targetValue,
    partlyLimit,
    actualValue: toReading(actualParts),
    previousValue: toReading(previousParts),
    history: readHistory(reader, numbers),
    formerLevels: decodeFormerLevels(reader, legend, "quantitative"),
  };
}

/** The outcomes of former periods, in the unit of the row's other numbers; what cannot be read is left out. */
function readHistory(
  reader: RowReader,
  numbers: readonly (readonly CellNumber[])[],
): readonly PeriodReading[] {
  return reader.history().flatMap(({ period, cell }) => {
    const former = decodeNumbers(cell).value ?? [];
    const { cells } = normaliseUnits([...numbers, former], unitOfColumn(reader.text("unit")));
    const reading = toReading(cells.at(-1) ?? []);
    return reading === null ? [] : [{ period, reading }];
  });
}

function isTold(reader: RowReader, field: Field): boolean {
  const text = reader.text(field);
  return text !== "" && !saysNothing(text);
}

/** Words instead of numbers ("Klart") make no measure where the controller has set a level. */
function isMeasured(reader: RowReader): boolean {
  const told = NUMBER_FIELDS.filter((field) => isTold(reader, field));
  const hasLevel = isTold(reader, reader.ownLevelField);
  return hasLevel ? told.some((field) => mayTellNumber(reader.text(field))) : told.length > 0;
}

function mayTellNumber(text: string): boolean {
  return /\d|^#/.test(text) || parseNumbers(text) !== null;
}

function toReading(parts: readonly number[]): Reading | null {
  return parts.length === 0 ? null : { parts };
}

/** The direction that the limits show by their words or their order; what stands in its cell is not passed over in silence. */
function directionShown(
  reader: RowReader,
  limits: DecodedLimits,
  target: number | null,
  partly: number | null,
): ImprovementDirection | null {
  const direction = limits.direction ?? directionOfOrder(target, partly);
  if (direction !== null && isTold(reader, "direction")) {
    reader.report("direction", "warning", {
      code: "directionFromLimits",
      raw: reader.text("direction"),
      direction,
    });
  }
  return direction;
}

function directionOfOrder(target: number | null, partly: number | null): ImprovementDirection | null {
  if (target === null || partly === null || target === partly) return null;
  return target > partly ? "higherIsBetter" : "lowerIsBetter";
}

/** A value exactly on a limit has reached it, also where the words exclude it ("över 90"): then that is said. */
function remarkOnStrictLimit(
  reader: RowReader,
  { target: [target] }: DecodedLimits,
  targetValue: number | null,
  parts: readonly number[],
): void {
  if (targetValue === null || (target?.bound !== "above" && target?.bound !== "below")) return;
  if (!parts.some((part) => isSameNumber(part, targetValue))) return;
  reader.report("targetValue", "warning", { code: "onStrictLimit", raw: reader.text("targetValue") });
}

/** Where the target's cell is empty, the target that the indicator's text names is offered. */
function offerTarget(reader: RowReader): void {
  if (isTold(reader, "targetValue")) return;
  const proposal = proposeTarget(reader.text("indicatorTitle"));
  if (proposal === null) return;
  const title = `${reader.text("indicatorNumber")} ${reader.text("indicatorTitle")}`.trim();
  reader.report("targetValue", "warning", { code: "targetProposed", title, ...proposal });
}
