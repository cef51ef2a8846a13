import type { AttainmentLevel } from "../../domain/scale/scale";
import type { CommitteeGoal, OverarchingGoal, OwnLevel } from "../../domain/followUp";
import { saysNothing } from "../cells/decoded";
import { TITLE_FIELDS, type Field, type LevelField } from "../columns/catalogue";
import { foldedText } from "../grid/cellText";
import type { Issue } from "../issues/issue";
import type { BlockGroup, FollowUpBlock } from "../layout/followUpBlock";
import { followUpReader } from "../columns/headings";
import type { HeadingReader } from "../layout/headingRow";
import { goalLineAbove, goalOfSheetName, lastFullRow, titleRows, type TitleRow } from "../layout/goalPlace";
import { readGroupLine } from "../layout/sheetGroup";
import type { Steps } from "../port/steps";
import { FORECAST_FIELDS, forecastColumns, type ForecastColumns } from "./goalForecasts";
import { decodeIndicator, stepsTogether, type DecodedRow, type IndicatorRow } from "./decodeIndicator";
import { findLevelLegend, type LevelLegend } from "./levelLegend";
import type { ReadingRules } from "./readingRules";
import { footnotesLeftOut, readDoubts } from "./doubtfulCells";
import { isSameName, nameParts } from "./joinedNames";
import { withoutParts } from "./partsOfIndicators";
import { RowReader } from "./rowReader";
import type { ScaleWords } from "../scale/scaleWords";
import { keysBeside } from "../scale/workbookKeys";

/** One block, decoded. */
export interface DecodedBlock {
  readonly block: FollowUpBlock;
  readonly goals: readonly CommitteeGoal[];
  /** The row of each indicator and each milestone, by its id, from the top. */
  readonly indicatorRows: ReadonlyMap<string, DecodedRow>;
  /** Zero-based sheet rows of each goal, by its id, from the top; the first is where its figures are written. */
  readonly goalRows: ReadonlyMap<string, readonly number[]>;
  /** The overarching goals that stand on rows of their own. */
  readonly overarching: readonly OverarchingGoal[];
  /** Each goal's decision as it stands, by the goal's id. */
  readonly decisions: ReadonlyMap<string, PlacedDecision>;
  readonly legend: LevelLegend;
  readonly issues: readonly Issue[];
}

/** A goal's decision by its cells, also a motivation beside which no level stands. */
export interface StandingDecision {
  readonly level: AttainmentLevel | null;
  readonly motivation: string | null;
}

/** A decision with the cells that it stands in. */
interface PlacedDecision {
  readonly standing: StandingDecision;
  /** The zero-based sheet rows where a level stands. */
  readonly levelRows: readonly number[];
  /** Those where the motivation stands. */
  readonly motivationRows: readonly number[];
}

interface OpenGoal {
  readonly id: string;
  readonly title: string;
  /** The number that stands before its title, where it stands on a line of its own; else "". */
  readonly nr: string;
  /** Where no goal is named, and the title is what the indicators stand under. */
  readonly isNamed: boolean;
  readonly group: BlockGroup | null;
  readonly readers: RowReader[];
  readonly indicatorRows: IndicatorRow[];
  /** The part of its title that tells it from others. */
  parts: ReturnType<typeof nameParts>;
  /** The ways in which its title is written, each with the first row of it. */
  readonly names: Map<string, RowReader>;
}

/**
 * Reads every goal of a block with its indicators. A row is an indicator's when its indicator cell, or that of its step,
 * is filled. The goal stands on each row, or once with blanks (or a merged cell) below; a title that comes back later
 * is the same goal, unless another committee's; other numbers or areas beside it are reported. Repeated headings, rows of
 * totals and remarks below the table are passed over; a line that names an area or committee holds for the goals
 * below it. What else stands in the goals' column without any indicator is reported and is no goal.
 * Each row is a step, and then each goal.
 *
 * @param idPrefix keeps the ids of several blocks apart
 */
