import type { DecidedLevel } from "../../domain/followUp";
import { levelWord } from "../../text/levelWords";
import { plainText } from "../../workbook/cellText";
import type { DecodedFollowUp } from "../../workbook/decodeFollowUp";
import { decodeLevel } from "../../workbook/decodeLevel";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import { cellAt, type WorkbookSnapshot } from "../../workbook/snapshot";
import { standingDecision } from "../../workbook/standingDecision";
import type { WriteOperation } from "../../workbook/writePlan";
import { enterCell, withoutToldColour } from "./enterCell";
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
  const rows = decoded?.goalRows.get(goalId) ?? [];
  const [firstRow] = rows;
  if (decoded === undefined || firstRow === undefined) throw new Error(`No goal ${goalId}`);
  const { block, legend } = decoded;
  const { sheet } = block;
  const needed = decision === null ? [] : (["decidedLevel", "motivation"] as const);
  const { columns, created, operations } = enteredColumns(snapshot, layout, decoded, needed);
  const standing = standingDecision(decoded, goalId);
  const entered: WriteOperation[] = [];

  const levelColumn = columns.get("decidedLevel");
  if (levelColumn !== undefined && standing.level !== (decision?.level ?? null)) {
    const telling = rows.filter((row) => decodeLevel(cellAt(sheet, row, levelColumn), legend).value !== null);
    const text = decision === null ? "" : levelWord(decision.level, wording);
    for (const row of telling.length > 0 ? telling : [firstRow]) {
      const format = withoutToldColour(sheet, row, levelColumn, legend);
      entered.push(...enterCell(sheet, { field: "decidedLevel", row, column: levelColumn, text, format }));
    }
  }

  const motivationColumn = columns.get("motivation");
  const text = decision?.motivation?.trim() ?? "";
  if (motivationColumn !== undefined && plainText(text) !== (standing.motivation ?? "")) {
    const telling = rows.filter(
      (row) => plainText(cellAt(sheet, row, motivationColumn).value) === standing.motivation,
    );
    for (const row of telling.length > 0 ? telling : [firstRow])
      entered.push(
        ...enterCell(sheet, { field: "motivation", row, column: motivationColumn, text, format: null }),
      );
  }
  return { operations: [...operations, ...entered], created };
}
