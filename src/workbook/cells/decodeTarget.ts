import type { ImprovementDirection } from "../../domain/followUp";
import { plainText } from "../grid/cellText";
import { decoded, type Decoded } from "./decoded";
import { decodeNumber } from "./decodeNumber";
import { parseNumber, type Bound, type CellNumber } from "./numberText";
import type { CellSnapshot } from "../grid/snapshot";
import { toHeld, numberInUnit, unitOfWord, type Unit } from "./units";

/** An end of an interval may be below zero: "-2 – 2", "mellan −2 och 2". */
const SIGNED = String.raw`[-−–]?\s?\d`;
const INTERVAL = new RegExp(
  `^(?:mellan (${SIGNED}.*?) och|från (${SIGNED}.*?) till|(${SIGNED}.*?)(?: till |\\s?[-−–—]\\s?))\\s?(${SIGNED}.*)$`,
  "i",
);
/** "± 2 %": as far on both sides of nought. */
const BOTH_SIDES = /^(?:±|\+\/?-|\+\/?−|plus\/?minus)\s?(\d.*)$/i;

/** A target as it stands in its cell: one number, or the lower and the upper end of an interval ("80–90 %"). */
export function decodeTarget(cell: CellSnapshot): Decoded<readonly CellNumber[]> {
  const interval = typeof cell.value === "string" ? parseInterval(cell.value) : null;
  if (interval !== null) return decoded(interval);
  const number = decodeNumber(cell);
  return number.value === null ? number : decoded([number.value]);
}

/** The ends of an interval, the lower first. The unit after the upper end stands for both. Years and dates are none. */
function parseInterval(text: string): readonly CellNumber[] | null {
  const [, around] = BOTH_SIDES.exec(plainText(text)) ?? [];
  if (around !== undefined) return parseInterval(`-${around} till ${around}`);
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

/** A target that the text of an indicator names. It is offered to the controller, and never used before it is accepted. */
interface ProposedTarget {
  readonly direction: ImprovementDirection;
  /** "90 %": what the text was understood as. */
  readonly understood: string;
  /** The content that accepting the proposal writes to the target's cell. */
  readonly content: { readonly value: number; readonly numberFormat: string };
}

const LIMIT =
  /(?<![\p{L}\d])(minst|lägst|inte understiga|ej understiga|högst|max|maximalt|inte överstiga|ej överstiga|[≥≤])\s*((?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?![\d\p{L}.,/–-]*\d)(?![\p{L}-])(?! av \d)\s?(%|\p{L}*)/giu;
const LOWER = /^(?:högst|max|inte över|ej över|≤)/i;

/**
 * Finds the target that an indicator's text names: "Minst 90 % av brukarna …" is 90 %, "Högst 20 dagar …" is 20 where
 * lower is better, "Minst två …" is 2. Null when the text names none or several, and for a year.
 */
export function proposeTarget(indicatorTitle: string): ProposedTarget | null {
  const matches = [...plainText(indicatorTitle).matchAll(LIMIT)];
  const [match] = matches;
  if (match === undefined || matches.length > 1) return null;
  const [, bound = "", amount = "", word = ""] = match;
  const unit = unitOfWord(word);
  const number = parseNumber(amount);
  if (number === null || (number.note === "year" && unit === null)) return null;
  const held = toHeld(number.value, unit);
  return {
    direction: LOWER.test(bound) ? "lowerIsBetter" : "higherIsBetter",
    understood: numberInUnit(held, unit),
    content: { value: unit === "percent" ? held : number.value, numberFormat: formatFor(number.value, unit) },
  };
}

/** The number format that shows the unit, so that the number is read back in it. */
function formatFor(shown: number, unit: Unit | null): string {
  const decimals = (/\.(\d+)$/.exec(String(shown))?.[1] ?? "").replace(/\d/g, "0");
  const digits = decimals === "" ? "0" : `0.${decimals}`;
  if (unit === null) return "General";
  return unit === "percent" ? `${digits}%` : `#,##${digits} "${numberInUnit(0, unit).slice(2)}"`;
}
