import type {
  Aim,
  ImprovementDirection,
  Measure,
  PeriodLevel,
  PeriodReading,
  Reading,
} from "../../domain/followUp";
import { isSameNumber } from "../../domain/numbers";
import { decodeNumbers } from "../cells/decodeNumber";
import { saysNothing } from "../cells/decoded";
import type { CellNumber } from "../cells/numberText";
import { proposeTarget } from "../cells/decodeTarget";
import { parseNumbers } from "../cells/severalNumbers";
import type { Unit } from "../cells/units";
import { decodeCell } from "../columns/decodeCell";
import { plainText } from "../grid/cellText";
import { ownLevelField } from "../layout/followUpBlock";
import { normaliseUnits, rowUnits } from "./normaliseUnits";
import {
  NUMBER_FIELDS,
  readRowNumbers,
  remarkOnNumbers,
  remarkOnUnits,
  type DecodedLimits,
} from "./rowNumbers";
import { indicatorKey } from "./readingRules";
import type { RowReader } from "./rowReader";
import { settleFractions } from "./settleFractions";

/** How an indicator is measured, and the unit that its numbers are shown in. */
export interface DecodedMeasure {
  readonly measure: Measure;
  /** "percent" for a share that the workbook shows as 79 %; null where it shows plain numbers. */
  readonly unit: Unit | null;
  /** True where the direction is nothing but what the controller has said when asked. */
  readonly isDirectionSaid: boolean;
}

/**
 * Reads how the indicator of a row is measured. It is qualitative when the direction says so; when the direction says
 * nothing and the row tells no number (a dash tells none); and when words stand where numbers would, beside a level of the
 * controller's own. Where the direction is not given, the words of the limits ("minst 90") or two different limits show it.
 */
export function decodeMeasure(reader: RowReader): DecodedMeasure {
  const said = reader.take("direction");
  if (said === "qualitative" || (!reader.isTold("direction") && !isMeasured(reader))) {
    const field = ownLevelField(reader.block);
    const assessedLevel = reader.take(field);
    const own = reader.ownLevel(field);
    const formerLevels = decodeFormerLevels(reader, "qualitative");
    const measure: Measure = { kind: "qualitative", assessedLevel, formerLevels };
    return {
      measure: own?.kind === "notAssessed" ? { ...measure, notAssessed: own.word } : measure,
      unit: null,
      isDirectionSaid: false,
    };
  }
  const own = reader.ownLevel(ownLevelField(reader.block));
  const { limits, numbers: written } = readRowNumbers(reader, said);
  const columnUnit = reader.take("unit");
  const numbers = settleFractions(written, columnUnit, reader.text("indicatorTitle"));
  remarkOnNumbers(reader, numbers);
  const { cells, remarks } = normaliseUnits(numbers, columnUnit);
  remarkOnUnits(reader, numbers, remarks);
  const [targets = [], [partlyLimit = null] = [], actualParts = [], previousParts = []] = cells;
  const unit = rowUnits(numbers.flat(), columnUnit)[0] ?? null;
  const pointSize = pointSizeOf(unit, reader);
  const aim = aimOf(limits, targets);
  const hasNoValue = aim.kind === "range" || aim.kind === "date";
  const targetValue = hasNoValue ? null : changed(targets[0] ?? null, limits, pointSize);
  remarkOnStrictLimit(reader, limits, targetValue, actualParts);
  if (said !== null || actualParts.length > 0) offerTarget(reader);
  const shown = hasNoValue ? null : (said ?? directionShown(reader, limits, targetValue, partlyLimit));
  const answered = reader.conventions.directions[indicatorKey(reader.text("indicatorTitle"))] ?? null;
  const measure: Measure = {
    kind: "quantitative",
    aim,
    ...(reader.block.columns.has("targetValue") ? {} : { isWithoutTargets: true }),
    pointSize,
    direction: shown ?? (hasNoValue ? null : answered),
    targetValue,
    partlyLimit,
    actualValue: toReading(actualParts),
    previousValue: toReading(previousParts),
    history: readHistory(reader, written, columnUnit),
    formerLevels: decodeFormerLevels(reader, "quantitative"),
    ...(own === undefined ? {} : { own }),
  };
  const isDirectionSaid = shown === null && measure.direction !== null;
  return { measure, unit, isDirectionSaid };
}

