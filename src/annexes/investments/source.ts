import { OVER_YEARS, type Investment, type OverYears } from "./table";
import { foldedText, plainText } from "../../workbook/grid/cellText";
import { saysNothing } from "../../workbook/cells/decoded";
import type { DataBlock, DataColumn } from "../kit/source/dataBlocks";
import { cellAt } from "../../workbook/grid/snapshot";
import {
  fieldColumn,
  reportClashes,
  reportFormerYear,
  reportMissing,
  reportOtherUnit,
} from "../kit/source/columnChecks";
import type { DataRemarks } from "../kit/source/dataRemarks";
import { choosePeriodColumns, dated, yearOf, type PeriodColumns } from "../kit/source/periodColumns";
import { figuresOf, namedRows, type NamedRow } from "../kit/source/recordRows";
import { hasRecords, reportNegative } from "../kit/source/sourceChecks";
import type { AnnexSource, FigureColumns, RecordSource } from "../kit/source/annexSource";
import { AMOUNT_HEADINGS, dataVocabulary } from "../kit/source/dataVocabulary";
import { DATA } from "./words";

const HEADINGS = {
  project: ["Projekt", "Investering", "Investeringar", "Investeringsprojekt", "Objekt", "Projektnamn"],
  originalBudget: ["Ursprunglig budget", "Urspr budget", "Beslutad budget", "Ursprungsbudget"],
  budgetTransfer: [
    "Budgetöverföring föregående år",
    "Budgetöverföring fg år",
    "Budgetöverföring",
    "Överfört från föregående år",
  ],
  reallocation: ["Omdisponering inom nämnd", "Omdisp inom nämnd", "Omdisponering", "Omdisp"],
  approvedTotal: [
    "Beslutad total",
    "Beslutad totalutgift",
    "Beslutad totalbudget",
    "Total beslutad utgift",
    "Totalt beslutad utgift",
    "Beslutad total utgift",
    "Beslutad projektbudget",
    "Projektbudget totalt",
    "Total projektbudget",
  ],
  spentBefore: [
    "Upparbetat t.o.m. föregående år",
    "Upparbetat tom föregående år",
    "Upparbetat t.o.m. fg år",
    "Upparbetat tom fg år",
    "Upparbetat tidigare år",
    "Upparbetat föregående år",
    "Utfall tidigare år",
    "Utfall t.o.m. föregående år",
    "Utfall t.o.m. fg år",
    "Ackumulerat utfall tidigare år",
  ],
  spent: ["Upparbetat", "Upparbetat t.o.m.", "Upparbetad utgift", "Ackumulerad utgift"],
  estimatedTotal: [
    "Beräknad total",
    "Beräknad totalutgift",
    "Beräknad total utgift",
    "Beräknad slutkostnad",
    "Beräknad totalkostnad",
    "Slutkostnadsprognos",
    "Prognos slutkostnad",
    "Prognos totalutgift",
    "Prognos totalt",
    "Slutprognos",
  ],
  totalBudget: ["Total budget", "Totalbudget", "Summa budget"],
  budget: AMOUNT_HEADINGS.budget,
  actual: AMOUNT_HEADINGS.actual,
  variance: AMOUNT_HEADINGS.variance,
  completed: ["Avslutat", "Avslutad", "Klart", "Slutfört"],
};
type Field = keyof typeof HEADINGS;

export interface InvestmentColumns {
  readonly project: number;
  readonly originalBudget: number;
  readonly carriedOver: number | null;
  readonly reallocated: number | null;
  readonly actual: number;
  readonly isCompleted: number | null;
  /** Only those that are there. */
  readonly overYears: Readonly<Partial<Record<OverYears, number>>>;
}

export type InvestmentSource = RecordSource<Investment, InvestmentColumns>;

export const INVESTMENT_SOURCE: AnnexSource<Field, InvestmentSource> = {
  vocabulary: dataVocabulary<Field>({
    data: DATA.the,
    of: "money",
    headings: HEADINGS,
    essential: [["project"], ["originalBudget", "totalBudget", "budget"], ["actual"]],
    titleWord: null,
  }),
  none: DATA.none,
  read: readInvestments,
  columnOf({ columns: { originalBudget, carriedOver, reallocated, actual, overYears } }, { id }) {
    const figures: FigureColumns = { originalBudget, carriedOver, reallocated, actual, ...overYears };
    return figures[id] ?? null;
  },
};

/**
 * Reads the investments of the follow-up's year, in kronor and positive. The original budget is the column of that name,
 * else the one that says only Budget, else the total budget where nothing is carried over or moved.
 */
