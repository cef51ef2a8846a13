import type { LevelWording } from "../../workbook/scale/scaleWords";
import { columnName } from "../../workbook/grid/cellAddress";
import type { CellPlace, Issue } from "../../workbook/issues/issue";
import type { PlanPreview } from "../../workbook/plan/previewPlan";
import type { PreviewedColumn, PreviewedSheet } from "../../workbook/plan/previewSheet";
import { contentTexts } from "../make/contents";
import { enumeration, quoted } from "../make/enumeration";
import { counted, valueText } from "../make/figures";
import { inEach, type Both } from "../make/language";
import { refusalSentence } from "./errors";
import { issueSentence, placeText } from "./issues";

export const PREVIEW = {
  title: { sv: "Det här ändras", en: "This is what changes" },
  changedMeanwhile: {
    sv: "Arbetsboken har ändrats sedan du såg vad som skulle skrivas. Inget har skrivits. Det här ändras nu.",
    en: "The workbook has been changed since you saw what would be written. Nothing has been written. This is what changes now.",
  },
  becomes: { sv: "blir", en: "becomes" },
  replaced: { sv: "Det här ersätts", en: "This is replaced" },
  keepOwn: {
    sv: "Behåll det som andra har skrivit i tilläggets kolumner",
    en: "Keep what others have written in the add-in’s columns",
  },
  skipped: { sv: "Lämnas orört", en: "Left untouched" },
  showCells: { sv: "Visa cellerna", en: "Show the cells" },
  hideCells: { sv: "Dölj cellerna", en: "Hide the cells" },
};

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
  /** The changes of the sheet, sentence by sentence. */
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
  /** The controller's own that computed levels replace, with its place; said first. */
  readonly replaced: PlacedTexts;
  readonly sections: readonly PreviewSection[];
  /** The cells that are left alone, with why. */
  readonly skipped: PlacedTexts;
}

type PlacedTexts = readonly { readonly place: CellPlace; readonly text: string }[];

/** A plan in sentences, sheet by sheet, with what it leaves alone; said before it is done. */
export function previewText(
  { sheets, changedCells, replaced, skipped, refusal, usesDates1904 }: PlanPreview,
  wording: LevelWording,
): Both<PreviewText> {
  const summary = summaryText(
    changedCells,
    sheets.map(({ sheet }) => sheet),
    replaced.length,
  );
  const placed = (issues: readonly Issue[], language: "sv" | "en"): PlacedTexts =>
    issues.map(({ detail, place }) => ({
      place,
      text: `${placeText({ place })[language]}: ${issueSentence(detail, wording)[language]}`,
    }));
  const sections = sheets.map((sheet) => sectionOf(sheet, usesDates1904));
  return inEach((language) => ({
    summary: summary[language],
    refusal: refusal === null ? null : refusalSentence(refusal)[language],
    replaced: placed(replaced, language),
    sections: sections.map((section) => section[language]),
    skipped: placed(skipped, language),
  }));
}

/** "128 celler ändras på bladen Mål 2022 och Måluppfyllelse – index. Inget har skrivits än." */
function summaryText(cells: number, sheets: readonly string[], replaced: number): Both {
  if (sheets.length === 0) {
    return { sv: "Ingenting i arbetsboken ändras.", en: "Nothing in the workbook changes." };
  }
  const isOne = sheets.length === 1;
  const of = {
    sv:
      replaced === 0
        ? ""
        : `, varav ${counted.sv(replaced, "nivå, värde eller trend", "nivåer, värden och trender")} ersätts`,
    en:
      replaced === 0
        ? ""
        : `, and ${counted.en(replaced, "level, value or trend is", "levels, values and trends are")} replaced`,
  };
  return {
    sv: `${counted.sv(cells, "cell", "celler")} ändras på ${isOne ? "bladet" : "bladen"} ${enumeration.sv(sheets)}${of.sv}. Inget har skrivits än.`,
    en: `${counted.en(cells, "cell changes", "cells change")} on the ${isOne ? "sheet" : "sheets"} ${quoted.en(sheets)}${of.en}. Nothing has been written yet.`,
  };
}

function sectionOf(sheet: PreviewedSheet, usesDates1904: boolean): Both<PreviewSection> {
  const rest = sheet.changes.length - MOST_LISTED;
  const lines = linesOf(sheet);
  const listed = sheet.changes.slice(0, MOST_LISTED).map((change) => ({
    place: { sheet: change.sheet, address: change.address },
    texts: contentTexts(
      { content: change.before, numberFormat: change.formatBefore },
      { content: change.after, numberFormat: change.formatAfter },
      usesDates1904,
    ),
  }));
  const restText = {
    sv: `… och ${counted.sv(rest, "cell", "celler")} till`,
    en: `… and ${counted.en(rest, "more cell", "more cells")}`,
  };
  return inEach((language) => ({
    sheet: sheet.sheet,
    lines: lines.map((line) => line[language]),
    rows: listed.map(({ place, texts }) => {
      const [before, after] = texts[language];
      return { place, before, after };
    }),
    rest: rest > 0 ? restText[language] : null,
  }));
}

function linesOf({
  isAdded,
  changedCells,
  addedColumns,
  changes,
  restyledCells,
}: PreviewedSheet): readonly Both[] {
  if (isAdded) {
    const filled = filledIn(changedCells);
    return [{ sv: `Bladet läggs till, med ${filled.sv}.`, en: `The sheet is added, with ${filled.en}.` }];
  }
  const changed = {
    sv: `${counted.sv(changes.length, "cell", "celler")} får nytt innehåll.`,
    en: `${counted.en(changes.length, "cell gets", "cells get")} new content.`,
  };
  const restyled = {
    sv: `${counted.sv(restyledCells, "cell", "celler")} får bara nytt utseende.`,
    en: `${counted.en(restyledCells, "cell gets", "cells get")} only a new look.`,
  };
  return [
    ...(addedColumns.length === 0 ? [] : [columnsText(addedColumns)]),
    ...(changes.length === 0 ? [] : [changed]),
    ...(restyledCells === 0 ? [] : [restyled]),
  ];
}

/** "Nya kolumner: P ”Nivå” och Q ”Värde”, med 54 ifyllda celler." */
function columnsText(columns: readonly PreviewedColumn[]): Both {
  const isOne = columns.length === 1;
  const filled = filledIn(columns.reduce((sum, { cells }) => sum + cells, 0));
  const named = columns.map(({ column, heading }) => {
    const text = typeof heading === "object" ? inEach(() => heading.formula) : valueText(heading);
    return { sv: `${columnName(column)} ”${text.sv}”`, en: `${columnName(column)} “${text.en}”` };
  });
  const names = inEach((language) => enumeration[language](named.map((each) => each[language])));
  return {
    sv: `${isOne ? "Ny kolumn" : "Nya kolumner"}: ${names.sv}, med ${filled.sv}.`,
    en: `${isOne ? "New column" : "New columns"}: ${names.en}, with ${filled.en}.`,
  };
}

function filledIn(cells: number): Both {
  return {
    sv: counted.sv(cells, "ifylld cell", "ifyllda celler"),
    en: counted.en(cells, "cell filled in", "cells filled in"),
  };
}
