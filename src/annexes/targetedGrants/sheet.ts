import { targetedGovernmentGrants } from "./table";
import { AMOUNT_WORDS } from "../kit/words";
import { WORDS } from "./words";
import { plainHeadings } from "../kit/sheet/annexContent";
import type { BuildRecordAnnex } from "../kit/sheet/buildAnnex";
import { recordInput } from "../kit/sheet/recordInput";
import { GRANT_SOURCE, type GrantSource } from "./source";

const { title, rowHeading, variance } = WORDS;

/** Riktade statsbidrag: budget before actual. */
export const targetedGrantsAnnex: BuildRecordAnnex<GrantSource> = (source, input) => {
  const table = targetedGovernmentGrants(
    source.records.map(({ record }) => record),
    WORDS.total,
  );
  return {
    content: {
      report: "targetedGrants",
      lines: [title, input.committee ?? ""],
      rowHeading,
      headings: plainHeadings([AMOUNT_WORDS.budget, AMOUNT_WORDS.actual, variance]),
      table,
      input: recordInput(source, (column) => GRANT_SOURCE.columnOf(source, column)),
      numberFormat: "thousands",
      share: null,
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
