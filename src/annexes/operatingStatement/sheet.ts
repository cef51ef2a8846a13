import { operatingStatement } from "./table";
import { AMOUNT_WORDS } from "../kit/words";
import { OPERATING_STATEMENT, WORDS } from "./words";
import { amountHeadings } from "../kit/ledger/sheet/amountHeadings";
import { plainHeadings } from "../kit/sheet/annexContent";
import { ledgerAnnex } from "../kit/ledger/sheet/ledgerAnnex";
import type { BuildLedgerAnnex } from "../kit/sheet/buildAnnex";

/** Resultatrapport: the ledger by kind of income and cost. */
export const operatingStatementAnnex: BuildLedgerAnnex = (ledger, input, formulas) => {
  const table = operatingStatement(ledger.entries, input.structure);
  const { amounts, period } = amountHeadings(ledger, input.period);
  return {
    content: {
      report: "operatingStatement",
      lines: [`${OPERATING_STATEMENT.sheet} ${period}`, input.committee ?? ""],
      rowHeading: WORDS.rowHeading,
      headings: plainHeadings([
        amounts.previousActual,
        amounts.actual,
        amounts.budget,
        `${AMOUNT_WORDS.variance} ${period}`,
      ]),
      ...ledgerAnnex({
        ledger,
        table,
        formulas,
        whole: { accounts: null, activities: null },
        totals: {
          previousActual: { columnId: "previousActual", heading: amounts.previousActual },
          actual: { columnId: "actual", heading: amounts.actual },
          budget: { columnId: "budget", heading: amounts.budget },
        },
      }),
      notes: [],
      orientation: "Portrait",
      labelWidth: 252,
      figureWidth: 66,
    },
    findings: table.findings,
  };
};
