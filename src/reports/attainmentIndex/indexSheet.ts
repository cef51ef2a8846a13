import { indexText } from "../../text/make/figures";
import {
  countDecided,
  type AttainmentSummary,
  type Evaluation,
  type GoalGroup,
} from "../../domain/evaluation";
import { countOf } from "../../domain/scale/levelCounts";
import { levelsBestFirst } from "../../domain/scale/scale";
import { calculatedFromText, INDEX_SHEET } from "../../text/cells/indexSheetText";
import { levelWord, NO_INFORMATION, levelChoices } from "../../text/cells/levelWords";
import { dateToSerial } from "../../workbook/cells/decodeDate";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { CellContent, CellFormat } from "../../workbook/plan/writePlan";
import { NUMBER_FORMATS } from "../numberFormats";
import type { OwnCell, OwnSheet } from "../ownSheet/planOwnSheet";
import type { IndexFormulas } from "./indexFormulas";

/** When a calculation was made, and for which day; both local to the user. */
export interface CalculationTime {
  /** ISO date of the follow-up. */
  readonly followUpDate: string;
  /** Neither the controller nor the workbook states that date: it is said to be a guess, and never written. */
  readonly isDateAssumed?: boolean;
  /** ISO date and time to the minute: "2022-09-12T14:05". */
  readonly calculatedAt: string;
}

export interface GroupTable {
  readonly heading: string;
  readonly groups: readonly GoalGroup[];
  /** Null where the groups cannot be picked by formula: the computed figures are written. */
  readonly formulas: IndexFormulas | null;
}

export interface IndexSheetContent {
  readonly evaluation: Evaluation;
  readonly wording: LevelWording;
  readonly sourceSheets: readonly string[];
  readonly time: CalculationTime;
  readonly usesDates1904: boolean;
  /** Null where other figures stand among the goals': the computed ones are written. */
  readonly formulas: IndexFormulas | null;
  readonly tables: readonly GroupTable[];
}

/** The text of the sheet's mark. */
export const INDEX_PURPOSE = "index";

/** The cell of the index for all goals. */
export const INDEX_POSITION = { row: 3, column: 1 };

/** In points; those of the default scale together fit a standing A4 page with ordinary margins. */
const COLUMN_WIDTHS = { label: 114, index: 84, goalCount: 28, none: 56 };

/** Wide enough for a level's word, in points. */
function widthOf(word: string): number {
  if (word.length < 9) return 46;
  return word.length < 13 ? 54 : 74;
}
const TITLE: CellFormat = { bold: true, fontSize: 14 };
const HEADING: CellFormat = { bold: true, fillColor: "#DDEBF7" };
const FIGURE_HEADING: CellFormat = { ...HEADING, horizontalAlignment: "Right" };
const EMPTY: OwnCell = { content: "" };

/** The sheet "Måluppfyllelse – index": index, counts, when and from what; then the same figures per group. */
export function indexSheet(content: IndexSheetContent): OwnSheet {
  const { evaluation, wording, sourceSheets, time, usesDates1904, formulas, tables } = content;
  const figures = summaryCells(evaluation, null, formulas, wording);
  const [index = EMPTY, goalCount = EMPTY, ...counts] = figures;
  const words = levelChoices(wording);
  const rows: OwnCell[][] = [
    [{ content: INDEX_SHEET.name, format: TITLE }],
    [{ content: calculatedFromText(sourceSheets) }],
    [],
    [
      { content: INDEX_SHEET.index, format: { bold: true } },
      { ...index, format: { bold: true } },
    ],
    [{ content: INDEX_SHEET.goalCount }, goalCount],
    ...[...words, INDEX_SHEET.none].map((content, at) => [{ content }, counts[at] ?? EMPTY]),
    [{ content: INDEX_SHEET.decidedCount }, count(countDecided(evaluation))],
    [{ content: INDEX_SHEET.indicatorCount }, count(evaluation.indicatorCount)],
    [{ content: INDEX_SHEET.gradedCount }, count(evaluation.gradedIndicatorCount)],
    [
      { content: INDEX_SHEET.followUpDate },
      time.isDateAssumed === true
        ? { content: INDEX_SHEET.noDate, format: { horizontalAlignment: "Right" } }
        : { content: dateToSerial(time.followUpDate, usesDates1904), numberFormat: NUMBER_FORMATS.date },
    ],
    [
      { content: INDEX_SHEET.calculatedAt },
      {
        content: timeToSerial(time.calculatedAt, usesDates1904),
        numberFormat: NUMBER_FORMATS.time,
        followsOthers: true,
      },
    ],
  ];
  for (const { heading, groups, formulas: groupFormulas } of tables) {
    rows.push([], tableHeading(heading, wording));
    for (const group of groups) {
      rows.push([
        { content: group.name ?? NO_INFORMATION },
        ...summaryCells(group, group, groupFormulas, wording),
      ]);
    }
  }
  return {
    purpose: INDEX_PURPOSE,
    name: INDEX_SHEET.name,
    rows,
    columnWidths: [
      COLUMN_WIDTHS.label,
      COLUMN_WIDTHS.index,
      COLUMN_WIDTHS.goalCount,
      ...words.map(widthOf),
      COLUMN_WIDTHS.none,
    ],
  };
}

/** Index, number of goals, and goals at each level, as formulas where they can be. */
function summaryCells(
  summary: AttainmentSummary,
  group: GoalGroup | null,
  formulas: IndexFormulas | null,
  wording: LevelWording,
): readonly OwnCell[] {
  const { index, range, goalCount, levels } = summary;
  const counted = (word: string, computed: number): OwnCell =>
    count(formulas?.count(word, group) ?? computed);
  return [
    index === null
      ? { content: indexText(index, range).sv, format: { horizontalAlignment: "Right" } }
      : { content: formulas?.index(group) ?? index, numberFormat: NUMBER_FORMATS.index },
    count(goalCount),
    ...[...levelsBestFirst(wording.scale), null].map((level) =>
      counted(levelWord(level, wording), countOf(levels, level)),
    ),
  ];
}

function tableHeading(heading: string, wording: LevelWording): OwnCell[] {
  const { groupIndex, groupGoals, groupNone } = INDEX_SHEET;
  const figures = [groupIndex, groupGoals, ...levelChoices(wording), groupNone];
  return [
    { content: heading, format: HEADING },
    ...figures.map((content) => ({ content, format: FIGURE_HEADING })),
  ];
}

function count(content: CellContent): OwnCell {
  return { content, numberFormat: NUMBER_FORMATS.count };
}

/** Days since the start of Excel's date system, with the time of day as their fraction. */
function timeToSerial(isoTime: string, usesDates1904: boolean): number {
  const [date = "", time = ""] = isoTime.split("T");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return dateToSerial(date, usesDates1904) + (hours * 60 + minutes) / 1440;
}
