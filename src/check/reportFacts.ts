import type { ReportInput } from "../annexes/annexData";
import type { GoalEvaluation, GoalGroup, IndicatorEvaluation } from "../domain/evaluation";
import type { OutsidePlace, PlacedFigure } from "../domain/reconciliation/reconciliationFinding";
import { levelsBestFirst } from "../domain/scale/scale";
import type { Grouping } from "../domain/summary/figureSource";
import type { ReportTableKind } from "../domain/summary/reportTable";
import type {
  FactLine,
  GoalFact,
  GoalFacts,
  GoalGroupFact,
  LevelFact,
  ReportFacts,
  TableFact,
} from "../reportText/reportFacts";
import { tokensOf } from "../reportText/sentenceTokens";
import { namePhrase } from "../reportText/statementReader";
import type { Field } from "../workbook/columns/catalogue";
import { cellAddress } from "../workbook/grid/cellAddress";
import { locate, type DecodedFollowUp } from "../workbook/rows/decodeFollowUp";
import { formsOf } from "../workbook/scale/scaleWords";
import { scaleOfWorkbook } from "../workbook/settings/readSettings";

/** Words of a name that a text leaves out or says otherwise. */
const OF_GOALS = new Set([
  "och",
  "att",
  "av",
  "för",
  "i",
  "med",
  "på",
  "som",
  "till",
  "den",
  "det",
  "de",
  "ska",
]);
const OF_INDICATORS = new Set([...OF_GOALS, "andel", "andelen", "antal", "antalet"]);
const OF_VOLUMES = new Set([...OF_INDICATORS, "utförda", "utfört"]);

/** The facts of the follow-up and the volumes, for a text to be held against. */
export function reportFacts(input: ReportInput): ReportFacts {
  return {
    year: Number(input.period.slice(0, 4)),
    lines: [...volumes(input), ...indicators(input)],
    goals: goalFacts(input),
    tables: tableFacts(input),
  };
}

/** The words for the records of each kind of table. */
const TABLE_NOUNS: Readonly<Record<ReportTableKind, RegExp>> = {
  assignments: /^\p{L}*uppdrag$/u,
  internalControl: /^\p{L}*(?:kontroller|kontrollmoment)$/u,
  actions: /^\p{L}*åtgärder$/u,
};
const PLAIN_NOUNS: Readonly<Record<ReportTableKind, string>> = {
  assignments: "uppdrag",
  internalControl: "kontroller",
  actions: "åtgärder",
};

/** The tables that are told, where the workbook has one of their kind alone. */
function tableFacts({ tables }: ReportInput): readonly TableFact[] {
  const told = tables.filter(({ notTold }) => notTold === null).map(({ facts }) => facts);
  return told
    .filter(({ kind }) => tables.filter(({ facts }) => facts.kind === kind).length === 1)
    .map((facts): TableFact => {
      const { id, kind, sheet, headings, count, words, sums } = facts;
      const place = {
        kind: "outside",
        sheet,
        address: id.slice(id.lastIndexOf("!") + 1),
        label: sheet,
      } as const;
      const figure = (value: number): PlacedFigure => ({ value, places: [place] });
      const called = tokensOf([sheet, ...headings].join(" ")).map(({ text }) => text);
      const nouns = [PLAIN_NOUNS[kind], ...called.filter((word) => TABLE_NOUNS[kind].test(word))];
      return {
        nouns: [...new Set(nouns.flatMap((noun) => [noun, `${noun}${noun.endsWith("er") ? "na" : "en"}`]))],
        count: figure(count),
        words: words.flatMap((each) =>
          each.words.map(({ word, count: times }) => ({ word, count: figure(times) })),
        ),
        sums: sums.map(({ heading, sum }) => ({ heading, sum: figure(sum) })),
      };
    });
}

function volumes({ records: { activityMeasures } }: ReportInput): readonly FactLine[] {
  if (activityMeasures === null) return [];
  const { block, columns, records, years } = activityMeasures;
  return records.map(({ record, row }): FactLine => {
    const figure = (
      value: number | null | undefined,
      column: number | null | undefined,
    ): PlacedFigure | null =>
      value === null || value === undefined || column === null || column === undefined
        ? null
        : {
            value,
            places: [
              {
                kind: "outside",
                sheet: block.sheet.name,
                address: cellAddress(row, column),
                label: record.label,
              },
            ],
          };
    const unit = record.unit.toLowerCase();
    const isBefore = years.at(-2) === (years.at(-1) ?? 0) - 1;
    return {
      kind: "volume",
      phrases: [namePhrase(record.label, new Set([...OF_VOLUMES, unit]))],
      unit: unit === "%" ? "procent" : unit,
      better: null,
      actual: figure(record.actualValues.at(-1), columns.actualValues.at(-1)),
      previous: isBefore ? figure(record.actualValues.at(-2), columns.actualValues.at(-2)) : null,
      budget: figure(record.budget, columns.budget),
      target: null,
    };
  });
}

function indicators({ followUp }: ReportInput): readonly FactLine[] {
  if (followUp === null) return [];
  const { decoded, evaluation } = followUp;
  return evaluation.goals
    .flatMap((goal) => goal.indicators)
    .flatMap((evaluated) => indicatorLine(decoded, evaluated));
}

