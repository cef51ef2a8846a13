import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { understand } from "../../../src/app/readFollowUp";
import { evaluate } from "../../../src/domain/evaluate";
import type { Evaluation } from "../../../src/domain/evaluation";
import type { PlannedEntry } from "../../../src/reports/decisions/planDecision";
import { decodeFollowUp, type DecodedFollowUp } from "../../../src/workbook/rows/decodeFollowUp";
import type { LayoutChoices } from "../../../src/workbook/layout/applyChoices";
import type { FollowUpLayout } from "../../../src/workbook/layout/followUpLayout";
import type { WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { writePlan } from "../../../src/workbook/plan/writePlan";
import { applyPlan } from "../applyPlan";

interface Read {
  readonly layout: FollowUpLayout;
  readonly decoded: DecodedFollowUp;
  readonly evaluation: Evaluation;
}

/** A workbook read as the pane reads it: as it remembers, and as the controller says. */
export function readWorkbook(workbook: WorkbookSnapshot, choices: LayoutChoices | null = null): Read {
  const layout = understand(workbook, choices);
  if (layout.questions.length > 0) throw new Error(JSON.stringify(layout.questions));
  const decoded = decodeFollowUp(layout.blocks, THREE_STEP_WORDS);
  return { layout, decoded, evaluation: evaluate(decoded.followUp) };
}

type Plan = (workbook: WorkbookSnapshot, layout: FollowUpLayout, decoded: DecodedFollowUp) => PlannedEntry;

/** The workbook after something was entered, and as it is read then. */
export function entered(
  workbook: WorkbookSnapshot,
  plan: Plan,
  choices: LayoutChoices | null = null,
): Read & PlannedEntry & { readonly after: WorkbookSnapshot } {
  const { layout, decoded } = readWorkbook(workbook, choices);
  const planned = plan(workbook, layout, decoded);
  const after = applyPlan(workbook, writePlan(planned.operations));
  return { ...planned, after, ...readWorkbook(after, after.remembered === null ? choices : null) };
}
