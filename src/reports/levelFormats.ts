import { stepOf, type AttainmentLevel, type Tone } from "../domain/scale/scale";
import type { LevelWording } from "../workbook/scale/scaleWords";
import type { CellFormat } from "../workbook/plan/writePlan";

/** The fills of Excel's own Good, Neutral and Bad, known to every user, and two between them, with text of at least 4.5:1 against them. */
const COLOURS: Record<Tone | "none", CellFormat> = {
  good: { fillColor: "#C6EFCE", fontColor: "#006100" },
  fair: { fillColor: "#E2EFDA", fontColor: "#375623" },
  middling: { fillColor: "#FFEB9C", fontColor: "#7F4F00" },
  weak: { fillColor: "#F8CBAD", fontColor: "#833C0B" },
  poor: { fillColor: "#FFC7CE", fontColor: "#9C0006" },
  none: { fillColor: "#EDEDED", fontColor: "#595959" },
};

/** The colour of a level: the workbook's own where it has one, else by its tone on the scale. The word always stands in the cell too. */
export function levelFormat(level: AttainmentLevel | null, { scale, fills }: LevelWording): CellFormat {
  if (level === null) return COLOURS.none;
  const own = fills?.get(level);
  return own === undefined
    ? COLOURS[stepOf(scale, level).tone]
    : { fillColor: own, fontColor: isDark(own) ? "#FFFFFF" : "#000000" };
}

/** Whether white text stands out better than black against a colour ("#92D050"), by its luminance (WCAG 2.1). */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
