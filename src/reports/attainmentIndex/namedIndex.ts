import type { Evaluation } from "../../domain/evaluation";
import { calculatedAtText } from "../../text/cells/indexSheetText";
import { goalCountText } from "../../text/pane/overview";
import { cellAddress, parseReference, type CellArea } from "../../workbook/grid/cellAddress";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { Issue } from "../../workbook/issues/issue";
import { indexText } from "../../text/make/figures";
import {
  cellAt,
  hasFormula,
  type CellValue,
  type SheetSnapshot,
  type NameSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/grid/snapshot";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { isSameValue } from "../../workbook/grid/sameValue";
import { NUMBER_FORMATS } from "../numberFormats";
import type { CalculationTime } from "./indexSheet";

/** The defined name by which the controller chooses where the index stands. */
const INDEX_NAME = "Måluppfyllelseindex";

export function findIndexName({ names }: WorkbookSnapshot): NameSnapshot | null {
  const wanted = INDEX_NAME.toLocaleLowerCase("sv");
  return names.find(({ name }) => name.toLocaleLowerCase("sv") === wanted) ?? null;
}

/** The cells that the controller has named for the index; null where there is no such name, or it points at none of this workbook. */
export function namedIndexCells(
  snapshot: WorkbookSnapshot,
): { readonly sheet: SheetSnapshot; readonly area: CellArea } | null {
  const target = parseReference(findIndexName(snapshot)?.formula ?? "");
  const sheet = snapshot.sheets.find(({ name }) => name === target?.sheetName);
  return target === null || sheet === undefined ? null : { sheet, area: target.area };
}

/**
 * Plans the index where the name points: the index in its first cell; where the name covers more cells, the counts in
 * the second and the time in the third, down or across. Null when the name does not point at cells of this workbook.
 */
export function planNamedIndex(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  wording: LevelWording,
  time: CalculationTime,
  isOtherwiseChanged: boolean,
): { readonly operations: readonly WriteOperation[]; readonly issues: readonly Issue[] } | null {
  const named = namedIndexCells(snapshot);
  if (named === null) return null;
  const { sheet, area } = named;
  const isDown = area.rowCount >= area.columnCount;
  const room = isDown ? area.rowCount : area.columnCount;
  const contents: CellValue[] = [
    evaluation.index ?? indexText(null, evaluation.range).sv,
    goalCountText(evaluation, wording).sv,
    calculatedAtText(time.calculatedAt, time.isDateAssumed === true ? null : time.followUpDate),
  ];
  const operations: WriteOperation[] = [];
  const issues: Issue[] = [];
  let isChanged = isOtherwiseChanged;
  for (const [step, content] of contents.slice(0, room).entries()) {
    const row = area.row + (isDown ? step : 0);
    const column = area.column + (isDown ? 0 : step);
    const now = cellAt(sheet, row, column);
    const isTime = step === 2;
    if (isSameValue(now.value, content) || (isTime && !isChanged && now.value !== "")) continue;
    if (hasFormula(now)) {
      issues.push({
        detail: { code: "formulaKept", field: "index", shown: now.value, computed: content },
        severity: "warning",
        place: { sheet: sheet.name, address: cellAddress(row, column) },
      });
      continue;
    }
    isChanged = true;
    const at = {
      sheet: { id: sheet.id, name: sheet.name },
      area: { row, column, rowCount: 1, columnCount: 1 },
    };
    if (typeof content === "number" && now.numberFormat === "General") {
      operations.push({ kind: "setNumberFormats", ...at, numberFormats: [[NUMBER_FORMATS.index]] });
    }
    operations.push({ kind: "writeCells", ...at, contents: [[content]], expected: [[now.formula]] });
  }
  return { operations, issues };
}
