import type { AttainmentLevel } from "../domain/scale/scale";
import type { Milestone } from "../domain/followUp";
import { ownStep } from "../domain/milestones";
import { planAssessment } from "../reports/decisions/planAssessment";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import { RefusedError } from "../workbook/issues/refusal";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import { writePlan } from "../workbook/plan/writePlan";
import type { PlannedEntering } from "./decideLevel";
import { decodeLayout, readLayout } from "./readFollowUp";

/**
 * Reads the workbook anew and plans the writing of the controller's own level of an indicator, or one of its steps, that
 * has no number; null takes it back. Writes nothing. Throws RefusedError when the step is another than was shown, or
 * has another level.
 */
export async function assessLevel(
  port: WorkbookPort,
  shown: Milestone,
  level: AttainmentLevel | null,
  choices: LayoutChoices | null = null,
): Promise<PlannedEntering> {
  const read = decodeLayout(await readLayout(port, choices));
  const { snapshot, layout, decoded } = read;
  const now = decoded.followUp.goals
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => [...indicator.milestones, ownStep(indicator)])
    .find(({ id, title }) => id === shown.id && title === shown.title);
  if (
    now === undefined ||
    assessedLevelOf(now) === undefined ||
    assessedLevelOf(now) !== assessedLevelOf(shown)
  )
    throw new RefusedError({ code: "changedSinceShown", title: shown.title });
  const { operations, created } = planAssessment(snapshot, layout, decoded, shown.id, level);
  return { ...read, created, plan: writePlan(operations) };
}

/** Undefined for a measured step, which has no level of the controller's own. */
function assessedLevelOf({ measure }: Milestone): AttainmentLevel | null | undefined {
  return measure.kind === "qualitative" ? measure.assessedLevel : undefined;
}
