/** A value over time against a target, as places in a picture from 0 (left, bottom) to 1 (right, top). */
export interface LineOverTime {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Null without a target. */
  readonly target: number | null;
}

/** The values at equal distances, the earliest first; null for fewer than two, which make no line. */
export function lineOverTime(values: readonly number[], target: number | null): LineOverTime | null {
  if (values.length < 2) return null;
  const all = target === null ? values : [...values, target];
  const lowest = Math.min(...all);
  const height = Math.max(...all) - lowest;
  // All are the same: the line lies in the middle.
  const place = (value: number): number => (height === 0 ? 0.5 : (value - lowest) / height);
  return {
    points: values.map((value, at) => ({ x: at / (values.length - 1), y: place(value) })),
    target: target === null ? null : place(target),
  };
}
