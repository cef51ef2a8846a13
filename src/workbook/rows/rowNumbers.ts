import type { ImprovementDirection } from "../../domain/followUp";
import { understoodText } from "../cells/decodeNumber";
import { directionOfBounds } from "../cells/decodeTarget";
import { targetInWords } from "../cells/targetInWords";
import type { CellNumber } from "../cells/numberText";
import { haveOneDimension, unitName, unitOfColumn } from "../cells/units";
import type { NumberField } from "../columns/catalogue";
import type { IssueDetail } from "../issues/issue";
import { isPlaceOfMany, toldTarget, type ToldTarget } from "./comparison";
import type { UnitRemark } from "./normaliseUnits";
import type { RowReader } from "./rowReader";

/** The cells of a row that hold numbers of the indicator's own unit. */
export const NUMBER_FIELDS = [
  "targetValue",
  "partlyLimit",
  "actualValue",
  "previousValue",
] as const satisfies readonly NumberField[];

/** The numbers of an indicator's row, before they are brought to one unit. */
interface RowNumbers {
  readonly limits: DecodedLimits;
  /** One list for each of `NUMBER_FIELDS`. */
  readonly numbers: readonly (readonly CellNumber[])[];
}

export function readRowNumbers(reader: RowReader, said: ImprovementDirection | null): RowNumbers {
  const limits = decodeLimits(reader, said);
  const isDone = limits.told?.aim.kind === "date" && limits.told.aim.done !== null;
  const actual = isDone ? [] : (reader.take("actualValue") ?? []);
  const previous = reader.take("previousValue") ?? [];
  return { limits, numbers: [limits.target, limits.partly, actual, previous] };
}

/** Target and limit for partly, one number each or none, with the direction that the row tells. */
export interface DecodedLimits {
  readonly target: readonly CellNumber[];
  readonly partly: readonly CellNumber[];
  /** The direction by its column, or else by the words of the limits ("minst 90"); null when neither tells. */
  readonly direction: ImprovementDirection | null;
  /** The target in words, where it is told so. */
  readonly told: ToldTarget | null;
  /** Where the target is a range to lie within. */
  readonly isRange: boolean;
}

/**
 * Reads target and limit for partly. An interval in the target's cell ("80–90 %") is both of them where the limit has no
 * cell of its own and the direction is known: the better end is the target. In a follow-up without a column of directions, where
 * nothing tells one, it is a range to lie within. Otherwise it is not read. Where the words of the limits contradict the column of directions,
 * the column counts.
 */
function decodeLimits(reader: RowReader, said: ImprovementDirection | null): DecodedLimits {
  const told = toldTarget(reader);
  if (told !== null) {
    return { target: told.numbers, partly: [], direction: said ?? told.direction, told, isRange: false };
  }
  const target = rankTarget(reader) ?? reader.take("targetValue") ?? [];
  const limit = reader.take("partlyLimit") ?? [];
  const fromWords = directionOfBounds(limit.length > 1 ? target : [...target, ...limit]);
  const direction = said ?? fromWords;
  const partly = limitOf(limit, direction, target);
  if (limit.length > 1 && partly.length === 0) {
    const raw = reader.text("partlyLimit");
    reader.report("partlyLimit", "error", { code: "intervalNotRead", raw, reason: "noDirection" });
  }
  if (said !== null && fromWords !== null && said !== fromWords) {
    const raw = reader.text(directionOfBounds(target) === null ? "partlyLimit" : "targetValue");
    reader.report("direction", "warning", { code: "directionContradicted", raw, direction: said });
  }
  const [low, high] = target;
  const plain = { partly, direction, told, isRange: false };
  if (low === undefined || high === undefined) return { ...plain, target };
  const raw = reader.text("targetValue");
  const hasOwnLimit = reader.isTold("partlyLimit");
  if (direction === null && !hasOwnLimit && !reader.block.columns.has("direction")) {
    const [lowest, highest] = [understoodText([low]), understoodText([high])];
    reader.report("targetValue", "info", { code: "rangeRead", raw, lowest, highest });
    return { ...plain, target, isRange: true };
  }
  if (hasOwnLimit || direction === null) {
    const reason = hasOwnLimit ? "ownLimit" : "noDirection";
    reader.report("targetValue", "error", { code: "intervalNotRead", raw, reason });
    return { ...plain, target: [] };
  }
  const [better, other] = direction === "higherIsBetter" ? [high, low] : [low, high];
  const [understoodTarget, understoodLimit] = [understoodText([better]), understoodText([other])];
  reader.report("targetValue", "info", {
    code: "intervalRead",
    raw,
    target: understoodTarget,
    limit: understoodLimit,
  });
  return { ...plain, target: [better], partly: [other] };
}

