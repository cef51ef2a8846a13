import type { CommitteeGoal, FollowUp, Indicator } from "../domain/followUp";
import { decodeIndicator } from "./decodeIndicator";
import { decodeLevel, levelWording, type LevelWording } from "./decodeLevel";
import { saysNothing } from "./decodeNumber";
import type { Field } from "./field";
import type { FollowUpBlock } from "./followUpBlock";
import { fieldOfHeading } from "./headerVocabulary";
import type { Issue } from "./issue";
import { rowReader, type RowReader } from "./rowReader";
import { cellAt, endRow } from "./snapshot";

/** A follow-up read from its block, with where each goal and indicator stands and what could not be read. */
export interface DecodedFollowUp {
  readonly followUp: FollowUp;
  /** Zero-based sheet row of each indicator, by its id. */
  readonly indicatorRows: ReadonlyMap<string, number>;
  /** Zero-based sheet rows of each goal, by its id, from the top; the first is where its figures are written. */
  readonly goalRows: ReadonlyMap<string, readonly number[]>;
  /** The words that the controller uses for the levels most often. */
  readonly wording: LevelWording;
  readonly issues: readonly Issue[];
}

interface OpenGoal {
  readonly id: string;
  readonly title: string;
  readonly rows: number[];
  readonly indicators: Indicator[];
  readonly readers: RowReader[];
}

/**
 * Reads every goal with its indicators. A row is an indicator's when its indicator cell is filled. The goal stands
 * on each row, or once with blanks (or a merged cell) below; a title that comes back later is the same goal; other
 * numbers or areas beside it are reported. A repeated row of headings is passed over. What stands in the goals'
 * column without any indicator (a goal that is not begun, a legend below the table) is reported and is no goal.
 */
export function decodeFollowUp(block: FollowUpBlock): DecodedFollowUp {
  const issues: Issue[] = [...block.issues];
  const goals = new Map<string, OpenGoal>();
  const indicatorRows = new Map<string, number>();
  let current: OpenGoal | null = null;

  for (let row = block.headerRow + 1; row < endRow(block.sheet); row++) {
    const reader = rowReader(block, row, issues);
    const title = reader.text("goalTitle");
    const indicatorTitle = reader.text("indicatorTitle");
    if ((title === "" && indicatorTitle === "") || isHeading(title, indicatorTitle)) continue;
    if (title !== "") current = openGoal(goals, reader, row);
    if (current === null) {
      const detail = { code: "indicatorWithoutGoal", title: indicatorTitle } as const;
      reader.report("indicatorTitle", "error", detail);
      continue;
    }
    current.rows.push(row);
    current.readers.push(reader);
    if (indicatorTitle === "") continue;
    const id = `indicator-${row + 1}`;
    current.indicators.push(decodeIndicator(id, reader));
    indicatorRows.set(id, row);
  }
  const begun = [...goals.values()].filter(isGoal);
  return {
    followUp: { goals: begun.map(closeGoal) },
    indicatorRows,
    goalRows: new Map(begun.map(({ id, rows }) => [id, rows])),
    wording: mostUsedWording(block),
    issues,
  };
}

function isGoal({ title, indicators, readers }: OpenGoal): boolean {
  if (indicators.length > 0) return true;
  readers[0]?.report("goalTitle", "warning", { code: "goalWithoutIndicators", title });
  return false;
}

function isHeading(goalTitle: string, indicatorTitle: string): boolean {
  return fieldOfHeading(goalTitle) === "goalTitle" && fieldOfHeading(indicatorTitle) === "indicatorTitle";
}

function openGoal(goals: Map<string, OpenGoal>, reader: RowReader, row: number): OpenGoal {
  const title = reader.text("goalTitle");
  let goal = goals.get(title);
  if (goal === undefined) {
    goal = { id: `goal-${row + 1}`, title, rows: [], indicators: [], readers: [] };
    goals.set(title, goal);
  }
  return goal;
}

function closeGoal({ id, title, indicators, readers }: OpenGoal): CommitteeGoal {
  const level = firstDecided(readers);
  const motivation = firstText("motivation", readers);
  return {
    id,
    nr: firstText("goalNumber", readers) ?? "",
    title,
    goalArea: firstText("goalArea", readers),
    origin: firstText("origin", readers),
    indicators,
    decided: level === null ? null : { level, motivation },
  };
}

/** What a goal's rows say in one column: the first filled cell. The first row that says something else is reported. */
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

function firstDecided(readers: readonly RowReader[]): ReturnType<typeof decodeLevel>["value"] {
  firstText("decidedLevel", readers);
  const levels = readers.map((reader) => reader.take("decidedLevel", decodeLevel));
  return levels.find((level) => level !== null) ?? null;
}

function mostUsedWording(block: FollowUpBlock): LevelWording {
  let balance = 0;
  for (const field of ["assessedLevel", "decidedLevel", "indicatorLevel", "goalLevel"] as const) {
    const column = block.columns.get(field);
    if (column === undefined) continue;
    for (let row = block.headerRow + 1; row < endRow(block.sheet); row++) {
      const wording = levelWording(cellAt(block.sheet, row, column).value);
      if (wording !== null) balance += wording === "uppnått" ? 1 : -1;
    }
  }
  return balance < 0 ? "uppfyllt" : "uppnått";
}
