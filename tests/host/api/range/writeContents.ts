import { intersection } from "../../model/address";
import { hostError } from "../../wire/hostError";
import { EN_US, LOOSE_EN_US } from "../input/inputLocales";
import { parseCellInput } from "../input/parseCellInput";
import { extendTables, fillCalculatedColumns } from "../tables/tableGrowth";
import { settleHeadings } from "../tables/tableHeadings";
import type { RangeTarget } from "../session/targets";
import { boundedRange, isGrid, landingRows, requireShape, writeGrid } from "./writeGrid";

/** range.values = … and range.formulas = …: Excel reads both alike. */
export function writeContents(target: RangeTarget, value: unknown): void {
  if (isGrid(value)) requireShape(value, target.area);
  const range = boundedRange(target);
  const { session, sheet } = range;
  session.requireOpen(sheet, range.area);
  requireNoPartOfArray(range);
  writeGrid(range, value, (row, column, input) => writeCell(range, row, column, input), landingRows(range));
  fillCalculatedColumns(range);
  extendTables(range);
  settleHeadings(session, sheet, range.area);
  session.changes.cells(sheet.id, range.area);
}

function writeCell(range: RangeTarget, row: number, column: number, input: unknown): void {
  const { session, sheet } = range;
  const before = sheet.cell(row, column);
  const put = (content: typeof before.content, formula: string | null, styleId = before.styleId): void => {
    session.setCell(sheet, row, column, { content, formula, styleId });
  };
  switch (typeof input) {
    case "number":
      if (!Number.isFinite(input)) throw hostError("InvalidArgument");
      return put(
        session.is("numberIntoTextIsText") && isTextFormat(range, row, column)
          ? { kind: "text", value: String(input) }
          : { kind: "number", value: input },
        null,
      );
    case "boolean":
      return put({ kind: "boolean", value: input }, null);
    case "string": {
      if (input === "") return put({ kind: "empty" }, null);
      const { styles } = session.workbook;
      const style = styles.get(before.styleId);
      const parsed = parseCellInput(
        input,
        style.numberFormat,
        session.is("commasAnywhere") ? LOOSE_EN_US : EN_US,
      );
      const takesFormat = parsed.numberFormat !== null && style.numberFormat === "General";
      return put(
        parsed.content,
        parsed.formula,
        takesFormat ? styles.derive(before.styleId, { numberFormat: parsed.numberFormat }) : before.styleId,
      );
    }
    default:
      throw hostError("InvalidArgument", "a cell takes a number, a text or a boolean");
  }
}

function isTextFormat({ session, sheet }: RangeTarget, row: number, column: number): boolean {
  return session.workbook.styles.get(sheet.cell(row, column).styleId).numberFormat === "@";
}

/** An array formula is changed as a whole or not at all. */
function requireNoPartOfArray({ sheet, area }: RangeTarget): void {
  for (const array of sheet.arrayAreas) {
    const shared = intersection(array, area);
    const isWhole = shared?.rowCount === array.rowCount && shared.columnCount === array.columnCount;
    if (shared !== null && !isWhole) throw hostError("InvalidArgument", "part of an array formula");
  }
}
