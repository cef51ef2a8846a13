import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";

/** Tells whether nothing stands on any sheet. */
export function isEmptyWorkbook({ sheets }: WorkbookSnapshot): boolean {
  return sheets.every(({ values }) => values.every((cells) => cells.every((value) => value === "")));
}
