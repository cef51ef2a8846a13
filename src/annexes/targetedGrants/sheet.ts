import { targetedGovernmentGrants } from "./table";
import { ANNEX_TEXT } from "../kit/annexText";
import { plainHeadings } from "../kit/sheet/annexContent";
import type { BuildRecordAnnex } from "../kit/sheet/buildAnnex";
import { recordReference } from "../kit/sheet/recordReference";

const { title, rowHeading, variance } = ANNEX_TEXT.targetedGrants;

/** Riktade statsbidrag: budget before actual. */
export const targetedGrantsAnnex: BuildRecordAnnex<"grants"> = ({ block, columns, records }, input) => {
  const table = targetedGovernmentGrants(records.map(({ record }) => record));
  const rows = new Map(records.map(({ record, row }) => [record.id, row]));
  return {
    content: {
      report: "targetedGrants",
      lines: [title, input.committee ?? ""],
      rowHeading,
      headings: plainHeadings([ANNEX_TEXT.budget, ANNEX_TEXT.actual, variance]),
      table,
      input: ({ id }, column) =>
        recordReference(block.sheet, rows.get(id) ?? 0, columns[column.id as "budget" | "actual"]),
      numberFormat: "thousands",
      words: null,
      marks: new Map(),
      notes: [],
      check: null,
      orientation: "Portrait",
      labelWidth: 252,
      figureWidth: 72,
    },
    findings: table.findings,
  };
};
