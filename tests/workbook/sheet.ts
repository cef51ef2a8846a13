import { THREE_STEP_WORDS } from "../../src/workbook/scale/threeStepWords";
import { evaluate } from "../../src/domain/evaluate";
import type { Evaluation } from "../../src/domain/evaluation";
import type { DecodedBlock } from "../../src/workbook/rows/decodeBlock";
import { decodeFollowUp, type DecodedFollowUp } from "../../src/workbook/rows/decodeFollowUp";
import { dateToSerial } from "../../src/workbook/cells/decodeDate";
import { findFollowUpBlocks } from "../../src/workbook/layout/findFollowUpBlocks";
import type { FollowUpBlock } from "../../src/workbook/layout/followUpBlock";
import type { Issue } from "../../src/workbook/issues/issue";
import { placeFindings } from "../../src/workbook/rows/placeFindings";
import type { CellSnapshot, CellValue, SheetSnapshot } from "../../src/workbook/grid/snapshot";

/** A cell of a test's sheet: a plain value, or a value with its formula or number format. */
export type Cell = CellValue | Partial<CellSnapshot>;

/** A cell that shows 90 % and holds 0.9. */
export function percent(shown: number): Cell {
  return { value: shown / 100, numberFormat: "0 %" };
}

export function date(isoDate: string): Cell {
  return { value: dateToSerial(isoDate), numberFormat: "yyyy-mm-dd" };
}

export function formula(text: string, value: CellValue): Cell {
  return { formula: text, value };
}

export function cellOf(cell: Cell): CellSnapshot {
  const {
    value = "",
    formula: text = value,
    numberFormat = "General",
    fillColor = null,
  } = typeof cell === "object" ? cell : { value: cell };
  return { value, formula: text, numberFormat, fillColor };
}

/** A sheet that holds these rows from A1, or from the zero-based `firstRow` and `firstColumn`. */
export function sheetOf(
  rows: readonly (readonly Cell[])[],
  facts: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? "")));
  return {
    id: "{1}",
    name: "Mål 2022",
    visibility: "Visible",
    isProtected: false,
    isFiltered: false,
    ownMark: null,
    firstRow: 0,
    firstColumn: 0,
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...facts,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ formula: text }) => text)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    fills: cells.map((row) => row.map(({ fillColor }) => fillColor)),
  };
}

export interface ReadSheet {
  readonly block: FollowUpBlock;
  readonly decoded: DecodedFollowUp;
  /** The block as it was decoded. */
  readonly part: DecodedBlock;
  readonly evaluation: Evaluation;
  /** Those of the reading and of the evaluation, as the controller gets them. */
  readonly issues: readonly Issue[];
}

/** Finds, decodes and evaluates the follow-up of a sheet. */
export function readSheet(sheet: SheetSnapshot): ReadSheet {
  const [block] = findFollowUpBlocks(sheet, THREE_STEP_WORDS);
  if (block === undefined) throw new Error("The sheet has no follow-up");
  const decoded = decodeFollowUp([block], THREE_STEP_WORDS);
  const [part] = decoded.blocks;
  if (part === undefined) throw new Error("The block was not decoded");
  const evaluation = evaluate(decoded.followUp);
  return {
    block,
    decoded,
    part,
    evaluation,
    issues: [...block.issues, ...decoded.issues, ...placeFindings(evaluation, decoded)],
  };
}

/** Issues on one line each: "C3 unreadableNumber". */
export function places(issues: readonly Issue[]): string[] {
  return issues.map(({ detail, place }) => `${place.address} ${detail.code}`);
}
