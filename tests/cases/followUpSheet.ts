import * as look from "../samples/look";
import type { SheetWriter } from "../samples/sheetWriter";
import type { WorkbookWriter } from "../samples/workbookWriter";
import { FACTS_2023, type Publication } from "./facts";
import {
  indicatorLines,
  LOOK,
  plainColumns,
  writeTable,
  type Line,
  type TableColumn,
  type WrittenTable,
} from "./followUpTable";

export const SHEET_2023 = "Mål 2023";

/** Everything about a sheet with a follow-up that a case may have otherwise than the plain one. */
export interface SheetPlan {
  readonly name: string;
  readonly facts: Publication;
  /** The texts above the table, one a row from the first. */
  readonly titles: readonly string[];
  readonly top: number;
  readonly left: number;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly Line[];
  readonly isMerged: boolean;
}

/** Adds a sheet with the published follow-up of 2023, the goal on each row, headings on row 4; or as the plan says. */
export function followUpSheet(
  book: WorkbookWriter,
  plan: Partial<SheetPlan> = {},
): { readonly sheet: SheetWriter; readonly table: WrittenTable } {
  const { facts = FACTS_2023, titles = titlesOf(facts) } = plan;
  const sheet = book.addSheet(plan.name ?? SHEET_2023);
  writeTitles(sheet, titles);
  const table = writeTable(sheet, {
    top: plan.top ?? 4,
    left: plan.left ?? 1,
    columns: plan.columns ?? plainColumns(facts.rows),
    lines: plan.lines ?? indicatorLines(facts.rows),
    isMerged: plan.isMerged ?? false,
  });
  return { sheet, table };
}

export function writeTitles(sheet: SheetWriter, titles: readonly string[]): void {
  titles.forEach((text, index) => {
    if (text !== "") sheet.put(index + 1, 1, text, index === 0 ? look.title(LOOK) : look.subtitle);
  });
}

function titlesOf({ date }: Publication): readonly string[] {
  return date === FACTS_2023.date
    ? ["Socialnämnden – måluppfyllelse 2023", "Per den 31 december 2023"]
    : ["Socialnämnden – nämndmål 2022", "Uppföljning per den sista augusti 2022"];
}
