import type { AttainmentLevel } from "../domain/attainmentLevel";
import type { CellFormat } from "../workbook/plan/writePlan";

/** The fills of Excel's own Good, Neutral and Bad, known to every user, with text of at least 4.5:1 against them. */
const COLOURS: Record<AttainmentLevel | "none", CellFormat> = {
  attained: { fillColor: "#C6EFCE", fontColor: "#006100" },
  partlyAttained: { fillColor: "#FFEB9C", fontColor: "#7F4F00" },
  notAttained: { fillColor: "#FFC7CE", fontColor: "#9C0006" },
  none: { fillColor: "#EDEDED", fontColor: "#595959" },
};

/** The colour of a level; the word always stands in the cell too. */
export function levelFormat(level: AttainmentLevel | null): CellFormat {
  return COLOURS[level ?? "none"];
}
