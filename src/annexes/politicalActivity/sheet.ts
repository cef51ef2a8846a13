import { politicalActivity } from "./table";
import { sideAccounts } from "../kit/ledger/table/sideAccounts";
import { AMOUNT_WORDS } from "../kit/words";
import { WORDS, politicalActivityLine } from "./words";
import {
  amountHeadings,
  isPartOfYear,
  yearShareHeading,
  yearTotals,
} from "../kit/ledger/sheet/amountHeadings";
import { plainHeadings } from "../kit/sheet/annexContent";
import { settingsOf } from "../../workbook/settings/readSettings";
import type { BuildLedgerAnnex } from "../kit/sheet/buildAnnex";
import { yearAmounts } from "../kit/ledger/table/yearColumns";
import { ledgerAnnex } from "../kit/ledger/sheet/ledgerAnnex";

const { title, rowHeading, note } = WORDS;

/** Politisk verksamhet: the costs of the political activities. The note stands where a label has its mark. */
export const politicalActivityAnnex: BuildLedgerAnnex = (ledger, input, formulas) => {
  const table = politicalActivity(ledger.entries, input.structure, yearAmounts(ledger.amounts));
  const { amounts, variance, year } = amountHeadings(ledger, input.period);
  return {
    content: {
      report: "politicalActivity",
      lines: [title, politicalActivityLine(input.committee)],
      rowHeading,
      headings: plainHeadings([
        amounts.previousActual,
        amounts.actual,
        amounts.budget,
        isPartOfYear(ledger) ? variance : AMOUNT_WORDS.variance,
        ...year.map(({ heading }) => heading),
      ]),
      ...ledgerAnnex({
        ledger,
        table,
        formulas,
        whole: {
          accounts: sideAccounts(input.structure.operatingStatement, "cost"),
          activities: input.structure.politicalActivity.activities,
        },
        shareHeading: yearShareHeading(amounts, ledger, settingsOf(input.snapshot)),
        totals: {
          previousActual: { columnId: "previousActual", heading: amounts.previousActual },
          actual: { columnId: "actual", heading: amounts.actual },
          budget: { columnId: "budget", heading: amounts.budget },
          ...yearTotals(amounts),
        },
      }),
      notes: table.rows.some(({ label }) => label.endsWith("*)")) ? [note] : [],
      orientation: year.length === 0 ? "Portrait" : "Landscape",
      labelWidth: 252,
      figureWidth: 66,
    },
    findings: table.findings,
  };
};
