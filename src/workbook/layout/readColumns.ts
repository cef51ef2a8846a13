import type { ScaleWords } from "../scale/scaleWords";
import {
  entryOf,
  FIELDS,
  headingOf,
  isLevelField,
  RESULT_FIELDS,
  TITLE_FIELDS,
  type Field,
} from "../columns/catalogue";
import { cellAddress } from "../grid/cellAddress";
import { plainText } from "../grid/cellText";
import { findFollowUpDate } from "../rows/followUpDate";
import type { Issue, IssueDetail, IssueSeverity } from "../issues/issue";
import { cellAt, type SheetSnapshot } from "../grid/snapshot";
import { contentsOf } from "./columnContents";
import { chooseColumns, outcomesByPeriod, levelHistory } from "./choosePeriod";
import type { ColumnReading, FollowUpBlock } from "./followUpBlock";
import { proposedField } from "../columns/headings";
import { headingAt, type HeadingCell, type HeadingRow } from "./headingRow";
import { saysOfText } from "../scale/scaleProposals";
import { resolveMeanings, standsOncePerGoal, type HeadedColumn } from "./resolveMeanings";

/** The columns that the controller has chosen; null says that the field has none. */
type ChosenReadings = ReadonlyMap<Field, ColumnReading>;

/**
 * Reads a block's columns from its headings. What the controller has chosen goes before what the headings say.
 *
 * @param saidPeriod year and month of the follow-up as the controller has said it
 */
export function readColumns(
  sheet: SheetSnapshot,
  headings: HeadingRow<Field>,
  endRow: number,
  words: ScaleWords,
  chosen: ChosenReadings = new Map(),
  saidPeriod: string | null = null,
): FollowUpBlock {
  const readings = new Map<Field, ColumnReading>(chosen);
  const issues: Issue[] = [];
  const report = (column: number, severity: IssueSeverity, detail: IssueDetail): void => {
    const address = cellAddress(headings.row, column);
    issues.push({ detail, severity, place: { sheet: sheet.name, address } });
  };
  const rows = { first: headings.row + 1, end: endRow };
  const chosenColumns = new Set([...chosen.values()].map(({ column }) => column));
  const headed = withoutReplaced(sheet, resolveMeanings(sheet, headings, endRow, words, chosen), rows);
  const { columns, chosenOutcome, laterOutcome, history } = chooseColumns({
    headed,
    outcomes: outcomesByPeriod(headings.cells),
    followUpPeriod: headings.cells.some(({ heading }) => (heading?.period ?? null) !== null)
      ? followUpPeriod(sheet, headings.row)
      : null,
    saidPeriod,
    saidOutcome: chosen.get("actualValue")?.column,
    isFilled: (column) => isFilled(sheet, column, rows),
  });
  for (const [field, candidates] of columns) {
    const [first, ...others] = candidates.filter(({ column }) => !chosenColumns.has(column));
    if (readings.has(field) || first === undefined) continue;
    const reading = settle(sheet, field, [first, ...others], rows);
    readings.set(field, reading);
    if (others.length > 0 && reading.certainty === "certain") {
      for (const { column } of [first, ...others].filter(({ column: other }) => other !== reading.column))
        report(column, "warning", { code: "duplicateHeading", heading: headingOf(field) });
    }
  }
  if (chosenOutcome !== null && readings.get("actualValue")?.column === chosenOutcome.column)
    report(chosenOutcome.column, "info", { code: "outcomeChosen", heading: chosenOutcome.text });
  for (const { column, alongside = [] } of chosen.values()) {
    if (column === null || alongside.length === 0) continue;
    const together = [column, ...alongside].map((each) => ({
      column: each,
      heading: headingAt(headings, each),
    }));
    report(column, "info", { code: "outcomesTogether", columns: together });
  }
  if (laterOutcome !== null)
    report(laterOutcome.column, "warning", { code: "laterOutcome", heading: laterOutcome.text });
  splitLimits(readings, headings);
  const used = new Set([...readings.values()].map(({ column }) => column));
  propose(headings.cells, headed, used, readings);
  proposeTargets(sheet, headings, readings, rows, words);
  proposeLevels(sheet, headings, readings, rows);
  for (const field of TITLE_FIELDS) doubtNumbers(sheet, field, readings, rows);
  const goal = readings.has("goalTitle") ? null : findGoalColumn(sheet, headings, readings, rows);
  if (goal !== null) readings.set("goalTitle", goal);
  return {
    sheet,
    headerRow: headings.row,
    headings,
    endRow,
    readings,
    columns: columnsOf(readings),
    group: null,
    goalPlace: null,
    history: history.map(({ period, column }) => ({ period, column })),
    levelHistory: levelHistory(headings, readings),
    issues,
  };
}