function readInvestments(
  block: DataBlock<Field>,
  period: string | null,
  remarks: DataRemarks,
): InvestmentSource | null {
  const chosen = choosePeriodColumns(block, period);
  const project = fieldColumn(block, "project");
  const carriedOver = fieldColumn(block, "budgetTransfer");
  const reallocated = fieldColumn(block, "reallocation");
  const isCompleted = fieldColumn(block, "completed");
  const original = originalBudget(block, chosen, carriedOver !== null || reallocated !== null);
  const { actual } = chosen;
  const overYears = OVER_YEARS.flatMap((id) => {
    const column =
      fieldColumn(block, id) ?? (id === "spentBefore" ? spentUntilYearBefore(block, chosen) : null);
    return column === null ? [] : [[id, column] as const];
  });
  const money = [original, carriedOver, reallocated, actual, ...overYears.map(([, column]) => column)];
  const clashes = reportClashes(block, [project, isCompleted, ...money], remarks);
  if (actual === null) reportMissing(block, "actual", chosen.year, remarks);
  if (original === null) reportMissing(block, "originalBudget", null, remarks);
  const isInOtherUnit = reportOtherUnit(block, money, remarks);
  if (project === null || original === null || actual === null || clashes || isInOtherUnit) return null;
  reportFormerYear(block, chosen.actual, period, remarks);
  const columns: InvestmentColumns = {
    project: project.column,
    originalBudget: original.column,
    carriedOver: carriedOver?.column ?? null,
    reallocated: reallocated?.column ?? null,
    actual: actual.column,
    isCompleted: isCompleted?.column ?? null,
    overYears: Object.fromEntries(overYears.map(([id, { column }]) => [id, column])),
  };
  const records = readProjects(block, columns, remarks);
  const isNegative = reportNegative(
    block,
    records,
    [
      [original, (record) => record.originalBudget],
      [actual, (record) => record.actual],
      ...overYears.map(([id, column]) => {
        return [column, (record: Investment): number | null => record[id] ?? null] as const;
      }),
    ],
    remarks,
  );
  return hasRecords(block, records, remarks) && !isNegative ? { block, columns, records } : null;
}

/** "Upparbetat t.o.m. 2022" in a follow-up of 2023. Without a year, or with another, it is not known of what time it is. */
function spentUntilYearBefore(block: DataBlock<Field>, { year }: PeriodColumns): DataColumn | null {
  return (
    dated(block, "spent").find(
      ({ period }) => year !== null && Number(yearOf(period)) === Number(year) - 1,
    ) ?? null
  );
}

function originalBudget(
  block: DataBlock<Field>,
  { budget }: PeriodColumns,
  isMoved: boolean,
): DataColumn | null {
  return (
    fieldColumn(block, "originalBudget") ?? budget ?? (isMoved ? null : fieldColumn(block, "totalBudget"))
  );
}

function readProjects(
  block: DataBlock<Field>,
  columns: InvestmentColumns,
  remarks: DataRemarks,
): InvestmentSource["records"] {
  const figure = figuresOf(block, remarks);
  const { project, originalBudget: original, carriedOver, reallocated, actual, overYears } = columns;
  const present = OVER_YEARS.flatMap((id) =>
    overYears[id] === undefined ? [] : [[id, overYears[id]] as const],
  );
  const read = ({ row, id, name }: NamedRow): Investment => ({
    id,
    project: name,
    originalBudget: figure(row, original),
    carriedOver: figure(row, carriedOver),
    reallocated: figure(row, reallocated),
    actual: figure(row, actual),
    isCompleted: isCompleted(block, row, columns.isCompleted, remarks),
    ...Object.fromEntries(present.map(([id, column]) => [id, figure(row, column)])),
  });
  return namedRows(
    block,
    project,
    [original, carriedOver, reallocated, actual, ...present.map(([, column]) => column)],
    remarks,
  )
    .filter(({ hasFigures }) => hasFigures)
    .map((named) => ({ record: read(named), row: named.row }));
}

const YES = /^(?:ja|j|x|sant|true|klart?|avslutat|avslutad|slutförd|slutfört)$/;
const NO = /^(?:nej|n|falskt|false|pågår|pågående|ej (?:klart?|avslutat|avslutad|slutförd|slutfört))$/;

/** An empty cell and a dash say no. */
function isCompleted(
  block: DataBlock<Field>,
  row: number,
  column: number | null,
  remarks: DataRemarks,
): boolean {
  if (column === null) return false;
  const { value } = cellAt(block.sheet, row, column);
  const text = foldedText(value);
  if (YES.test(text)) return true;
  if (text !== "" && !saysNothing(text) && !NO.test(text))
    remarks.report(row, column, "warning", { code: "unreadableCompletion", raw: plainText(value) });
  return false;
}
