import { CancelledError } from "../../workbook/port/cancelledError";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { writePlan, type WritePlan } from "../../workbook/plan/writePlan";
import type * as Engine from "./engine";
import type { PaneCore } from "./paneCore";
import type { LastWriting } from "./paneState";

interface Planned {
  readonly plan: WritePlan;
  /** The workbook that the plan was made from. */
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Writes what is planned, reads the workbook again and recalculates it: one click, undone by one click. When the
 * recalculation cannot be done, what was written can still be undone; when it is cancelled, that is taken back.
 */
export async function writeAndRecalculate(
  core: PaneCore,
  engine: typeof Engine,
  { plan, snapshot }: Planned,
  kind: LastWriting["kind"],
): Promise<void> {
  const { read, planned, refusal, result, choices, chosenDate, lastWriting } = core.state;
  const applied = await engine.applyWritable(core.port, plan, snapshot);
  const writing: LastWriting = { kind, applied, before: { read: null, choices, chosenDate } };
  // What the controller has chosen is remembered with what was written, or still counts.
  const isRemembered = plan.some((operation) => operation.kind === "writeSetting");
  core.set({ lastWriting: writing, choices: isRemembered ? null : choices });
  try {
    await recalculateAfter(core, engine, writing);
  } catch (error) {
    if (error instanceof CancelledError) {
      await engine.undoWriting(core.workbook, applied);
      core.set({ read, planned, refusal, result, choices, lastWriting });
    }
    throw error;
  }
}

async function recalculateAfter(core: PaneCore, engine: typeof Engine, writing: LastWriting): Promise<void> {
  const read = await core.readLayout(engine);
  if (read.planned === null) {
    core.begin(read, writing);
    return;
  }
  try {
    const result = await engine.applyRecalculation(core.port, read.planned);
    const { written, undo } = result.applied;
    const applied = {
      written: [...writing.applied.written, ...written],
      // What was written last is put back first.
      undo: writePlan([...undo, ...writing.applied.undo]),
    };
    core.set({ ...read, result, lastWriting: { ...writing, applied } });
  } catch (error) {
    core.begin(read, writing);
    throw error;
  }
}
