import {
  REPORT_TABLE_KINDS,
  type ReportTableChoice,
  type ReportTableKind,
  type TableNotTold,
} from "../../domain/summary/reportTable";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { settingsOf } from "../../workbook/settings/readSettings";
import { decodeTable, type ReportTable } from "./source/decodeTable";
import { findTables, pointedTable, type TableBlock } from "./source/findTables";

export type { ReportTable } from "./source/decodeTable";

/** A table that was found, and whether it is told in the report. */
export interface FoundTable extends ReportTable {
  /** Null where it is told. */
  readonly notTold: TableNotTold | null;
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
    const kind = pointedKind(said);
    const found = taken.has(sheet.name) ? [] : findTables(sheet);
    const blocks = kind === null ? found : saidBlocks(sheet, kind);
    return blocks.flatMap((block) => {
      const table = decodeTable(block, snapshot.usesDates1904);
      return table === null ? [] : [{ ...table, notTold: whyNotTold(sheet, said, period) }];
    });
  });
}

/** The tables of the kind that the controller says; where its headings are not known, the one that stands first. */
function saidBlocks(sheet: SheetSnapshot, kind: ReportTableKind): readonly TableBlock[] {
  const known = findTables(sheet).filter((block) => block.kind === kind);
  const pointed = known.length > 0 ? null : pointedTable(sheet, kind);
  return pointed === null ? known : [pointed];
}

function whyNotTold(
  { name, visibility }: SheetSnapshot,
  said: ReportTableChoice | undefined,
  period: string,
): TableNotTold | null {
  if (said !== undefined) return said === "leftOut" ? "leftOut" : null;
  if (visibility !== "Visible") return "hidden";
  const [year, ...others] = name.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return year === undefined || others.length > 0 || year === period.slice(0, 4) ? null : "otherYear";
}

/** The kind of table that the controller says a sheet holds; null where they do not. */
function pointedKind(said: ReportTableChoice | undefined): ReportTableKind | null {
  return REPORT_TABLE_KINDS.find((kind) => kind === said) ?? null;
}
