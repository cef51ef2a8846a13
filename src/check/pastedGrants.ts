import type { AnnexRow } from "../annexes/kit/table/annexRow";
import type { AnnexTable } from "../annexes/kit/table/annexTable";
import { AMOUNT_WORDS } from "../annexes/kit/words";
import { targetedGovernmentGrants, type TargetedGovernmentGrant } from "../annexes/targetedGrants/table";
import { cellAddress } from "../workbook/grid/cellAddress";
import { foldedText, plainText } from "../workbook/grid/cellText";
import { headingParts } from "../workbook/cells/headingPeriod";
import { cellAt, endColumn, endRow, type SheetSnapshot } from "../workbook/grid/snapshot";

const TOTAL = /^(?:totalt?|summa|total(?:summa)?)(?!\p{L})/u;

/**
 * The rows of a table of targeted grants that was pasted from a report into a workbook without data of its own: a heading with
 * "statsbidrag", budget and actual beside it as in the annex, and the areas below it down to the total. Null for none.
 */
export function pastedGrants(sheet: SheetSnapshot): AnnexTable<AnnexRow, unknown> | null {
  for (let row = sheet.firstRow; row < endRow(sheet); row++) {
    for (let column = sheet.firstColumn; column < endColumn(sheet); column++) {
      if (isHeading(sheet, row, column)) return tableBelow(sheet, row, column);
    }
  }
  return null;
}

function isHeading(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (!foldedText(cellAt(sheet, row, column).value).includes("statsbidrag")) return false;
  const [budget, actual] = [1, 2].map((each) => headingParts(cellAt(sheet, row, column + each).value).words);
  return budget === AMOUNT_WORDS.budget.toLowerCase() && actual === AMOUNT_WORDS.actual.toLowerCase();
}

/** Null where no total stands below: then it is not known where the table ends. */
function tableBelow(
  sheet: SheetSnapshot,
  headerRow: number,
  column: number,
): AnnexTable<AnnexRow, unknown> | null {
  const grants: TargetedGovernmentGrant[] = [];
  for (let row = headerRow + 1; row < endRow(sheet); row++) {
    const area = plainText(cellAt(sheet, row, column).value);
    if (area === "") continue;
    if (TOTAL.test(foldedText(area))) return targetedGovernmentGrants(grants, area);
    grants.push({ id: cellAddress(row, column), area, budget: null, actual: null });
  }
  return null;
}