/** A column fetched from another sheet stands for a column of results that is empty. */
function withoutReplaced(
  sheet: SheetSnapshot,
  headed: readonly HeadedColumn[],
  { first, end }: Rows,
): readonly HeadedColumn[] {
  const formulas = (column: number): readonly string[] =>
    Array.from({ length: Math.max(0, end - first) }, (_, at) => cellAt(sheet, first + at, column).formula)
      .map(String)
      .filter((formula) => formula !== "");
  const isFetched = ({ column }: HeadedColumn): boolean => {
    const filled = formulas(column);
    return filled.length > 0 && filled.every((formula) => formula.startsWith("=") && formula.includes("!"));
  };
  const fetched = headed.filter(({ field }) => RESULT_FIELDS.includes(field)).filter(isFetched);
  if (fetched.length === 0) return headed;
  return headed.filter(
    ({ field, column }) =>
      !fetched.some((each) => each.field === field && each.column !== column) || formulas(column).length > 0,
  );
}

function columnsOf(readings: ReadonlyMap<Field, ColumnReading>): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const [field, { column }] of readings) if (column !== null) columns.set(field, column);
  return columns;
}

interface Rows {
  readonly first: number;
  readonly end: number;
}

/**
 * Of several columns for one field: the only one that holds anything, or the first when all that hold anything hold the
 * same; the first also where no figure depends on it. Else the controller is to choose.
 */
function settle(
  sheet: SheetSnapshot,
  field: Field,
  candidates: readonly [HeadedColumn, ...HeadedColumn[]],
  rows: Rows,
): ColumnReading {
  const [first, ...others] = candidates;
  const filled =
    others.length === 0 ? [first] : candidates.filter(({ column }) => isFilled(sheet, column, rows));
  const [best = first] = filled;
  const isOpen = filled.length > 1 && entryOf(field).isFigure && differ(sheet, filled, rows);
  return {
    column: best.column,
    heading: best.text,
    certainty: isOpen ? "several" : "certain",
    candidates: isOpen ? filled.map(({ column }) => column) : [],
    ...(isOpen ? proposedOf(field, filled) : {}),
  };
}

/** Names of a part of a target that is a limit by itself: "Bra från", "Godkänt". */
const OF_LIMIT =
  /fr\.? ?o\.? ?m|från|minst|lägst|högst|nedre|undre|övre|gräns|nivå|nått|nås|nåd|uppfyll|delvis|godkän|(?<!\p{L})(?:bra|ok|okej|acceptabel\p{L}*|grön\p{L}*|gul\p{L}*)(?!\p{L})/iu;
const OF_PARTLY = /delvis|nedre|undre|lägst|godkän|acceptabel|(?<!\p{L})(?:ok|okej|gul\p{L}*)(?!\p{L})/iu;

/**
 * Two columns below one heading of targets, called as limits are, are the target and the limit for partly: that of words of
 * less is the limit, else the second. Both are proposals.
 */
