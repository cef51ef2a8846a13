import { cellAddress } from "../../workbook/grid/cellAddress";
import { plainText } from "../../workbook/grid/cellText";
import { levelWord, NO_INFORMATION } from "../../text/cells/levelWords";
import { TO_CALCULATE } from "../../text/cells/toCalculate";
import { isTrendText } from "../../text/cells/trendWords";
import { saysNothing } from "../../workbook/cells/decoded";
import { entryOf, type OutputField } from "../../workbook/columns/catalogue";
import type { CellPlace, Issue, IssueDetail } from "../../workbook/issues/issue";
import { isSameValue } from "../../workbook/grid/sameValue";
import type { ScaleWords } from "../../workbook/scale/scaleWords";
import {
  cellAt,
  hasFormula,
  type CellSnapshot,
  type CellValue,
  type SheetSnapshot,
} from "../../workbook/grid/snapshot";
import type { BlockMemory, OwnChoice } from "./blockMemory";
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
  /** The marks of the cells that we have written once this is done, and of those that are kept because the controller wants it. */
  readonly remembered: { readonly wrote: readonly string[]; readonly kept: readonly string[] };
}

/** An output column, and what is known of it. */
export interface OutputColumn {
  readonly sheet: SheetSnapshot;
  readonly column: number;
  readonly field: OutputField;
  /** The column of values that goes with one of levels; null where there is none yet. */
  readonly valueColumn: number | null;
  readonly words: ScaleWords;
  readonly memory: BlockMemory;
}

/** The change of a cell that holds something else than it shall. */
type Fate =
  | { readonly kind: "written"; readonly detail: IssueDetail | null }
  /** Told together with the others of its column. */
  | { readonly kind: "kept" }
  | { readonly kind: "keptByHand"; readonly isChosen: boolean };

/**
 * The cells of an output column that do not hold what they shall. Cells with a formula of the controller's are kept
 * out; those that show another figure than the computed one are reported. So are cells with other content of the
 * controller's, together. What others have written since we did stays until the controller has chosen that it goes; what
 * is replaced of content that we do not know to be ours is told cell by cell.
 */
export function columnChanges(
  output: OutputColumn,
  cells: ReadonlyMap<number, OutputCell>,
  own: OwnChoice,
): ColumnChanges {
  const { sheet, column, field, memory } = output;
  const changes: OutputChange[] = [];
  const issues: Issue[] = [];
  const kept: number[] = [];
  const together: number[] = [];
  const wrote = new Set<string>();
  const keptMarks: string[] = [];
  const placeOf = (row: number): CellPlace => ({ sheet: sheet.name, address: cellAddress(row, column) });
  const say = (row: number, detail: IssueDetail | null, severity: Issue["severity"]): void => {
    if (detail !== null) issues.push({ detail, severity, place: placeOf(row) });
  };
  const remember = (row: number, value: CellValue): void => {
    if (value !== "") wrote.add(memory.cellMark(row, field, value));
  };
  for (const [row, after] of cells) {
    const before = cellAt(sheet, row, column);
    wrote.add(memory.rowMark(row));
    if (isSameValue(before.value, after.value)) {
      if (!hasFormula(before) && isOurs(output, row, before)) remember(row, before.value);
      continue;
    }
    if (hasFormula(before)) {
      say(row, keptFormula(field, before, after), "warning");
      continue;
    }
    const fate = fateOf(output, row, before, after, own);
    switch (fate.kind) {
      case "written":
        changes.push({ row, before, after });
        remember(row, after.value);
        say(row, fate.detail, "info");
        break;
      case "kept":
        kept.push(row);
        together.push(row);
        break;
      case "keptByHand":
        kept.push(row);
        if (fate.isChosen) keptMarks.push(memory.cellMark(row, field, before.value));
        say(row, handKept(field, before, after, fate.isChosen), "warning");
        break;
    }
  }
  const textOn = (row: number): string => plainText(cellAt(sheet, row, column).value);
  const told = together.filter((row) => !saysNothing(textOn(row)));
  const [first] = told;
  if (first !== undefined)
    say(first, { code: "ownTextKept", field, count: told.length, raw: textOn(first) }, "warning");
  return { changes, issues, kept: new Set(kept), remembered: { wrote: [...wrote], kept: keptMarks } };
}

function fateOf(
  output: OutputColumn,
  row: number,
  before: CellSnapshot,
  after: OutputCell,
  own: OwnChoice,
): Fate {
  const { field, words, memory } = output;
  const writer = memory.writer(row, field, before.value);
  const text = plainText(before.value);
  if (text === "" || text === TO_CALCULATE || writer === "us") return { kind: "written", detail: null };
  if (isTheirs(field, before, after, words, hasValue(output, row))) return { kind: "kept" };
  if (writer === "kept") return { kind: "keptByHand", isChosen: true };
  const detail = replaced(output, row, before, after);
  if (detail === null) return { kind: "written", detail };
  if (own === "keep") return { kind: "keptByHand", isChosen: true };
  return writer === "others" && own === null
    ? { kind: "keptByHand", isChosen: false }
    : { kind: "written", detail };
}

/** Whether a cell that holds what it shall is one that we wrote; on a row of which nothing is remembered by how we write. */
function isOurs(output: OutputColumn, row: number, { value }: CellSnapshot): boolean {
  const { field, memory } = output;
  const writer = memory.writer(row, field, value);
  if (writer !== "unknown") return writer === "us";
  switch (entryOf(field).holds) {
    case "level":
      return hasValue(output, row);
    case "trend":
      return isTrendText(plainText(value));
    default:
      return typeof value === "number";
  }
}

function hasValue({ sheet, valueColumn }: OutputColumn, row: number): boolean {
  return valueColumn !== null && typeof cellAt(sheet, row, valueColumn).value === "number";
}

function keptFormula(field: OutputField, before: CellSnapshot, after: OutputCell): IssueDetail | null {
  if (after.value === "") return null;
  return { code: "formulaKept", field, shown: before.value, computed: after.value };
}

function handKept(
  field: OutputField,
  { value }: CellSnapshot,
  after: OutputCell,
  isChosen: boolean,
): IssueDetail {
  return { code: "ownCellKept", field, shown: value, computed: after.value, isChosen };
}

/**
 * The remark where content that is not known to be ours is replaced: a level, a number, or a trend in other words than ours.
 * The same level in our other words, what says that nothing is known, and what stands where a goal's level is repeated on its other rows, are nothing to say.
 */
function replaced(
  { field, words: { wordings }, memory }: OutputColumn,
  row: number,
  { value }: CellSnapshot,
  after: OutputCell,
): IssueDetail | null {
  const before = plainText(value);
  if (before === NO_INFORMATION) return null;
  const detail = { code: "levelReplaced", field, before: value, after: after.value } as const;
  const { holds } = entryOf(field);
  if (typeof value === "number" && holds !== "level") return detail;
  if (memory.writer(row, field, value) !== "others") {
    if (!/\p{L}/u.test(before) || after.value === "") return null;
    if (holds === "trend" && isTrendText(before)) return null;
  }
  if (wordings.some((wording) => levelWord(after.level ?? null, wording) === before)) return null;
  return detail;
}
