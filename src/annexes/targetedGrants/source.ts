import type { DataBlock } from "../kit/source/dataBlocks";
import {
  fieldColumn,
  reportClashes,
  reportFormerYear,
  reportMissing,
  reportOtherUnit,
} from "../kit/source/columnChecks";
import type { DataRemarks } from "../kit/source/dataRemarks";
import { choosePeriodColumns, comparableBudget } from "../kit/source/periodColumns";
import { figuresOf, namedRows } from "../kit/source/recordRows";
import { hasRecords, reportNegative } from "../kit/source/sourceChecks";
import type { AnnexSource, FigureColumns, RecordSource } from "../kit/source/annexSource";
import { AMOUNT_HEADINGS, dataVocabulary } from "../kit/source/dataVocabulary";
import { DATA } from "./words";
import type { TargetedGovernmentGrant } from "./table";

const HEADINGS = {
  grant: ["Statsbidrag", "Riktade statsbidrag", "Riktat statsbidrag", "Bidrag"],
  area: ["Område", "Verksamhet", "Verksamhetsområde"],
  actual: AMOUNT_HEADINGS.actual,
  budget: AMOUNT_HEADINGS.budget,
  variance: AMOUNT_HEADINGS.variance,
  reported: [
    "Återrapporterat",
    "Återrapporterad",
    "Återrapportering",
    "Återredovisat",
    "Återredovisad",
    "Återredovisning",
    "Slutredovisat",
    "Slutredovisad",
    "Slutredovisning",
    "Slutrapporterat",
    "Slutrapporterad",
    "Rapporterat",
    "Rapporterad",
    "Redovisat till staten",
  ],
};
type Field = keyof typeof HEADINGS;

export interface GrantColumns {
  /** The column of the rows' names. */
  readonly area: number;
  readonly budget: number | null;
  readonly actual: number;
  /** The headings of a column that tells whether a grant is reported to the state. */
  readonly reported: number | null;
}

export type GrantSource = RecordSource<TargetedGovernmentGrant, GrantColumns>;

export const GRANT_SOURCE: AnnexSource<Field, GrantSource> = {
  vocabulary: dataVocabulary<Field>({
    data: DATA.the,
    of: "money",
    headings: HEADINGS,
    essential: [["grant", "area"], ["actual"], ["budget"]],
    titleWord: /statsbidrag|bidrag/i,
  }),
  none: DATA.none,
  read: readGrants,
  columnOf({ columns: { budget, actual } }, { id }) {
    const figures: FigureColumns = { budget, actual };
    return figures[id] ?? null;
  },
};

/**
 * Reads the targeted grants of the follow-up's year, in kronor and positive. A row is named by its grant, or by its area
 * where there is no column of grants.
 */
function readGrants(
  block: DataBlock<Field>,
  period: string | null,
  remarks: DataRemarks,
): GrantSource | null {
  const chosen = choosePeriodColumns(block, period);
  const { actual } = chosen;
  const budget = comparableBudget(block, chosen, period, remarks);
  const name = fieldColumn(block, "grant") ?? fieldColumn(block, "area");
  const clashes = reportClashes(block, [name, actual, budget], remarks);
  if (actual === null) reportMissing(block, "actual", chosen.year, remarks);
  const isInOtherUnit = reportOtherUnit(block, [actual, budget], remarks);
  if (name === null || actual === null || clashes || isInOtherUnit) return null;
  if (chosen.budget === null) reportMissing(block, "budget", chosen.year, remarks);
  reportFormerYear(block, chosen.actual, period, remarks);
  const columns = {
    area: name.column,
    budget: budget?.column ?? null,
    actual: actual.column,
    reported: fieldColumn(block, "reported")?.column ?? null,
  };
  const figure = figuresOf(block, remarks);
  const records = namedRows(block, columns.area, [columns.budget, columns.actual], remarks)
    .filter(({ hasFigures }) => hasFigures)
    .map(({ row, id, name: area }) => ({
      record: { id, area, budget: figure(row, columns.budget), actual: figure(row, columns.actual) },
      row,
    }));
  const isNegative = reportNegative(
    block,
    records,
    [
      [actual, (record) => record.actual],
      [budget, (record) => record.budget],
    ],
    remarks,
  );
  return hasRecords(block, records, remarks) && !isNegative ? { block, columns, records } : null;
}
