/** A value that is known only to lie from `lowest` to `highest`, both included. */
export interface ValueRange {
  readonly lowest: number;
  readonly highest: number;
}

/** The range where it is one, and null where both ends are the same: that is a value, and no range. */
export function rangeUnlessCertain(range: ValueRange): ValueRange | null {
  return range.lowest === range.highest ? null : range;
}
