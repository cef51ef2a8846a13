/** The colours of a traffic light, as level cells are filled. Amber and orange are its yellow. */
export type Hue = "green" | "yellow" | "red";

/** Below this share a fill is so pale that it may be a table's shading. */
const LEAST_SATURATION = 0.15;
const LEAST_BRIGHTNESS = 0.4;

/** The colour of a fill ("#C6EFCE" is green), or null for none, a grey, a pale shading or another colour. */
export function hueOfFill(fillColor: string | null): Hue | null {
  if (fillColor === null || !/^#[\dA-F]{6}$/i.test(fillColor)) return null;
  const partAt = (start: number): number => parseInt(fillColor.slice(start, start + 2), 16) / 255;
  const [red, green, blue] = [partAt(1), partAt(3), partAt(5)];
  const brightest = Math.max(red, green, blue);
  const spread = brightest - Math.min(red, green, blue);
  if (brightest < LEAST_BRIGHTNESS || spread / brightest < LEAST_SATURATION) return null;
  if (brightest > Math.max(red, green)) return null;
  const degrees = brightest === red ? (60 * (green - blue)) / spread : 120 + (60 * (blue - red)) / spread;
  if (degrees < -20 || degrees > 170) return null;
  if (degrees < 15) return "red";
  return degrees < 70 ? "yellow" : "green";
}
