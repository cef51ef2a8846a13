import type { GoalEvaluation } from "../../domain/evaluation";
import { FOLLOW_UP_RESULT, WORDS } from "./words";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import { levelWord } from "../../text/cells/levelWords";
import { dateToSerial } from "../../workbook/cells/decodeDate";
import { sheetPages } from "../../reports/ownSheet/pageBreaks";
import { levelFormat } from "../../reports/levelFormats";
import { NUMBER_FORMATS } from "../../reports/numberFormats";
import type { OwnCell, OwnRule } from "../../reports/ownSheet/ownSheet";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import { GROUP_HEADING, HAIR, LABEL_HEADING, SUBTITLE, THIN, TITLE } from "../kit/sheet/annexFormats";
import { indicatorTitle, LEVEL_CELL } from "../kit/followUp/indicatorCells";
import { GOAL_LINES, goalLines } from "../kit/followUp/decisionText";
import { followUpCell, liveValue } from "../kit/followUp/liveCell";
import { CONTINUED } from "../kit/words";
import type { EvaluatedFollowUp, AnnexInput } from "../kit/sheet/annexInput";
import type { FollowUpSheet } from "../kit/sheet/buildAnnex";
import type { FollowUpFigure } from "../kit/sheet/sheetFigure";

const EMPTY: OwnCell = { content: "" };
/** Nämndmål, Indikator, Tidpunkter, Kommentar, Nivå, Måluppfyllelse. */
const COLUMN_WIDTHS = [184, 176, 68, 236, 84, 92];
const COMMENT_COLUMN = 3;
/** Of the indicators' forecasts, after the comments, where the follow-up has any. */
const FORECAST_WIDTH = 120;
/** Of the indicators. */
const LABEL_COLUMN = 1;
const HEADING_ROW = 3;
const TOP = HEADING_ROW + 1;
const TEXT_CELL = { wrapText: true, verticalAlignment: "Center" } as const;

/** Resultat av periodens uppföljning: each goal once, with a row for each of its indicators, or one of its own. */
export function followUpResultSheet(
  followUp: EvaluatedFollowUp,
  { committee, period, snapshot }: Pick<AnnexInput, "committee" | "period" | "snapshot">,
  { amounts }: Pick<AmountOptions, "amounts">,
): FollowUpSheet {
  const { goals } = followUp.evaluation;
  const hasForecasts = goals.some(({ indicators }) =>
    indicators.some(({ indicator }) => indicator.forecast !== ""),
  );
  const forecasts = <Item>(item: Item): readonly Item[] => (hasForecasts ? [item] : []);
  const headings = [
    ...WORDS.headings.slice(0, COMMENT_COLUMN + 1),
    ...forecasts(GOAL_LINES.forecast),
    ...WORDS.headings.slice(COMMENT_COLUMN + 1),
  ];
  const columnWidths = [
    ...COLUMN_WIDTHS.slice(0, COMMENT_COLUMN + 1),
    ...forecasts(FORECAST_WIDTH),
    ...COLUMN_WIDTHS.slice(COMMENT_COLUMN + 1),
  ];
  const goalRows = goals.map((goal) =>
    rowsOfGoal(goal, followUp, snapshot.usesDates1904, amounts, hasForecasts),
  );
  const figures = goals.flatMap(({ goal, indicators }): { goalId: string; indicatorId: string | null }[] =>
    indicators.length === 0
      ? [{ goalId: goal.id, indicatorId: null }]
      : indicators.map(({ indicator }) => ({ goalId: goal.id, indicatorId: indicator.id })),
  );
  const top: OwnCell[][] = [
    [{ content: WORDS.title, format: TITLE }],
    [
      {
        content: [committee, headingPeriodText(period)].filter((each) => each !== null).join(", "),
        format: SUBTITLE,
      },
    ],
    [],
    headings.map((content, column) => ({
      content,
      format: column === 2 || column > headings.length - 3 ? GROUP_HEADING : LABEL_HEADING,
    })),
  ];
  const groups = goalRows.map((_, at) => TOP + goalRows.slice(0, at).flat().length);
  const { scale, breaks } = sheetPages({
    rows: [...top, ...goalRows.flat()],
    columnWidths,
    orientation: "Landscape",
    repeated: 1,
    groups,
    again: 0,
  });
  return {
    sheet: {
      purpose: "followUpResult",
      name: FOLLOW_UP_RESULT.sheet,
      rows: [
        ...top,
        ...goalRows.flatMap((rows, at) =>
          rows.map((cells, row) =>
            row > 0 && breaks.includes((groups[at] ?? 0) + row) ? goingOn(cells, goals[at]) : cells,
          ),
        ),
      ],
      columnWidths,
      dress: {
        rules: rulesOf(
          goalRows.map(({ length }) => length),
          columnWidths.length,
        ),
        frozen: { rows: TOP, columns: 0 },
        page: {
          orientation: "Landscape",
          titleRows: { first: HEADING_ROW, last: HEADING_ROW },
          footerLeft: FOLLOW_UP_RESULT.footer,
          scale,
        },
        charts: [],
        breaks,
      },
    },
    labelColumn: LABEL_COLUMN,
    figureAt(row, column): FollowUpFigure | null {
      const figure = figures[row - TOP];
      if (figure === undefined) return null;
      const { goalId, indicatorId } = figure;
      return column === 0 || column === columnWidths.length - 1 || indicatorId === null
        ? { kind: "goal", goalId }
        : { kind: "indicator", goalId, indicatorId };
    },
  };
}

