import type { ImprovementDirection, QuantitativeMeasure } from "../../domain/followUp";
import { likelyDirection } from "../cells/likelyDirection";
import { indicatorRow, type DecodedFollowUp } from "../rows/decodeFollowUp";
import type { DecodedRow } from "../rows/decodeIndicator";
import { indicatorKey } from "../rows/readingRules";
import { fieldPlace } from "../rows/rowReader";
import type { Question, QuestionOption } from "./question";
import type { ClearReading } from "./questionsOf";

/** An indicator of which nothing tells which way is better, with what its words suggest. */
interface Undirected {
  readonly row: DecodedRow;
  readonly key: string;
  readonly direction: ImprovementDirection;
}

/**
 * Which way is better, asked once for all indicators with a target of which no column, no target in words and no order of
 * limits tells it: the whole list as their words suggest, to be accepted, or accepted but for one. In a follow-up with a
 * column of directions a row that lacks one is a remark. It is asked also where the controller's own level
 * counts: what differs from the figures is told.
 */
export function directionQuestion({ settings, assessed }: ClearReading): readonly Question[] {
  const asking = undirected(assessed().decoded);
  const [first] = asking;
  if (first === undefined) return [];
  const answerOf = (directionOf: (each: Undirected) => ImprovementDirection): QuestionOption["answer"] => ({
    kind: "settings",
    settings: {
      directions: {
        ...settings.directions,
        ...Object.fromEntries(asking.map((each) => [each.key, directionOf(each)])),
      },
    },
  });
  const titlesOf = (wanted: ImprovementDirection): readonly string[] =>
    asking.filter(({ direction }) => direction === wanted).map(({ row }) => row.title);
  const lists = { lower: titlesOf("lowerIsBetter"), higher: titlesOf("higherIsBetter") };
  return [
    {
      id: "direction",
      detail: { code: "direction", ...lists },
      place: fieldPlace(first.row, "indicatorTitle"),
      options: [
        {
          id: "proposed",
          detail: { code: "directions", ...lists },
          isProposed: true,
          answer: answerOf(({ direction }) => direction),
        },
        ...asking.slice(0, MOST_TURNED).map((turned): QuestionOption => ({
          id: fieldPlace(turned.row, "indicatorTitle").address,
          detail: { code: "directionTurned", title: turned.row.title, direction: opposite(turned.direction) },
          isProposed: false,
          answer: answerOf((each) => (each === turned ? opposite(each.direction) : each.direction)),
        })),
      ],
    },
  ];
}

/** Each of these options holds the direction of every indicator. In a longer list the others are turned in a column of directions. */
const MOST_TURNED = 100;

function undirected(decoded: DecodedFollowUp): readonly Undirected[] {
  return decoded.followUp.goals.flatMap(({ title: goalTitle, indicators }) =>
    indicators
      .flatMap(({ id, milestones }) => [id, ...milestones.map((step) => step.id)])
      .flatMap((id) => {
        const row = indicatorRow(decoded, id);
        if (row === null || row.measure.kind !== "quantitative" || !isAsked(row, row.measure)) return [];
        const { title, measure } = row;
        return { row, key: indicatorKey(title), direction: directionOf(title, goalTitle, measure) };
      }),
  );
}

function isAsked({ block }: DecodedRow, { aim, direction, targetValue }: QuantitativeMeasure): boolean {
  if (direction !== null || block.columns.has("direction")) return false;
  return targetValue !== null && (aim.kind === "comparison" || aim.kind === "limit");
}

/** Nothing is better than all of it, and nothing that is counted can be less than none. */
function directionOf(
  title: string,
  goalTitle: string,
  { targetValue, pointSize }: QuantitativeMeasure,
): ImprovementDirection {
  if (targetValue === 0) return "lowerIsBetter";
  if (pointSize !== null && targetValue === 100 * pointSize) return "higherIsBetter";
  return likelyDirection(title, goalTitle);
}

function opposite(direction: ImprovementDirection): ImprovementDirection {
  return direction === "higherIsBetter" ? "lowerIsBetter" : "higherIsBetter";
}