/**
 * The limit for partly of its cell: of an interval ("50–59") the end that lies farther from the target. None where nothing tells which
 * that is.
 */
function limitOf(
  [low, high]: readonly CellNumber[],
  direction: ImprovementDirection | null,
  [target, ...others]: readonly CellNumber[],
): readonly CellNumber[] {
  if (low === undefined || high === undefined) return low === undefined ? [] : [low];
  if (direction !== null) return direction === "higherIsBetter" ? [low] : [high];
  if (target === undefined || others.length > 0) return [];
  if (target.value >= high.value) return [low];
  return target.value <= low.value ? [high] : [];
}

/**
 * "Topp 10" is a place to come at least to: the lower its number the better. "Topp 10 %" is a share of all who are compared, which a
 * place alone is not: then the outcome must say of how many ("72 av 290"), else the target is not read. The best quarter is such a share.
 */
function rankTarget(reader: RowReader): readonly CellNumber[] | null {
  const words = targetInWords(reader.valueOf("targetValue"));
  if (words?.kind !== "rank" && words?.kind !== "bestGroup") return null;
  const { place, isPercent } = words.kind === "rank" ? words : BEST_QUARTER;
  if (isPercent && !isPlaceOfMany(reader)) return null;
  const value = isPercent ? place / 100 : place;
  return [{ value, unit: isPercent ? "percent" : null, bound: "atMost", note: null }];
}

/** The best group of those that are compared. */
const BEST_QUARTER = { place: 25, isPercent: true };

/**
 * Says what was made of numbers that are not simply what stands there: "ca 90 %", "3 av 4", "HT: 90 % SÄBO: 79 %", and an
 * outcome with a bound ("< 5"), which is no exact number either. `numbers` holds a list for each of the fields.
 */
export function remarkOnNumbers(reader: RowReader, numbers: readonly (readonly CellNumber[])[]): void {
  NUMBER_FIELDS.forEach((field, at) => {
    const cell = numbers[at] ?? [];
    const isOutcome = field === "actualValue" || field === "previousValue";
    const note = cell
      .map(({ bound, note: own }) => (isOutcome && bound !== null ? "approximate" : own))
      .find((each) => each !== null && each !== "year");
    if (note === undefined || note === null) return;
    const understood = understoodText(cell);
    reader.report(field, "info", { code: "numberUnderstood", raw: reader.text(field), understood, note });
  });
}

/** Says what was made of the units, and where the column of units says another than the cells: there the cells count. */
export function remarkOnUnits(
  reader: RowReader,
  numbers: readonly (readonly CellNumber[])[],
  remarks: readonly UnitRemark[],
): void {
  for (const { cell, ...detail } of remarks) {
    const field = NUMBER_FIELDS[cell];
    if (field !== undefined) reader.report(field, SEVERITY[detail.code], detail satisfies IssueDetail);
  }
  const raw = reader.text("unit");
  const columnUnit = unitOfColumn(raw);
  const units = new Set(numbers.flat().flatMap(({ unit }) => unit ?? []));
  const others = [...units].filter((unit) => columnUnit !== null && !haveOneDimension(unit, columnUnit));
  if (others.length > 0) {
    reader.report("unit", "warning", { code: "unitContradicted", raw, units: others.map(unitName) });
  }
}

const SEVERITY = {
  unitNormalised: "info",
  unitUncertain: "warning",
  unitsDiffer: "error",
  yearAmongNumbers: "error",
} as const satisfies Record<UnitRemark["code"], string>;
