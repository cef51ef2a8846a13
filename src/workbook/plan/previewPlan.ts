import type { Issue, IssueCode } from "../issues/issue";
import { previewSheet, type PreviewedSheet } from "./previewSheet";
import type { RefusalReason } from "../issues/refusal";
import { unwritableReason } from "../issues/unwritable";
import type { WorkbookSnapshot } from "../grid/snapshot";
import type { SheetOperation, WritePlan } from "./writePlan";

/** A plan as it is shown before it is done: the changes, and what is left alone. */
export interface PlanPreview {
  /** In the order of the plan. */
  readonly sheets: readonly PreviewedSheet[];
  readonly changedCells: number;
  /** Levels, values and trends, not known to be ours, that are replaced by others. */
  readonly replaced: readonly Issue[];
  /** Cells that are not written, or are left out of the reading, although the controller might expect them. */
  readonly skipped: readonly Issue[];
  /** Why the plan would be refused as the workbook was when it was read; null when it would not. */
  readonly refusal: RefusalReason | null;
  readonly usesDates1904: boolean;
}

/** The issues that tell of something that is left as it stands. */
const SKIPPED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "formulaKept",
  "looksKept",
  "ownCellKept",
  "ownSheetNameTaken",
  "unusableIndexName",
  "formerPeriods",
  "laterSheet",
]);

/**
 * @param snapshot the workbook that the plan was made from
 * @param issues what is said of the job that the plan is for
 */
export function previewPlan(
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  issues: readonly Issue[],
): PlanPreview {
  const sheets = operationsBySheet(plan)
    .map(({ id, name, operations }) =>
      previewSheet(name, operations, snapshot.sheets.find((sheet) => sheet.id === id) ?? null),
    )
    .filter(({ isAdded, changedCells, restyledCells }) => isAdded || changedCells + restyledCells > 0);
  return {
    sheets,
    changedCells: sheets.reduce((sum, { changedCells }) => sum + changedCells, 0),
    replaced: issues.filter(isReplaced),
    skipped: issues.filter(({ detail }) => SKIPPED.has(detail.code)),
    refusal: unwritableReason(plan, snapshot),
    usesDates1904: snapshot.usesDates1904,
  };
}

/** Tells of a level, value or trend that stands in the workbook, is not known to be ours, and is replaced. */
export function isReplaced({ detail }: Issue): boolean {
  return detail.code === "levelReplaced";
}

/** Tells of one that others have written and that stays, although nobody has said that it should. */
export function isKeptUnasked({ detail }: Issue): boolean {
  return detail.code === "ownCellKept" && !detail.isChosen;
}

interface OfSheet {
  readonly id: string | null;
  readonly name: string;
  readonly operations: SheetOperation[];
}

function operationsBySheet(plan: WritePlan): readonly OfSheet[] {
  const bySheet: OfSheet[] = [];
  for (const operation of plan) {
    if (!("sheet" in operation)) continue;
    const { id, name } = operation.sheet;
    const known = bySheet.find((sheet) => sheet.id === id && sheet.name === name);
    if (known === undefined) bySheet.push({ id, name, operations: [operation] });
    else known.operations.push(operation);
  }
  return bySheet;
}
