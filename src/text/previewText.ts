import type { LevelWording } from "../workbook/decodeLevel";
import { columnName } from "../workbook/cellAddress";
import type { CellPlace } from "../workbook/issue";
import type { PlanPreview } from "../workbook/previewPlan";
import type { PreviewedColumn, PreviewedSheet } from "../workbook/previewSheet";
import { contentTexts } from "./contentText";
import { enumeration } from "./enumeration";
import { counted, valueText } from "./figures";
import { issueSentence, placeText } from "./issueSentence";
import { refusalSentence } from "./refusalSentence";

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

export const PREVIEW = {
  title: "Det här ändras",
  before: "Före",
  after: "Efter",
  skipped: "Lämnas orört",
} as const;

export function previewText(preview: PlanPreview, wording: LevelWording): PreviewText {
  const { sheets, changedCells, skipped, refusal } = preview;
  return {
    summary: summaryText(changedCells, sheets),
    refusal: refusal === null ? null : refusalSentence(refusal),
    sections: sheets.map((sheet) => sectionOf(sheet, preview.usesDates1904)),
    skipped: skipped.map(({ detail, place }) => ({
      place,
      text: `${placeText({ place })}: ${issueSentence(detail, wording)}`,
    })),
  };
}

/** "128 celler ändras på bladen Mål 2022 och Måluppfyllelse – index. Inget har skrivits än." */
function summaryText(cells: number, sheets: readonly PreviewedSheet[]): string {
  if (sheets.length === 0) return "Ingenting i arbetsboken ändras.";
  const names = enumeration(sheets.map(({ sheet }) => sheet));
  return `${counted(cells, "cell", "celler")} ändras på ${sheets.length === 1 ? "bladet" : "bladen"} ${names}. Inget har skrivits än.`;
}

function sectionOf(sheet: PreviewedSheet, usesDates1904: boolean): PreviewSection {
  const { changes } = sheet;
  const rest = changes.length - MOST_LISTED;
  return {
    sheet: sheet.sheet,
    lines: linesOf(sheet),
    rows: changes
      .slice(0, MOST_LISTED)
      .map(({ sheet: name, address, before, after, formatBefore, formatAfter }) => {
        const texts = contentTexts(
          { content: before, numberFormat: formatBefore },
          { content: after, numberFormat: formatAfter },
          usesDates1904,
        );
        return { place: { sheet: name, address }, before: texts[0], after: texts[1] };
      }),
    rest: rest > 0 ? `… och ${counted(rest, "cell", "celler")} till` : null,
  };
}

function linesOf({
  isAdded,
  changedCells,
  addedColumns,
  changes,
  restyledCells,
}: PreviewedSheet): readonly string[] {
  if (isAdded) return [`Bladet läggs till, med ${counted(changedCells, "ifylld cell", "ifyllda celler")}.`];
  return [
    ...(addedColumns.length === 0 ? [] : [columnsText(addedColumns)]),
    ...(changes.length === 0 ? [] : [`${counted(changes.length, "cell", "celler")} får nytt innehåll.`]),
    ...(restyledCells === 0 ? [] : [`${counted(restyledCells, "cell", "celler")} får bara nytt utseende.`]),
  ];
}

/** "Nya kolumner: P ”Nivå” och Q ”Värde”, med 54 ifyllda celler." */
function columnsText(columns: readonly PreviewedColumn[]): string {
  const names = columns.map(({ column, heading }) => {
    const text = typeof heading === "object" ? heading.formula : valueText(heading);
    return `${columnName(column)} ”${text}”`;
  });
  const cells = columns.reduce((sum, column) => sum + column.cells, 0);
  return `${columns.length === 1 ? "Ny kolumn" : "Nya kolumner"}: ${enumeration(names)}, med ${counted(cells, "ifylld cell", "ifyllda celler")}.`;
}
