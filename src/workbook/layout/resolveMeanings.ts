import { decodeLevel, levelWithScore } from "../cells/decodeLevel";
import { plainText } from "../grid/cellText";
import { RESULT_FIELDS, type Field } from "../columns/catalogue";
import { namesRange } from "../columns/headings";
import { saysOfText } from "../scale/scaleProposals";
import { withoutLegend } from "../rows/levelLegend";
import type { ScaleWords } from "../scale/scaleWords";
import type { Scale } from "../../domain/scale/scale";
import { cellAt, type CellValue, type SheetSnapshot } from "../grid/snapshot";
import { contentsOf } from "./columnContents";
import type { ColumnReading } from "./followUpBlock";
import type { HeadingCell, HeadingRow } from "./headingRow";

/** A column of a follow-up with the one field that its heading names. */
export interface HeadedColumn {
  readonly column: number;
  readonly field: Field;
  /** "2022-08" for "Utfall aug 2022"; null for a heading without a period. */
  readonly period: string | null;
  readonly text: string;
  /** Its own words within a group that names the field ("Kvinnor" below "Utfall"); else "". */
  readonly part: string;
}

/** Headings that are column names of ours or of the controller's, according to what else stands on the row. */
type Resolve = (cell: HeadingCell<Field>, taken: ReadonlyMap<Field, number>) => Field | null;

/**
 * Gives each known heading its one meaning. Those with one go first; of those with several, the first that no other
 * column has, with these rules besides: "Nr" belongs to the title on its right; "Värde" beside a level is the level's
 * value when nothing but scores of the scale (0, 0,5 and 1) stands in it, else it is the outcome where there is no other; a
 * column called Status or Bedömning is one of levels only when all that stands in it can be read as levels, of any scale, when it holds
 * few letters, signs or small numbers and nothing else, or when it is the only result and holds few short words; and "Måluppfyllelse" that differs between the
 * indicators of one goal, or stands on rows where the goal's title does not, is theirs.
 * The controller's choices go before all of it.
 *
 * @param words the scale in force, with its words
 * @param end the row after the last one that may belong to the block
 */
export function resolveMeanings(
  sheet: SheetSnapshot,
  { row, cells }: HeadingRow<Field>,
  end: number,
  words: ScaleWords,
  chosen: ReadonlyMap<Field, Pick<ColumnReading, "column">> = new Map(),
): readonly HeadedColumn[] {
  const rows = { first: row + 1, end };
  const taken = new Map<Field, number>();
  const meaning = new Map<number, Field>();
  for (const [field, { column }] of chosen) {
    if (column === null) continue;
    taken.set(field, column);
    meaning.set(column, field);
  }
  const take = (column: number, field: Field, period: string | null): void => {
    meaning.set(column, field);
    if (period === null && !taken.has(field)) taken.set(field, column);
  };
  for (const { column, heading } of cells) {
    if (heading?.fields.length === 1 && !meaning.has(column)) take(column, heading.fields[0], heading.period);
  }
  const resolvers: readonly (readonly [Field, Resolve])[] = [
    [
      "goalTitle",
      (cell, now) =>
        cell.heading?.fields.includes("targetValue") === true && holdsTargets(sheet, rows, cell.column, words)
          ? now.has("targetValue")
            ? null
            : "targetValue"
          : firstFree(cell, now),
    ],
    ["milestone", firstFree],
    ["targetValue", firstFree],
    ["goalNumber", (cell, now) => numberOf(cell, cells, now, meaning)],
    ["goalLevel", (cell) => levelOfGoalOrIndicator(sheet, rows, cell, meaning)],
    [
      "indicatorLevel",
      (cell, now) =>
        cell.heading?.fields.includes("goalLevel") === true
          ? levelOfIndicatorOrGoal(sheet, rows, cell, now)
          : namesRange(cell.text) ||
              holdsLevels(sheet, rows, cell.column, words) ||
              mayHoldLevels(sheet, rows, cell, LONGEST_TOKEN) ||
              (isOnlyResult(cells, cell, now) && mayHoldLevels(sheet, rows, cell))
            ? firstFree(cell, now)
            : null,
    ],
    ["actualValue", (cell, now) => outcomeOrScore(sheet, rows, cell, now, words.scale)],
  ];
  for (const [likeliest, resolve] of resolvers) {
    for (const cell of cells) {
      const { heading } = cell;
      if (heading === null || heading.fields.length === 1 || heading.fields[0] !== likeliest) continue;
      if (meaning.has(cell.column)) continue;
      const field = resolve(cell, taken);
      if (field !== null) take(cell.column, field, heading.period);
    }
  }
  return cells.flatMap(({ column, text, heading, part }) => {
    const field = meaning.get(column);
    return field === undefined || heading === null
      ? []
      : [{ column, field, period: heading.period, text, part }];
  });
}