/** The demand of a target: in its words, within its two ends, or to be reached. */
function aimOf({ told, isRange }: DecodedLimits, [lowest, highest]: readonly number[]): Aim {
  if (told !== null) return told.aim;
  if (isRange && lowest !== undefined && highest !== undefined) return { kind: "range", lowest, highest };
  return { kind: "limit" };
}

/** "Öka med 5 %": so much more than what was before, and "minska" so much less. */
function changed(value: number | null, { told }: DecodedLimits, pointSize: number | null): number | null {
  const change = told?.change ?? null;
  if (value === null || change === null) return value;
  const { size, unit, isPoints } = change;
  const step = isPoints ? size * 100 * (pointSize ?? 1) : unit === "percent" ? Math.abs(value) * size : size;
  return told?.direction === "lowerIsBetter" ? value - step : value + step;
}

/** A percent is held as a share where the row says percent; where only the indicator's title does, as it stands. */
function pointSizeOf(unit: Unit | null, reader: RowReader): number | null {
  if (unit !== null) return unit === "percent" ? 0.01 : null;
  return NAMES_PERCENT.test(reader.text("indicatorTitle")) ? 1 : null;
}

const NAMES_PERCENT = /%|procent|(?<!\p{L})andel/iu;

/** The outcomes of former periods, in the unit of the row's other numbers; what cannot be read is left out. */
function readHistory(
  reader: RowReader,
  numbers: readonly (readonly CellNumber[])[],
  columnUnit: Unit | null,
): readonly PeriodReading[] {
  return reader.block.history.flatMap((each) => {
    const { period } = each;
    const former = decodeNumbers(reader.formerCell(each)).value ?? [];
    const title = reader.text("indicatorTitle");
    const { cells } = normaliseUnits(settleFractions([...numbers, former], columnUnit, title), columnUnit);
    const reading = toReading(cells.at(-1) ?? []);
    return reading === null ? [] : [{ period, reading }];
  });
}

/** Words instead of numbers ("Klart") make no measure where the controller has set a level. */
function isMeasured(reader: RowReader): boolean {
  const told = NUMBER_FIELDS.filter((field) => reader.isTold(field));
  const hasLevel = reader.isTold(ownLevelField(reader.block));
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
  if (direction !== null && reader.isTold("direction")) {
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
  if (reader.isTold("targetValue")) return;
  const proposal = proposeTarget(reader.text("indicatorTitle"));
  if (proposal === null) return;
  const title = `${reader.text("indicatorNumber")} ${reader.text("indicatorTitle")}`.trim();
  reader.report("targetValue", "warning", { code: "targetProposed", title, ...proposal });
}

/**
 * The levels that are kept of former periods: that of the column of all levels, else the controller's own, which counts
 * for an indicator without a number only. "Ingen uppgift" tells that there was none; an empty cell tells nothing, and what
 * cannot be read is left out.
 */
function decodeFormerLevels(reader: RowReader, kind: "quantitative" | "qualitative"): readonly PeriodLevel[] {
  const levels = new Map<string, PeriodLevel>();
  for (const each of reader.block.levelHistory) {
    const { period, field } = each;
    if (field === "assessedLevel" && kind === "quantitative") continue;
    const cell = reader.formerCell(each);
    const { value: level } = decodeCell(field, cell, reader.conventions);
    if (level === null && !saysNothing(plainText(cell.value))) continue;
    if ((levels.get(period)?.level ?? null) === null) levels.set(period, { period, level });
  }
  return [...levels.values()];
}
