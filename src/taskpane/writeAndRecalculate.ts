import type { WorkbookSnapshot } from "../workbook/snapshot";
import { writePlan, type WritePlan } from "../workbook/writePlan";
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
 * recalculation cannot be done, what was written can still be undone.
 */
export async function writeAndRecalculate(
  core: PaneCore,
  engine: typeof Engine,
  { plan, snapshot }: Planned,
  kind: LastWriting["kind"],
): Promise<void> {
  const { choices, chosenDate } = core.state;
  const applied = await engine.applyWritable(core.port, plan, snapshot);
  const lastWriting: LastWriting = { kind, applied, before: { read: null, choices, chosenDate } };
  // What the controller has chosen is remembered with what was written, or still counts.
  const isRemembered = plan.some((operation) => operation.kind === "writeSetting");
  core.set({ lastWriting, choices: isRemembered ? null : choices });
  const read = await core.readLayout(engine);
  if (read.planned === null) {
    core.begin(read, lastWriting);
    return;
  }
  try {
    const result = await engine.applyRecalculation(core.port, read.planned);
    const { written, undo } = result.applied;
    core.set({
      ...read,
      result,
      lastWriting: {
        ...lastWriting,
        applied: {
          written: [...applied.written, ...written],
          // What was written last is put back first.
          undo: writePlan([...undo, ...applied.undo]),
        },
      },
    });
  } catch (error) {
    core.begin(read, lastWriting);
    throw error;
  }
}