const firstFree: Resolve = ({ heading }, taken) => heading?.fields.find((field) => !taken.has(field)) ?? null;

/** The rows of a block below its headings. */
interface Rows {
  readonly first: number;
  readonly end: number;
}

/** The title that stands nearest to the right tells whose number it is. */
function numberOf(
  { column }: HeadingCell<Field>,
  cells: readonly HeadingCell<Field>[],
  taken: ReadonlyMap<Field, number>,
  meaning: ReadonlyMap<number, Field>,
): Field | null {
  const next = cells.find((cell) => {
    const field = meaning.get(cell.column);
    return cell.column > column && (field === "goalTitle" || field === "indicatorTitle");
  });
  const isIndicators = meaning.get(next?.column ?? -1) === "indicatorTitle";
  const fields = isIndicators ? (["indicatorNumber", "goalNumber"] as const) : (["goalNumber"] as const);
  return fields.find((field) => !taken.has(field)) ?? null;
}

function outcomeOrScore(
  sheet: SheetSnapshot,
  rows: Rows,
  { column }: HeadingCell<Field>,
  taken: ReadonlyMap<Field, number>,
  scale: Scale,
): Field | null {
  const hasOther = taken.has("actualValue") || taken.has("indicatorLevel");
  if (hasOther && !taken.has("indicatorScore")) {
    const others = othersThanScores(sheet, rows, column, scale);
    // Beside an outcome no number in it is one: some that have been typed among the values are the controller's.
    if (others === 0 || (taken.has("actualValue") && others < 0.5)) return "indicatorScore";
  }
  return taken.has("actualValue") ? null : "actualValue";
}

/** The share of a column's cells that hold something else than the value of a level; 0 where it is empty. */
function othersThanScores(sheet: SheetSnapshot, rows: Rows, column: number, scale: Scale): number {
  let [used, others] = [0, 0];
  for (let row = rows.first; row < rows.end; row++) {
    const { value } = cellAt(sheet, row, column);
    if (value === "" || namesScore(value)) continue;
    used++;
    if (typeof value !== "number" || levelWithScore(value, scale) === null) others++;
  }
  return used === 0 ? 0 : others / used;
}

/** The heading once more, as after a page break. */
function namesScore(value: CellValue): boolean {
  return plainText(value) === "Värde";
}

function holdsLevels(sheet: SheetSnapshot, rows: Rows, column: number, words: ScaleWords): boolean {
  const legend = withoutLegend(words);
  for (let row = rows.first; row < rows.end; row++) {
    const cell = cellAt(sheet, row, column);
    if (typeof cell.value === "number") return false;
    if (decodeLevel(cell, legend).problem !== null && saysOfText(plainText(cell.value)) === null)
      return false;
  }
  return true;
}

/** Whether nothing else on the row of headings is an outcome or a level. */
function isOnlyResult(
  cells: readonly HeadingCell<Field>[],
  { column }: HeadingCell<Field>,
  taken: ReadonlyMap<Field, number>,
): boolean {
  if (RESULT_FIELDS.some((field) => taken.has(field)) || taken.has("goalLevel")) return false;
  return cells.every(
    ({ column: other, heading }) =>
      other === column || heading?.fields.some((field) => RESULT_FIELDS.includes(field)) !== true,
  );
}

const MOST_LEVELS = 7;
const LONGEST_LEVEL = 45;
/** A number, a letter or a sign: no word of anything else. */
const LONGEST_TOKEN = 2;
const HIGHEST_LEVEL = 10;

