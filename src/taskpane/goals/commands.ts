import type { PlannedEntering, ShownGoal } from "../../app/decideLevel";
import type { AttainmentLevel } from "../../domain/scale/scale";
import type { DecidedLevel, Milestone } from "../../domain/followUp";
import { cellsText, type WritingCommand } from "../pane/command";
import { writeAndRecalculate } from "../pane/writeAndRecalculate";

/** A level that the controller enters in the tree of goals. */
export const LEVEL_ENTERED: WritingCommand["writes"] = {
  name: "level",
  says: (texts, written) => `${texts.PANE.levelEntered} ${cellsText(texts, written)}`,
  showsCells: true,
  toldIn: "everywhere",
  // What was calculated before it was written is shown again.
  undone: () => ({}),
};

/** Decides a goal's level; null takes the decision back. */
export const decideLevel: WritingCommand<[goal: ShownGoal, decision: DecidedLevel | null], PlannedEntering> =
  {
    id: "decideLevel",
    doing: ({ PANE }) => PANE.saving,
    opens: null,
    plan: ({ port, state }, engine, goal, decision) =>
      engine.decideLevel(port, goal, decision, state.choices),
    apply: (store, engine, planned) => writeAndRecalculate(store, engine, planned, decideLevel),
    writes: LEVEL_ENTERED,
  };

/** Gives a step without a number the controller's own level; null takes it back. */
export const assessLevel: WritingCommand<[step: Milestone, level: AttainmentLevel | null], PlannedEntering> =
  {
    id: "assessLevel",
    doing: ({ PANE }) => PANE.saving,
    opens: null,
    plan: ({ port, state }, engine, step, level) => engine.assessLevel(port, step, level, state.choices),
    apply: (store, engine, planned) => writeAndRecalculate(store, engine, planned, assessLevel),
    writes: LEVEL_ENTERED,
  };