export function* decodeBlock(
  block: FollowUpBlock,
  idPrefix: string,
  words: ScaleWords,
  rules: ReadingRules,
): Steps<DecodedBlock> {
  const issues: Issue[] = [];
  const legend = findLevelLegend(block.sheet, words);
  const keyRows = new Set(keysBeside(block.sheet, [block]).flatMap(({ rows }) => rows));
  const conventions = { ...rules, legend };
  const { doubts, noteRows } = readDoubts(block);
  issues.push(...footnotesLeftOut(block, doubts, rules));
  const headings = followUpReader(block.sheet);
  const goals = new Map<string, readonly OpenGoal[]>();
  const overarching: OverarchingGoal[] = [];
  const placed = placedGoals(block);
  const open = (reader: RowReader, goal: PlacedGoal): OpenGoal =>
    openGoal(goals, reader, { ...goal, group }, idPrefix);
  let group = block.group;
  let current: OpenGoal | null = null;
  for (let row = block.headerRow + 1; row < block.endRow; row++) {
    yield;
    if (noteRows.has(row)) continue;
    const reader = new RowReader(block, row, conventions, issues, doubts);
    const heading = placed.ofRows.get(row) ?? null;
    const title = heading?.title ?? reader.text("goalTitle");
    const indicatorTitle = heading === null ? reader.text("indicatorTitle") : "";
    const alone = reader.onlyText();
    const groupLine = alone === null ? null : readGroupLine(alone);
    if (groupLine !== null) {
      group = groupLine;
      current = null;
      continue;
    }
    if (heading !== null && heading.kind !== "goal") {
      group = { field: heading.kind, name: heading.title };
      continue;
    }
    if (title === "" && indicatorTitle === "" && reader.text("milestone") === "") {
      const tier = tierAbove(reader);
      if (tier?.field === "overarchingGoal") overarching.push(...writtenOfTier(tier.name, reader));
      group = tier ?? group;
      continue;
    }
    if (legend.rows.has(row) || keyRows.has(row)) continue;
    if (isHeading(reader, headings) || isTotal(title) || isTotal(indicatorTitle)) continue;
    if (alone !== null && isRemark(alone)) continue;
    if (alone !== null && heading === null && row > placed.lastRow) continue;
    if (title !== "") current = open(reader, { title, nr: heading?.nr ?? "", isNamed: true });
    else if (current === null && placed.ofBlock !== null) current = open(reader, placed.ofBlock);
    if (current === null) {
      const detail = { code: "indicatorWithoutGoal", title: indicatorTitle } as const;
      reader.report("indicatorTitle", "error", detail);
      continue;
    }
    current.readers.push(reader);
    const isIndicator = indicatorTitle !== "" || reader.text("milestone") !== "";
    if (isIndicator) current.indicatorRows.push({ id: `indicator-${idPrefix}${row + 1}`, reader });
  }
  const begun = [...goals.values()]
    .flat()
    .filter((goal) => isGoal(goal, block))
    .sort((one, other) => (one.readers[0]?.row ?? 0) - (other.readers[0]?.row ?? 0));
  for (const { names } of begun) {
    const [, second] = names.values();
    second?.report("goalTitle", "info", {
      code: "namesJoined",
      field: "goalTitle",
      names: [...names.keys()],
    });
  }
  const forecasts = forecastColumns(begun.map(({ readers }) => readers));
  const closed: ClosedGoal[] = [];
  const parts: IndicatorRow[] = [];
  for (const goal of begun) {
    yield;
    const rowsOfGoal = withoutParts(goal.indicatorRows);
    parts.push(...rowsOfGoal.parts);
    closed.push(closeGoal(goal, rowsOfGoal.whole, forecasts));
  }
  const [firstPart] = parts;
  firstPart?.reader.report("indicatorTitle", "info", { code: "partsShown", count: parts.length });
  const rows = closed.flatMap((goal) => goal.rows).sort((a, b) => a.row - b.row);
  return {
    block,
    goals: closed.map(({ goal }) => goal),
    overarching,
    indicatorRows: new Map(rows.map((row) => [row.id, row])),
    goalRows: new Map(begun.map(({ id, readers }) => [id, readers.map(({ row }) => row)])),
    decisions: new Map(closed.map(({ goal, decision }) => [goal.id, decision])),
    legend,
    issues,
  };
}

function isGoal({ title, indicatorRows, readers }: OpenGoal, { goalPlace }: FollowUpBlock): boolean {
  if (indicatorRows.length > 0 || goalPlace === "alone") return true;
  if (ownLevelOfGoal(readers, OWN_OF_GOAL_ALONE) !== undefined) return true;
  readers[0]?.report("goalTitle", "warning", { code: "goalWithoutIndicators", title });
  return false;
}

function isHeading(reader: RowReader, headings: HeadingReader<Field>): boolean {
  const titles = TITLE_FIELDS.filter((field) => reader.block.columns.has(field));
  return titles.every((field) => headings.read(reader.text(field))?.fields.includes(field) === true);
}

