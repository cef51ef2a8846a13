import { isSameName } from "../reports/ownSheet/planOwnSheet";
import type { Issue } from "../workbook/issues/issue";
import type { RowStructureIssueDetail } from "../workbook/issues/rowStructureIssue";
import { cellAddress } from "../workbook/grid/cellAddress";
import { ownPurpose, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/grid/snapshot";
import { DEFAULT_ROW_STRUCTURE } from "../annexes/defaultRowStructure";
import { ROW_STRUCTURE_PURPOSE, ROW_STRUCTURE_SHEET } from "../annexes/kit/rowStructure/words";
import {
  decodeRowStructure,
  type DecodedRowStructure,
} from "../annexes/kit/rowStructure/source/decodeRowStructure";

/** The sheet of the row structure: our own, else a visible one of its name that the controller has made or copied. */
function structureSheet({ sheets }: Pick<WorkbookSnapshot, "sheets">): SheetSnapshot | null {
  const own = sheets.find((sheet) => ownPurpose(sheet) === ROW_STRUCTURE_PURPOSE);
  return own ?? sheets.find(isByHand) ?? null;
}

/** Tells whether a sheet has the name of the row structure and was not made by the add-in. */
export function isByHand({
  name,
  ownMark,
  visibility,
}: Pick<SheetSnapshot, "name" | "ownMark" | "visibility">): boolean {
  return ownMark === null && visibility === "Visible" && isSameName(name, ROW_STRUCTURE_SHEET);
}

/**
 * The rows of the annexes: as the controller has edited them, or made them by hand, and that is said; the default where the
 * workbook does not have them. A sheet of the name that is something else is left alone, and that is said.
 */
export function workbookRowStructure(snapshot: Pick<WorkbookSnapshot, "sheets">): DecodedRowStructure {
  const sheet = structureSheet(snapshot);
  if (sheet === null) return { model: DEFAULT_ROW_STRUCTURE, issues: [] };
  const read = decodeRowStructure(sheet);
  if (sheet.ownMark !== null) return read;
  return read.model === null
    ? { model: DEFAULT_ROW_STRUCTURE, issues: [about(sheet, "rowStructureOfAnother", "warning")] }
    : { model: read.model, issues: [about(sheet, "rowStructureByHand", "info")] };
}

function about(
  { name, firstRow, firstColumn }: SheetSnapshot,
  code: "rowStructureByHand" | "rowStructureOfAnother",
  severity: Issue["severity"],
): Issue {
  const detail: RowStructureIssueDetail = { code, sheet: name };
  return { detail, severity, place: { sheet: name, address: cellAddress(firstRow, firstColumn) } };
}
