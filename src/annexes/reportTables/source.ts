import type { ReportTableKind } from "../../domain/summary/reportTable";
import { endRow, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { settingsOf } from "../../workbook/settings/readSettings";
import { decodeTable, type ReportTable } from "./source/decodeTable";
import { findTables, pointedTable } from "./source/findTables";

export type { ReportTable } from "./source/decodeTable";

/** Why a table that was found is not told: the controller has said so, its sheet is hidden, or it is of another year. */
export type NotTold = "leftOut" | "hidden" | "otherYear";

/** A table that was found, and whether it is told in the report. */
export interface FoundTable extends ReportTable {
  /** Null where it is told. */
  readonly notTold: NotTold | null;
}

/** Whether a sheet of the controller's may hold tables to tell, as far as its first rows show. */
export function mayHoldTables(
  sheet: SheetSnapshot,
  { settings }: Pick<WorkbookSnapshot, "settings">,
): boolean {
  const said = settingsOf({ settings }).reportTables[sheet.name];
  return (
    sheet.ownMark === null && (findTables(sheet).length > 0 || (said !== undefined && said !== "leftOut"))
  );
}

/**
 * The tables of assignments, internal control and actions, sheet by sheet. A sheet that is the follow-up or what annexes are made
 * of holds none, unless the controller says so. On a hidden sheet, or one whose name is of another year, they are told
 * only when the controller says so.
 *
 * @param taken the sheets that are something else
 * @param period year and month of the follow-up: "2023-12"
 */
export function readReportTables(
  snapshot: Pick<WorkbookSnapshot, "sheets" | "settings" | "usesDates1904">,
  taken: ReadonlySet<string>,
  period: string,
): readonly FoundTable[] {
  const { reportTables } = settingsOf(snapshot);
  return snapshot.sheets.flatMap((sheet): readonly FoundTable[] => {
    const said = reportTables[sheet.name];
    if (sheet.ownMark !== null) return [];
    const blocks =
      said !== undefined && said !== "leftOut"
        ? saidBlocks(sheet, said)
        : taken.has(sheet.name)
          ? []
          : findTables(sheet);
    return blocks.flatMap((block) => {
      const table = decodeTable(block, snapshot.usesDates1904);
      return table === null ? [] : [{ ...table, notTold: whyNotTold(sheet, said, period) }];
    });
  });
}

/** The tables of the kind that the controller says; where its headings are not known, the one that stands first. */
function saidBlocks(sheet: SheetSnapshot, kind: ReportTableKind) {
  const known = findTables(sheet).filter((block) => block.kind === kind);
  const pointed = known.length > 0 ? null : pointedTable(sheet, kind);
  return pointed === null ? known : [pointed];
}

function whyNotTold(
  { name, visibility }: SheetSnapshot,
  said: ReportTableKind | "leftOut" | undefined,
  period: string,
): NotTold | null {
  if (said !== undefined) return said === "leftOut" ? "leftOut" : null;
  if (visibility !== "Visible") return "hidden";
  const [year, ...others] = name.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return year === undefined || others.length > 0 || year === period.slice(0, 4) ? null : "otherYear";
}

/** Whether a sheet can be pointed out: it has rows below a row of headings. */
export function canBePointedOut(sheet: SheetSnapshot): boolean {
  return sheet.ownMark === null && endRow(sheet) - sheet.firstRow > 1;
}