/** A group on a row of its own, in its column, above the goals that belong to it. */
function tierAbove(reader: RowReader): BlockGroup | null {
  for (const field of ["overarchingGoal", "goalArea", "committee"] as const) {
    const name = reader.text(field);
    if (name !== "" && !isTotal(name) && !isRemark(name)) return { field, name };
  }
  return null;
}

/** A goal's title, with the number that stands before it. */
type PlacedGoal = Pick<OpenGoal, "title" | "nr" | "isNamed">;

/** Where goals stand elsewhere than in a column: on rows of their own, or one for the whole block. */
interface PlacedGoals {
  readonly ofRows: ReadonlyMap<number, TitleRow>;
  readonly ofBlock: PlacedGoal | null;
  /** A text alone below this row is a note. */
  readonly lastRow: number;
}

function placedGoals(block: FollowUpBlock): PlacedGoals {
  const { goalPlace, sheet } = block;
  const none: PlacedGoals = { ofRows: new Map(), ofBlock: null, lastRow: Infinity };
  if (goalPlace === null || goalPlace === "alone") return none;
  const lastRow = lastFullRow(block);
  const ofSheet = { title: sheet.name, nr: "", isNamed: false };
  switch (goalPlace) {
    case "rows":
      return { ofRows: titleRows(block), ofBlock: null, lastRow };
    case "line": {
      const line = goalLineAbove(block);
      return { ...none, ofBlock: line === null ? ofSheet : { ...line, isNamed: true }, lastRow };
    }
    case "sheetName":
      return { ...none, ofBlock: { ...goalOfSheetName(sheet.name), isNamed: true }, lastRow };
    case "none":
      return { ...none, ofBlock: ofSheet, lastRow };
  }
}

function openGoal(
  goals: Map<string, readonly OpenGoal[]>,
  reader: RowReader,
  { title, nr, isNamed, group }: PlacedGoal & Pick<OpenGoal, "group">,
  idPrefix: string,
): OpenGoal {
  const { row } = reader;
  const parts = nameParts(title);
  const key = `${foldedText(reader.text("committee"))}\n${foldedText(group?.name ?? "")}\n${parts.words}`;
  const alike = goals.get(key) ?? [];
  let goal = alike.find((each) => isSameName(each.parts, parts));
  if (goal === undefined) {
    goal = {
      id: `goal-${idPrefix}${row + 1}`,
      title,
      nr,
      isNamed,
      group,
      readers: [],
      indicatorRows: [],
      parts,
      names: new Map(),
    };
    goals.set(key, [...alike, goal]);
  }
  // Also the number that a later row tells of.
  if (goal.parts.nr === "") goal.parts = parts;
  if (!goal.names.has(title)) goal.names.set(title, reader);
  return goal;
}

interface ClosedGoal {
  readonly goal: CommitteeGoal;
  readonly decision: PlacedDecision;
  readonly rows: readonly DecodedRow[];
}

function closeGoal(
  { id, title, nr: placedNr, isNamed, group, readers }: OpenGoal,
  indicatorRows: readonly IndicatorRow[],
  forecasts: ForecastColumns,
): ClosedGoal {
  const decision = standingDecision(readers);
  const { level, motivation } = decision.standing;
  const groupName = (field: BlockGroup["field"]): string | null =>
    firstText(field, readers) ?? (group?.field === field ? group.name : null);
  const nr = firstText("goalNumber", readers) ?? placedNr;
  const committee = groupName("committee");
  const goalArea = groupName("goalArea");
  const overarchingGoal = groupName("overarchingGoal");
  const origin = firstText("origin", readers);
  const indicators = stepsTogether(indicatorRows).map((rows) =>
    decodeIndicator(rows, forecasts.ofIndicators),
  );
  const forecast = forecastOfGoal(readers, indicatorRows, forecasts);
  const ofIndicators = new Set(indicatorRows.map(({ reader }) => reader));
  const own = ownLevelOfGoal(
    // Where one column holds the levels of both, the goal's is the one on its own row.
    sharesLevels(readers[0]?.block) ? readers.filter((reader) => !ofIndicators.has(reader)) : readers,
    indicators.length === 0 ? OWN_OF_GOAL_ALONE : ["goalLevel"],
  );
  return {
    goal: {
      id,
      nr,
      title,
      committee,
      goalArea,
      overarchingGoal,
      origin,
      indicators: indicators.map(({ indicator }) => indicator),
      decided: level === null ? null : { level, motivation },
      ...(motivation === null ? {} : { motivation }),
      ...(forecast === null ? {} : { forecast }),
      ...(own === undefined ? {} : { own }),
      ...(isNamed ? {} : { isNamed }),
    },
    decision,
    rows: indicators.flatMap(({ rows }) => rows),
  };
}

