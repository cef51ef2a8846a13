import { sumAmounts } from "../domain/sumAmounts";
import { groupInOrder } from "../domain/groupInOrder";
import type { AnnexContent } from "../annexes/kit/sheet/annexContent";
import type { TakenOfRecord } from "../annexes/kit/sheet/figureInput";
import type { InputTerm } from "../annexes/kit/table/inputTerms";
import { cellAddress } from "../workbook/grid/cellAddress";
import type { CellPlace } from "../workbook/issues/issue";
import { partGrouping, partRows, type FigurePart, type PartGrouping } from "./figurePart";
import { figureOf, headingText } from "./tableFigures";

/** A figure of the controller's own that another figure counts. */
export interface RecordTerm extends InputTerm {
  readonly taken: TakenOfRecord;
}

/** The columns whose figures stand beside the parts of another: no variances, and no parts of a sum that stands there too. */
export function besideColumns({ table: { columns } }: AnnexContent, columnId: string): readonly string[] {
  const ofSums = new Set(columns.flatMap((column) => (column.kind === "sum" ? column.columnIds : [])));
  return columns
    .filter(({ kind, id }) => kind !== "variance" && id !== columnId && !ofSums.has(id))
    .map(({ id }) => id);
}

/** The parts of a figure of the controller's own records: record by record, or of one record column by column. */
export function recordParts(
  terms: readonly RecordTerm[],
  content: AnnexContent,
  beside: readonly string[],
): readonly [PartGrouping] {
  const records = groupInOrder(terms, ({ row }) => row.id);
  const columns = groupInOrder(terms, ({ column }) => column.id);
  if (records.size === 1 && columns.size > 1) {
    const parts = [...columns.values()].map((members) =>
      partOf(headingText(content, members[0].column.id), members, content, []),
    );
    return [partGrouping("column", parts, [])];
  }
  const parts = [...records.values()].map((members) => {
    const { row } = members[0];
    return partOf(
      row.label,
      members,
      content,
      beside.map((id) => figureOf(content, row.id, id)),
    );
  });
  return [partGrouping("record", parts, beside)];
}

function partOf(
  name: string,
  members: readonly RecordTerm[],
  content: AnnexContent,
  beside: FigurePart["beside"],
): FigurePart {
  const rows = members.flatMap(({ row, column, times, taken }) => {
    const value = figureOf(content, row.id, column.id);
    if (value === null) return [];
    return [{ name: headingText(content, column.id), value: value * times, taken }];
  });
  return {
    name,
    value: sumAmounts(rows.map(({ value }) => value)),
    beside,
    ...partRows(rows, ({ taken }) => placeOf(taken)),
  };
}

function placeOf({ sheet, row, column }: TakenOfRecord): CellPlace {
  return { sheet, address: cellAddress(row, column) };
}
