import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPngHeader } from "../manifest/pngSize";
import { ICON_FOLDER, ICON_SIZES, iconNames } from "./iconFiles";

/** Backgrounds of the ribbon in Office's light, white, dark grey and black themes. */
const RIBBONS = ["#f3f3f3", "#ffffff", "#292929", "#0a0a0a"];
/** WCAG asks this of graphics that carry meaning. */
const LEAST_CONTRAST = 3;
/** White is only drawn on top of the icon's own shapes. */
const ON_SHAPES = "#ffffff";

it("has a drawing for the add-in and for each command", () => {
  expect(iconNames().sort()).toEqual(["build-reports", "check", "icon", "open-pane", "recalculate"]);
});

describe.each(iconNames())("%s", (name) => {
  it.each(ICON_SIZES)("is there in %i px, with transparency", (size) => {
    const header = readPngHeader(readFileSync(join(ICON_FOLDER, `${name}-${size}.png`)));
    expect(header).toEqual({ width: size, height: size, alpha: true });
  });

  it("stands out on a light and on a dark ribbon", () => {
    const svg = readFileSync(join(ICON_FOLDER, `${name}.svg`), "utf8");
    const colours = new Set(svg.match(/#[0-9a-f]{6}/g));
    colours.delete(ON_SHAPES);
    expect(colours.size).toBeGreaterThan(0);
    for (const colour of colours)
      for (const ribbon of RIBBONS) expect(contrast(colour, ribbon)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

/** Contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
