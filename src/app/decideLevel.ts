import type { CommitteeGoal, DecidedLevel } from "../domain/followUp";
import { planDecision, type PlannedEntry } from "../reports/decisions/planDecision";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import { RefusedError } from "../workbook/issues/refusal";
import type { StandingDecision } from "../workbook/rows/decodeBlock";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";
import { decodeLayout, readLayout, type ReadFollowUp } from "./readFollowUp";

/** The plan of entering something, made from the workbook as it was just read. */
export interface PlannedEntering extends ReadFollowUp, Pick<PlannedEntry, "created"> {
  readonly plan: WritePlan;
}

/** A goal with what stood of its decision when the controller saw it. */
export interface ShownGoal {
  readonly goal: Pick<CommitteeGoal, "id" | "title">;
  readonly standing: StandingDecision;
}

/**
 * Reads the workbook anew and plans the writing of a decided level with its motivation; null takes the decision back.
 * Writes nothing. Throws RefusedError when the goal, or what stands of its decision, is another than was shown.
 */
export async function decideLevel(
  port: WorkbookPort,
  { goal, standing }: ShownGoal,
  decision: DecidedLevel | null,
  choices: LayoutChoices | null = null,
): Promise<PlannedEntering> {
  const read = decodeLayout(await readLayout(port, choices));
  const { snapshot, layout, decoded } = read;
  const block = decoded.blocks.find(({ goals }) =>
    goals.some(({ id, title }) => id === goal.id && title === goal.title),
  );
  const now = block?.decisions.get(goal.id)?.standing;
  if (now === undefined || now.level !== standing.level || now.motivation !== standing.motivation)
    throw new RefusedError({ code: "changedSinceShown", title: goal.title });
  const { operations, created } = planDecision(snapshot, layout, decoded, goal.id, decision);
  return { ...read, created, plan: writePlan(operations) };
}
