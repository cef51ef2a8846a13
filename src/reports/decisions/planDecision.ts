import type { DecidedLevel } from "../../domain/followUp";
import { levelWord } from "../../text/cells/levelWords";
import { plainText } from "../../workbook/grid/cellText";
import type { DecodedBlock } from "../../workbook/rows/decodeBlock";
import type { DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import { decodeLevel } from "../../workbook/cells/decodeLevel";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import { cellAt, type WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { standingDecision } from "../../workbook/rows/standingDecision";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { enterCell, withoutToldColour, type CellEntry } from "./enterCell";
import { enteredColumns, type EnteredField } from "./enteredColumns";

/** What entering something would do. */
export interface PlannedEntry {
  readonly operations: readonly WriteOperation[];
  /** The columns that are made for it, and where. */
  readonly created: ReadonlyMap<EnteredField, number>;
}

/**
 * Plans the writing of a decided level and its motivation, each where it stands already on the goal's rows, else on the
 * first of them. What already says so is left to the letter; null takes the decision back. Other texts that stand in the
 * motivation's column, on other rows of the goal, stay. Throws RefusedError where a formula stands in such a cell.
 */
export function planDecision(
  snapshot: WorkbookSnapshot,
  layout: FollowUpLayout,
  { blocks, wording }: DecodedFollowUp,
  goalId: string,
  decision: DecidedLevel | null,
): PlannedEntry {
  const decoded = blocks.find(({ goalRows }) => goalRows.has(goalId));
  if (decoded === undefined) throw new Error(`No goal ${goalId}`);
  const standing = standingDecision(decoded, goalId);
  if (decision === null && standing.level === null) return { operations: [], created: new Map() };
  const needed = decision === null ? [] : (["decidedLevel", "motivation"] as const);
  const { columns, created, operations } = enteredColumns(snapshot, layout, decoded, needed);
  const rows = decoded.goalRows.get(goalId) ?? [];
  const level = decision?.level ?? null;
  const motivation = decision?.motivation?.trim() ?? "";
  const entries: CellEntry[] = [];
  if (level !== standing.level) {
    const text = level === null ? "" : levelWord(level, wording);
    entries.push(...levelEntries(decoded, columns.get("decidedLevel"), rows, text));
  }
  if (plainText(motivation) !== (standing.motivation ?? ""))
    entries.push(
      ...motivationEntries(decoded, columns.get("motivation"), rows, standing.motivation, motivation),
    );
  const { sheet } = decoded.block;
  return { operations: [...operations, ...entries.flatMap((entry) => enterCell(sheet, entry))], created };
}

function levelEntries(
  { block: { sheet }, legend }: DecodedBlock,
  column: number | undefined,
  rows: readonly number[],
  text: string,
): readonly CellEntry[] {
  if (column === undefined) return [];
  const telling = rows.filter((row) => decodeLevel(cellAt(sheet, row, column), legend).value !== null);
  return (telling.length > 0 ? telling : rows.slice(0, 1)).map((row) => {
    const format = withoutToldColour(sheet, row, column, legend);
    return { field: "decidedLevel", row, column, text, format };
  });
}

function motivationEntries(
  { block: { sheet } }: DecodedBlock,
  column: number | undefined,
  rows: readonly number[],
  standing: string | null,
  text: string,
): readonly CellEntry[] {
  if (column === undefined) return [];
  const telling = rows.filter((row) => plainText(cellAt(sheet, row, column).value) === standing);
  return (telling.length > 0 ? telling : rows.slice(0, 1)).map((row) => {
    return { field: "motivation", row, column, text, format: null };
  });
}
