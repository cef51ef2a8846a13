import { GOAL_LINES } from "../annexes/kit/followUp/decisionText";
import { WORDS as FOLLOW_UP_WORDS } from "../annexes/followUpResult/words";
import { WORDS as GOAL_WORDS } from "../annexes/goalAttainment/words";
import { CONTINUED } from "../annexes/kit/words";
import type { ReportName } from "../annexes/reportNames";
import type { OwnCell, OwnSheet } from "../reports/ownSheet/ownSheet";
import { shownText } from "../workbook/cells/shownText";
import { cellAt, type SheetSnapshot } from "../workbook/grid/snapshot";
import type { ReportBlock, TableBlock, TableCell } from "./reportBlocks";

/** The labels before the lines that belong to a goal. */
const GOAL_LABELS: ReadonlySet<string> = new Set(Object.values(GOAL_LINES));
/** Of the column with the indicators' numbers, in points. */
const NUMBER_WIDTH = 22;

/** An annex as it was planned, and the sheet on which it stands: what is shown is the sheet's, how it is laid out is the plan's. */
export interface StandingAnnex {
  readonly report: ReportName;
  readonly planned: OwnSheet;
  readonly sheet: SheetSnapshot;
  readonly usesDates1904: boolean;
}

/**
 * Whether a sheet still has the rows that it was planned with: the first cell of each row says the same. Where rows have
 * come or gone it is not known what is heading and what is sum.
 */
export function isAsPlanned(annex: StandingAnnex): boolean {
  const { planned } = annex;
  return planned.rows.every(([first], row) => {
    const content = first?.content ?? "";
    return typeof content === "object" || content === cellAt(annex.sheet, row, 0).value;
  });
}

/** The blocks of an annex, as its sheet shows it, below the annex's own heading. */
export function sheetBlocks(annex: StandingAnnex): readonly ReportBlock[] {
  switch (annex.report) {
    case "goalAttainment":
      return goalBlocks(annex);
    case "followUpResult":
      return [withGoalsOnce(withoutEmptyComments(oneTable(annex)))];
    default:
      return [oneTable(annex)];
  }
}

/** Resultat av periodens uppföljning: a goal and its level stand once, beside all its indicators. */
function withGoalsOnce(table: TableBlock): TableBlock {
  const rows = table.rows.map((cells) => {
    return cells.map((cell, column): TableCell => {
      if (column !== 0 && column !== cells.length - 1) return cell;
      // On the sheet a goal is named again on each page; a document's own pages begin elsewhere.
      const goesOn = cell.text === "" || cell.text.endsWith(CONTINUED);
      return { ...cell, text: goesOn ? "" : cell.text, merged: goesOn ? "next" : "first" };
    });
  });
  return { ...table, rows };
}

/** Where no indicator has a comment, their column only takes room. */
function withoutEmptyComments(table: TableBlock): TableBlock {
  const column = FOLLOW_UP_WORDS.headings.indexOf("Kommentar");
  if (table.rows.some((cells) => cells[column]?.text !== "")) return table;
  const without = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => at !== column);
  return {
    ...table,
    headings: table.headings.map(without),
    rows: table.rows.map(without),
    widths: without(table.widths),
  };
}

/** The lines above the headings become the caption, and what stands below the table its notes. */
function oneTable(annex: StandingAnnex): TableBlock {
  const { rows, dress } = annex.planned;
  const titleRows = dress?.page.titleRows ?? { first: 0, last: 0 };
  const top = titleRows.last + 1;
  const end = rows.findIndex((_, row) => row >= top && isOutsideTable(annex, row));
  const bottom = end === -1 ? rows.length : end;
  const below = range(bottom, rows.length).map((row) => textAt(annex, row, 0));
  return table(annex, {
    caption: joined(range(0, titleRows.first).map((row) => textAt(annex, row, 0))),
    headings: range(titleRows.first, top),
    rows: range(top, bottom),
    notes: wholeNotes(below.filter((text) => text !== "")),
  });
}

/** A note that was broken to fit its sheet's columns is one note again: each begins with its mark. */
function wholeNotes(lines: readonly string[]): readonly string[] {
  const notes: string[] = [];
  for (const line of lines) {
    const last = notes.at(-1);
    if (last === undefined || /^(?:\d+\)? |\*)/.test(line)) notes.push(line);
    else notes[notes.length - 1] = `${last} ${line}`;
  }
  return notes;
}

