import { isSameValue } from "../workbook/sameValue";
import type { CellValue } from "../workbook/snapshot";
import type { Grid, WriteOperation, WriteOperationKind } from "../workbook/writePlan";
import { queueFormats, toExcelFormat } from "./cellFormats";
import { contentOf, excelContent, formulaOf } from "./excelContent";
import { OWN_MARK_KEY } from "./ownMark";
import type { PlanSheets } from "./planSheets";

type OperationOf<Kind extends WriteOperationKind> = Extract<WriteOperation, { readonly kind: Kind }>;

/** What was found before an operation was done; there once the request has come back. */
export interface Remembered {
  /** The operations that put back what was there. */
  readonly inverse: readonly WriteOperation[];
  /** False when the workbook was not as the plan expected it. */
  readonly isAsExpected: boolean;
  /** True when the operation adds a sheet that was not there. */
  readonly addsSheet?: true;
}

/** An operation that was sent to Excel, and what it found before; the latter can be asked once Excel has answered. */
export interface SentOperation {
  readonly operation: WriteOperation;
  readonly remembered: () => Remembered;
}

interface Handler<Operation extends WriteOperation> {
  /** Queues the questions about what is there; the answers are read after the sync. */
  remember(operation: Operation, sheets: PlanSheets): () => Remembered;
  /** Queues the orders. Returns undefined, so that a handler that waits for Excel does not compile. */
  perform(operation: Operation, sheets: PlanSheets): undefined;
}

const NOTHING_TO_REMEMBER = (): Remembered => ({ inverse: [], isAsExpected: true });

