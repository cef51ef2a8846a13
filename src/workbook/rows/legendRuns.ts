import { plainText } from "../grid/cellText";
import type { Hue } from "../cells/fillHue";
import {
  entriesInText,
  legendMeaning,
  legendToken,
  mayNameLevel,
  type LegendEntry,
} from "../cells/legendEntry";
import { cellAt, endColumn, endRow, type SheetSnapshot } from "../grid/snapshot";
import type { ScaleWords } from "../scale/scaleWords";

/** An entry with the columns of its row that it stands in. */
export interface PlacedEntry extends LegendEntry {
  readonly row: number;
  readonly columns: readonly number[];
}

/** Texts that introduce a legend beside its first line. */
const CAPTION = /^(?:tecken|färg)?(?:förklaring|nivå|bedömning|betyg|färg|skala)|:$/i;
/** Above a legend in columns of its own may stand a heading, but not that of levels or outcomes. */
const FOLLOW_UP_HEADING = /nivå|bedöm|status|uppfyll|utfall|resultat|mål|vikt/i;

/**
 * The groups of entries that may be a legend: as many as the scale has levels, naming each, in one cell, below each other or on one row.
 * Several cells count only where nothing but the legend stands on their rows, or in their columns with an empty column on
 * both sides: there they are no rows of the follow-up.
 */
export function legendRuns(
  sheet: SheetSnapshot,
  words: ScaleWords,
  hueAt: (row: number, column: number) => Hue | null,
): readonly (readonly PlacedEntry[])[] {
  const runs: PlacedEntry[][] = [];
  const below = new Map<number, PlacedEntry[]>();
  for (let row = sheet.firstRow; row < endRow(sheet); row++) {
    const beside: PlacedEntry[] = [];
    for (let column = sheet.firstColumn; column < endColumn(sheet); column++) {
      const entries = entriesAt(sheet, row, column, words, hueAt);
      const [entry] = entries;
      if (entries.length !== 1 || entry === undefined) {
        if (entries.length > 1) runs.push([...entries]);
        below.delete(column);
        continue;
      }
      beside.push(entry);
      const run = below.get(column) ?? [];
      if (run.push(entry) === 1) {
        below.set(column, run);
        runs.push(run);
      }
    }
    runs.push(beside);
  }
  return runs.filter((run) => isComplete(run, words) && (isOneCell(run) || isApart(sheet, run)));
}

/** The entries of a cell's own text, or the one that a cell with a meaning makes with what stands beside it. */
function entriesAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  words: ScaleWords,
  hueAt: (row: number, column: number) => Hue | null,
): readonly PlacedEntry[] {
  const { value } = cellAt(sheet, row, column);
  if (typeof value !== "string" || !mayNameLevel(value, words)) return [];
  const level = legendMeaning(value, words);
  if (level === null) {
    return entriesInText(value, words).map((entry) => ({ ...entry, row, columns: [column] }));
  }
  for (const beside of [column - 1, column + 1, column]) {
    const text = beside === column ? "" : cellAt(sheet, row, beside).value;
    const token = legendToken(text);
    const hue = text === "" || token !== null ? hueAt(row, beside) : null;
    if (token !== null || hue !== null) return [{ token, hue, level, row, columns: [beside, column] }];
  }
  return [];
}

function isComplete(run: readonly PlacedEntry[], { scale: { steps } }: ScaleWords): boolean {
  return run.length === steps.length && new Set(run.map(({ level }) => level)).size === steps.length;
}

function isOneCell(run: readonly PlacedEntry[]): boolean {
  return new Set(run.map(({ row, columns }) => [row, ...columns].join())).size === 1;
}

/** Tells whether nothing but the legend stands on its rows, or in its columns with an empty column on both sides. */
function isApart(sheet: SheetSnapshot, run: readonly PlacedEntry[]): boolean {
  const rows = new Set(run.map(({ row }) => row));
  const columns = new Set(run.flatMap((entry) => entry.columns));
  if (aloneRows(sheet, run).length === rows.size) return true;
  return range(Math.min(...columns) - 1, Math.max(...columns) + 2).every((column) =>
    range(sheet.firstRow, endRow(sheet)).every((row) => {
      const text = textAt(sheet, row, column);
      if (text === "" || !columns.has(column)) return text === "";
      return rows.has(row) || (rows.has(row + 1) && !FOLLOW_UP_HEADING.test(text));
    }),
  );
}

/** The rows of a run on which nothing else stands, but for a text that introduces it. */
export function aloneRows(sheet: SheetSnapshot, run: readonly PlacedEntry[]): readonly number[] {
  const columns = new Set(run.flatMap((entry) => entry.columns));
  const rows = [...new Set(run.map(({ row }) => row))];
  return rows.filter((row) =>
    range(sheet.firstColumn, endColumn(sheet)).every((column) => {
      const text = textAt(sheet, row, column);
      return text === "" || columns.has(column) || CAPTION.test(text);
    }),
  );
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return plainText(cellAt(sheet, row, column).value);
}

function range(from: number, end: number): readonly number[] {
  return Array.from({ length: end - from }, (_, at) => from + at);
}