/** Few different things that are short, or small whole numbers: what they mean is asked. The heading may stand once more. */
function mayHoldLevels(
  sheet: SheetSnapshot,
  rows: Rows,
  { column, text: heading }: HeadingCell<Field>,
  longest = LONGEST_LEVEL,
): boolean {
  const different = new Set<string>();
  for (let row = rows.first; row < rows.end; row++) {
    const { value } = cellAt(sheet, row, column);
    const text = plainText(value);
    if (text === "" || text === heading) continue;
    const isNumber = /^[\d.,%\s]+$/.test(text);
    if (isNumber && !(Number.isInteger(Number(text)) && Number(text) <= HIGHEST_LEVEL)) return false;
    if (text.length > longest && (longest > LONGEST_TOKEN || !sayNotAssessed(text))) return false;
    different.add(text.toLocaleLowerCase("sv"));
  }
  return different.size > 1 && different.size <= MOST_LEVELS;
}

/** "Ej mätt" among letters. */
function sayNotAssessed(text: string): boolean {
  return saysOfText(text)?.kind === "notAssessed";
}

/** "Mål" over "Minst 90 %" is what is to be reached, and no goal. */
function holdsTargets(sheet: SheetSnapshot, rows: Rows, column: number, words: ScaleWords): boolean {
  const contents = contentsOf(sheet, column, rows, words);
  return contents === "targets" || contents === "numbers";
}

/** A level that is called neither's is the goals' where it stands once for each goal of several indicators, else the indicators'. */
function levelOfIndicatorOrGoal(
  sheet: SheetSnapshot,
  rows: Rows,
  { column }: HeadingCell<Field>,
  taken: ReadonlyMap<Field, number>,
): Field | null {
  const goalColumn = taken.get("goalTitle");
  const indicatorColumn = taken.get("indicatorTitle");
  const isGoals =
    goalColumn !== undefined &&
    indicatorColumn !== undefined &&
    standsOncePerGoal(sheet, rows, { level: column, goal: goalColumn, indicator: indicatorColumn });
  const field = isGoals ? "goalLevel" : "indicatorLevel";
  return taken.has(field) ? null : field;
}

/** Whether the levels of a column are the goals': each on the first row of its goal, and none on the rows below it. */
export function standsOncePerGoal(
  sheet: SheetSnapshot,
  rows: Rows,
  at: { readonly level: number; readonly goal: number; readonly indicator: number },
): boolean {
  const textAt = (row: number, column: number): string => plainText(cellAt(sheet, row, column).value);
  let goal = "";
  let isLevelAbove = false;
  let withoutLevel = 0;
  for (let row = rows.first; row < rows.end; row++) {
    if (textAt(row, at.indicator) === "") continue;
    const title = textAt(row, at.goal);
    const isFirst = title !== "" && title !== goal;
    const hasLevel = textAt(row, at.level) !== "";
    if (isFirst) {
      goal = title;
      isLevelAbove = hasLevel;
    } else if (hasLevel) return false;
    else if (isLevelAbove) withoutLevel++;
  }
  return withoutLevel > 0;
}

function levelOfGoalOrIndicator(
  sheet: SheetSnapshot,
  rows: Rows,
  { column }: HeadingCell<Field>,
  meaning: ReadonlyMap<number, Field>,
): Field {
  const fields = new Set(meaning.values());
  const columnOf = (wanted: Field): number | undefined =>
    [...meaning].find(([, field]) => field === wanted)?.[0];
  const textAt = (row: number, at: number): string => plainText(cellAt(sheet, row, at).value);
  const goalColumn = columnOf("goalTitle");
  const indicatorColumn = columnOf("indicatorTitle");
  if (fields.has("indicatorLevel") || goalColumn === undefined || indicatorColumn === undefined)
    return "goalLevel";
  let goal = "";
  let goalLevel = "";
  for (let row = rows.first; row < rows.end; row++) {
    const level = textAt(row, column);
    const title = textAt(row, goalColumn);
    if (title !== "" && title !== goal) {
      goal = title;
      goalLevel = level;
    } else if (goalLevel !== "" && level !== "" && textAt(row, indicatorColumn) !== "") {
      // A goal's level is repeated where its title is, so that the rows can be sorted; else it stands once.
      if (level !== goalLevel || title === "") return "indicatorLevel";
    }
  }
  return "goalLevel";
}
