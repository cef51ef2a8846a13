import type { AmountUnit, TextAmount } from "../domain/reconciliation/textAmount";

const UNITS: readonly (readonly [AmountUnit, string])[] = [
  ["mnkr", String.raw`mnkr|mkr|miljoner\s+kronor|miljoner\s+kr`],
  ["tkr", String.raw`tkr|tusen\s+kronor|tusen\s+kr`],
  ["kr", "kronor|kr"],
  ["percent", "procent|%"],
];

/**
 * A sign set right before the digits, digits in groups of three by spaces or without, decimals after a comma or point,
 * and the unit as a whole word, on the same line or the next. A dash after a digit is a range, not a sign.
 */
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,]|\d[\-−–])(?:(?<![\p{L}\d])(?<sign>[+\-−–]))?` +
    String.raw`(?<whole>\d{1,3}(?:[\u0020\u00a0\u202f\u2009]\d{3})+|\d+)(?:[.,](?<decimals>\d+))?\s*` +
    `(?:${UNITS.map(([unit, words]) => `(?<${unit}>${words})`).join("|")})` +
    String.raw`(?![\p{L}\d])`,
  "giu",
);

/** Every amount with a unit, in the order of the text. A number without one is not an amount, nor is the end of a range. */
export function readAmounts(text: string): readonly TextAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const { whole = "", decimals = "", sign: written, ...units } = match.groups ?? {};
    const [unit] = UNITS.find(([name]) => units[name] !== undefined) ?? [];
    if (unit === undefined) return [];
    const magnitude = Number(`${whole.replace(/\s/g, "")}.${decimals}`);
    const sign = written === undefined ? null : written === "+" ? "plus" : "minus";
    return [
      {
        value: sign === "minus" ? -magnitude : magnitude,
        unit,
        decimals: decimals.length,
        sign,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}