function splitLimits(readings: Map<Field, ColumnReading>, { cells }: HeadingRow<Field>): void {
  const target = readings.get("targetValue");
  if (target?.certainty !== "several" || readings.has("partlyLimit")) return;
  const parts = cells.filter(({ column }) => target.candidates.includes(column));
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || others.length > 0) return;
  if (!parts.every(({ part }) => part !== "") || !parts.some(({ part }) => OF_LIMIT.test(part))) return;
  const [best, partly] =
    OF_PARTLY.test(first.part) && !OF_PARTLY.test(second.part) ? [second, first] : [first, second];
  const likely = { certainty: "likely", candidates: [] } as const;
  readings.set("targetValue", { ...likely, column: best.column, heading: best.text });
  readings.set("partlyLimit", { ...likely, column: partly.column, heading: partly.text });
}

/** The column of all, beside those of its parts: "Utfall Totalt" beside "Utfall Kvinnor". */
const OF_ALL =
  /(?:^|[\s(])(?:totalt?|samtliga|alla|båda(?: könen)?|sammanlagt|sammantaget|summa|snitt|genomsnitt|medel(?:värde)?|hela (?:kommunen|nämnden|förvaltningen)|kommunen(?: totalt)?)\)?$/iu;

/** Of the parts of a group that of all is proposed. Where there is none, outcomes count each by itself. */
function proposedOf(
  field: Field,
  candidates: readonly Pick<HeadedColumn, "column" | "text" | "part">[],
): Pick<ColumnReading, "proposed"> {
  const whole = candidates.filter(({ text }) => OF_ALL.test(text));
  const [only] = whole;
  if (only !== undefined && whole.length === 1) return { proposed: only.column };
  const areParts = candidates.every(({ part }) => part !== "");
  return areParts && field === "actualValue" ? { proposed: "together" } : {};
}

function differ(sheet: SheetSnapshot, columns: readonly HeadedColumn[], rows: Rows): boolean {
  return new Set(columns.map(({ column }) => contents(sheet, column, rows).join("\n"))).size > 1;
}

/** A heading that names titles over a column of numbers is not to be trusted. */
function doubtNumbers(
  sheet: SheetSnapshot,
  field: Field,
  readings: Map<Field, ColumnReading>,
  rows: Rows,
): void {
  const reading = readings.get(field);
  if (reading === undefined || reading.column === null || reading.certainty !== "certain") return;
  const texts = contents(sheet, reading.column, rows).filter((text) => text !== "");
  const numbers = texts.filter((text) => !/\p{L}/u.test(text));
  if (numbers.length * 2 > texts.length) readings.set(field, { ...reading, certainty: "likely" });
}

function isFilled(sheet: SheetSnapshot, column: number, { first, end }: Rows): boolean {
  for (let row = first; row < end; row++) {
    if (plainText(cellAt(sheet, row, column).value) !== "") return true;
  }
  return false;
}

function contents(sheet: SheetSnapshot, column: number, { first, end }: Rows): readonly string[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) =>
    plainText(cellAt(sheet, first + index, column).value),
  );
}

/** Longer headings that begin or end with a known one are proposed for the fields that have no column. */
function propose(
  cells: readonly HeadingCell<Field>[],
  headed: readonly HeadedColumn[],
  used: ReadonlySet<number | null>,
  readings: Map<Field, ColumnReading>,
): void {
  const known = new Set(headed.map(({ column }) => column));
  const proposals = new Map<Field, HeadingCell<Field>[]>();
  for (const cell of cells) {
    if (cell.heading !== null || cell.text === "" || known.has(cell.column) || used.has(cell.column))
      continue;
    const field = proposedField(cell.text);
    if (field === null || readings.has(field)) continue;
    proposals.set(field, [...(proposals.get(field) ?? []), cell]);
  }
  for (const [field, [first, ...others]] of proposals) {
    if (first === undefined) continue;
    readings.set(field, {
      column: first.column,
      heading: first.text,
      certainty: others.length === 0 ? "likely" : "several",
      candidates: others.length === 0 ? [] : [first, ...others].map(({ column }) => column),
      ...(others.length === 0 ? {} : proposedOf(field, [first, ...others])),
    });
  }
}

