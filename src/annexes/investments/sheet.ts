import { investments, OVER_YEARS } from "./table";
import { completedText, WORDS } from "./words";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import { plainHeadings } from "../kit/sheet/annexContent";
import type { BuildRecordAnnex } from "../kit/sheet/buildAnnex";
import { recordInput } from "../kit/sheet/recordInput";
import { INVESTMENT_SOURCE, type InvestmentSource } from "./source";

/** Investeringar: what each project was given, what it has cost and what is left. */
export const investmentsAnnex: BuildRecordAnnex<InvestmentSource> = (source, input) => {
  const overYears = OVER_YEARS.filter((id) => source.columns.overYears[id] !== undefined);
  const table = investments(
    source.records.map(({ record }) => record),
    WORDS.total,
    overYears,
  );
  const year = headingPeriodText(`${input.period.slice(0, 4)}-12`);
  return {
    content: {
      report: "investments",
      lines: [WORDS.title, input.committee ?? "", periodLine(input.period)],
      rowHeading: WORDS.rowHeading,
      headings: plainHeadings([
        `${WORDS.originalBudget} ${year}`,
        WORDS.carriedOver,
        WORDS.reallocated,
        `${WORDS.totalBudget} ${year}`,
        WORDS.actual,
        WORDS.remaining,
        ...overYears.map((id) => WORDS[id]),
        ...(table.columns.some(({ id }) => id === "remainingTotal") ? [WORDS.remainingTotal] : []),
      ]),
      table,
      input: recordInput(source, (column) => INVESTMENT_SOURCE.columnOf(source, column)),
      numberFormat: "thousands",
      share: null,
      words: {
        heading: WORDS.completed,
        byRow: new Map(source.records.map(({ record }) => [record.id, completedText(record)])),
      },
      marks: new Map(),
      notes: [],
      check: null,
      orientation: "Landscape",
      labelWidth: 230,
      figureWidth: 74,
    },
    findings: table.findings,
  };
};

/** "Period År 2023"; "Period jan–aug 2023" for a part of a year. `period` is its last year and month ("2023-12"). */
export function periodLine(period: string): string {
  const text = headingPeriodText(period);
  return period.endsWith("-12") ? `Period År ${text}` : `Period jan–${text}`;
}