/** Of an indicator with one number; what is percent is told in percent. */
function indicatorLine(
  decoded: DecodedFollowUp,
  { indicator: { id, title, measure } }: IndicatorEvaluation,
): readonly FactLine[] {
  if (measure.kind === "qualitative") return [];
  const [actual, ...others] = measure.actualValue?.parts ?? [];
  const [previous, ...otherPrevious] = measure.previousValue?.parts ?? [];
  if (actual === undefined || others.length + otherPrevious.length > 0) return [];
  const { pointSize, direction } = measure;
  // A share is told in percent.
  const toldAs = 1 / (pointSize ?? 1);
  const figure = (value: number | undefined, field: Field): PlacedFigure | null =>
    value === undefined ? null : { value: value * toldAs, places: placesOf(decoded, id, field, title) };
  const phrase = namePhrase(title, OF_INDICATORS);
  const first = title.split(/\s/u)[0]?.toLowerCase() ?? "";
  return [
    {
      kind: "indicator",
      phrases: [phrase.length > 1 || !/^(?:antal|andel)/u.test(first) ? phrase : [first, ...phrase]],
      unit: pointSize === null ? "" : "procent",
      better: direction === null ? null : direction === "higherIsBetter" ? "more" : "less",
      actual: figure(actual, "actualValue"),
      previous: figure(previous, "previousValue"),
      budget: null,
      target: figure(
        measure.aim.kind === "limit" ? (measure.targetValue ?? undefined) : undefined,
        "targetValue",
      ),
    },
  ];
}

function goalFacts(input: ReportInput): GoalFacts | null {
  const { followUp } = input;
  if (followUp === null || followUp.evaluation.goals.length === 0) return null;
  const { decoded, evaluation, indexHistory } = followUp;
  const facts = new Map(evaluation.goals.map((goal) => [goal, goalFact(decoded, goal)]));
  const before = `${Number(input.period.slice(0, 4)) - 1}${input.period.slice(4)}`;
  const former = indexHistory.find(({ period, isComparable }) => period === before && isComparable);
  const figure = (value: number | null, goals: readonly GoalEvaluation[]): PlacedFigure | null =>
    value === null
      ? null
      : {
          value,
          places: goals.flatMap((goal) => placesOf(decoded, goal.goal.id, "goalTitle", goal.goal.title)),
        };
  const groupFact = ({ name, index }: GoalGroup, grouping: Grouping): GoalGroupFact | null => {
    const goals = evaluation.goals.filter(({ goal }) => goal[grouping] === name);
    const phrase = name === null ? [] : namePhrase(name, OF_GOALS);
    if (phrase.length === 0) return null;
    return {
      phrases: [phrase],
      goals: goals.flatMap((goal) => facts.get(goal) ?? []),
      index: figure(index, goals),
    };
  };
  const grouped = [
    ...evaluation.byOrigin.map((group) => groupFact(group, "origin")),
    ...evaluation.byGoalArea.map((group) => groupFact(group, "goalArea")),
    ...evaluation.byOverarchingGoal.map((group) => groupFact(group, "overarchingGoal")),
    ...evaluation.byCommittee
      .filter((group) => evaluation.byCommittee.length > 1 && group.name !== null)
      .map((group) => groupFact(group, "committee")),
  ];
  return {
    all: { phrases: [], goals: [...facts.values()], index: figure(evaluation.index, evaluation.goals) },
    groups: grouped.filter((group) => group !== null),
    previousIndex: figure(former?.index ?? null, evaluation.goals),
    levels: levelFacts(input),
  };
}

function goalFact(
  decoded: DecodedFollowUp,
  { goal, level, score, indicators: own }: GoalEvaluation,
): GoalFact {
  const places = placesOf(decoded, goal.id, "goalTitle", goal.title);
  return {
    phrases: [namePhrase(goal.title, OF_GOALS)],
    nr: goal.nr,
    level,
    score: score === null ? null : { value: score, places },
    indicatorLevels: own.map((each) => each.level),
  };
}

/** Other words for the best level than its own. */
const REACHED = [
  "nås",
  "nådda",
  "nått",
  "nåtts",
  "uppnåtts",
  "uppfyllts",
  "nådd",
  "uppnås",
  "uppfylls",
  "når målvärdet",
  "når målvärdena",
  "når målet",
];

function levelFacts({ snapshot, followUp }: ReportInput): readonly LevelFact[] {
  const words = scaleOfWorkbook(snapshot);
  const wordings = followUp === null ? words.wordings : [followUp.decoded.wording, ...words.wordings];
  const levels = levelsBestFirst(words.scale);
  return [
    ...levels.map((level, rank): LevelFact => {
      const forms = wordings
        .filter(({ scale }) => scale.id === words.scale.id)
        .map((wording) => formsOf(wording, level));
      const said = forms.flatMap(({ one, many, oneIndicator, short }) => [one, many, oneIndicator, short]);
      return { level, words: [...new Set([...said, ...(rank === 0 ? REACHED : [])])] };
    }),
    { level: null, words: ["saknar nivå"] },
  ];
}

function placesOf(
  decoded: DecodedFollowUp,
  id: string,
  field: Field,
  label: string,
): readonly OutsidePlace[] {
  const found = locate(decoded, id);
  const column = found?.block.columns.get(field);
  if (found === null || column === undefined) return [];
  return [{ kind: "outside", sheet: found.block.sheet.name, address: cellAddress(found.row, column), label }];
}
