/** Of a row that is one line of Excel's own letters, in points. */
export const STANDARD_ROW_HEIGHT = 15;

const POINTS_PER_CENTIMETRE = 72 / 2.54;
/** A4, in centimetres. */
const [SHORT_SIDE, LONG_SIDE] = [21, 29.7];

/** The margins of a printed sheet of ours, in centimetres: narrow, for wide tables. */
export const PAGE_MARGINS = { left: 1, right: 1, top: 1.3, bottom: 1.6, header: 0.7, footer: 0.7 };

/** The room of a page between its margins, in points on the paper. */
export function pageRoom(orientation: "Portrait" | "Landscape"): {
  readonly width: number;
  readonly height: number;
} {
  const [across, down] = orientation === "Portrait" ? [SHORT_SIDE, LONG_SIDE] : [LONG_SIDE, SHORT_SIDE];
  const { left, right, top, bottom } = PAGE_MARGINS;
  return {
    width: (across - left - right) * POINTS_PER_CENTIMETRE,
    height: (down - top - bottom) * POINTS_PER_CENTIMETRE,
  };
}
