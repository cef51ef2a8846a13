import type { CommitteeGoal, FollowUp } from "../../domain/followUp";
import { decodeBlock, type DecodedBlock } from "./decodeBlock";
import { levelWording } from "../cells/levelText";
import { entryOf, FIELDS } from "../columns/catalogue";
import type { Issue } from "../issues/issue";
import type { FollowUpBlock } from "../layout/followUpBlock";
import type { DecodedRow } from "./decodeIndicator";
import { PLAIN_READING, type ReadingRules } from "./readingRules";
import { isSameName, nameParts, withJoinedGroups, type JoinedNames } from "./joinedNames";
import { fieldPlace, type BlockRow } from "./rowReader";
import { cellAt } from "../grid/snapshot";
import { allAtOnce, type Steps } from "../port/steps";
import { keysBeside } from "../scale/workbookKeys";
import type { LevelWording, ScaleWords } from "../scale/scaleWords";

/** A follow-up read from its blocks, with where each goal and indicator stands and what could not be read. */
export interface DecodedFollowUp {
  readonly followUp: FollowUp;
  readonly blocks: readonly DecodedBlock[];
  /** The words that the controller uses for the levels most often. */
  readonly wording: LevelWording;
  readonly issues: readonly Issue[];
}

/**
 * Reads all blocks of a follow-up: a goal belongs to the block that it stands in.
 *
 * @param words the scale in force, with its words
 * @param rules what is known of how its cells are read
 */
export function decodeFollowUp(
  blocks: readonly FollowUpBlock[],
  words: ScaleWords,
  rules: ReadingRules = PLAIN_READING,
): DecodedFollowUp {
  return allAtOnce(decodeInSteps(blocks, words, rules));
}

/** The same in steps that are short however large the follow-up is. */
export function* decodeInSteps(
  blocks: readonly FollowUpBlock[],
  words: ScaleWords,
  rules: ReadingRules,
): Steps<DecodedFollowUp> {
  const decoded: DecodedBlock[] = [];
  for (const [index, block] of blocks.entries())
    decoded.push(yield* decodeBlock(block, index === 0 ? "" : `${index + 1}-`, words, rules));
  const { goals, joined } = withJoinedGroups(decoded.flatMap((block) => block.goals));
  const written = decoded.flatMap(({ overarching }) => overarching);
  const overarching = written.map((each) => ({ ...each, name: overarchingName(each.name, goals) }));
  return {
    followUp: { goals, ...(overarching.length === 0 ? {} : { overarching }) },
    blocks: decoded,
    wording: mostUsedWording(blocks, words),
    issues: [
      ...decoded.flatMap(({ issues }) => issues),
      ...joined.flatMap((each) => joinedIssue(each, decoded)),
    ],
  };
}

/** The name by which the goals that serve an overarching goal know it. */
function overarchingName(name: string, goals: readonly CommitteeGoal[]): string {
  const parts = nameParts(name);
  const names = goals.flatMap(({ overarchingGoal, alsoServes = [] }) => [overarchingGoal, ...alsoServes]);
  return names.find((each) => each !== null && isSameName(nameParts(each), parts)) ?? name;
}

/** That several spellings were taken as one group's name, at the goal where the second of them stands. */
function joinedIssue({ field, names, goal }: JoinedNames, blocks: readonly DecodedBlock[]): readonly Issue[] {
  return blocks.flatMap(({ block, goalRows }): Issue[] => {
    const row = goalRows.get(goal.id)?.[0];
    if (row === undefined) return [];
    return [
      {
        detail: { code: "namesJoined", field, names },
        severity: "info",
        place: fieldPlace({ block, row }, field),
      },
    ];
  });
}

/** The row of an indicator, a milestone or a goal (its first row), by its id. */
export function locate(decoded: DecodedFollowUp, id: string): BlockRow | null {
  for (const { block, goalRows } of decoded.blocks) {
    const row = goalRows.get(id)?.[0];
    if (row !== undefined) return { block, row };
  }
  return indicatorRow(decoded, id);
}

/** The decoded row of an indicator or a milestone, by its id. */
export function indicatorRow({ blocks }: DecodedFollowUp, id: string): DecodedRow | null {
  for (const { indicatorRows } of blocks) {
    const row = indicatorRows.get(id);
    if (row !== undefined) return row;
  }
  return null;
}

const LEVEL_FIELDS = FIELDS.filter((field) => entryOf(field).holds === "level");

/** Of wordings that are used equally often, and where none is, the first of the scale. */
function mostUsedWording(blocks: readonly FollowUpBlock[], words: ScaleWords): LevelWording {
  const uses = new Map(words.wordings.map((wording) => [wording, 0]));
  for (const { sheet, headerRow, endRow, columns } of blocks) {
    for (const field of LEVEL_FIELDS) {
      const column = columns.get(field);
      if (column === undefined) continue;
      for (let row = headerRow + 1; row < endRow; row++) {
        const wording = levelWording(cellAt(sheet, row, column).value, words);
        if (wording !== null) uses.set(wording, (uses.get(wording) ?? 0) + 1);
      }
    }
  }
  if ([...uses.values()].every((count) => count === 0)) {
    // Nobody has given any level yet: the words of a key to them are the workbook's.
    const sheets = new Set(blocks.map(({ sheet }) => sheet));
    const entries = [...sheets].flatMap((sheet) => keysBeside(sheet, blocks)).flatMap((key) => key.entries);
    for (const text of entries.flatMap(({ token, meaning }) => [token, meaning])) {
      const wording = levelWording(text, words);
      if (wording !== null) uses.set(wording, (uses.get(wording) ?? 0) + 1);
    }
  }
  return [...uses].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
