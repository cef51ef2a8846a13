/** Built-in number formats that show a day, those of East Asia too (ECMA-376 part 1, 18.8.30). */
const DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/**
 * Tells whether a number format shows a number as a day: by its number where it is built in, else by its code. A time of
 * day alone is none.
 */
export function isDateFormat(id: number, code: string | null): boolean {
  if (code === null) return DATES.some(([from, to]) => id >= from && id <= to);
  const letters = code
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();
  return /d|y|å/.test(letters.replace(/general|standard/g, ""));
}
