import type { DecidedLevel } from "../../domain/followUp";
import { levelWord } from "../../text/cells/levelWords";
import { plainText } from "../../workbook/grid/cellText";
import type { DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { expectRows } from "../../workbook/plan/expectRows";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { enterCell, withoutToldColour, type CellEntry } from "./enterCell";
import { enteredColumns, type EnteredField } from "./enteredColumns";

/** The plan of entering something. */
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
  const decoded = blocks.find(({ decisions }) => decisions.has(goalId));
  const placed = decoded?.decisions.get(goalId);
  if (decoded === undefined || placed === undefined) throw new Error(`No goal ${goalId}`);
  const { standing, levelRows, motivationRows } = placed;
  if (decision === null && standing.level === null) return { operations: [], created: new Map() };
  const needed = decision === null ? [] : (["decidedLevel", "motivation"] as const);
  const { columns, created, operations } = enteredColumns(snapshot, layout, decoded, needed);
  const rows = decoded.goalRows.get(goalId) ?? [];
  const level = decision?.level ?? null;
  const motivation = decision?.motivation?.trim() ?? "";
  const { sheet } = decoded.block;
  const entries: CellEntry[] = [];
  const enter = (field: "decidedLevel" | "motivation", telling: readonly number[], text: string): void => {
    const column = columns.get(field);
    if (column === undefined) return;
    for (const row of telling.length > 0 ? telling : rows.slice(0, 1)) {
      const format = field === "decidedLevel" ? withoutToldColour(sheet, row, column, decoded.legend) : null;
      entries.push({ field, row, column, text, format });
    }
  };
  if (level !== standing.level)
    enter("decidedLevel", levelRows, level === null ? "" : levelWord(level, wording));
  if (plainText(motivation) !== (standing.motivation ?? "")) enter("motivation", motivationRows, motivation);
  const expected = expectRows(
    decoded.block,
    entries.map(({ row }) => row),
  );
  return {
    operations: [...expected, ...operations, ...entries.flatMap((entry) => enterCell(sheet, entry))],
    created,
  };
}
