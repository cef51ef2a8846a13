/** Kronor, thousands, millions or percent. */
export type AmountUnit = "kr" | "tkr" | "mnkr" | "percent";

/** "drygt 9" is from 9 to less than 10, "knappt 10" from above 9 to 10, "cirka 10" near it. */
export type Nearly = "above" | "below" | "about";

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
