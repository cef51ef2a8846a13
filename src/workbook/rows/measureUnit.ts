import { decodeDirection } from "../cells/decodeDirection";
import { locate, type DecodedFollowUp } from "./decodeFollowUp";
import { rowUnits } from "./normaliseUnits";
import { readRowNumbers } from "./rowNumbers";
import { rowReader } from "./rowReader";
import { unitOfColumn, type Unit } from "../cells/units";

/**
 * The unit that an indicator's or a milestone's numbers are shown in: "percent" for a share that the workbook shows as
 * 79 %. Null where the workbook shows plain numbers.
 */
export function measureUnit(decoded: DecodedFollowUp, id: string): Unit | null {
  const found = locate(decoded, id);
  if (found === null) return null;
  const reader = rowReader(found.block, found.row, []);
  const said = decodeDirection(reader.cell("direction").value);
  const { numbers } = readRowNumbers(reader, said === "qualitative" ? null : said);
  return rowUnits(numbers.flat(), unitOfColumn(reader.text("unit")))[0] ?? null;
}
