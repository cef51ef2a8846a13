import { cellAddress } from "./cellAddress";
import { plainText } from "./cellText";
import { chooseColumns, type HeadedColumn } from "./choosePeriod";
import type { Field } from "./field";
import { findFollowUpDate } from "./followUpDate";
import { headingOf, readHeading } from "./headerVocabulary";
import type { Issue, IssueDetail, IssueSeverity } from "./issue";
import { cellAt, endColumn, type SheetSnapshot } from "./snapshot";

/** A follow-up as it lies on a sheet: its heading row and the column of each field. Zero-based in the sheet. */
export interface FollowUpBlock {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Field, number>;
  readonly issues: readonly Issue[];
}

/** Headings stand within the sheet's first 40 rows. */
const HEADER_SEARCH_ROWS = 40;

/**
 * Finds the row of headings of a follow-up on a sheet, wherever it stands: the row with the most known headings
 * among those that name the goal, the indicator, and an outcome or a level of either kind. Null when the sheet has none.
 */
export function findFollowUpBlock(sheet: SheetSnapshot): FollowUpBlock | null {
  let best: FollowUpBlock | null = null;
  const rows = Math.min(sheet.values.length, HEADER_SEARCH_ROWS - sheet.firstRow);
  for (let gridRow = 0; gridRow < rows; gridRow++) {
    const block = readHeadings(sheet, gridRow);
    if (isFollowUp(block) && block.columns.size > (best?.columns.size ?? 0)) best = block;
  }
  return best;
}

function isFollowUp({ columns }: FollowUpBlock): boolean {
  return (
    columns.has("goalTitle") &&
    columns.has("indicatorTitle") &&
    (columns.has("actualValue") || columns.has("assessedLevel") || columns.has("indicatorLevel"))
  );
}

/**
 * The column of the controller's own levels for indicators without a number. Many workbooks have one column of levels for
 * all: there it is the one that the levels of the measured indicators are written to.
 */
export function ownLevelField({ columns }: FollowUpBlock): "assessedLevel" | "indicatorLevel" {
  return columns.has("assessedLevel") || !columns.has("indicatorLevel") ? "assessedLevel" : "indicatorLevel";
}

function readHeadings(sheet: SheetSnapshot, gridRow: number): FollowUpBlock {
  const headerRow = sheet.firstRow + gridRow;
  const headed: HeadedColumn[] = [];
  for (let column = sheet.firstColumn; column < endColumn(sheet); column++) {
    const heading = readHeading(cellAt(sheet, headerRow, column).value);
    if (heading !== null) headed.push({ ...heading, column });
  }
  const { columns, duplicates, chosenOutcome } = chooseColumns(
    headed,
    headed.some(({ period }) => period !== null) ? followUpPeriod(sheet, headerRow) : null,
    (column) => isFilledBelow(sheet, gridRow, column),
  );
  const issueAt = (column: number, severity: IssueSeverity, detail: IssueDetail): Issue => {
    return { detail, severity, place: { sheet: sheet.name, address: cellAddress(headerRow, column) } };
  };
  const issues = duplicates.map(({ column, field }) =>
    issueAt(column, "warning", { code: "duplicateHeading", heading: headingOf(field) }),
  );
  if (chosenOutcome !== null) {
    const heading = plainText(cellAt(sheet, headerRow, chosenOutcome.column).value);
    issues.push(issueAt(chosenOutcome.column, "info", { code: "outcomeChosen", heading }));
  }
  return { sheet, headerRow, columns, issues };
}

/** Year and month of the follow-up, as the rows above the headings tell. */
function followUpPeriod(sheet: SheetSnapshot, headerRow: number): string | null {
  return findFollowUpDate({ sheet, headerRow })?.slice(0, 7) ?? null;
}

function isFilledBelow(sheet: SheetSnapshot, gridRow: number, column: number): boolean {
  return sheet.values.slice(gridRow + 1).some((cells) => (cells[column - sheet.firstColumn] ?? "") !== "");
}
