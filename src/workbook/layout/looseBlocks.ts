import type { Field } from "../columns/catalogue";
import { followUpReader } from "../columns/headings";
import { foldedText, plainText } from "../grid/cellText";
import { cellAt, endRow, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";
import type { Issue } from "../issues/issue";
import { contentsOf, type ContentRows } from "./columnContents";
import { scaleOfWorkbook } from "../settings/readSettings";
import type { ScaleWords } from "../scale/scaleWords";
import { currentPeriod } from "./blocksToFollow";
import { findFollowUpBlocks } from "./findFollowUpBlocks";
import type { ColumnReading, FollowUpBlock } from "./followUpBlock";
import {
  goalLineAbove,
  lastFullRow,
  likelyPlace,
  mayBeGoalName,
  titleRows,
  type GoalPlace,
} from "./goalPlace";
import { countKnownCells, headingAt, HEADER_SEARCH_ROWS, readHeadingRow } from "./headingRow";
import { perSheetAndScale } from "./perSheet";
import { readColumns } from "./readColumns";

/** A table of indicators or of goals alone, with where its goals most likely stand. */
export interface LooseBlock {
  readonly block: FollowUpBlock;
  readonly place: GoalPlace;
}

/**
 * The tables of a workbook that no heading makes a follow-up: indicators with figures or levels but no column of goals, or goals
 * with levels but no indicators. Of former periods, hidden sheets and the add-in's own sheets none. They are followed up once
 * the controller has said where the goals stand.
 */
export function looseBlocks(snapshot: WorkbookSnapshot): {
  readonly blocks: readonly LooseBlock[];
  readonly issues: readonly Issue[];
} {
  const words = scaleOfWorkbook(snapshot);
  if (snapshot.sheets.some((sheet) => namesBoth(sheet, words))) return { blocks: [], issues: [] };
  const all = snapshot.sheets.flatMap((sheet) => looseBlocksOf(sheet, words));
  const visible = all.filter(({ sheet }) => sheet.visibility === "Visible");
  const { blocks, issues } = currentPeriod(visible.length > 0 ? visible : all);
  const withIndicators = blocks.filter(({ columns }) => columns.has("indicatorTitle"));
  const followed = withIndicators.length > 0 ? withIndicators : blocks;
  const hasLines = followed.length > 1 && followed.every((block) => goalLineAbove(block) !== null);
  const names = followed.map(({ sheet }) => sheet.name);
  const hasNames = new Set(names).size === names.length && names.length > 1 && names.every(mayBeGoalName);
  return {
    blocks: followed.map((block) => ({ block, place: likelyPlace(block, hasLines, hasNames) })),
    issues,
  };
}

/** Whether a sheet names goals and indicators side by side: what it lacks of a follow-up is asked for there. */
const namesBoth = perSheetAndScale((sheet, words): boolean => {
  if (sheet.ownMark !== null || sheet.visibility !== "Visible") return false;
  for (let row = sheet.firstRow; row < Math.min(endRow(sheet), sheet.firstRow + HEADER_SEARCH_ROWS); row++) {
    if (countKnownCells(sheet, row, followUpReader(sheet)) < 2) continue;
    const headings = readHeadingRow(sheet, row, followUpReader(sheet));
    const { columns } = readColumns(sheet, headings, endRow(sheet), words);
    if (columns.has("goalTitle") && columns.has("indicatorTitle")) return true;
  }
  return false;
});

/** A block read anew as one whose goals stand where the controller has said, to where its table ends. */
export function withGoalPlace(block: FollowUpBlock, place: GoalPlace, words: ScaleWords): FollowUpBlock {
  const loose = looseBlocksOf(block.sheet, words).find(({ headerRow }) => headerRow === block.headerRow);
  const whole = { ...block, endRow: loose?.endRow ?? block.endRow };
  return placed(completed(whole, words) ?? whole, place);
}

/**
 * A block with its goals in a place. Where they are rows of their own, the levels that stand on those rows are the goals', and
 * those that stand in the same column on the rows between are the indicators'. Levels that differ between indicators are theirs,
 * whatever their column is called.
 */
export function placed(block: FollowUpBlock, place: GoalPlace): FollowUpBlock {
  const levels = LEVELS_OF_ANY.flatMap((field) => {
    const column = block.columns.get(field);
    return column === undefined ? [] : [{ field, column }];
  });
  const [only, ...others] = levels;
  const reading = only === undefined ? undefined : block.readings.get(only.field);
  if (only === undefined || others.length > 0 || reading === undefined || place === "alone")
    return { ...block, goalPlace: place };
  const { ofGoals, ofIndicators, different } = rowsWithLevels(block, only.column);
  const isOfIndicators = ofGoals === 0 && ofIndicators > 1 && (different > 1 || place === "none");
  if (place !== "rows" ? only.field !== "goalLevel" || !isOfIndicators : ofGoals === 0 && !isOfIndicators)
    return { ...block, goalPlace: place };
  const fields: readonly Field[] = isOfIndicators
    ? [only.field === "goalLevel" ? "indicatorLevel" : only.field]
    : ofIndicators === 0
      ? ["goalLevel"]
      : ["goalLevel", "assessedLevel"];
  const readings = new Map(block.readings);
  const columns = new Map(block.columns);
  for (const known of [readings, columns]) known.delete(only.field);
  for (const field of fields) {
    readings.set(field, reading);
    columns.set(field, only.column);
  }
  return { ...block, readings, columns, goalPlace: place };
}

const LEVELS_OF_ANY = ["goalLevel", "indicatorLevel", "assessedLevel"] as const satisfies readonly Field[];

/** On how many rows of goals, and of indicators, anything stands in a column, and how many different things. */
function rowsWithLevels(
  block: FollowUpBlock,
  column: number,
): { readonly ofGoals: number; readonly ofIndicators: number; readonly different: number } {
  const { sheet, headerRow, endRow: end } = block;
  const titles = titleRows(block);
  const textAt = (row: number): string => foldedText(cellAt(sheet, row, column).value);
  const filled = Array.from(
    { length: Math.max(0, end - headerRow - 1) },
    (_, at) => headerRow + 1 + at,
  ).filter((row) => textAt(row) !== "");
  const ofGoals = filled.filter((row) => titles.get(row)?.kind === "goal").length;
  return {
    ofGoals,
    ofIndicators: filled.length - ofGoals,
    different: new Set(filled.map(textAt)).size,
  };
}

/** The loose tables of a sheet, from the top; none where it holds a follow-up. */
export const looseBlocksOf = perSheetAndScale((sheet, words): readonly FollowUpBlock[] => {
  if (sheet.ownMark !== null || findFollowUpBlocks(sheet, words).length > 0) return [];
  const rows: number[] = [];
  for (let row = sheet.firstRow; row < endRow(sheet); row++) {
    if (rows.length === 0 && row >= sheet.firstRow + HEADER_SEARCH_ROWS) break;
    if (countKnownCells(sheet, row, followUpReader(sheet)) === 0) continue;
    if (looseBlockAt(sheet, row, endRow(sheet), words) !== null) rows.push(row);
  }
  // Of two rows of headings the lower says all that the upper does.
  const lower = rows.filter(
    (row) => !(rows.includes(row + 1) && readHeadingRow(sheet, row + 1, followUpReader(sheet)).isTwoRows),
  );
  return lower.flatMap((row, at) => {
    const next = lower[at + 1];
    const block = looseBlockAt(sheet, row, next ?? endRow(sheet), words);
    if (block === null) return [];
    // What stands alone above the next table belongs to that.
    return next === undefined ? block : { ...block, endRow: lastFullRow(block) + 1 };
  });
});

/** The table below a row of headings; null where it names neither indicators nor goals with what they are told by. */
function looseBlockAt(
  sheet: SheetSnapshot,
  row: number,
  end: number,
  words: ScaleWords,
): FollowUpBlock | null {
  const headings = readHeadingRow(sheet, row, followUpReader(sheet));
  const isFilled = headings.cells.filter(({ text }) => text !== "").length > 1;
  return isFilled ? completed(readColumns(sheet, headings, end, words), words) : null;
}

/** A block as one without goals or without indicators, with the columns that must be theirs; null where it is neither. */
function completed(block: FollowUpBlock, words: ScaleWords): FollowUpBlock | null {
  const whole = withLevels(block, words);
  const { columns, readings } = whole;
  const isTold = (fields: readonly Field[]): boolean => fields.some((field) => columns.has(field));
  const hasFigures = isTold(["actualValue", "targetValue"]);
  const hasLevels = isTold(LEVEL_FIELDS);
  const goal = readings.get("goalTitle")?.column ?? null;
  if (columns.has("indicatorTitle"))
    return goal === null && (hasFigures || hasLevels) && likelyColumn(whole, "goalTitle", words) === null
      ? whole
      : null;
  if (!hasFigures && !hasLevels) return null;
  if (goal !== null && !hasFigures) {
    const level = Math.min(...LEVEL_FIELDS.map((field) => columns.get(field) ?? Infinity));
    const between = titleColumn(whole, words, goal + 1);
    return between === null || between > level ? whole : null;
  }
  // Goals and indicators stand in one column, or indicators in one that no known heading names.
  if (goal !== null && titleColumn(whole, words, goal + 1) !== null) return null;
  const column = goal ?? titleColumn(whole, words, whole.sheet.firstColumn);
  return column === null ? null : withIndicators(whole, column);
}

/** Headings of columns of texts to the left of the indicators that hold no goals. */
const NAMES_NO_GOAL =
  /avdelning|enhet|ansvar|förvaltning|verksamhet|kategori|typ|källa|process|kontakt|område|perspektiv/iu;
/** "KF:s mål för verksamhetsområdet", "Inriktningsmål": whatever else it speaks of, it speaks of goals. */
const NAMES_GOAL = /mål(?:en|et)?(?!\p{L})/iu;

function mayNameGoals(heading: string): boolean {
  return NAMES_GOAL.test(heading) || !NAMES_NO_GOAL.test(heading);
}

/**
 * The column that a field without one most likely has, by what stands in it: goals to the left of the indicators below no heading
 * that speaks of something else, indicators to the right of the goals, and of columns of numbers the last. Null where none is likely.
 */
export function likelyColumn(block: FollowUpBlock, field: Field, words: ScaleWords): number | null {
  const { sheet, headings, headerRow, endRow: end, columns } = block;
  const goal = columns.get("goalTitle");
  const indicator = columns.get("indicatorTitle");
  switch (field) {
    case "goalTitle": {
      // Where nothing else is a goal, the goals of the municipality are what is followed up.
      const overarching = columns.get("overarchingGoal");
      if (overarching !== undefined) return overarching;
      const column = titleColumn(block, words, sheet.firstColumn);
      const isLeft = column !== null && (indicator === undefined || column < indicator);
      return isLeft && mayNameGoals(headingAt(headings, column)) ? column : null;
    }
    case "indicatorTitle":
      return titleColumn(block, words, goal === undefined ? sheet.firstColumn : goal + 1);
    case "actualValue": {
      const used = new Set(columns.values());
      const rows = { first: headerRow + 1, end };
      const numbers = headings.cells.filter(
        ({ column, heading }) =>
          !used.has(column) && heading === null && contentsOf(sheet, column, rows, words) === "numbers",
      );
      return numbers.at(-1)?.column ?? null;
    }
    case "targetValue": {
      const used = new Set(columns.values());
      const rows = { first: headerRow + 1, end };
      const targets = headings.cells.filter(
        ({ column, heading }) =>
          !used.has(column) && heading === null && contentsOf(sheet, column, rows, words) === "targets",
      );
      return targets[0]?.column ?? null;
    }
    case "assessedLevel": {
      const used = new Set(columns.values());
      const rows = { first: headerRow + 1, end };
      const levels = headings.cells.filter(
        ({ column }) => !used.has(column) && contentsOf(sheet, column, rows, words) === "levels",
      );
      return levels.at(-1)?.column ?? null;
    }
    default:
      return null;
  }
}

const LEVEL_FIELDS: readonly Field[] = ["goalLevel", "indicatorLevel", "assessedLevel", "decidedLevel"];

function withIndicators(block: FollowUpBlock, column: number): FollowUpBlock {
  const readings = new Map(block.readings);
  const columns = new Map(block.columns);
  for (const field of ["goalTitle", "milestone"] as const) {
    if (columns.get(field) !== column) continue;
    readings.delete(field);
    columns.delete(field);
  }
  const heading = headingAt(block.headings, column);
  readings.set("indicatorTitle", { column, heading, certainty: "certain", candidates: [] });
  columns.set("indicatorTitle", column);
  return { ...block, readings, columns };
}

/** Headings over the level that stands, among those of several who judge. */
const OF_ALL_WHO_JUDGE = /bedömning|samlad|sammanvägd|slutlig|totalt?|nivå|status|måluppfyllelse/iu;

/**
 * Where no heading names a level or a figure, columns that hold words of a scale are levels: those of the goals where no
 * indicators stand beside them. Of several the one is proposed whose heading speaks of a judgement, else the last.
 */
function withLevels(block: FollowUpBlock, words: ScaleWords): FollowUpBlock {
  const { sheet, headings, headerRow, endRow: end, columns } = block;
  const titles = columns.get("indicatorTitle") ?? columns.get("goalTitle");
  const isTold = [...LEVEL_FIELDS, "actualValue", "targetValue"].some((field) =>
    [...columns.keys()].some((key) => key === field),
  );
  if (titles === undefined || isTold) return block;
  const used = new Set(columns.values());
  const rows = { first: headerRow + 1, end };
  const found = headings.cells.filter(
    ({ column, text }) =>
      column > titles &&
      text !== "" &&
      !used.has(column) &&
      contentsOf(sheet, column, rows, words) === "levels",
  );
  const last = found.at(-1);
  if (last === undefined) return block;
  const named = found.filter(({ text }) => OF_ALL_WHO_JUDGE.test(text));
  const likeliest = (named.length === 1 ? named[0] : undefined) ?? last;
  const field = columns.has("indicatorTitle") ? "indicatorLevel" : "goalLevel";
  const reading: ColumnReading = {
    column: likeliest.column,
    heading: likeliest.text,
    certainty: found.length === 1 ? "likely" : "several",
    candidates: found.length === 1 ? [] : found.map(({ column }) => column),
    ...(found.length === 1 ? {} : { proposed: likeliest.column }),
  };
  return {
    ...block,
    readings: new Map(block.readings).set(field, reading),
    columns: new Map(columns).set(field, likeliest.column),
  };
}

const SHORTEST_TITLE = 4;

/** The first column from one on that nothing else is read from, where at least half of what stands in it are titles: texts, and no levels. */
function titleColumn(
  { sheet, headings, headerRow, endRow: end, columns }: FollowUpBlock,
  words: ScaleWords,
  from: number,
): number | null {
  const used = new Set(columns.values());
  const rows = { first: headerRow + 1, end };
  const found = headings.cells.find(({ column, heading }) => {
    if (column < from || used.has(column) || heading !== null) return false;
    const texts = contents(sheet, column, rows).filter((text) => text !== "");
    const isTitle = (text: string): boolean => /\p{L}/u.test(text) && text.length >= SHORTEST_TITLE;
    const kind = contentsOf(sheet, column, rows, words);
    const mayBeTitles = kind === "titles" || (kind === "levels" && column === sheet.firstColumn);
    return mayBeTitles && texts.filter(isTitle).length * 2 >= texts.length;
  });
  return found?.column ?? null;
}

function contents(sheet: SheetSnapshot, column: number, { first, end }: ContentRows): readonly string[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) =>
    plainText(cellAt(sheet, first + at, column).value),
  );
}
