import type { PlannedEntering, ShownGoal } from "../../app/decideLevel";
import type { AttainmentLevel } from "../../domain/scale/scale";
import type { DecidedLevel, Milestone } from "../../domain/followUp";
import type * as Engine from "../pane/engine";
import type { PaneCore } from "../pane/paneCore";
import { writeAndRecalculate } from "../pane/writeAndRecalculate";

/** What the controller enters in the tree of goals: written to the workbook, which is then recalculated. */
export class GoalJobs {
  constructor(private readonly core: PaneCore) {}

  /** Decides a goal's level; null takes the decision back. False when that could not be done. */
  readonly decide = (goal: ShownGoal, decision: DecidedLevel | null): Promise<boolean> =>
    this.#enter(({ decideLevel }) => decideLevel(this.core.port, goal, decision, this.core.state.choices));

  /** Gives a step without a number the controller's own level; null takes it back. False when that could not be done. */
  readonly assess = (step: Milestone, level: AttainmentLevel | null): Promise<boolean> =>
    this.#enter(({ assessLevel }) => assessLevel(this.core.port, step, level, this.core.state.choices));

  async #enter(plan: (engine: typeof Engine) => Promise<PlannedEntering>): Promise<boolean> {
    let isWritten = false;
    await this.core.run("saving", async (engine) => {
      await writeAndRecalculate(this.core, engine, await plan(engine), "levelEntered");
      isWritten = true;
    });
    return isWritten;
  }
}
