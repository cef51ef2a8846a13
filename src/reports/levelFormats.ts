import { stepOf, type AttainmentLevel, type Scale, type Tone } from "../domain/scale/scale";
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

/** The colour of a level, by its tone on the scale; the word always stands in the cell too. */
export function levelFormat(level: AttainmentLevel | null, scale: Scale): CellFormat {
  return COLOURS[level === null ? "none" : stepOf(scale, level).tone];
}
