import { HISTORY_SHEET } from "../../text/cells/historySheetText";
import { HISTORY_PURPOSE, historySheet } from "../../workbook/grid/historySheet";
import {
  cellAt,
  endColumn,
  endRow,
  hasFormula,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/grid/snapshot";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { FIRST_KEPT_COLUMN, keptRows, ROW_COLUMNS, rowNames } from "../../workbook/layout/keptHistory";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { addOwnSheet, isSameName, planOwnSheet, type OwnCell, type OwnSheet } from "../ownSheet/planOwnSheet";
import type { ColumnCells } from "./periodColumns";

/** A column of a block that is kept on the sheet of former periods. */
export interface KeptColumn {
  readonly block: FollowUpBlock;
  readonly heading: string;
  readonly cells: ColumnCells;
}

const HEADING = { bold: true, fillColor: "#DDEBF7", wrapText: true, verticalAlignment: "Top" } as const;
const TEXT = { wrapText: true, verticalAlignment: "Top" } as const;
/** In points. */
const WIDTHS = { sheet: 70, goal: 170, indicator: 210, figure: 72, text: 200 };
/** A longer text is shown on several lines. */
const SHORT_TEXT = 24;

/**
 * The sheet of former periods with these columns added to the right of those that it has: a row for each goal and indicator,
 * known by their names, where they stood before or below. What stands there stays as it is; what is no longer followed up
 * keeps its row. Columns of the same heading and period, of several sheets, are one.
 */
export function planHistorySheet(
  snapshot: WorkbookSnapshot,
  kept: readonly KeptColumn[],
): readonly WriteOperation[] {
  if (kept.length === 0) return [];
  const existing = historySheet(snapshot);
  const rows = existing === null ? [] : standingRows(existing);
  const { sheet, goal, indicator } = ROW_COLUMNS;
  if (existing === null) {
    const names = [HISTORY_SHEET.sheet, HISTORY_SHEET.goal, HISTORY_SHEET.indicator];
    rows.push(names.map((content) => ({ content, format: HEADING })));
  }
  const [headings = []] = rows;
  const firstNew = headings.length;
  const newHeadings = [...new Set(kept.map(({ heading }) => heading))];
  const known = new Set(headings.map(({ content }) => content));
  headings.push(...newHeadings.map((heading) => ({ content: unused(heading, known), format: HEADING })));
  const sheetNames = new Set(snapshot.sheets.map(({ name }) => name));
  for (const block of new Set(kept.map((each) => each.block))) {
    const standing = existing === null ? null : keptRows(block, existing, sheetNames);
    for (const name of rowNames(block)) {
      const ofBlock = kept.filter((each) => each.block === block && each.cells.filled.includes(name.row));
      if (ofBlock.length === 0) continue;
      const at = standing?.get(name.row) ?? rows.push([]) - 1;
      const cells = (rows[at] ??= []);
      cells[sheet] = { content: block.sheet.name, format: TEXT };
      cells[goal] = { content: name.goal, format: TEXT };
      cells[indicator] = { content: name.indicator, format: TEXT };
      for (const { heading, cells: column } of ofBlock)
        cells[firstNew + newHeadings.indexOf(heading)] = asValue(column.at(name.row));
    }
  }
  const wanted: OwnSheet = {
    purpose: HISTORY_PURPOSE,
    name: freeName(snapshot),
    rows: rows.map((cells) => Array.from(cells, (cell) => cell ?? { content: "" })),
    columnWidths: [
      ...[WIDTHS.sheet, WIDTHS.goal, WIDTHS.indicator],
      ...Array.from({ length: firstNew - FIRST_KEPT_COLUMN }, () => WIDTHS.figure),
      ...newHeadings.map((heading) => (holdsLongText(kept, heading) ? WIDTHS.text : WIDTHS.figure)),
    ],
    dress: {
      rules: [],
      page: { orientation: "Landscape", titleRows: { first: 0, last: 0 }, footerLeft: HISTORY_SHEET.name },
      frozen: { rows: 1, columns: FIRST_KEPT_COLUMN },
      charts: [],
    },
  };
  const planned = existing === null ? null : planOwnSheet(wanted, snapshot, true);
  if (planned?.kind === "planned") return planned.operations;
  return addOwnSheet(wanted).map((operation) =>
    operation.kind === "addSheet" ? { ...operation, goesWhenUndone: true } : operation,
  );
}

/** The contents of the sheet, as cells that it shall hold again. */
function standingRows(sheet: NonNullable<ReturnType<typeof historySheet>>): OwnCell[][] {
  return Array.from({ length: endRow(sheet) }, (_, row) =>
    Array.from({ length: endColumn(sheet) }, (__, column) => {
      const cell = cellAt(sheet, row, column);
      const { formula, numberFormat } = cell;
      const content = hasFormula(cell) ? { formula: String(formula) } : cell.value;
      return { content, numberFormat, format: row === 0 ? HEADING : TEXT };
    }),
  );
}

function asValue({ value, numberFormat }: CellSnapshot): OwnCell {
  return { content: value, numberFormat, format: TEXT };
}

function holdsLongText(kept: readonly KeptColumn[], wanted: string): boolean {
  return kept.some(
    ({ heading, cells }) =>
      heading === wanted && cells.filled.some((row) => String(cells.at(row).value).length > SHORT_TEXT),
  );
}

/** The heading, with a number behind it where another column has it already. */
export function unused(heading: string, known: ReadonlySet<unknown>): string {
  let name = heading;
  for (let nth = 2; known.has(name); nth++) name = `${heading} (${nth})`;
  return name;
}

function freeName({ sheets }: WorkbookSnapshot): string {
  let name: string = HISTORY_SHEET.name;
  for (let nth = 2; sheets.some((sheet) => isSameName(sheet.name, name)); nth++)
    name = `${HISTORY_SHEET.name} (${nth})`;
  return name;
}
