import { cellAddress, columnName } from "../grid/cellAddress";
import type { FollowUpBlock } from "../layout/followUpBlock";
import { exampleOfPlace, type GoalPlace } from "../layout/goalPlace";
import { looseBlocks } from "../layout/looseBlocks";
import { namedColumns } from "./columnQuestion";
import type { Question, QuestionOption } from "./question";
import type { Reading } from "./questionsOf";

const PLACES: readonly GoalPlace[] = ["rows", "line", "sheetName", "none"];

/**
 * Where the goals stand, in a workbook with tables of indicators but no column of goals, or with goals but no indicators: asked
 * once for all its tables. The place that most of them tell is proposed; a column can be pointed out as well.
 */
export function goalPlaceQuestion({ snapshot, layout, needsFollowUp }: Reading): readonly Question[] {
  if (!needsFollowUp || layout.blocks.length > 0 || layout.questions.length > 0) return [];
  const { blocks } = looseBlocks(snapshot);
  const [first] = blocks;
  if (first === undefined) return [];
  const place = mostCommon(blocks.map((each) => each.place));
  const likeliest = (blocks.find((each) => each.place === place) ?? first).block;
  const sheets = [...new Set(blocks.map(({ block }) => block.sheet.name))];
  const isAlone = place === "alone";
  const offered = isAlone
    ? [place]
    : PLACES.filter(
        (each) =>
          each === place ||
          each === "none" ||
          (exampleOfPlace(likeliest, each) !== "" && (each !== "sheetName" || sheets.length > 1)),
      );
  const field = isAlone ? "indicatorTitle" : "goalTitle";
  return [
    {
      id: "goalPlace",
      detail: { code: "goalPlace", sheets, place },
      place: {
        sheet: likeliest.sheet.name,
        address: cellAddress(
          likeliest.headerRow,
          likeliest.columns.get("indicatorTitle") ?? likeliest.sheet.firstColumn,
        ),
      },
      options: [
        ...[place, ...offered.filter((each) => each !== place)].map((each): QuestionOption => ({
          id: each,
          detail: { code: "goalPlace", place: each, example: exampleOfPlace(likeliest, each) },
          isProposed: each === place,
          answer: { kind: "goals", place: each },
        })),
        ...columnOptions(
          blocks.map(({ block }) => block),
          field,
        ),
      ],
    },
  ];
}

function columnOptions(
  blocks: readonly FollowUpBlock[],
  field: "goalTitle" | "indicatorTitle",
): readonly QuestionOption[] {
  const [first] = blocks;
  if (first === undefined) return [];
  const taken = new Set(first.columns.values());
  return namedColumns(first)
    .filter(({ column }) => !taken.has(column))
    .map((column) => ({
      id: columnName(column.column),
      detail: { code: "column", column },
      isProposed: false,
      answer: {
        kind: "columns",
        columns: blocks.map(({ sheet, headerRow }) => ({
          sheet: sheet.name,
          field,
          column: column.column,
          row: headerRow,
        })),
      },
    }));
}

function mostCommon(places: readonly GoalPlace[]): GoalPlace {
  const count = (wanted: GoalPlace): number => places.filter((place) => place === wanted).length;
  return places.reduce((most, place) => (count(place) > count(most) ? place : most), places[0] ?? "none");
}
