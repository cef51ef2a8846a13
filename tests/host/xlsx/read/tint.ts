/** Excel counts hue, lightness and saturation in whole numbers up to this, and so must we to get its colours. */
const SCALE = 240;
const SIXTH = SCALE / 6;

/** A colour ("RRGGBB") made lighter (tint above 0, up to 1) or darker (below 0, down to -1). */
export function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const sum = 2 * most - spread;
  const lightness = Math.trunc((sum * SCALE + 255) / 510);
  const moved = Math.trunc(tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + SCALE * tint);
  if (spread === 0) return byte(moved).repeat(3);

  const room = lightness <= SCALE / 2 ? sum : 510 - sum;
  const saturation = Math.trunc((spread * SCALE + room / 2) / room);
  const share = (channel: number): number => Math.trunc(((most - channel) * SIXTH + spread / 2) / spread);
  let hue = 4 * SIXTH + share(green) - share(red);
  if (red === most) hue = share(blue) - share(green);
  else if (green === most) hue = 2 * SIXTH + share(red) - share(blue);

  const high =
    moved <= SCALE / 2
      ? Math.trunc((moved * (SCALE + saturation) + SCALE / 2) / SCALE)
      : moved + saturation - Math.trunc((moved * saturation + SCALE / 2) / SCALE);
  const low = 2 * moved - high;
  return [hue + 2 * SIXTH, hue, hue - 2 * SIXTH].map((at) => byte(level(low, high, at))).join("");
}

/** How much of a channel there is, by its distance along the circle of hues. */
function level(low: number, high: number, at: number): number {
  const place = (at + SCALE) % SCALE;
  const climb = (distance: number): number => low + Math.trunc(((high - low) * distance + SIXTH / 2) / SIXTH);
  if (place < SIXTH) return climb(place);
  if (place < 3 * SIXTH) return high;
  return place < 4 * SIXTH ? climb(4 * SIXTH - place) : low;
}

function byte(part: number): string {
  return Math.trunc((part * 255 + SCALE / 2) / SCALE)
    .toString(16)
    .padStart(2, "0");
}
