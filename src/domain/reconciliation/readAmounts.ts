/** Kronor, thousands, millions or percent. */
export type AmountUnit = "kr" | "tkr" | "mnkr" | "percent";

/** An amount as a text states it: "−2,2 mnkr", "9 091 tkr", "22,2 procent". */
export interface TextAmount {
  /** In its own unit, negative where a minus is written. */
  readonly value: number;
  readonly unit: AmountUnit;
  readonly decimals: number;
  /** A sign that is written out; words such as underskott are not signs. */
  readonly sign: "plus" | "minus" | null;
  /** Where it stands in the text, sign and unit included; the end is the first character after. */
  readonly start: number;
  readonly end: number;
}

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
