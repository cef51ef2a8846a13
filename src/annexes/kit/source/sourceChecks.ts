import { sumAmounts } from "../../../domain/sumAmounts";
import type { PlacedRecord } from "./annexSource";
import type { DataBlock, DataColumn } from "./dataBlocks";
import type { DataRemarks } from "./dataRemarks";

/** Tells of a block whose headings have no records under them: true when it has some. */
export function hasRecords(
  { vocabulary, headerRow, sheet }: DataBlock,
  records: readonly unknown[],
  remarks: DataRemarks,
): boolean {
  if (records.length > 0) return true;
  remarks.report(headerRow, sheet.firstColumn, "error", { code: "noDataRows", data: vocabulary.data });
  return false;
}

/** Investments and grants are written positive. Tells of each column that adds up to less than zero: true when one does. */
export function reportNegative<Item>(
  { vocabulary, headerRow }: DataBlock,
  records: readonly PlacedRecord<Item>[],
  columns: readonly (readonly [DataColumn | null, (record: Item) => number | null])[],
  remarks: DataRemarks,
): boolean {
  const negative = columns.flatMap(([column, amountOf]) =>
    column !== null && sumAmounts(records.map(({ record }) => amountOf(record) ?? 0)) < 0 ? [column] : [],
  );
  for (const { column, heading } of negative)
    remarks.report(headerRow, column, "error", { code: "negativeAmounts", data: vocabulary.data, heading });
  return negative.length > 0;
}
