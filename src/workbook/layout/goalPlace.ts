import { committeeIn } from "../cells/committeeName";
import { entryOf } from "../columns/catalogue";
import { plainText } from "../grid/cellText";
import { cellAt, endColumn, type SheetSnapshot } from "../grid/snapshot";
import type { FollowUpBlock } from "./followUpBlock";
import { readGroupLine } from "./sheetGroup";

/** Where the goals of a follow-up stand that has no column of them, or no indicators. */
export const GOAL_PLACES = ["rows", "line", "sheetName", "none", "alone"] as const;
export type GoalPlace =
  /** Rows of their own above their indicators, in the indicators' column. */
  | "rows"
  /** A line above each table. */
  | "line"
  | "sheetName"
  /** Indicators without any goal. */
  | "none"
  /** Goals in a column, without any indicators. */
  | "alone";

/** A goal as a line or a sheet's name tells it. */
export interface NamedGoal {
  /** "" where it has none. */
  readonly nr: string;
  readonly title: string;
}

/** A row of a text alone among rows of indicators: a goal, or what the goals below it belong to. */
export interface TitleRow extends NamedGoal {
  readonly kind: "goal" | "goalArea" | "overarchingGoal";
}

const OVERARCHING = String.raw`kf[- :]?s? ?|(?:kommun)?fullmäktiges? ?|kommun(?:övergripande|gemensam\p{L}*) |övergripande |inriktnings|strategiskt `;
const GOAL_WORD = String.raw`(?:nämnd(?:s|ens)?[- ]?|verksamhets|effekt|resultat|utvecklings|prioriterat |${OVERARCHING})?mål`;
const OVERARCHING_LINE = new RegExp(String.raw`^(?:${OVERARCHING})mål(?!\p{L})`, "iu");
/** "Mål: Trygg vardag", "Mål 1: Trygg vardag", "Nämndmål 2 – Trygg vardag", "Mål 1 Trygg vardag" */
const GOAL_LINE = new RegExp(
  String.raw`^${GOAL_WORD}(?:\s+(\d+(?:\.\d+)*)\.?)?\s*(?:[:–—-]\s*|(?<=\d\.?)\s+)(\S.*)$`,
  "iu",
);
/** The first of two cells: "Mål 1:" beside "Trygg vardag" */
const GOAL_LABEL = new RegExp(String.raw`^${GOAL_WORD}(?:\s+(\d+(?:\.\d+)*)\.?)?\s*:?$`, "iu");
/** "1. Trygg vardag", "1.2 Trygg vardag" */
const NUMBERED = /^(\d+(?:\.\d+)*)[.)]?\s+(\p{L}.*)$/u;

/** The goal that a text names as one: with the word for it before. Null for any other text. */
export function goalLine(text: string): NamedGoal | null {
  const [, nr = "", title = ""] = GOAL_LINE.exec(text) ?? [];
  return title === "" ? null : { nr, title: title.trim() };
}

/** A title with its number apart: "1. Trygg vardag". */
export function numberedGoal(text: string): NamedGoal {
  const [, nr, title] = NUMBERED.exec(text) ?? [];
  return nr === undefined || title === undefined
    ? (goalLine(text) ?? { nr: "", title: text })
    : { nr, title };
}

interface BodyRow {
  readonly row: number;
  readonly kind: "blank" | "title" | "full";
  /** The only text on the row. */
  readonly text: string;
}

/** Levels may stand beside a title, which is the goal's then. */
function isLevelColumn(block: FollowUpBlock, column: number): boolean {
  return [...block.columns].some(([field, at]) => at === column && entryOf(field).holds === "level");
}

/**
 * The rows below a block's headings: those where something stands beside the indicator, and those where a text stands alone, in
 * the indicators' column or to the left of it.
 */
function bodyRows(block: FollowUpBlock): readonly BodyRow[] {
  const { sheet, headerRow, endRow, columns } = block;
  const own = columns.get("indicatorTitle") ?? sheet.firstColumn;
  const rows: BodyRow[] = [];
  for (let row = headerRow + 1; row < endRow; row++) {
    const filled = filledColumns(sheet, row).filter((column) => !isLevelColumn(block, column));
    const [only, ...others] = filled;
    const kind = only === undefined ? "blank" : others.length === 0 && only <= own ? "title" : "full";
    rows.push({ row, kind, text: kind === "title" ? plainText(cellAt(sheet, row, only ?? own).value) : "" });
  }
  return rows;
}

function filledColumns(sheet: SheetSnapshot, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = sheet.firstColumn; column < endColumn(sheet); column++)
    if (plainText(cellAt(sheet, row, column).value) !== "") columns.push(column);
  return columns;
}

/**
 * The rows that are titles of the indicators below them. Of two that follow each other the upper is what the lower belongs to; one
 * with no indicators below is a note.
 */
