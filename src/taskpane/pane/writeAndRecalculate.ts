import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { writePlan, type WritePlan } from "../../workbook/plan/writePlan";
import { CancelledError } from "../../workbook/port/cancelledError";
import type { Writing } from "./command";
import type * as Engine from "./engine";
import type { PaneStore } from "./paneStore";

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
  store: PaneStore,
  engine: typeof Engine,
  { plan, snapshot }: Planned,
  command: Writing["command"],
): Promise<void> {
  const { situation, choices, chosenDate, lastWriting, writings } = store.state;
  const applied = await engine.applyWritable(store.port, plan, snapshot);
  const writing = store.wrote(command, applied, { read: null, choices, chosenDate });
  // What the controller has chosen is remembered with what was written, or still counts.
  const isRemembered = plan.some((operation) => operation.kind === "writeSetting");
  store.set({ choices: isRemembered ? null : choices });
  try {
    await recalculateAfter(store, engine, writing);
  } catch (error) {
    if (error instanceof CancelledError) {
      await engine.undoWriting(store.workbook, applied);
      store.set({ situation, choices, lastWriting, writings });
    }
    throw error;
  }
}

async function recalculateAfter(store: PaneStore, engine: typeof Engine, writing: Writing): Promise<void> {
  const now = await store.readLayout(engine);
  if (now.kind === "refused") {
    store.begin(now, writing);
    return;
  }
  try {
    const result = await engine.applyRecalculation(store.port, now.planned);
    const { written, undo, differences } = result.applied;
    const applied = {
      written: [...writing.applied.written, ...written],
      // What was written last is put back first.
      undo: writePlan([...undo, ...writing.applied.undo]),
      differences: [...writing.applied.differences, ...differences],
    };
    store.set({ situation: { ...now, kind: "calculated", result } });
    store.wroteMore(writing, applied);
  } catch (error) {
    store.begin(now, writing);
    throw error;
  }
}
