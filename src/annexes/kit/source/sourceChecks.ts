import { sumAmounts } from "../../../domain/sumAmounts";
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

/** Investments and grants are written positive. Tells of amounts that add up to less than zero: true when they do. */
export function reportNegative(
  { vocabulary, headerRow }: DataBlock,
  column: DataColumn | null,
  amounts: readonly (number | null)[],
  remarks: DataRemarks,
): boolean {
  if (column === null || sumAmounts(amounts.map((amount) => amount ?? 0)) >= 0) return false;
  remarks.report(headerRow, column.column, "error", {
    code: "negativeAmounts",
    data: vocabulary.data,
    heading: column.heading,
  });
  return true;
}
