import { sumAmounts } from "../domain/sumAmounts";
import { amountHeadings } from "../annexes/kit/ledger/sheet/amountHeadings";
import type { TakenInput } from "../annexes/kit/sheet/figureInput";
import { inputTerms, type InputTerm } from "../annexes/kit/table/inputTerms";
import type { FigureReport } from "../annexes/registry";
import type { PartGrouping } from "./figurePart";
import { besideAmounts, ledgerParts, type LedgerTerm } from "./ledgerParts";
import type { FigureReading } from "./readFigures";
import { besideColumns, recordParts, type RecordTerm } from "./recordParts";
import { figureOf, headingText } from "./tableFigures";

/** A figure of an annex, or several rows' figures together. */
export interface AmountFigure {
  readonly report: FigureReport;
  readonly rowIds: readonly string[];
  readonly columnId: string;
}

/** The parts of a figure of an annex. */
export interface AmountParts {
  readonly kind: "amount";
  readonly report: FigureReport;
  /** The labels of its rows. */
  readonly labels: readonly string[];
  /** Of its column: "Utfall 2023". */
  readonly heading: string;
  readonly isMoney: boolean;
  /** As the rules of the annex give it, exact: kronor, or the unit of a measure. */
  readonly value: number;
  /** The headings of the amounts beside each part: "Utfall 2022", "Budget 2023". */
  readonly beside: readonly string[];
  /** The ways to divide it, the first of them first. */
  readonly groupings: readonly [PartGrouping, ...PartGrouping[]];
}

/** The parts of a figure, from what its cells take in; null where the annex has no such figure. */
export function amountParts(
  { report, rowIds, columnId }: AmountFigure,
  reading: FigureReading,
): AmountParts | null {
  const content = reading.annexes.get(report);
  if (content === undefined) return null;
  const figures = rowIds.flatMap((id) => figureOf(content, id, columnId) ?? []);
  if (figures.length === 0) return null;
  const { table, input } = content;
  const taken = inputTerms(table, rowIds, columnId).map((term) => ({
    ...term,
    taken: input.taken(term.row, term.column),
  }));
  return {
    kind: "amount",
    report,
    labels: table.rows.filter(({ id }) => rowIds.includes(id)).map(({ label }) => label),
    heading: headingText(content, columnId),
    isMoney: content.numberFormat === "thousands",
    value: sumAmounts(figures),
    ...partsOf(taken, columnId, content, reading),
  };
}

type Term = InputTerm & { readonly taken: TakenInput | null };

function partsOf(
  terms: readonly Term[],
  columnId: string,
  content: Parameters<typeof recordParts>[1],
  reading: FigureReading,
): Pick<AmountParts, "beside" | "groupings"> {
  const { ledger, period } = reading.input;
  const isOfLedger = content.table.columns.some(({ kind }) => kind === "ledger");
  if (isOfLedger && ledger !== null) {
    const ofLedger = terms.flatMap(({ taken, times }): LedgerTerm[] =>
      taken?.kind === "ledger" ? [{ taken, times }] : [],
    );
    const { amounts } = amountHeadings(ledger, period);
    return {
      beside: besideAmounts(ofLedger, ledger).map((name) => amounts[name]),
      groupings: ledgerParts(ofLedger, reading, ledger),
    };
  }
  const ofRecords = terms.flatMap((term): RecordTerm[] => {
    const { taken } = term;
    return taken?.kind === "record" ? [{ ...term, taken }] : [];
  });
  const beside = besideColumns(content, columnId);
  return {
    beside: beside.map((id) => headingText(content, id)),
    groupings: recordParts(ofRecords, content, beside),
  };
}
