import type { SheetModel } from "../../model/workbook";
import type { HostSession } from "../session/hostSession";
import { SV_SE } from "./inputLocales";
import { parseCellInput } from "./parseCellInput";
import { settleHeadings } from "../tables/tableHeadings";

/**
 * What typing does: the cell keeps its format; one in General takes the format of what was typed (a percentage, a
 * date). An empty input clears the cell. Formulas are typed in English, as the API writes them.
 */
export function typeIntoCell(
  session: HostSession,
  sheet: SheetModel,
  row: number,
  column: number,
  input: string,
): void {
  const before = sheet.cell(row, column);
  const { styles } = session.workbook;
  const { numberFormat } = styles.get(before.styleId);
  const typed =
    input === ""
      ? ({ content: { kind: "empty" }, formula: null, numberFormat: null } as const)
      : parseCellInput(withPercentSign(withDecimalComma(input), numberFormat), numberFormat, SV_SE);
  const takesFormat = typed.numberFormat !== null && numberFormat === "General";
  session.setCell(sheet, row, column, {
    content: typed.content,
    formula: typed.formula,
    styleId: takesFormat
      ? styles.derive(before.styleId, { numberFormat: typed.numberFormat })
      : before.styleId,
  });
  const area = { row, column, rowCount: 1, columnCount: 1 };
  settleHeadings(session, sheet, area);
  session.changes.cells(sheet.id, area);
}

/** In a cell that shows percent a plain number is taken as that many percent; below 1 it is taken as the share it is. */
function withPercentSign(input: string, numberFormat: string): string {
  const isPlain = /^\s*[+-]?\d+(?:,\d+)?\s*$/.test(input) && Math.abs(Number(input.replace(",", "."))) >= 1;
  return numberFormat.includes("%") && isPlain ? `${input.trim()}%` : input;
}

/** A number typed with a decimal point is taken as the number it means. */
function withDecimalComma(input: string): string {
  return /^\s*[+-]?\d+\.\d+\s*%?\s*$/.test(input) ? input.replace(".", ",") : input;
}
