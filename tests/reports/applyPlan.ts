import {
  cellAt,
  hasFormula,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook/grid/snapshot";
import { MAPPING_SETTING } from "../../src/workbook/layout/mapping";
import { WRITTEN_SETTING } from "../../src/workbook/settings/writtenCells";
import { isSameValue } from "../../src/workbook/grid/sameValue";
import type {
  CellContent,
  SheetOperation,
  SheetTarget,
  WriteOperation,
  WritePlan,
} from "../../src/workbook/plan/writePlan";
import { sheetOf } from "../workbook/sheet";
import { formulaValue } from "./formulaValue";

const SETTINGS: Readonly<Record<string, "remembered" | "written">> = {
  [MAPPING_SETTING]: "remembered",
  [WRITTEN_SETTING]: "written",
};

/**
 * The workbook as it is after a plan: contents, number formats, marks, tables and added sheets; looks and widths are not part of
 * a snapshot. Formulas of the kinds that the add-in writes are calculated. As Excel's side does, it refuses to write
 * over anything else than what the plan expects.
 */
export function applyPlan(workbook: WorkbookSnapshot, plan: WritePlan): WorkbookSnapshot {
  const written = plan.reduce(applyOperation, workbook);
  const sheets = written.sheets.map((sheet) =>
    mapCells(sheet, (cell) => {
      const value = hasFormula(cell) ? formulaValue(String(cell.formula), written) : null;
      return value === null ? cell : { ...cell, value };
    }),
  );
  return { ...written, sheets };
}

function applyOperation(workbook: WorkbookSnapshot, operation: WriteOperation): WorkbookSnapshot {
  if (operation.kind === "addSheet") {
    const added = sheetOf([], {
      id: `{${workbook.sheets.length + 1}}`,
      name: operation.sheet.name,
      ownMark: operation.mark,
    });
    return { ...workbook, sheets: [...workbook.sheets, added] };
  }
  if (operation.kind === "writeSetting") {
    const kept = SETTINGS[operation.key] ?? "settings";
    if (workbook[kept] !== operation.expected) throw new Error(`The setting is ${String(workbook[kept])}`);
    return { ...workbook, [kept]: operation.text };
  }
  const sheet = targetOf(workbook, operation.sheet);
  const sheets = workbook.sheets.with(workbook.sheets.indexOf(sheet), changed(sheet, operation));
  return { ...workbook, sheets };
}

function targetOf({ sheets }: WorkbookSnapshot, { id, name }: SheetTarget): SheetSnapshot {
  const sheet = sheets.find((each) => (id === null ? each.name === name : each.id === id));
  if (sheet === undefined) throw new Error(`No sheet ${id ?? name}`);
  return sheet;
}

function changed(sheet: SheetSnapshot, operation: SheetOperation): SheetSnapshot {
  switch (operation.kind) {
    case "markSheet":
      if (sheet.ownMark !== operation.expected) throw new Error(`The mark is ${String(sheet.ownMark)}`);
      return { ...sheet, ownMark: operation.mark };
    case "writeCells": {
      const { area, contents, expected } = operation;
      return writeArea(sheet, area, (cell, row, column) => {
        const content = contents[row]?.[column] ?? null;
        if (content === null) return cell;
        if (!isSameValue(cell.formula, expected[row]?.[column] ?? "")) {
          throw new Error(`Expected ${String(expected[row]?.[column])}, found ${String(cell.formula)}`);
        }
        return { ...cell, ...contentOf(content) };
      });
    }
    case "expectCells": {
      const { area, expected } = operation;
      return writeArea(sheet, area, (cell, row, column) => {
        const said = expected[row]?.[column] ?? null;
        if (said !== null && !isSameValue(cell.formula, said))
          throw new Error(`Expected ${String(said)}, found ${String(cell.formula)}`);
        return cell;
      });
    }
    case "setNumberFormats": {
      const { area, numberFormats } = operation;
      return writeArea(sheet, area, (cell, row, column) => ({
        ...cell,
        numberFormat: numberFormats[row]?.[column] ?? cell.numberFormat,
      }));
    }
    case "formatArea":
      return writeArea(sheet, operation.area, (cell) => ({ ...cell, numberFormat: operation.numberFormat }));
    case "addTable": {
      const { name, area } = operation;
      return { ...sheet, tables: [...sheet.tables, { name, area, hasHeadings: true, hasTotals: false }] };
    }
    default:
      return sheet;
  }
}

/** Text is text, whatever it begins with; a new formula shows nothing until it is calculated. */
function contentOf(content: CellContent): Pick<CellSnapshot, "value" | "formula"> {
  return typeof content === "object"
    ? { value: 0, formula: content.formula }
    : { value: content, formula: content };
}

/** The sheet with the cells of an area changed; the grids grow to hold it. */
function writeArea(
  sheet: SheetSnapshot,
  area: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  },
  change: (cell: CellSnapshot, row: number, column: number) => CellSnapshot,
): SheetSnapshot {
  const columns = sheet.values[0]?.length ?? 0;
  const firstRow = Math.min(sheet.firstRow, area.row);
  const firstColumn = Math.min(sheet.firstColumn, area.column);
  const rowCount = Math.max(sheet.firstRow + sheet.values.length, area.row + area.rowCount) - firstRow;
  const columnCount = Math.max(sheet.firstColumn + columns, area.column + area.columnCount) - firstColumn;
  const cells = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => {
      const cell = cellAt(sheet, firstRow + row, firstColumn + column);
      const [down, right] = [firstRow + row - area.row, firstColumn + column - area.column];
      const isInside = down >= 0 && right >= 0 && down < area.rowCount && right < area.columnCount;
      return isInside ? change(cell, down, right) : cell;
    }),
  );
  return sheetOf(cells, { ...sheet, firstRow, firstColumn });
}

function mapCells(sheet: SheetSnapshot, map: (cell: CellSnapshot) => CellSnapshot): SheetSnapshot {
  const cells = sheet.values.map((row, down) =>
    row.map((_, right) => map(cellAt(sheet, sheet.firstRow + down, sheet.firstColumn + right))),
  );
  return sheetOf(cells, sheet);
}
