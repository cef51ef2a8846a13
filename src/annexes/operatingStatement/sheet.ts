import { operatingStatement } from "./table";
import { OPERATING_STATEMENT, WORDS } from "./words";
import { amountHeadings, yearShareHeading, yearTotals } from "../kit/ledger/sheet/amountHeadings";
import { plainHeadings } from "../kit/sheet/annexContent";
import { ledgerAnnex } from "../kit/ledger/sheet/ledgerAnnex";
import { yearAmounts } from "../kit/ledger/table/yearColumns";
import { settingsOf } from "../../workbook/settings/readSettings";
import type { BuildLedgerAnnex } from "../kit/sheet/buildAnnex";

/** Resultatrapport: the ledger by kind of income and cost. */
export const operatingStatementAnnex: BuildLedgerAnnex = (ledger, input, formulas) => {
  const table = operatingStatement(ledger.entries, input.structure, yearAmounts(ledger.amounts));
  const { amounts, period, variance, year } = amountHeadings(ledger, input.period);
  return {
    content: {
      report: "operatingStatement",
      lines: [`${OPERATING_STATEMENT.sheet} ${period}`, input.committee ?? ""],
      rowHeading: WORDS.rowHeading,
      headings: plainHeadings([
        amounts.previousActual,
        amounts.actual,
        amounts.budget,
        variance,
        ...year.map(({ heading }) => heading),
      ]),
      ...ledgerAnnex({
        ledger,
        table,
        formulas,
        whole: { accounts: null, activities: null },
        shareHeading: yearShareHeading(amounts, ledger, settingsOf(input.snapshot)),
        totals: {
          previousActual: { columnId: "previousActual", heading: amounts.previousActual },
          actual: { columnId: "actual", heading: amounts.actual },
          budget: { columnId: "budget", heading: amounts.budget },
          ...yearTotals(amounts),
        },
      }),
      notes: [],
      orientation: year.length === 0 ? "Portrait" : "Landscape",
      labelWidth: 252,
      figureWidth: 66,
    },
    findings: table.findings,
  };
};
