import type { HeadingRow, RecordRow } from "../kit/table/annexRow";
import type { AnnexColumn, AnnexTable } from "../kit/table/annexTable";
import { fillTable } from "../kit/table/fillTable";
import { groupInOrder } from "../../domain/groupInOrder";

/** A volume: hours, places, households. Any decimals are kept; the annex shows whole numbers. */
export interface ActivityMeasure {
  /** Unique among the measures. */
  readonly id: string;
  readonly label: string;
  readonly area: string;
  readonly subgroup: string | null;
  readonly unit: string;
  /** The number of its footnote. */
  readonly footnote: string | null;
  /** One for each of the years, the oldest first; null where there is none. */
  readonly actualValues: readonly (number | null)[];
  readonly budget: number | null;
}

export type MeasureRow = HeadingRow | RecordRow<ActivityMeasure>;

export interface FootnoteWithoutText {
  readonly code: "footnoteWithoutText";
  readonly measureId: string;
  readonly footnote: string;
}

/**
 * Verksamhetsmått: the actual values of the years, the last of them against budget. Measures of an area stand together
 * under its heading, those of a subgroup under its own, in the order in which they first come; those without a
 * subgroup first. `footnotes` holds the text of each number. (2023, bilaga 3.)
 */
export function activityMeasures(
  measures: readonly ActivityMeasure[],
  years: readonly number[],
  footnotes: ReadonlyMap<string, string>,
): AnnexTable<MeasureRow, FootnoteWithoutText> {
  const columns = columnsOf(years);
  const rows = [...groupInOrder(measures, ({ area }) => area)].flatMap(([area, members]) => [
    heading(1, area, area),
    ...rowsOfArea(area, members),
  ]);
  return {
    columns,
    rows: fillTable(columns, rows, ({ source }, column) =>
      column.kind === "record" && column.year !== null
        ? (source.actualValues[years.indexOf(column.year)] ?? null)
        : source.budget,
    ),
    findings: measures.flatMap(({ id, footnote }) =>
      footnote === null || footnotes.has(footnote)
        ? []
        : [{ code: "footnoteWithoutText", measureId: id, footnote }],
    ),
  };
}

function rowsOfArea(area: string, members: readonly ActivityMeasure[]): MeasureRow[] {
  const subgroups = groupInOrder(members, ({ subgroup }) => subgroup);
  const named = [...subgroups].flatMap(([subgroup, measures]) =>
    subgroup === null ? [] : [heading(2, `${area}/${subgroup}`, subgroup), ...measures.map(record)],
  );
  return [...(subgroups.get(null) ?? []).map(record), ...named];
}

function heading(level: 1 | 2, id: string, label: string): HeadingRow {
  return { kind: "heading", id: `heading:${id}`, label, level };
}

function record(measure: ActivityMeasure): RecordRow<ActivityMeasure> {
  return { kind: "record", id: measure.id, label: measure.label, source: measure };
}

function columnsOf(years: readonly number[]): readonly AnnexColumn[] {
  const actual = years.map((year): AnnexColumn => ({ kind: "record", id: `actual${year}`, year }));
  return [
    ...actual,
    { kind: "record", id: "budget", year: null },
    {
      kind: "variance",
      id: "volumeVariance",
      variance: "volumeVariance",
      actualColumnId: actual.at(-1)?.id ?? "",
      budgetColumnId: "budget",
    },
  ];
}
