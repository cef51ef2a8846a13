import { plainText } from "../../../workbook/grid/cellText";
import type { DataBlock, DataColumn } from "./dataBlocks";
import type { DataRemarks } from "./dataRemarks";
import type { NeededColumn } from "../../../workbook/issues/dataIssue";
import { sameColumns, yearOf } from "./periodColumns";

/** The first column of a field. */
export function fieldColumn<Field extends string>(
  { columns }: DataBlock<Field>,
  field: Field,
): DataColumn<Field> | null {
  return columns.find((column) => column.field === field) ?? null;
}

/**
 * Tells of columns that nothing tells apart from one that would be read ("Utfall" and "Ack utfall"): true when there are
 * any. Which of them is meant is the controller's to say.
 */
export function reportClashes(
  block: DataBlock,
  used: readonly (DataColumn | null)[],
  remarks: DataRemarks,
): boolean {
  const clashes = used
    .flatMap((column) => (column === null ? [] : [sameColumns(block, column)]))
    .filter(({ length }) => length > 1);
  for (const columns of clashes) {
    const headings = columns.map(({ heading }) => heading);
    remarks.report(block.headerRow, columns[1]?.column ?? 0, "error", {
      code: "dataColumnsClash",
      data: block.vocabulary.data,
      headings,
    });
  }
  return clashes.length > 0;
}

const OTHER_UNIT =
  /(?<![\p{L}\d])(?:[tk]kr|m(?:n|ilj)?\.?\s?kr|msek|tusen(?:tals)? (?:kr|kronor)|miljoner (?:kr|kronor))(?!\p{L})/iu;

/** Tells when a heading of amounts, or a line above the headings, names tkr or the like: true when one does. */
export function reportOtherUnit(
  block: DataBlock,
  amounts: readonly (DataColumn | null)[],
  remarks: DataRemarks,
): boolean {
  const { sheet, headerRow, vocabulary } = block;
  const headings = amounts.flatMap((column) =>
    column === null ? [] : [{ text: column.heading, row: headerRow, column: column.column }],
  );
  const lines = sheet.values.slice(0, headerRow - sheet.firstRow).flatMap((values, row) =>
    values.map((value, column) => ({
      text: plainText(value),
      row: sheet.firstRow + row,
      column: sheet.firstColumn + column,
    })),
  );
  for (const { text, row, column } of [...headings, ...lines]) {
    const [unit] = OTHER_UNIT.exec(text) ?? [];
    if (unit === undefined) continue;
    remarks.report(row, column, "error", { code: "notInKronor", data: vocabulary.data, unit });
    return true;
  }
  return false;
}

/** Without these nothing can be read. */
const ESSENTIAL: ReadonlySet<NeededColumn> = new Set<NeededColumn>(["account", "actual", "originalBudget"]);

/** Tells of a column that the annexes need and the block lacks. Without it they have no figures, or less of them. */
export function reportMissing(
  { vocabulary, sheet, headerRow }: DataBlock,
  column: NeededColumn,
  year: string | null,
  remarks: DataRemarks,
): void {
  const severity = ESSENTIAL.has(column) ? "error" : "warning";
  remarks.report(headerRow, sheet.firstColumn, severity, {
    code: "dataColumnMissing",
    data: vocabulary.data,
    column,
    year,
  });
}

/** Tells when the latest outcome is of an earlier year than the follow-up. */
export function reportFormerYear(
  block: DataBlock,
  actual: DataColumn | null,
  period: string | null,
  remarks: DataRemarks,
): void {
  if (actual === null || actual.period === null || period === null) return;
  if (yearOf(actual.period) === yearOf(period)) return;
  remarks.report(block.headerRow, actual.column, "warning", {
    code: "formerYearUsed",
    heading: actual.heading,
    year: yearOf(period),
  });
}