export function titleRows(block: FollowUpBlock): ReadonlyMap<number, TitleRow> {
  const titles = new Map<number, TitleRow>();
  let open: BodyRow[] = [];
  for (const each of bodyRows(block)) {
    if (each.kind === "title" && readGroupLine(each.text) === null) open.push(each);
    if (each.kind !== "full") continue;
    open.forEach(({ row, text }, at) => {
      const above = OVERARCHING_LINE.test(text) ? "overarchingGoal" : "goalArea";
      titles.set(row, { kind: at === open.length - 1 ? "goal" : above, ...numberedGoal(text) });
    });
    open = [];
  }
  return titles;
}

/** The row after the last one with anything beside an indicator: what stands alone below it is a note, or of the next table. */
export function lastFullRow(block: FollowUpBlock): number {
  return bodyRows(block).findLast(({ kind }) => kind === "full")?.row ?? block.headerRow;
}

/** Texts that are no title of a goal: dates, who is responsible, what the sheet is. */
const NO_GOAL =
  /^(?:ansvarig|kontakt|datum|period|avser|källa|uppdaterad|version|sida|bilaga|tabell|diagram|resultat av)(?!\p{L})|(?<!\p{L})(?:uppföljning|delårs?(?:rapport|bokslut|uppföljning)?|årsredovisning|bokslut|nyckeltal|indikatorer|mått|måluppfyllelse|styrkort|verksamhetsberättelse|nämndens mål)(?!\p{L})|(?<!\d)20\d\d(?!\d)/iu;

interface GoalLine extends NamedGoal {
  readonly row: number;
  readonly column: number;
  /** Whether it calls itself a goal. */
  readonly isNamed: boolean;
}

/** The line above a block's table that names its goal: one that calls itself a goal, else the one right above the headings. */
export function goalLineAbove(block: FollowUpBlock): GoalLine | null {
  const { sheet, headings } = block;
  const top = headings.row - (headings.isTwoRows ? 2 : 1);
  let nearest: GoalLine | null = null;
  for (let row = top; row >= sheet.firstRow; row--) {
    const filled = filledColumns(sheet, row);
    if (filled.length > 2) break;
    const [first, second] = filled;
    if (first === undefined) continue;
    const text = plainText(cellAt(sheet, row, first).value);
    const label = second === undefined ? null : GOAL_LABEL.exec(text);
    const named =
      second !== undefined && label !== null
        ? { nr: label[1] ?? "", title: plainText(cellAt(sheet, row, second).value) }
        : second === undefined
          ? goalLine(text)
          : null;
    if (named !== null) return { ...named, row, column: first, isNamed: true };
    const mayBe = second === undefined && !NO_GOAL.test(text) && !isGroup(text) && !/:\s*\S/.test(text);
    if (mayBe) nearest ??= { ...numberedGoal(text), row, column: first, isNamed: false };
  }
  return nearest;
}

function isGroup(text: string): boolean {
  return readGroupLine(text) !== null || committeeIn(text) === text;
}

/** "Mål 1 Trygg vardag": the goal that a sheet's name tells. */
export function goalOfSheetName(name: string): NamedGoal {
  return goalLine(name) ?? numberedGoal(name);
}

/**
 * Where the goals of a block without a column of them most likely stand.
 *
 * @param haveLines whether there are other tables of the same kind, each with a line of its own above it
 * @param haveNames whether each of several sheets has one such table, and a name that may be a goal
 */
export function likelyPlace(block: FollowUpBlock, haveLines: boolean, haveNames: boolean): GoalPlace {
  if (!block.columns.has("indicatorTitle")) return "alone";
  const rows = bodyRows(block).filter(({ kind }) => kind !== "blank");
  const titles = [...titleRows(block).values()].filter(({ kind }) => kind === "goal");
  if (rows[0]?.kind === "title" && titles.length > 0) return "rows";
  const line = goalLineAbove(block);
  if (line !== null && (line.isNamed || haveLines)) return "line";
  if (titles.length > 1) return "rows";
  return haveNames || goalLine(block.sheet.name) !== null ? "sheetName" : "none";
}

/** Names of sheets that say nothing of what stands there. */
const NAMES_NOTHING =
  /^(?:blad|sheet|flik|tabell|data|del)?\s*\d*$|(?<!\p{L})(?:mål(?:en)?|utfall|resultat|enhet)(?!\p{L})/iu;

/** Whether a sheet's name may be that of a goal: neither a period, a committee, nor what any sheet may be called. */
export function mayBeGoalName(name: string): boolean {
  return goalLine(name) !== null || !(NAMES_NOTHING.test(name) || NO_GOAL.test(name) || isGroup(name));
}

/** An example of a goal that stands there; "" for none. */
export function exampleOfPlace(block: FollowUpBlock, place: GoalPlace): string {
  switch (place) {
    case "rows":
      return [...titleRows(block).values()].find(({ kind }) => kind === "goal")?.title ?? "";
    case "line":
      return goalLineAbove(block)?.title ?? "";
    case "sheetName":
      return goalOfSheetName(block.sheet.name).title;
    case "none":
    case "alone":
      return "";
  }
}
