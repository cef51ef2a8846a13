import type { LevelWording } from "../../workbook/scale/scaleWords";
import { columnName } from "../../workbook/grid/cellAddress";
import type { CellPlace, Issue, IssueDetail } from "../../workbook/issues/issue";
import type { PlanPreview } from "../../workbook/plan/previewPlan";
import type { PreviewedColumn, PreviewedSheet } from "../../workbook/plan/previewSheet";
import type { RefusalReason } from "../../workbook/issues/refusal";
import type { CellContent } from "../../workbook/plan/writePlan";
import type { ContentTexts } from "./contentTextsIn";

/** So many changes are listed of a sheet; the rest is counted. */
const MOST_LISTED = 50;

/** A cell that changes, as it is shown before and after. */
export interface PreviewRow {
  readonly place: CellPlace;
  readonly before: string;
  readonly after: string;
}

export interface PreviewSection {
  readonly sheet: string;
  /** What is done to the sheet, sentence by sentence. */
  readonly lines: readonly string[];
  readonly rows: readonly PreviewRow[];
  /** "… och 30 celler till", or null when all are listed. */
  readonly rest: string | null;
}

/** All that is said of a plan before it is done. */
export interface PreviewText {
  readonly summary: string;
  /** Why it cannot be done as the workbook is, and what to do; null when it can. */
  readonly refusal: string | null;
  readonly sections: readonly PreviewSection[];
  /** What is left alone, with its place and why. */
  readonly skipped: readonly { readonly place: CellPlace; readonly text: string }[];
}

/** The words of a preview in one language. */
interface PreviewWords {
  /** Of how many cells change, and on which sheets. */
  readonly summary: (cells: number, sheets: readonly string[]) => string;
  readonly sheetAdded: (cells: number) => string;
  /** Of columns such as "P" with their headings, and how many cells are filled in there. */
  readonly columnsAdded: (columns: readonly AddedColumn[], cells: number) => string;
  readonly changed: (cells: number) => string;
  readonly restyled: (cells: number) => string;
  readonly rest: (cells: number) => string;
  readonly valueText: (value: Exclude<CellContent, object>) => string;
  readonly contentTexts: ContentTexts;
  readonly refusalSentence: (reason: RefusalReason) => string;
  readonly placeText: (issue: Pick<Issue, "place">) => string;
  readonly issueSentence: (detail: IssueDetail, wording: LevelWording) => string;
}

interface AddedColumn {
  readonly name: string;
  readonly heading: string;
}

export function previewTextIn(
  words: PreviewWords,
  { sheets, changedCells, skipped, refusal, usesDates1904 }: PlanPreview,
  wording: LevelWording,
): PreviewText {
  return {
    summary: words.summary(
      changedCells,
      sheets.map(({ sheet }) => sheet),
    ),
    refusal: refusal === null ? null : words.refusalSentence(refusal),
    sections: sheets.map((sheet) => sectionOf(words, sheet, usesDates1904)),
    skipped: skipped.map(({ detail, place }) => ({
      place,
      text: `${words.placeText({ place })}: ${words.issueSentence(detail, wording)}`,
    })),
  };
}

function sectionOf(words: PreviewWords, sheet: PreviewedSheet, usesDates1904: boolean): PreviewSection {
  const { changes } = sheet;
  const rest = changes.length - MOST_LISTED;
  return {
    sheet: sheet.sheet,
    lines: linesOf(words, sheet),
    rows: changes
      .slice(0, MOST_LISTED)
      .map(({ sheet: name, address, before, after, formatBefore, formatAfter }) => {
        const texts = words.contentTexts(
          { content: before, numberFormat: formatBefore },
          { content: after, numberFormat: formatAfter },
          usesDates1904,
        );
        return { place: { sheet: name, address }, before: texts[0], after: texts[1] };
      }),
    rest: rest > 0 ? words.rest(rest) : null,
  };
}

function linesOf(
  words: PreviewWords,
  { isAdded, changedCells, addedColumns, changes, restyledCells }: PreviewedSheet,
): readonly string[] {
  if (isAdded) return [words.sheetAdded(changedCells)];
  return [
    ...(addedColumns.length === 0 ? [] : [columnsText(words, addedColumns)]),
    ...(changes.length === 0 ? [] : [words.changed(changes.length)]),
    ...(restyledCells === 0 ? [] : [words.restyled(restyledCells)]),
  ];
}

function columnsText({ columnsAdded, valueText }: PreviewWords, columns: readonly PreviewedColumn[]): string {
  const named = columns.map(({ column, heading }) => ({
    name: columnName(column),
    heading: typeof heading === "object" ? heading.formula : valueText(heading),
  }));
  return columnsAdded(
    named,
    columns.reduce((sum, { cells }) => sum + cells, 0),
  );
}