/** A column of targets in words ("Minst 90 %") below a heading that is not known is proposed where no other holds targets. */
function proposeTargets(
  sheet: SheetSnapshot,
  { cells }: HeadingRow<Field>,
  readings: Map<Field, ColumnReading>,
  rows: Rows,
  words: ScaleWords,
): void {
  if (readings.has("targetValue") || !readings.has("indicatorTitle")) return;
  const used = new Set([...readings.values()].map(({ column }) => column));
  const found = cells.find(
    ({ column, text, heading }) =>
      heading === null &&
      text !== "" &&
      !used.has(column) &&
      contentsOf(sheet, column, rows, words) === "targets",
  );
  if (found === undefined) return;
  const { column, text: heading } = found;
  readings.set("targetValue", { column, heading, certainty: "likely", candidates: [] });
}

/** Other headings of a column of levels. */
const OF_LEVELS = /uppfyll|uppnå|(?<!\p{L})nås|nått|bedöm|nivå|status|trafikljus|(?<!\p{L})läge/iu;

/**
 * A column that is called as levels are, in words that are not known ("Nämndens bedömning"), and of which all that stands in it says
 * how far something has come, is proposed where no other column is of levels.
 */
function proposeLevels(
  sheet: SheetSnapshot,
  { cells }: HeadingRow<Field>,
  readings: Map<Field, ColumnReading>,
  rows: Rows,
): void {
  if (FIELDS.some((field) => isLevelField(field) && readings.has(field))) return;
  const [goal, indicator] = [readings.get("goalTitle")?.column, readings.get("indicatorTitle")?.column];
  if (typeof goal !== "number" || typeof indicator !== "number") return;
  const used = new Set([...readings.values()].map(({ column }) => column));
  const found = cells.filter(({ column, text, heading }) => {
    if (heading !== null || used.has(column) || !OF_LEVELS.test(text)) return false;
    const filled = contents(sheet, column, rows).filter((each) => each !== "");
    const levels = filled.filter((each) => saysOfText(each)?.kind === "level");
    return levels.length > 1 && filled.every((each) => saysOfText(each) !== null);
  });
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) return;
  const isOfGoals = standsOncePerGoal(sheet, rows, { level: first.column, goal, indicator });
  const field = isOfGoals ? "goalLevel" : "indicatorLevel";
  readings.set(field, { column: first.column, heading: first.text, certainty: "likely", candidates: [] });
}

/** Year and month of the follow-up, as the rows above the headings tell. */
function followUpPeriod(sheet: SheetSnapshot, headerRow: number): string | null {
  return findFollowUpDate({ sheet, headerRow })?.slice(0, 7) ?? null;
}

/** Shorter texts are numbers or codes, not the wording of a goal. */
const SHORTEST_GOAL = 6;

/**
 * The goals' column where it has no heading: the nearest column without one to the left of the indicators' that holds
 * texts. Null where there is none, or where no other column says that this is a follow-up.
 */
function findGoalColumn(
  sheet: SheetSnapshot,
  { cells }: HeadingRow<Field>,
  readings: ReadonlyMap<Field, ColumnReading>,
  rows: { readonly first: number; readonly end: number },
): ColumnReading | null {
  const indicators = readings.get("indicatorTitle");
  if (indicators === undefined || indicators.column === null || indicators.certainty !== "certain")
    return null;
  const right = indicators.column;
  const column = cells
    .filter((cell) => cell.column < right && cell.text === "")
    .map((cell) => cell.column)
    .findLast((each) => holdsTexts(sheet, each, rows));
  return column === undefined ? null : { column, heading: "", certainty: "likely", candidates: [] };
}

function holdsTexts(
  sheet: SheetSnapshot,
  column: number,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  let texts = 0;
  for (let row = first; row < end; row++) {
    const { value } = cellAt(sheet, row, column);
    if (typeof value === "number") return false;
    if (plainText(value).length >= SHORTEST_GOAL) texts++;
  }
  return texts > 0;
}