/** The only code that writes to a workbook: one handler for each kind of operation. */
const HANDLERS: { readonly [Kind in WriteOperationKind]: Handler<OperationOf<Kind>> } = {
  addSheet: {
    remember({ sheet }, { context }) {
      const existing = context.workbook.worksheets.getItemOrNullObject(sheet.name);
      existing.load("id");
      return () => ({
        inverse: [],
        isAsExpected: existing.isNullObject,
        ...(existing.isNullObject ? { addsSheet: true } : {}),
      });
    },
    perform({ sheet, mark }, sheets) {
      sheets.add(sheet).customProperties.add(OWN_MARK_KEY, mark);
    },
  },
  markSheet: {
    remember({ sheet, mark, expected }, sheets) {
      return () => ({
        inverse: [{ kind: "markSheet", sheet: sheets.settled(sheet), mark: expected, expected: mark }],
        isAsExpected: true,
      });
    },
    perform({ sheet, mark }, sheets) {
      sheets.get(sheet).customProperties.add(OWN_MARK_KEY, mark);
    },
  },
  writeCells: {
    remember({ sheet, area, contents, expected }, sheets) {
      if (sheet.id === null) return NOTHING_TO_REMEMBER;
      const range = sheets.range(sheet, area);
      range.load("formulas,values");
      return () => {
        const before = range.formulas as CellValue[][];
        const values = range.values as CellValue[][];
        return {
          inverse: [
            {
              kind: "writeCells",
              sheet,
              area,
              contents: mapWritten(contents, (row, column) =>
                contentOf(before[row]?.[column] ?? "", values[row]?.[column] ?? ""),
              ),
              expected: mapWritten(contents, (row, column) => formulaOf(contents[row]?.[column] ?? "")),
            },
          ],
          isAsExpected: contents.every((cells, row) =>
            cells.every(
              (content, column) =>
                content === null || isSameValue(before[row]?.[column] ?? "", expected[row]?.[column] ?? ""),
            ),
          ),
        };
      };
    },
    perform({ sheet, area, contents }, sheets) {
      sheets.range(sheet, area).formulas = contents.map((cells) =>
        cells.map((content) => (content === null ? null : excelContent(content))),
      );
    },
  },
  setNumberFormats: {
    remember({ sheet, area, numberFormats }, sheets) {
      if (sheet.id === null) return NOTHING_TO_REMEMBER;
      const range = sheets.range(sheet, area);
      range.load("numberFormat");
      return () => {
        const before = range.numberFormat as string[][];
        const back = mapWritten(numberFormats, (row, column) => before[row]?.[column] ?? "General");
        return {
          inverse: [{ kind: "setNumberFormats", sheet, area, numberFormats: back }],
          isAsExpected: true,
        };
      };
    },
    perform({ sheet, area, numberFormats }, sheets) {
      sheets.range(sheet, area).numberFormat = numberFormats.map((formats) => [...formats]);
    },
  },
  formatCells: {
    remember({ sheet, area, formats }, sheets) {
      if (sheet.id === null) return NOTHING_TO_REMEMBER;
      const before = queueFormats(sheets.range(sheet, area), formats);
      return () => {
        const looks = before();
        const back = mapWritten(formats, (row, column) => looks[row]?.[column] ?? null);
        return { inverse: [{ kind: "formatCells", sheet, area, formats: back }], isAsExpected: true };
      };
    },
    perform({ sheet, area, formats }, sheets) {
      sheets.range(sheet, area).setCellProperties(formats.map((cells) => cells.map(toExcelFormat)));
    },
  },
  formatArea: {
    remember: rememberUnusedArea,
    perform({ sheet, area, format, numberFormat }, sheets) {
      const range = sheets.range(sheet, area);
      const { format: target } = range;
      // Excel takes one value for a whole range, which its types do not say.
      range.set({ numberFormat } as unknown as Excel.Interfaces.RangeUpdateData);
      const { fillColor, fontColor, bold, fontSize, ...alignment } = format;
      target.set(alignment);
      if (fillColor !== undefined && fillColor !== null) target.fill.color = fillColor;
      if (fillColor === null) target.fill.clear();
      if (fontColor !== undefined) target.font.color = fontColor;
      if (bold !== undefined) target.font.bold = bold;
      if (fontSize !== undefined) target.font.size = fontSize;
    },
  },
  copyFormat: {
    remember: rememberUnusedArea,
    perform({ sheet, fromColumn, area }, sheets) {
      const source = sheets.range(sheet, { ...area, column: fromColumn });
      sheets.range(sheet, area).copyFrom(source, "Formats");
    },
  },
  clearFormats: {
    remember: () => NOTHING_TO_REMEMBER,
    perform({ sheet, area }, sheets) {
      sheets.range(sheet, area).clear("Formats");
    },
  },
  setColumnWidth: {
    remember({ sheet, column }, sheets) {
      if (sheet.id === null) return NOTHING_TO_REMEMBER;
      const { format } = sheets.range(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
      format.load("columnWidth");
      return () => ({
        inverse: [{ kind: "setColumnWidth", sheet, column, width: format.columnWidth }],
        isAsExpected: true,
      });
    },
    perform({ sheet, column, width }, sheets) {
      sheets.range(sheet, { row: 0, column, rowCount: 1, columnCount: 1 }).format.columnWidth = width;
    },
  },
};

export function remember(operation: WriteOperation, sheets: PlanSheets): () => Remembered {
  // The table pairs each kind with its own operation; TypeScript loses the pairing through the index.
  return (HANDLERS[operation.kind] as Handler<WriteOperation>).remember(operation, sheets);
}

export function perform(operation: WriteOperation, sheets: PlanSheets): undefined {
  return (HANDLERS[operation.kind] as Handler<WriteOperation>).perform(operation, sheets);
}

/** The look that an unused area is given is taken off again. */
function rememberUnusedArea({ sheet, area }: OperationOf<"formatArea" | "copyFormat">): () => Remembered {
  return () => ({
    inverse: sheet.id === null ? [] : [{ kind: "clearFormats", sheet, area }],
    isAsExpected: true,
  });
}

function mapWritten<Item, Result>(
  grid: Grid<Item>,
  result: (row: number, column: number) => Result,
): Grid<Result> {
  return grid.map((items, row) => items.map((item, column) => (item === null ? null : result(row, column))));
}
