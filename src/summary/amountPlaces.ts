import type { FigureSource, InvestmentQuantity, StatementQuantity } from "../domain/summary/figureSource";
import type { StatementFact, SummaryFacts } from "../domain/summary/summaryFacts";
import type { AmountName } from "../annexes/kit/ledger/table/ledgerEntry";
import { FORECAST_VARIANCE } from "../annexes/kit/ledger/table/yearColumns";
import type { LedgerSource } from "../annexes/kit/ledger/source/ledgerSource";
import type { InvestmentSource } from "../annexes/investments/source";
import type { CellPlace } from "../workbook/issues/issue";
import type { ReportInput } from "../annexes/annexData";
import { findAnnex, type FoundAnnex } from "../check/findAnnex";
import { allShown, inColumns, together, type AnnexFigure } from "./annexCells";

type Of<Figure extends FigureSource["figure"]> = Extract<FigureSource, { readonly figure: Figure }>;

/** The columns of the operating statement that a fact is of; the first two are amounts of the ledger. */
interface StatementColumns {
  readonly actual: AmountName;
  readonly budget: AmountName;
  readonly variance: string;
}

const OF_PERIOD: StatementColumns = { actual: "actual", budget: "budget", variance: "budgetVariance" };
const OF_YEAR: StatementColumns = { actual: "forecast", budget: "yearBudget", variance: FORECAST_VARIANCE };

/**
 * Where the amounts stand: in the annex, on the sheet of its own or one that was there before, where that shows them to
 * the thousand; else in the columns of the controller's data that they are the sum of.
 */
export class AmountPlaces {
  readonly #annexes: Readonly<
    Record<"operatingStatement" | "activityResult" | "investments", FoundAnnex | null>
  >;

  constructor(
    private readonly input: ReportInput,
    private readonly facts: SummaryFacts,
  ) {
    this.#annexes = {
      operatingStatement: findAnnex("operatingStatement", input),
      activityResult: findAnnex("activityResult", input),
      investments: findAnnex("investments", input),
    };
  }

  /** A share is beside each other what it is a share of and what it is: the budget and the variance. */
  statement({ subject, quantity }: Of<"statement">): CellPlace | null {
    const fact = this.facts.statement?.[subject] ?? null;
    if (fact === null) return null;
    return this.#ofStatement(fact, quantity, OF_PERIOD);
  }

  yearForecast({ quantity }: Of<"yearForecast">): CellPlace | null {
    const fact = this.facts.yearForecast;
    return fact === null ? null : this.#ofStatement(fact, quantity, OF_YEAR);
  }

  #ofStatement(
    fact: StatementFact,
    quantity: StatementQuantity,
    columns: StatementColumns,
  ): CellPlace | null {
    const { rowId } = fact;
    const figures: Record<Exclude<StatementQuantity, "varianceShare">, AnnexFigure> = {
      actual: { rowId, columnId: columns.actual, kronor: fact.actual },
      budget: { rowId, columnId: columns.budget, kronor: fact.budget },
      variance: { rowId, columnId: columns.variance, kronor: fact.variance },
    };
    const shown = quantity === "varianceShare" ? [figures.budget, figures.variance] : [figures[quantity]];
    return allShown(this.#annexes.operatingStatement, shown) ?? this.#inLedger(quantity, columns);
  }

  areaVariance({ area }: Of<"areaVariance">): CellPlace | null {
    const fact = this.facts.areas?.find((each) => each.area === area);
    if (fact === undefined) return null;
    const columnId = "budgetVariance";
    return (
      together(
        this.#annexes.activityResult,
        fact.rowIds.map((rowId) => ({ rowId, columnId })),
        fact.variance,
      ) ?? this.#inLedger("variance", OF_PERIOD)
    );
  }

  deviation({ key }: Of<"deviation">): CellPlace | null {
    const fact = this.facts.deviations.find((each) => each.key === key);
    if (fact === undefined) return null;
    const { annex, rowId, variance } = fact;
    return (
      together(this.#annexes[annex], [{ rowId, columnId: "budgetVariance" }], variance) ??
      this.#inLedger("variance", OF_PERIOD)
    );
  }

  investments({ quantity }: Of<"investments">): CellPlace | null {
    const fact = this.facts.investments;
    if (fact === null) return null;
    const figure = { rowId: fact.rowId, columnId: quantity, kronor: fact[quantity] };
    const { investments } = this.input.records;
    return (
      allShown(this.#annexes.investments, [figure]) ??
      (investments === null ? null : inColumns(investments.block, investmentColumns(investments, quantity)))
    );
  }

  #inLedger(quantity: StatementQuantity, columns: StatementColumns): CellPlace | null {
    const { ledger } = this.input;
    return ledger === null ? null : inColumns(ledger.block, ledgerColumns(ledger, quantity, columns));
  }
}

/** The columns of the ledger's first table that an amount is made of. */
function ledgerColumns(
  { parts, block }: LedgerSource,
  quantity: StatementQuantity,
  { actual, budget }: StatementColumns,
): readonly (number | null)[] {
  const ofQuantity: Record<StatementQuantity, readonly AmountName[]> = {
    actual: [actual],
    budget: [budget],
    variance: [actual, budget],
    varianceShare: [actual, budget],
  };
  const names = ofQuantity[quantity];
  const terms = parts.find((part) => part.block === block)?.terms ?? [];
  const columns = names.flatMap((name) =>
    terms.filter(({ amount }) => amount === name).map(({ column }) => column),
  );
  return [...new Set(columns)];
}

function investmentColumns(
  { columns }: InvestmentSource,
  quantity: InvestmentQuantity,
): readonly (number | null)[] {
  const budget = [columns.originalBudget, columns.carriedOver, columns.reallocated];
  const ofQuantity: Record<InvestmentQuantity, readonly (number | null)[]> = {
    totalBudget: budget,
    actual: [columns.actual],
    remainingBudget: [...budget, columns.actual],
  };
  return ofQuantity[quantity];
}
