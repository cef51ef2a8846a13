import type { ImprovementDirection } from "../../domain/followUp";
import { plainText } from "../grid/cellText";
import { decoded, type Decoded } from "./decoded";
import { decodeNumber } from "./decodeNumber";
import { parseNumber, type Bound, type CellNumber } from "./numberText";
import type { CellSnapshot } from "../grid/snapshot";
import { toHeld } from "./units";

const INTERVAL = /^(?:mellan (\d.*?) och|från (\d.*?) till|(\d.*?)(?: till |\s?[-−–—]\s?))\s?(\d.*)$/i;

/** What stands in the cell of a target: one number, or the lower and the upper end of an interval ("80–90 %"). */
export function decodeTarget(cell: CellSnapshot): Decoded<readonly CellNumber[]> {
  const interval = typeof cell.value === "string" ? parseInterval(cell.value) : null;
  if (interval !== null) return decoded(interval);
  const number = decodeNumber(cell);
  return number.value === null ? number : decoded([number.value]);
}

/** The ends of an interval, the lower first. The unit after the upper end stands for both. Years and dates are none. */
function parseInterval(text: string): readonly CellNumber[] | null {
  const [, between, from, dashed, to = ""] = INTERVAL.exec(plainText(text)) ?? [];
  const low = parseNumber(between ?? from ?? dashed ?? "");
  const high = parseNumber(to);
  if (low === null || high === null || [low, high].some(({ bound, note }) => bound !== null || note !== null))
    return null;
  const unit = low.unit ?? high.unit;
  const value = low.unit === null ? toHeld(low.value, unit) : low.value;
  return unit === high.unit && value < high.value ? [{ ...low, unit, value }, high] : null;
}

const DIRECTION_OF_BOUND: Record<Bound, ImprovementDirection> = {
  atLeast: "higherIsBetter",
  above: "higherIsBetter",
  atMost: "lowerIsBetter",
  below: "lowerIsBetter",
};

/** The direction that the words around limits tell: "≥ 90 %" is higher, "högst 20" lower. Null when they tell none, or both. */
export function directionOfBounds(limits: readonly CellNumber[]): ImprovementDirection | null {
  const directions = new Set(
    limits.flatMap(({ bound }) => (bound === null ? [] : DIRECTION_OF_BOUND[bound])),
  );
  const [direction = null] = directions;
  return directions.size === 1 ? direction : null;
}
