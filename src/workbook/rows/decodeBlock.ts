import type { CommitteeGoal, Indicator } from "../../domain/followUp";
import { decodeSteps, stepsTogether, type CellConventions, type IndicatorRow } from "./decodeSteps";
import { decodeLevel } from "../cells/decodeLevel";
import { saysNothing } from "../cells/decodeNumber";
import { TITLE_FIELDS, type Field } from "../columns/catalogue";
import type { Issue } from "../issues/issue";
import type { BlockGroup, FollowUpBlock } from "../layout/followUpBlock";
import { followUpReader } from "../layout/followUpReader";
import type { HeadingReader } from "../layout/headingRow";
import { readGroupLine } from "../layout/sheetGroup";
import { findLevelLegend, type LevelLegend } from "./levelLegend";
import { isRemark, isTotal } from "./rowKinds";
import { rowReader, type RowReader } from "./rowReader";
import type { Steps } from "../port/steps";

/** What one block holds. */
export interface DecodedBlock {
  readonly block: FollowUpBlock;
  readonly goals: readonly CommitteeGoal[];
  /** Zero-based sheet row of each indicator and each milestone, by its id. */
  readonly indicatorRows: ReadonlyMap<string, number>;
  /** Zero-based sheet rows of each goal, by its id, from the top; the first is where its figures are written. */
  readonly goalRows: ReadonlyMap<string, readonly number[]>;
  readonly legend: LevelLegend | null;
  readonly issues: readonly Issue[];
}

interface OpenGoal {
  readonly id: string;
  readonly title: string;
  readonly group: BlockGroup | null;
  readonly readers: RowReader[];
  readonly indicatorRows: IndicatorRow[];
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
  usesDates1904: boolean,
): Steps<DecodedBlock> {
  const issues: Issue[] = [];
  const legend = findLevelLegend(block.sheet);
  const headings = followUpReader(block.sheet);
  const goals = new Map<string, OpenGoal>();
  let group = block.group;
  let current: OpenGoal | null = null;
  for (let row = block.headerRow + 1; row < block.endRow; row++) {
    yield;
    const reader = rowReader(block, row, issues);
    const title = reader.text("goalTitle");
    const indicatorTitle = reader.text("indicatorTitle");
    const alone = reader.onlyText();
    const groupLine = alone === null ? null : readGroupLine(alone);
    if (groupLine !== null) {
      group = groupLine;
      current = null;
      continue;
    }
    if (title === "" && indicatorTitle === "" && reader.text("milestone") === "") continue;
    if (legend?.rows.has(row) === true) continue;
    if (isHeading(reader, headings) || isTotal(title) || isTotal(indicatorTitle)) continue;
    if (alone !== null && isRemark(alone)) continue;
    if (title !== "") current = openGoal(goals, reader, row, group, idPrefix);
    if (current === null) {
      const detail = { code: "indicatorWithoutGoal", title: indicatorTitle } as const;
      reader.report("indicatorTitle", "error", detail);
      continue;
    }
    current.readers.push(reader);
    const isIndicator = indicatorTitle !== "" || reader.text("milestone") !== "";
    if (isIndicator) current.indicatorRows.push({ id: `indicator-${idPrefix}${row + 1}`, row, reader });
  }
  const begun = [...goals.values()].filter(isGoal);
  const closed: CommitteeGoal[] = [];
  for (const goal of begun) {
    yield;
    closed.push(closeGoal(goal, { legend, usesDates1904 }));
  }
  return {
    block,
    goals: closed,
    indicatorRows: new Map(
      begun
        .flatMap(({ indicatorRows }) => indicatorRows)
        .sort((a, b) => a.row - b.row)
        .map(({ id, row }) => [id, row]),
    ),
    goalRows: new Map(begun.map(({ id, readers }) => [id, readers.map(({ row }) => row)])),
    legend,
    issues,
  };
}

function isGoal({ title, indicatorRows, readers }: OpenGoal): boolean {
  if (indicatorRows.length > 0) return true;
  readers[0]?.report("goalTitle", "warning", { code: "goalWithoutIndicators", title });
  return false;
}

function isHeading(reader: RowReader, headings: HeadingReader<Field>): boolean {
  return TITLE_FIELDS.every((field) => headings.read(reader.text(field))?.fields.includes(field) === true);
}

function openGoal(
  goals: Map<string, OpenGoal>,
  reader: RowReader,
  row: number,
  group: BlockGroup | null,
  idPrefix: string,
): OpenGoal {
  const title = reader.text("goalTitle");
  const key = `${reader.text("committee")}\n${group?.name ?? ""}\n${title}`;
  let goal = goals.get(key);
  if (goal === undefined) {
    goal = { id: `goal-${idPrefix}${row + 1}`, title, group, readers: [], indicatorRows: [] };
    goals.set(key, goal);
  }
  return goal;
}

function closeGoal(
  { id, title, group, indicatorRows, readers }: OpenGoal,
  conventions: CellConventions,
): CommitteeGoal {
  const level = firstDecided(readers, conventions.legend);
  const motivation = firstText("motivation", readers);
  const groupName = (field: BlockGroup["field"]): string | null =>
    firstText(field, readers) ?? (group?.field === field ? group.name : null);
  return {
    id,
    nr: firstText("goalNumber", readers) ?? "",
    title,
    committee: groupName("committee"),
    goalArea: groupName("goalArea"),
    overarchingGoal: firstText("overarchingGoal", readers),
    origin: firstText("origin", readers),
    indicators: stepsTogether(indicatorRows).map((rows): Indicator => decodeSteps(rows, conventions)),
    decided: level === null ? null : { level, motivation },
  };
}

/** What a goal's rows say in one column: the first filled cell. The first row that says something else is reported. */
export function firstText(field: Field, readers: readonly RowReader[]): string | null {
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

/** The level that is decided for a goal: the first of its rows that tells one. */
export function firstDecided(
  readers: readonly RowReader[],
  legend: LevelLegend | null,
): ReturnType<typeof decodeLevel>["value"] {
  firstText("decidedLevel", readers);
  const levels = readers.map((reader) => reader.take("decidedLevel", (cell) => decodeLevel(cell, legend)));
  return levels.find((level) => level !== null) ?? null;
}
