import { FROZEN_PARTS } from "../text/cells/frozenSheetText";
import { entryOf, FIELDS, headingOf, type Content, type Field } from "../workbook/columns/catalogue";
import type { DecodedBlock } from "../workbook/rows/decodeBlock";
import type { DecodedFollowUp } from "../workbook/rows/decodeFollowUp";
import { inOneName, type StandingFigure } from "./figure";
import { standingFigure } from "./standingFigure";

/** The columns of the follow-up that are frozen: figures, and levels, which are reported as figures are. */
const REPORTED: Readonly<Record<Content, boolean>> = {
  text: false,
  code: false,
  unit: false,
  direction: false,
  target: true,
  limit: true,
  outcome: true,
  weight: true,
  date: true,
  level: true,
  levelScore: true,
  goalScore: true,
  trend: true,
};
/** Words of the controller's that the report prints. */
const WORDS: readonly Field[] = ["motivation", "comment", "forecast", "goalForecast"];

const REPORTED_FIELDS = FIELDS.filter((field) => REPORTED[entryOf(field).holds] || WORDS.includes(field));

/** The figures of goals and indicators where the controller has them, with the decided levels and why. */
export function followUpFigures(
  { blocks }: DecodedFollowUp,
  usesDates1904: boolean,
): readonly StandingFigure[] {
  return blocks.flatMap((decoded) => [
    ...goalFigures(decoded, usesDates1904),
    ...indicatorFigures(decoded, usesDates1904),
  ]);
}

function goalFigures(decoded: DecodedBlock, usesDates1904: boolean): readonly StandingFigure[] {
  return decoded.goals.flatMap(({ id, nr, title }) =>
    rowFigures(decoded, "goal", inOneName(nr, title), (field) => goalRow(decoded, id, field), usesDates1904),
  );
}

/** A decision stands on the first of the goal's rows, or where the controller has put it. */
function goalRow({ goalRows, decisions }: DecodedBlock, id: string, field: Field): number | null {
  const decision = decisions.get(id);
  const placed =
    field === "decidedLevel"
      ? decision?.levelRows[0]
      : field === "motivation"
        ? decision?.motivationRows[0]
        : undefined;
  return placed ?? goalRows.get(id)?.[0] ?? null;
}

function indicatorFigures(decoded: DecodedBlock, usesDates1904: boolean): readonly StandingFigure[] {
  return [...decoded.indicatorRows.values()].flatMap(({ nr, title, milestone, row }) =>
    rowFigures(decoded, "indicator", inOneName(nr, title, milestone), () => row, usesDates1904),
  );
}

function rowFigures(
  { block }: DecodedBlock,
  of: "goal" | "indicator",
  name: string,
  rowOf: (field: Field) => number | null,
  usesDates1904: boolean,
): readonly StandingFigure[] {
  return REPORTED_FIELDS.filter((field) => entryOf(field).of === of).flatMap((field) => {
    const column = block.columns.get(field);
    const row = rowOf(field);
    if (column === undefined || row === null) return [];
    const named = { part: FROZEN_PARTS.followUp, row: name, column: headingOf(field) };
    return standingFigure({ ...named, sheet: block.sheet, at: { row, column } }, usesDates1904);
  });
}
