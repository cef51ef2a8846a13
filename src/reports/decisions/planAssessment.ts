import type { AttainmentLevel } from "../../domain/scale/scale";
import { levelWord } from "../../text/cells/levelWords";
import type { DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import { ownLevelField } from "../../workbook/layout/followUpBlock";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { expectRows } from "../../workbook/plan/expectRows";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { levelFormat } from "../levelFormats";
import { enterCell, withoutToldColour } from "./enterCell";
import { enteredColumns } from "./enteredColumns";
import type { PlannedEntry } from "./planDecision";

/**
 * Plans the writing of the controller's own level of an indicator, or of one of its steps, that has no number: in their
 * column of own levels, or with its colour in the one column of levels where that is for all. What already says so is
 * left to the letter; null empties the cell. Throws RefusedError where a formula stands there.
 */
export function planAssessment(
  snapshot: WorkbookSnapshot,
  layout: FollowUpLayout,
  { blocks, wording }: DecodedFollowUp,
  stepId: string,
  level: AttainmentLevel | null,
): PlannedEntry {
  const decoded = blocks.find(({ indicatorRows }) => indicatorRows.has(stepId));
  const step = decoded?.indicatorRows.get(stepId);
  if (decoded === undefined || step === undefined) throw new Error(`No indicator ${stepId}`);
  const { block, legend } = decoded;
  const { row } = step;
  const { sheet } = block;
  const field = ownLevelField(block);
  const needed = level === null || field === "indicatorLevel" ? [] : [field];
  const { columns, created, operations } = enteredColumns(snapshot, layout, decoded, needed);
  const column = columns.get(field);
  if (column === undefined || step.assessedLevel === level) return { operations, created };
  const text = level === null ? "" : levelWord(level, wording);
  const format =
    field === "assessedLevel" ? withoutToldColour(sheet, row, column, legend) : formatOf(level, wording);
  const entered = enterCell(sheet, { field, row, column, text, format });
  return { operations: [...expectRows(block, [row]), ...operations, ...entered], created };
}

function formatOf(level: AttainmentLevel | null, wording: LevelWording): ReturnType<typeof levelFormat> {
  return level === null ? { fillColor: null } : levelFormat(level, wording);
}
