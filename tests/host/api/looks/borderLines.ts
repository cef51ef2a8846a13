import type { BorderLine } from "../../model/cellBorder";

/** What the API calls the lines: a style and a weight. The first of a style is the one it has by itself. */
const LINES: Readonly<Record<BorderLine, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const ENTRIES = Object.entries(LINES) as [BorderLine, readonly [string, string]][];

export const BORDER_STYLES = ["None", ...new Set(ENTRIES.map(([, [style]]) => style))];
export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

export const styleOfLine = (line: BorderLine): string => LINES[line][0];
export const weightOfLine = (line: BorderLine): string => LINES[line][1];

/** The line of a style, as heavy as wanted where it comes so. */
export function lineOfStyle(style: string, weight: string | null): BorderLine {
  const ofStyle = ENTRIES.filter(([, [name]]) => name === style);
  const wanted = ofStyle.find(([, [, itsWeight]]) => itsWeight === weight) ?? ofStyle[0];
  return wanted?.[0] ?? "thin";
}

/** A line as heavy as asked for: in the style it has if that comes so, else a plain one. */
export function lineOfWeight(weight: string, style: string): BorderLine {
  const exact = ENTRIES.find(([, [name, itsWeight]]) => name === style && itsWeight === weight);
  return exact?.[0] ?? lineOfStyle("Continuous", weight);
}
