import { isFigureReport } from "../annexes/annexData";
import { DEFAULT_AMOUNTS } from "../annexes/kit/sheet/amountOptions";
import type { EvaluatedFollowUp } from "../annexes/kit/sheet/annexInput";
import type { FollowUpAnnexRoom } from "../annexes/kit/sheet/buildAnnex";
import type { FollowUpFigure } from "../annexes/kit/sheet/sheetFigure";
import { ANNEXES } from "../annexes/registry";
import { REPORTS } from "../annexes/reportNames";
import { indexCell } from "../reports/attainmentIndex/indexCells";
import { INDEX_PURPOSE } from "../reports/attainmentIndex/indexSheet";
import { namedIndexCells } from "../reports/attainmentIndex/namedIndex";
import { levelWord } from "../text/cells/levelWords";
import { entryOf } from "../workbook/columns/catalogue";
import { cellAddress, parseReference, type CellPosition } from "../workbook/grid/cellAddress";
import { plainText } from "../workbook/grid/cellText";
import {
  cellAt,
  hasFormula,
  ownPurpose,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/grid/snapshot";
import { placeKey } from "../workbook/issues/issue";
import type { AmountFigure } from "./amountParts";
import type { FigureReading } from "./readFigures";

/** A figure of the workbook that consists of something. */
export type WorkbookFigure =
  | ({ readonly kind: "amount" } & AmountFigure)
  | { readonly kind: "index" }
  /** `expected` is what a cell of it holds; null for one that holds something else of it than its value or its level. */
  | { readonly kind: "followUp"; readonly figure: FollowUpFigure; readonly expected: CellValue | null };

/** A cell that shows another is followed so far. */
const MOST_STEPS = 4;

/** The figure that a cell shows, itself or by a formula that points at another cell; null for none. */
export function figureAt(
  reading: FigureReading,
  sheetName: string,
  cell: CellPosition,
  steps = MOST_STEPS,
): WorkbookFigure | null {
  const { input, figures } = reading;
  const sheet = input.snapshot.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined || steps === 0) return null;
  const found = figures.get(placeKey({ sheet: sheetName, address: cellAddress(cell.row, cell.column) }));
  if (found !== undefined) return amountFigure(found.report, found.rowId, found.columnId);
  return (
    onOwnSheet(reading, sheet, cell) ??
    (input.followUp === null ? null : inFollowUp(input.followUp, sheet, cell)) ??
    (isIndex(input.snapshot, sheet, cell) ? { kind: "index" } : null) ??
    referred(reading, sheet, cell, steps)
  );
}

function amountFigure(report: string, rowId: string, columnId: string): WorkbookFigure | null {
  const name = REPORTS.find((each) => each === report);
  return name !== undefined && isFigureReport(name)
    ? { kind: "amount", report: name, rowIds: [rowId], columnId }
    : null;
}

/** By what the room of the report says of its cells. */
function onOwnSheet(
  { input }: FigureReading,
  sheet: SheetSnapshot,
  cell: CellPosition,
): WorkbookFigure | null {
  const report = REPORTS.find((each) => each === ownPurpose(sheet));
  if (report === undefined) return null;
  const room = ANNEXES[report];
  switch (room.of) {
    case "followUp":
      return input.followUp === null ? null : onGoalSheet(room, input.followUp, input, sheet, cell);
    case "comments":
    case "others": {
      const figure = room.figureAt(sheet, cell);
      return figure === null ? null : amountFigure(figure.report, figure.rowId, figure.columnId);
    }
    case "ledger":
    case "records":
      return null;
  }
}

/**
 * The row is known by its label, where the controller has moved rows too: the second of two rows of one label is the second that
 * was made.
 */
function onGoalSheet(
  room: FollowUpAnnexRoom,
  followUp: EvaluatedFollowUp,
  input: FigureReading["input"],
  sheet: SheetSnapshot,
  { row, column }: CellPosition,
): WorkbookFigure | null {
  const made = room.sheet(followUp, input, { ...DEFAULT_AMOUNTS, amounts: "values" });
  const label = (at: number): string => plainText(cellAt(sheet, at, made.labelColumn).value);
  const wanted = label(row);
  if (wanted === "") return null;
  const before = rowsFrom(sheet.firstRow, row).filter((at) => label(at) === wanted).length;
  const madeRow = rowsFrom(0, made.sheet.rows.length).filter((at) => {
    const content = made.sheet.rows[at]?.[made.labelColumn]?.content;
    return typeof content === "string" && plainText(content) === wanted;
  })[before];
  const figure = madeRow === undefined ? null : made.figureAt(madeRow, column);
  if (figure === null || madeRow === undefined) return null;
  const content = made.sheet.rows[madeRow]?.[column]?.content ?? null;
  return { kind: "followUp", figure, expected: typeof content === "object" ? null : content };
}

function rowsFrom(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}

function inFollowUp(
  { decoded, evaluation }: EvaluatedFollowUp,
  sheet: SheetSnapshot,
  { row, column }: CellPosition,
): WorkbookFigure | null {
  for (const { block, goalRows, indicatorRows } of decoded.blocks) {
    if (block.sheet.name !== sheet.name) continue;
    const [field] = [...block.columns].find(([, at]) => at === column) ?? [];
    const [goalId] = [...goalRows].find(([, rows]) => rows.includes(row)) ?? [];
    const goal = evaluation.goals.find((each) => each.goal.id === goalId);
    if (field === undefined || goalId === undefined || goal === undefined) continue;
    if (entryOf(field).of === "goal")
      return {
        kind: "followUp",
        figure: { kind: "goal", goalId },
        expected:
          field === "goalScore"
            ? goal.score
            : field === "goalLevel"
              ? levelWord(goal.level, decoded.wording)
              : null,
      };
    const [rowId] = [...indicatorRows].find(([, each]) => each.row === row) ?? [];
    const indicator = goal.indicators.find(({ steps }) => steps.some(({ step }) => step.id === rowId));
    if (indicator === undefined) continue;
    const isCurrent = indicator.step.id === rowId;
    return {
      kind: "followUp",
      figure: { kind: "indicator", goalId, indicatorId: indicator.indicator.id },
      expected: field === "indicatorLevel" && isCurrent ? levelWord(indicator.level, decoded.wording) : null,
    };
  }
  return null;
}

function isIndex(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, cell: CellPosition): boolean {
  const named = namedIndexCells(snapshot);
  const own = ownPurpose(sheet) === INDEX_PURPOSE ? indexCell(sheet) : null;
  return [named?.sheet === sheet ? named.area : null, own].some(
    (each) => each !== null && each.row === cell.row && each.column === cell.column,
  );
}

/** The cell that a formula of a single reference points at: "='Resultatrapport'!$C$22", also on the cell's own sheet. */
function referred(
  reading: FigureReading,
  sheet: SheetSnapshot,
  { row, column }: CellPosition,
  steps: number,
): WorkbookFigure | null {
  const cell = cellAt(sheet, row, column);
  if (!hasFormula(cell)) return null;
  const formula = String(cell.formula);
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
  const target = parseReference(formula) ?? parseReference(`${quoted}${formula.replace(/^=\s*/, "")}`);
  return target === null ? null : figureAt(reading, target.sheetName, target.area, steps - 1);
}
