import { investments } from "./table";
import { ANNEX_TEXT, completedText, periodLine } from "../kit/annexText";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import { plainHeadings } from "../kit/sheet/annexContent";
import type { BuildRecordAnnex } from "../kit/sheet/buildAnnex";
import { recordReference } from "../kit/sheet/recordReference";

const TEXT = ANNEX_TEXT.investments;

type InputColumn = "originalBudget" | "carriedOver" | "reallocated" | "actual";

/** Investeringar: what each project was given, what it has cost and what is left. */
export const investmentsAnnex: BuildRecordAnnex<"investments"> = ({ block, columns, records }, input) => {
  const table = investments(records.map(({ record }) => record));
  const rows = new Map(records.map(({ record, row }) => [record.id, row]));
  const year = headingPeriodText(`${input.period.slice(0, 4)}-12`);
  return {
    content: {
      report: "investments",
      lines: [TEXT.title, input.committee ?? "", periodLine(input.period)],
      rowHeading: TEXT.rowHeading,
      headings: plainHeadings([
        `${TEXT.originalBudget} ${year}`,
        TEXT.carriedOver,
        TEXT.reallocated,
        `${TEXT.totalBudget} ${year}`,
        TEXT.actual,
        TEXT.remaining,
      ]),
      table,
      input: ({ id }, column) =>
        recordReference(block.sheet, rows.get(id) ?? 0, columns[column.id as InputColumn]),
      numberFormat: "thousands",
      words: {
        heading: TEXT.completed,
        byRow: new Map(records.map(({ record }) => [record.id, completedText(record)])),
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