function rowsOfGoal(
  { goal, level: goalLevel, computedLevel, decidedLevel, indicators }: GoalEvaluation,
  { decoded }: EvaluatedFollowUp,
  usesDates1904: boolean,
  amounts: AmountOptions["amounts"],
  hasForecasts: boolean,
): OwnCell[][] {
  const goalWord = levelWord(goalLevel, decoded.wording);
  const { motivation = null, forecast = null } = goal;
  const said = goalLines({ computedLevel, decidedLevel, motivation, forecast }, decoded.wording);
  const lines = [goal.title, ...said.map(({ label, text }) => `${label}: ${text}`)];
  const goalCell: OwnCell = {
    content: lines.join("\n"),
    format: { ...TEXT_CELL, verticalAlignment: "Top", bold: true },
  };
  const goalLevelCell: OwnCell = {
    content: liveValue(goalWord, [followUpCell(decoded, goal.id, "goalLevel")], amounts),
    format: { ...LEVEL_CELL, ...levelFormat(goalLevel, decoded.wording), bold: true },
    fillFollowsValue: true,
  };
  if (indicators.length === 0)
    return [[goalCell, EMPTY, EMPTY, EMPTY, ...(hasForecasts ? [EMPTY] : []), EMPTY, goalLevelCell]];
  return indicators.map((evaluated, at) => {
    const { indicator, step, level } = evaluated;
    const dueDate = step.dueDate ?? indicator.dueDate;
    const cellIn = (field: "indicatorLevel" | "assessedLevel") => followUpCell(decoded, step.id, field);
    return [
      at === 0 ? goalCell : EMPTY,
      { content: indicatorTitle(evaluated), format: TEXT_CELL },
      {
        content: dueDate === null ? "" : dateToSerial(dueDate, usesDates1904),
        numberFormat: NUMBER_FORMATS.date,
        format: { horizontalAlignment: "Center", verticalAlignment: "Center" },
      },
      { content: indicator.comment, format: TEXT_CELL },
      ...(hasForecasts ? [{ content: indicator.forecast, format: TEXT_CELL }] : []),
      {
        content: liveValue(
          levelWord(level, decoded.wording),
          [cellIn("indicatorLevel"), cellIn("assessedLevel")],
          amounts,
        ),
        format: { ...LEVEL_CELL, ...levelFormat(level, decoded.wording) },
        fillFollowsValue: true,
      },
      at === 0 ? goalLevelCell : EMPTY,
    ];
  });
}

/** The first row of a page, which names the goal that goes on. */
function goingOn([, ...others]: readonly OwnCell[], evaluated: GoalEvaluation | undefined): OwnCell[] {
  const content = `${evaluated?.goal.title ?? ""}${CONTINUED}`;
  return [{ content, format: { ...TEXT_CELL, verticalAlignment: "Top" } }, ...others];
}

/** A thin rule over each goal and hairlines between its indicators; the goal's own cells are not parted. */
function rulesOf(counts: readonly number[], columnCount: number): readonly OwnRule[] {
  let row = TOP;
  return counts.flatMap((rowCount) => {
    const first = row;
    row += rowCount;
    const across = { row: first, column: 0, rowCount: 1, columnCount };
    const indicators = { row: first, column: 1, rowCount, columnCount: columnCount - 2 };
    return [
      ...(rowCount > 1
        ? [{ area: indicators, line: { ...HAIR, edges: ["InsideHorizontal"] as const } }]
        : []),
      { area: across, line: THIN },
    ];
  });
}
