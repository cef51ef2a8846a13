import { cellAddress } from "../../workbook/grid/cellAddress";
import { plainText } from "../../workbook/grid/cellText";
import { levelWord, NO_INFORMATION } from "../../text/cells/levelWords";
import { isTrendText } from "../../text/cells/trendWords";
import { saysNothing } from "../../workbook/cells/decoded";
import type { OutputField } from "../../workbook/columns/catalogue";
import type { CellPlace, Issue, IssueDetail } from "../../workbook/issues/issue";
import { isSameValue } from "../../workbook/grid/sameValue";
import type { ScaleWords } from "../../workbook/scale/scaleWords";
import { cellAt, hasFormula, type CellSnapshot, type SheetSnapshot } from "../../workbook/grid/snapshot";
import type { OutputCell } from "./outputCells";
import { isTheirs } from "./ownContent";

/** A cell that is to be written: its zero-based sheet row, what it holds and what it shall hold. */
export interface OutputChange {
  readonly row: number;
  readonly before: CellSnapshot;
  readonly after: OutputCell;
}

export interface ColumnChanges {
  readonly changes: readonly OutputChange[];
  readonly issues: readonly Issue[];
  /** Zero-based sheet rows where content of the controller's stays in the place of ours. */
  readonly kept: ReadonlySet<number>;
}

/**
 * The cells of an output column that do not hold what they shall. Cells with a formula of the controller's are kept
 * out; those that show another figure than the computed one are reported. So are cells with other content of the
 * controller's, together, and every level that is replaced by another.
 *
 * @param valueColumn the column of values that goes with one of levels; null where there is none yet
 */
export function columnChanges(
  sheet: SheetSnapshot,
  column: number,
  field: OutputField,
  cells: ReadonlyMap<number, OutputCell>,
  words: ScaleWords,
  valueColumn: number | null,
): ColumnChanges {
  const changes: OutputChange[] = [];
  const issues: Issue[] = [];
  const kept: number[] = [];
  const placeOf = (row: number): CellPlace => ({ sheet: sheet.name, address: cellAddress(row, column) });
  for (const [row, after] of cells) {
    const before = cellAt(sheet, row, column);
    if (isSameValue(before.value, after.value)) continue;
    const hasValue = valueColumn !== null && typeof cellAt(sheet, row, valueColumn).value === "number";
    if (!hasFormula(before) && isTheirs(field, before, after, words, hasValue)) {
      kept.push(row);
      continue;
    }
    const detail = hasFormula(before)
      ? keptFormula(field, before, after)
      : replacedLevel(field, before, after, words);
    if (!hasFormula(before)) changes.push({ row, before, after });
    if (detail === null) continue;
    const severity = detail.code === "formulaKept" ? "warning" : "info";
    issues.push({ detail, severity, place: placeOf(row) });
  }
  const textOn = (row: number): string => plainText(cellAt(sheet, row, column).value);
  const told = kept.filter((row) => !saysNothing(textOn(row)));
  const [first] = told;
  if (first !== undefined) {
    const detail = { code: "ownTextKept", field, count: told.length, raw: textOn(first) } as const;
    issues.push({ detail, severity: "warning", place: placeOf(first) });
  }
  return { changes, issues, kept: new Set(kept) };
}

function keptFormula(field: OutputField, before: CellSnapshot, after: OutputCell): IssueDetail | null {
  if (after.value === "") return null;
  return { code: "formulaKept", field, shown: before.value, computed: after.value };
}

/** A level that the controller, or an earlier run, had written there, or a trend in other words than ours; the same level in our other words, and a goal's level repeated on its other rows, are none. */
function replacedLevel(
  field: OutputField,
  { value }: CellSnapshot,
  after: OutputCell,
  { wordings }: ScaleWords,
): IssueDetail | null {
  if (field !== "indicatorLevel" && field !== "goalLevel" && field !== "trend") return null;
  const before = plainText(value);
  if (before === NO_INFORMATION || !/\p{L}/u.test(before) || after.value === "") return null;
  if (field === "trend" && isTrendText(before)) return null;
  if (wordings.some((wording) => levelWord(after.level ?? null, wording) === before)) return null;
  return { code: "levelReplaced", field, before, after: String(after.value) };
}
