import { activityResult } from "./table";
import { WORDS } from "./words";
import {
  amountHeadings,
  isPartOfYear,
  yearShareHeading,
  yearTotals,
} from "../kit/ledger/sheet/amountHeadings";
import { settingsOf } from "../../workbook/settings/readSettings";
import type { BuildLedgerAnnex } from "../kit/sheet/buildAnnex";
import { yearAmounts } from "../kit/ledger/table/yearColumns";
import { ledgerAnnex } from "../kit/ledger/sheet/ledgerAnnex";

const { title, rowHeading, income, cost, net, netAlone, variance } = WORDS;

/** Verksamhetens utfall och resultat: the ledger by activity, income and costs apart, the total first. */
export const activityResultAnnex: BuildLedgerAnnex = (ledger, input, formulas) => {
  const table = activityResult(ledger.entries, input.structure, yearAmounts(ledger.amounts));
  const { amounts, period, year } = amountHeadings(ledger, input.period);
  return {
    content: {
      report: "activityResult",
      lines: [title, input.committee ?? ""],
      rowHeading,
      headings: [
        { group: amounts.previousActual, label: netAlone },
        ...[income, cost, net].map((label) => ({ group: amounts.actual, label })),
        ...[income, cost, net].map((label) => ({ group: amounts.budget, label })),
        { group: isPartOfYear(ledger) ? `${variance} ${period}` : variance, label: netAlone },
        ...year.map(({ heading }) => ({ group: heading, label: netAlone })),
      ],
      ...ledgerAnnex({
        ledger,
        table,
        formulas,
        whole: { accounts: null, activities: null },
        shareHeading: yearShareHeading(amounts, ledger, settingsOf(input.snapshot)),
        totals: {
          previousActual: { columnId: "previousActualNet", heading: amounts.previousActual },
          actual: { columnId: "actualNet", heading: amounts.actual },
          budget: { columnId: "budgetNet", heading: amounts.budget },
          ...yearTotals(amounts),
        },
      }),
      notes: [],
      orientation: "Landscape",
      labelWidth: 262,
      figureWidth: 62,
    },
    findings: table.findings,
  };
};
