import { parseReference } from "../../src/workbook/grid/cellAddress";
import { cellAt, type CellValue, type WorkbookSnapshot } from "../../src/workbook/grid/snapshot";

const CALL = /^=(AVERAGE|AVERAGEIFS|COUNTIF|COUNTIFS)\((.*)\)$/;
const ARGUMENT = /'(?:[^']|'')+'![$A-Z\d:]+|[^'"!,]+![$A-Z\d:]+|"((?:[^"]|"")*)"/g;

/**
 * What Excel would show for the formulas that the index is made of, as Excel's manual describes them: AVERAGE passes
 * over text and empty cells, a criterion in words is compared without regard to case. Null for any other formula.
 */
export function formulaValue(formula: string, workbook: WorkbookSnapshot): CellValue | null {
  const call = CALL.exec(formula);
  if (call === null) return null;
  const [, name = "", list = ""] = call;
  const columns: CellValue[][] = [];
  const criteria: string[] = [];
  for (const [whole, text] of list.matchAll(ARGUMENT)) {
    if (text === undefined) columns.push(valuesOf(whole, workbook));
    else criteria.push(text.replaceAll('""', '"').toLowerCase());
  }
  const isAverage = name.startsWith("AVERAGE");
  const tested = isAverage ? columns.slice(1) : columns;
  const [measured = []] = columns;
  const rows = measured.filter((_, row) =>
    criteria.every((criterion, at) => String(tested[at]?.[row]).toLowerCase() === criterion),
  );
  if (!isAverage) return rows.length;
  const numbers = rows.filter((value) => typeof value === "number");
  return numbers.length === 0 ? "#DIV/0!" : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function valuesOf(reference: string, { sheets }: WorkbookSnapshot): CellValue[] {
  const target = parseReference(reference);
  const sheet = sheets.find(({ name }) => name === target?.sheetName);
  if (target === null || sheet === undefined) throw new Error(`${reference} refers to nothing`);
  const { row, column, rowCount } = target.area;
  return Array.from({ length: rowCount }, (_, down) => cellAt(sheet, row + down, column).value);
}
