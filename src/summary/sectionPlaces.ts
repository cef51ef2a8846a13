import type { ReportInput } from "../annexes/annexData";
import type { RecordSource } from "../annexes/kit/source/annexSource";
import type { DataBlock } from "../annexes/kit/source/dataBlocks";
import { TOTAL_ROW } from "../annexes/kit/table/recordTable";
import type { FoundTable } from "../annexes/reportTables/source";
import { findAnnex, type FoundAnnex } from "../check/findAnnex";
import type { FigureSource } from "../domain/summary/figureSource";
import type { SummaryFacts } from "../domain/summary/summaryFacts";
import { cellAddress } from "../workbook/grid/cellAddress";
import type { CellPlace } from "../workbook/issues/issue";
import { allShown, inColumns } from "./annexCells";
import { comparedColumns } from "./sectionFacts";

type Of<Figure extends FigureSource["figure"]> = Extract<FigureSource, { readonly figure: Figure }>;

/** A block without what stands below its last record. */
function recordsOf({ block, records }: Pick<RecordSource<unknown, unknown>, "block" | "records">): DataBlock {
  return { ...block, endRow: Math.max(...records.map(({ row }) => row)) + 1 };
}

/** Where the figures of grants and measures stand: a row's in the controller's own cell, a sum in the annex where it shows it. */
export class SectionPlaces {
  readonly #grants: FoundAnnex | null;

  constructor(
    private readonly input: ReportInput,
    private readonly facts: SummaryFacts,
  ) {
    this.#grants = findAnnex("targetedGrants", input);
  }

  grants({ quantity }: Of<"grants">): CellPlace | null {
    const { grants } = this.facts;
    const { targetedGrants } = this.input.records;
    if (grants === null || targetedGrants === null) return null;
    const { actual, budget } = grants;
    const figures = {
      actual: { columnId: "actual", kronor: actual, columns: [targetedGrants.columns.actual] },
      budget: { columnId: "budget", kronor: budget ?? 0, columns: [targetedGrants.columns.budget] },
      variance: {
        columnId: "budgetVariance",
        kronor: actual - (budget ?? 0),
        columns: [targetedGrants.columns.budget, targetedGrants.columns.actual],
      },
    };
    const { columnId, kronor, columns } = figures[quantity];
    return (
      allShown(this.#grants, [{ rowId: TOTAL_ROW, columnId, kronor }]) ??
      inColumns(recordsOf(targetedGrants), columns)
    );
  }

  grant({ id }: Of<"grant">): CellPlace | null {
    const { targetedGrants } = this.input.records;
    const found = targetedGrants?.records.find(({ record }) => record.id === id);
    if (!targetedGrants || found === undefined) return null;
    return {
      sheet: targetedGrants.block.sheet.name,
      address: cellAddress(found.row, targetedGrants.columns.actual),
    };
  }

  grantsReported(): CellPlace | null {
    const { targetedGrants } = this.input.records;
    return targetedGrants && inColumns(recordsOf(targetedGrants), [targetedGrants.columns.reported]);
  }

  grantsWithoutActual(): CellPlace | null {
    const { targetedGrants } = this.input.records;
    return targetedGrants && inColumns(recordsOf(targetedGrants), [targetedGrants.columns.actual]);
  }

  measure({ id, quantity }: Of<"measure">): CellPlace | null {
    const { activityMeasures } = this.input.records;
    const compared = comparedColumns({ activityMeasures, period: this.input.period });
    const found = activityMeasures?.records.find(({ record }) => record.id === id);
    if (!activityMeasures || compared === null || found === undefined) return null;
    const columns = {
      actual: compared.actual,
      previousActual: compared.previous,
      budget: activityMeasures.columns.budget,
    };
    const column = columns[quantity];
    return column === null
      ? null
      : { sheet: activityMeasures.block.sheet.name, address: cellAddress(found.row, column) };
  }

  /** The names for how many there are, the values of both years for which way they have gone. */
  measureCount({ change }: Of<"measureCount">): CellPlace | null {
    const { activityMeasures } = this.input.records;
    const compared = comparedColumns({ activityMeasures, period: this.input.period });
    if (activityMeasures === null || compared === null) return null;
    const columns = change === null ? [activityMeasures.columns.label] : [compared.previous, compared.actual];
    return inColumns(recordsOf(activityMeasures), columns);
  }

  tableCount({ table }: Of<"tableCount">): CellPlace | null {
    return this.#table(table)?.placeOf(null) ?? null;
  }

  tableWord({ table, heading }: Of<"tableWord">): CellPlace | null {
    return this.#table(table)?.placeOf(heading) ?? null;
  }

  tableSum({ table, heading, of }: Of<"tableSum">): CellPlace | null {
    const found = this.#table(table);
    return (of === "stated" ? found?.totalOf(heading) : found?.placeOf(heading)) ?? null;
  }

  #table(id: string): FoundTable | undefined {
    return this.input.tables.find(({ facts }) => facts.id === id);
  }
}
