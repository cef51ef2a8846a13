/** Width in pixels of a digit in the default font (Calibri 11 and its likes). */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** The width of a column on screen, from the number of characters in the file; whole pixels, as Excel rounds. */
export function pointsOfCharacters(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * POINTS_PER_PIXEL;
}

/** The number of characters to write for a width; read back it gives the same width, rounded to whole pixels. */
export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}