/** The goal's forecast: in a column of goals' forecasts, else on a row of the goal's that is no indicator's. */
function forecastOfGoal(
  readers: readonly RowReader[],
  indicatorRows: readonly IndicatorRow[],
  { ofGoals, ofIndicators }: ForecastColumns,
): string | null {
  const ownRows = readers.filter((each) => indicatorRows.every(({ reader }) => reader !== each));
  for (const [fields, rows] of [
    [ofGoals, readers],
    [ofIndicators, ownRows],
  ] as const) {
    for (const field of fields) {
      const text = firstText(field, rows);
      if (text !== null) return text;
    }
  }
  return null;
}

/** The overarching goal as the controller has written it on its own row: a level there is a decided one. */
function writtenOfTier(name: string, reader: RowReader): readonly OverarchingGoal[] {
  const own = ownLevelOfGoal([reader], ["decidedLevel", "goalLevel"]);
  const text = (field: Field): string | null => (reader.isTold(field) ? reader.text(field) : null);
  const motivation = text("motivation") ?? text("comment");
  const forecast = FORECAST_FIELDS.map(text).find((each) => each !== null) ?? null;
  const level = own?.kind === "level" ? own.level : null;
  if (level === null && motivation === null && forecast === null) return [];
  return [
    {
      name,
      decided: level === null ? null : { level, motivation },
      ...(motivation === null ? {} : { motivation }),
      ...(forecast === null ? {} : { forecast }),
    },
  ];
}

/** Whether one column holds the levels of goals and of indicators, each on rows of its own. */
function sharesLevels(block: FollowUpBlock | undefined): boolean {
  const column = block?.columns.get("goalLevel");
  return column !== undefined && column === block?.columns.get("assessedLevel");
}

/** The columns where the level of a goal without indicators may stand: whichever column of levels the sheet has is its. */
const OWN_OF_GOAL_ALONE = ["goalLevel", "assessedLevel", "indicatorLevel"] as const;

/** The goal's level as it stands, whoever has written it. */
function ownLevelOfGoal(readers: readonly RowReader[], fields: readonly LevelField[]): OwnLevel | undefined {
  for (const field of fields) {
    for (const reader of readers) {
      const own = reader.ownLevel(field);
      if (own !== undefined) return own;
    }
  }
  return undefined;
}

/** A goal's text in one column: that of its first filled cell. The first row that says something else is reported. */
function firstText(field: Field, readers: readonly RowReader[]): string | null {
  let first: string | null = null;
  for (const reader of readers) {
    const text = reader.text(field);
    if (text === "" || saysNothing(text)) continue;
    first ??= text;
    if (text === first) continue;
    reader.report(field, "warning", { code: "conflictingGoalValue", field, first, other: text });
    break;
  }
  return first;
}

/** The decided level is the first that any of the goal's rows tells. */
function standingDecision(readers: readonly RowReader[]): PlacedDecision {
  firstText("decidedLevel", readers);
  const levels = readers.flatMap((reader) => {
    const level = reader.take("decidedLevel");
    return level === null ? [] : [{ level, row: reader.row }];
  });
  const motivation = firstText("motivation", readers);
  return {
    standing: { level: levels[0]?.level ?? null, motivation },
    levelRows: levels.map(({ row }) => row),
    motivationRows: readers
      .filter((reader) => reader.text("motivation") === motivation)
      .map(({ row }) => row),
  };
}

const TOTAL =
  /^(?:summa|totalt?|delsumma|medelvärde|medel|genomsnitt|snitt|index)(?:\s+(?:mål|målet|per mål|alla mål|område|totalt|\d+(?:\.\d+)*))*:?$/iu;

/** Tells whether a title is that of a row of totals: "Totalt", "Summa mål 3", "Medelvärde". */
function isTotal(title: string): boolean {
  return TOTAL.test(title);
}

const REMARK =
  /^(?:[*†‡¹²³]|\(?\d{1,2}\)\s|(?:källa|källor|not|noter|anm|anmärkning|obs|förklaring|teckenförklaring)\b\s*[.:!]?)/iu;

/** Tells whether a text that stands alone on its row is a note or a legend below the table. */
function isRemark(text: string): boolean {
  return REMARK.test(text);
}