/** Måluppfyllelse: for each area its goals, and for each goal its level and the table of its indicators. */
function goalBlocks(annex: StandingAnnex): readonly ReportBlock[] {
  const { rows } = annex.planned;
  const blocks: ReportBlock[] = [];
  let [isInArea, isInOverarching] = [false, false];
  const levelOf = (row: number): readonly ReportBlock[] => {
    const level = textAt(annex, row, 4);
    return level === "" ? [] : [{ kind: "paragraph", text: `${GOAL_WORDS.level}: ${level}`, leads: true }];
  };
  rows.forEach((_, row) => {
    const [label, text] = [textAt(annex, row, 0), textAt(annex, row, 1)];
    if (row < 2 || (label === "" && text === "")) return;
    if (label === GOAL_WORDS.area) {
      [isInArea, isInOverarching] = [true, false];
      blocks.push({ kind: "heading", level: 2, text: `${GOAL_WORDS.area}: ${text}` });
    } else if (label === GOAL_WORDS.overarching) {
      isInOverarching = true;
      const heading = `${GOAL_WORDS.overarching}: ${text}`;
      blocks.push({ kind: "heading", level: isInArea ? 3 : 2, text: heading }, ...levelOf(row));
    } else if (label === GOAL_WORDS.goal) {
      const heading = `${GOAL_WORDS.goal}: ${text}`;
      blocks.push(
        { kind: "heading", level: isInArea || isInOverarching ? 3 : 2, text: heading },
        ...levelOf(row),
      );
    } else if (GOAL_LABELS.has(label)) {
      blocks.push({ kind: "paragraph", text: `${label}: ${text}`, leads: true });
    } else if (text === GOAL_WORDS.headings[0]) {
      const end = rows.findIndex((__, at) => at > row && isOutsideTable(annex, at));
      const indicators = table(annex, {
        caption: null,
        headings: [row],
        rows: range(row + 1, end === -1 ? rows.length : end),
        notes: [],
      });
      // On the sheet the first column is as wide as "Målområde".
      blocks.push({ ...indicators, widths: [NUMBER_WIDTH, ...indicators.widths.slice(1)] });
    }
  });
  return blocks;
}

interface TableRows {
  readonly caption: string | null;
  readonly headings: readonly number[];
  readonly rows: readonly number[];
  readonly notes: readonly string[];
}

function table(annex: StandingAnnex, { caption, headings, rows, notes }: TableRows): TableBlock {
  const columns = shownColumns(annex.planned);
  const cells = (row: number): readonly TableCell[] => columns.map((column) => cellOf(annex, row, column));
  return {
    kind: "table",
    caption,
    headings: headings.map((row) => headingCells(annex, row, columns)),
    rows: rows.map(cells),
    widths: columns.map((column) => annex.planned.columnWidths[column] ?? 0),
    sheet: annex.sheet.name,
    notes,
  };
}

/** The name of a group of columns stands in the middle of them on the sheet, over a line as wide as they are: here it is over them. */
function headingCells(annex: StandingAnnex, row: number, columns: readonly number[]): readonly TableCell[] {
  const groups = (annex.planned.dress?.rules ?? [])
    .map(({ area }) => area)
    .filter((area) => area.row === row && area.column > 0 && area.columnCount > 1);
  // A number has no heading of its own: that of what is numbered is over both.
  const [first, second] = columns.map((column) => cellOf(annex, row, column));
  if (first?.text === "" && second?.align === "left" && groups.length === 0) {
    return [{ ...second, columnSpan: 2 }, ...columns.slice(2).map((column) => cellOf(annex, row, column))];
  }
  return columns.flatMap((column) => {
    const group = groups.find((area) => column >= area.column && column < area.column + area.columnCount);
    if (group === undefined) return [cellOf(annex, row, column)];
    if (column !== group.column) return [];
    const members = range(group.column, group.column + group.columnCount);
    const cells = members.map((member) => cellOf(annex, row, member));
    const named = cells.find(({ text }) => text !== "");
    return named === undefined ? cells : [{ ...named, columnSpan: group.columnCount }];
  });
}

/** The columns that are printed: hidden ones have no width, and a free column before them has none either. */
function shownColumns({ columnWidths, rows, dress }: OwnSheet): readonly number[] {
  const top = dress?.page.titleRows?.last ?? 0;
  const widest = rows.slice(top).reduce((most, { length }) => Math.max(most, length), 0);
  return columnWidths.flatMap((width, column) => (width > 0 && column < widest ? [column] : []));
}

function cellOf(annex: StandingAnnex, row: number, column: number): TableCell {
  const planned: OwnCell | undefined = annex.planned.rows[row]?.[column];
  const { value, fillColor } = cellAt(annex.sheet, row, column);
  const text = textAt(annex, row, column);
  const { bold = false, italic = false, fontColor = null, horizontalAlignment } = planned?.format ?? {};
  return {
    // A share is read as one word.
    text: text.trim().replace(/(\d) %/g, "$1\u00A0%"),
    columnSpan: 1,
    merged: null,
    align: alignment(horizontalAlignment, typeof value === "number"),
    isBold: bold,
    isItalic: italic,
    indent: text.startsWith("  ") ? 1 : 0,
    fillColor,
    fontColor,
  };
}

function alignment(
  chosen: "Left" | "Center" | "Right" | "General" | undefined,
  isNumber: boolean,
): TableCell["align"] {
  switch (chosen) {
    case "Left":
      return "left";
    case "Center":
      return "center";
    case "Right":
      return "right";
    default:
      return isNumber ? "right" : "left";
  }
}

function textAt({ sheet, usesDates1904 }: StandingAnnex, row: number, column: number): string {
  return shownText(cellAt(sheet, row, column), usesDates1904);
}

/** A table's rows have several cells; free rows, notes and warnings have one at most. */
function isOutsideTable({ planned }: StandingAnnex, row: number): boolean {
  return (planned.rows[row]?.length ?? 0) < 2;
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(", ");
}
