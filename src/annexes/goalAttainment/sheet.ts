import type { GoalEvaluation, IndicatorEvaluation, OverarchingGroup } from "../../domain/evaluation";
import { GOAL_ATTAINMENT, WORDS } from "./words";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import { levelWord } from "../../text/cells/levelWords";
import { trendText } from "../../text/cells/trendWords";
import type { DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import { sheetPages } from "../../reports/ownSheet/pageBreaks";
import { levelFormat } from "../../reports/levelFormats";
import type { OwnCell, OwnRule } from "../../reports/ownSheet/ownSheet";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import { GROUP_HEADING, HAIR, LABEL_HEADING, SUBTITLE, THIN, TITLE } from "../kit/sheet/annexFormats";
import { indicatorNumber, indicatorTitle, LEVEL_CELL, outcomeCell } from "../kit/followUp/indicatorCells";
import { GOAL_LINES, goalLines, type SaidOfLevel } from "../kit/followUp/decisionText";
import { followUpCell, liveValue } from "../kit/followUp/liveCell";
import { CONTINUED } from "../kit/words";
import type { EvaluatedFollowUp, AnnexInput } from "../kit/sheet/annexInput";
import type { FollowUpSheet } from "../kit/sheet/buildAnnex";
import type { FollowUpFigure } from "../kit/sheet/sheetFigure";

const EMPTY: OwnCell = { content: "" };
const COLUMN_WIDTHS = [66, 268, 78, 104, 92];
/** Of the indicators' forecasts, where the follow-up has any. */
const FORECAST_WIDTH = 130;
/** Of the goals, the reasons of decisions and the indicators. */
const LABEL_COLUMN = 1;
const BAND = { bold: true, fontSize: 12, fillColor: "#DDEBF7" } as const;
const CAPTION = { fontColor: "#595959", verticalAlignment: "Center" } as const;
const TEXT_CELL = { wrapText: true, verticalAlignment: "Center" } as const;

/** The title and the line below it, which stand on each page. */
const TITLE_ROWS = 2;
/** The rows that are repeated where a goal goes on on the next page: its name, and the headings of its indicators. */
const CONTINUED_ROWS = 2;
/** So many letters of a goal's name have room on one line. */
const LONGEST_NAME = 85;

interface Row {
  readonly cells: readonly OwnCell[];
  /** "table" rows stand between hairlines. */
  readonly kind: "line" | "heading" | "table";
  /** The goal or indicator of the row; null for a heading. */
  readonly figure: FollowUpFigure | null;
}

/** Måluppfyllelse: for each goal area its goals with their level, and each goal's indicators. */
export function goalAttainmentSheet(
  { decoded, evaluation }: EvaluatedFollowUp,
  { committee, period }: Pick<AnnexInput, "committee" | "period">,
  { amounts }: Pick<AmountOptions, "amounts">,
): FollowUpSheet {
  const rows: Row[] = [
    line([{ content: WORDS.title, format: TITLE }]),
    line([
      {
        content: [committee, headingPeriodText(period)].filter((each) => each !== null).join(", "),
        format: SUBTITLE,
      },
    ]),
  ];
  const hasForecasts = evaluation.goals.some(({ indicators }) =>
    indicators.some(({ indicator }) => indicator.forecast !== ""),
  );
  const columnWidths = hasForecasts ? [...COLUMN_WIDTHS, FORECAST_WIDTH] : COLUMN_WIDTHS;
  let area: string | null = null;
  let overarching: string | null = null;
  const groups: { readonly first: number; readonly goal: GoalEvaluation }[] = [];
  for (const goal of evaluation.goals) {
    rows.push(line([]));
    groups.push({ first: rows.length, goal });
    if (goal.goal.goalArea !== null && goal.goal.goalArea !== area) {
      rows.push(areaRow(goal.goal.goalArea));
      overarching = null;
    }
    area = goal.goal.goalArea;
    if (goal.goal.overarchingGoal !== overarching) {
      overarching = goal.goal.overarchingGoal;
      const group = evaluation.byOverarchingGoal.find(({ name }) => name !== null && name === overarching);
      if (group !== undefined) rows.push(...overarchingRows(group, decoded));
    }
    rows.push(goalRow(goal, decoded, amounts), ...goalTexts(goal, decoded));
    if (goal.indicators.length === 0) continue;
    rows.push(headings(hasForecasts));
    rows.push(
      ...goal.indicators.map((indicator) => indicatorRow(indicator, goal, decoded, amounts, hasForecasts)),
    );
  }
  const { scale, breaks } = sheetPages({
    rows: rows.map(({ cells }) => cells),
    columnWidths,
    orientation: "Portrait",
    repeated: TITLE_ROWS,
    groups: groups.map(({ first }) => first),
    again: CONTINUED_ROWS,
  });
  const paged = withGoalsAgain(rows, breaks, groups, headings(hasForecasts));
  return {
    sheet: {
      purpose: "goalAttainment",
      name: GOAL_ATTAINMENT.sheet,
      rows: paged.rows.map(({ cells }) => cells),
      columnWidths,
      dress: {
        rules: rulesOf(paged.rows, columnWidths.length),
        frozen: { rows: 2, columns: 0 },
        page: {
          orientation: "Portrait",
          titleRows: { first: 0, last: TITLE_ROWS - 1 },
          footerLeft: GOAL_ATTAINMENT.footer,
          scale,
        },
        charts: [],
        breaks: paged.breaks,
      },
    },
    labelColumn: LABEL_COLUMN,
    figureAt: (row) => paged.rows[row]?.figure ?? null,
  };
}

interface GoalRows {
  /** The first row of the goal, or of the area that it is the first of. */
  readonly first: number;
  readonly goal: GoalEvaluation;
}

/** The rows with each goal named again, and its headings over it, where a page begins within it. */
function withGoalsAgain(
  rows: readonly Row[],
  breaks: readonly number[],
  goals: readonly GoalRows[],
  heading: Row,
): { readonly rows: readonly Row[]; readonly breaks: readonly number[] } {
  const [paged, pages]: [Row[], number[]] = [[], []];
  rows.forEach((row, at) => {
    if (breaks.includes(at)) {
      pages.push(paged.length);
      const broken = goals.findLast(({ first }) => first <= at);
      if (broken !== undefined && broken.first < at) paged.push(continuedRow(broken.goal), heading);
    }
    paged.push(row);
  });
  return { rows: paged, breaks: pages };
}

/** On one line over the columns, in a single cell: what stands below it is a table of its own. */
function continuedRow(evaluated: GoalEvaluation): Row {
  const { title } = evaluated.goal;
  const name = title.length > LONGEST_NAME ? `${title.slice(0, LONGEST_NAME)}…` : title;
  return goalLine([{ content: `${WORDS.goal}${CONTINUED}: ${name}`, format: { bold: true } }], evaluated);
}

function line(cells: readonly OwnCell[], figure: FollowUpFigure | null = null): Row {
  return { cells, kind: "line", figure };
}

function goalLine(cells: readonly OwnCell[], { goal }: GoalEvaluation): Row {
  return line(cells, { kind: "goal", goalId: goal.id });
}

function areaRow(goalArea: string): Row {
  const ground = { content: "", format: BAND };
  return line([
    { content: WORDS.area, format: BAND },
    { content: goalArea, format: BAND },
    ground,
    ground,
    ground,
  ]);
}

function goalRow(
  evaluated: GoalEvaluation,
  decoded: DecodedFollowUp,
  amounts: AmountOptions["amounts"],
): Row {
  const { goal, level } = evaluated;
  const word = levelWord(level, decoded.wording);
  return goalLine(
    [
      { content: WORDS.goal, format: CAPTION },
      { content: goal.title, format: { ...TEXT_CELL, bold: true } },
      EMPTY,
      { content: WORDS.level, format: { ...CAPTION, horizontalAlignment: "Right" } },
      {
        content: liveValue(word, [followUpCell(decoded, goal.id, "goalLevel")], amounts),
        format: { ...LEVEL_CELL, ...levelFormat(level, decoded.wording), bold: true },
        fillFollowsValue: true,
      },
    ],
    evaluated,
  );
}

/** Below a goal: what was decided and why, and what is expected. */
function goalTexts(evaluated: GoalEvaluation, decoded: DecodedFollowUp): readonly Row[] {
  const { goal, computedLevel, decidedLevel } = evaluated;
  const { motivation = null, forecast = null } = goal;
  return lineCells({ computedLevel, decidedLevel, motivation, forecast }, decoded).map((cells) =>
    goalLine(cells, evaluated),
  );
}

function lineCells(said: SaidOfLevel, { wording }: DecodedFollowUp): readonly (readonly OwnCell[])[] {
  return goalLines(said, wording).map(({ label, text }) => [
    { content: label, format: CAPTION },
    { content: text, format: TEXT_CELL },
  ]);
}

/** An overarching goal above the first of its goals: its level, with what was decided and is expected. */
function overarchingRows(group: OverarchingGroup, decoded: DecodedFollowUp): readonly Row[] {
  const { name, level } = group;
  const format = { ...BAND, wrapText: true, verticalAlignment: "Center" } as const;
  // The longest word of the label is to stand whole in its column.
  const small = { ...format, fontSize: 9 } as const;
  const ground = { content: "", format };
  const shown: readonly OwnCell[] =
    level === null
      ? [ground, ground]
      : [
          { content: WORDS.level, format: { ...small, horizontalAlignment: "Right" } },
          {
            content: levelWord(level, decoded.wording),
            format: { ...LEVEL_CELL, ...levelFormat(level, decoded.wording), bold: true },
          },
        ];
  return [
    line([{ content: WORDS.overarching, format: small }, { content: name ?? "", format }, ground, ...shown]),
    ...lineCells(group, decoded).map((cells) => line(cells)),
  ];
}

const [INDICATOR, OUTCOME, TREND, LEVEL] = WORDS.headings;
const headings = (hasForecasts: boolean): Row => ({
  kind: "heading",
  figure: null,
  cells: [
    { content: "", format: LABEL_HEADING },
    { content: INDICATOR, format: LABEL_HEADING },
    { content: OUTCOME, format: GROUP_HEADING },
    { content: TREND, format: LABEL_HEADING },
    { content: LEVEL, format: GROUP_HEADING },
    ...(hasForecasts ? [{ content: GOAL_LINES.forecast, format: LABEL_HEADING }] : []),
  ],
});

function indicatorRow(
  evaluated: IndicatorEvaluation,
  { goal }: GoalEvaluation,
  decoded: DecodedFollowUp,
  amounts: AmountOptions["amounts"],
  hasForecasts: boolean,
): Row {
  const { step, level, trend, trendAssessment } = evaluated;
  const word = levelWord(level, decoded.wording);
  const movement = step.measure.kind === "qualitative" ? "" : trendText(trend, trendAssessment);
  const cellIn = (field: "indicatorLevel" | "assessedLevel" | "trend") =>
    followUpCell(decoded, step.id, field);
  return {
    kind: "table",
    figure: { kind: "indicator", goalId: goal.id, indicatorId: evaluated.indicator.id },
    cells: [
      indicatorNumber(evaluated),
      { content: indicatorTitle(evaluated), format: TEXT_CELL },
      outcomeCell(decoded, step.id, amounts),
      { content: liveValue(movement, [cellIn("trend")], amounts), format: TEXT_CELL },
      {
        content: liveValue(word, [cellIn("indicatorLevel"), cellIn("assessedLevel")], amounts),
        format: { ...LEVEL_CELL, ...levelFormat(level, decoded.wording) },
        fillFollowsValue: true,
      },
      ...(hasForecasts ? [{ content: evaluated.indicator.forecast, format: TEXT_CELL }] : []),
    ],
  };
}

/** A thin rule over each table of indicators, hairlines between its rows. */
function rulesOf(rows: readonly Row[], columnCount: number): readonly OwnRule[] {
  return rows.flatMap(({ kind }, row): readonly OwnRule[] => {
    if (kind !== "heading") return [];
    const end = rows.findIndex((each, at) => at > row && each.kind !== "table");
    const rowCount = (end === -1 ? rows.length : end) - row - 1;
    if (rowCount === 0) return [];
    const area = { row: row + 1, column: 0, rowCount, columnCount };
    return [
      { area, line: HAIR },
      { area: { ...area, rowCount: 1 }, line: THIN },
    ];
  });
}
