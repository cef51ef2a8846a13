import type { ActivityMeasure } from "./table";
import { plainText } from "../../workbook/grid/cellText";
import type { DataBlock } from "../kit/source/dataBlocks";
import { cellAt } from "../../workbook/grid/snapshot";
import { fieldColumn, reportClashes, reportFormerYear, reportMissing } from "../kit/source/columnChecks";
import type { DataRemarks } from "../kit/source/dataRemarks";
import { footnoteMark, readFootnotes } from "./source/footnotes";
import { measureColumns } from "./source/measureColumns";
import { yearOf } from "../kit/source/periodColumns";
import { figuresOf, namedRows } from "../kit/source/recordRows";
import { hasRecords } from "../kit/source/sourceChecks";
import type { AnnexSource, RecordSource } from "../kit/source/annexSource";
import { AMOUNT_HEADINGS, dataVocabulary } from "../kit/source/dataVocabulary";
import { DATA } from "./words";

const HEADINGS = {
  area: ["Område", "Verksamhetsområde", "Verksamhet"],
  subgroup: ["Undergrupp", "Grupp"],
  measure: [
    "Verksamhetsmått",
    "Verksamhetsmått/volymer",
    "Volymmått",
    "Volymer",
    "Volym",
    "Prestationsmått",
    "Mått",
  ],
  unit: ["Enhet"],
  note: ["Not", "Fotnot"],
  actual: [...AMOUNT_HEADINGS.actual, ""],
  budget: AMOUNT_HEADINGS.budget,
  variance: AMOUNT_HEADINGS.variance,
};
type Field = keyof typeof HEADINGS;

export interface ActivityMeasureColumns {
  readonly label: number;
  readonly area: number | null;
  readonly subgroup: number | null;
  readonly unit: number | null;
  readonly footnote: number | null;
  /** One for each of the years. */
  readonly actualValues: readonly number[];
  readonly budget: number | null;
}

export interface ActivityMeasureSource extends RecordSource<ActivityMeasure, ActivityMeasureColumns> {
  /** The oldest first; the last is the follow-up's. */
  readonly years: readonly number[];
  /** The text of each footnote by its number, from the lines below the measures. */
  readonly footnotes: ReadonlyMap<string, string>;
}

export const ACTIVITY_MEASURE_SOURCE: AnnexSource<Field, ActivityMeasureSource> = {
  vocabulary: dataVocabulary<Field>({
    data: DATA.the,
    of: "volumes",
    headings: HEADINGS,
    essential: [["measure"], ["actual"]],
    titleWord: /verksamhetsmått|volymmått|prestationer/i,
  }),
  none: DATA.none,
  read: readMeasures,
  columnOf({ columns, years }, column) {
    const year = column.kind === "record" ? column.year : null;
    return year === null ? columns.budget : (columns.actualValues[years.indexOf(year)] ?? null);
  },
};

/**
 * Reads the activity measures: the actual values of the years up to the follow-up's, its budget, and the footnotes below.
 */
function readMeasures(
  block: DataBlock<Field>,
  period: string | null,
  remarks: DataRemarks,
): ActivityMeasureSource | null {
  const { actualValues, budget, hasBudget, actual } = measureColumns(block, period, remarks);
  const label = fieldColumn(block, "measure");
  const area = fieldColumn(block, "area");
  const subgroup = fieldColumn(block, "subgroup");
  const unit = fieldColumn(block, "unit");
  const footnote = fieldColumn(block, "note");
  const years = actualValues.map(({ year }) => year);
  const figures = [...actualValues.map(({ column }) => column), budget];
  const clashes = reportClashes(block, [label, area, subgroup, unit, footnote, ...figures], remarks);
  if (actual === null) reportMissing(block, "actual", period === null ? null : yearOf(period), remarks);
  else if (years.length === 0)
    remarks.report(block.headerRow, actual.column, "error", { code: "yearUnknown", heading: actual.heading });
  if (label === null || years.length === 0 || clashes) return null;
  reportFormerYear(block, actual, period, remarks);
  if (!hasBudget) reportMissing(block, "budget", String(years.at(-1)), remarks);
  const columns: ActivityMeasureColumns = {
    label: label.column,
    area: area?.column ?? null,
    subgroup: subgroup?.column ?? null,
    unit: unit?.column ?? null,
    footnote: footnote?.column ?? null,
    actualValues: actualValues.map(({ column }) => column.column),
    budget: budget?.column ?? null,
  };
  const records = readRecords(block, columns, remarks);
  if (!hasRecords(block, records, remarks)) return null;
  const footnotes = readFootnotes(block, records.at(-1)?.row ?? block.headerRow);
  return { block, columns, records, years, footnotes };
}

/**
 * An area that stands once holds for the rows below it, with its subgroup, until the next; where there is no column of
 * areas, a row without figures is the area of those that follow.
 */
function readRecords(
  block: DataBlock<Field>,
  columns: ActivityMeasureColumns,
  remarks: DataRemarks,
): ActivityMeasureSource["records"] {
  const figure = figuresOf(block, remarks);
  const textAt = (row: number, column: number | null): string =>
    column === null ? "" : plainText(cellAt(block.sheet, row, column).value);
  const records: { record: ActivityMeasure; row: number }[] = [];
  let area = "";
  let subgroup = "";
  const { actualValues, budget } = columns;
  for (const { row, id, name, hasFigures } of namedRows(
    block,
    columns.label,
    [...actualValues, budget],
    remarks,
  )) {
    const ownArea = hasFigures ? textAt(row, columns.area) : columns.area === null ? name : "";
    const ownSubgroup = textAt(row, columns.subgroup);
    if (ownArea !== "") [area, subgroup] = [ownArea, ""];
    if (ownSubgroup !== "") subgroup = ownSubgroup;
    if (!hasFigures) continue;
    if (area === "") remarks.reportOften(row, columns.label, { code: "measureWithoutArea", title: name });
    records.push({
      record: {
        id,
        label: name,
        area,
        subgroup: subgroup === "" ? null : subgroup,
        unit: textAt(row, columns.unit),
        footnote: footnoteMark(textAt(row, columns.footnote)),
        actualValues: actualValues.map((column) => figure(row, column)),
        budget: figure(row, budget),
      },
      row,
    });
  }
  return records;
}
