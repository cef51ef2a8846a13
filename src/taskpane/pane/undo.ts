import type { Command, KnownBefore, Writing } from "./command";
import type * as Engine from "./engine";
import type { PaneStore } from "./paneStore";
import { withoutResult, withResult } from "./situation";

/**
 * Takes back what stands first in the list of what was written. Where the workbook has been read anew since, it is read once
 * more: what was known before is too old.
 */
export const undo: Command<[], Writing> = {
  id: "undo",
  doing: ({ PANE }) => PANE.undoing,
  opens: null,
  plan: ({ state }) => Promise.resolve(state.writings[0] ?? null),
  async apply(store, engine, writing) {
    const { command, applied, before } = writing;
    const isLast = store.state.lastWriting === writing;
    const undone = await engine.undoWriting(store.port, applied);
    store.set({
      ...command.writes.undone(store.state),
      lastWriting: null,
      writings: store.state.writings.filter((each) => each !== writing),
      notice: store.texts.undoneText(undone.left),
    });
    await store.settingsChanged(engine.settingsLeft(undone));
    if (!isLast) store.begin(await store.readLayout(engine));
    else if (before !== null) await beginAsBefore(store, engine, before);
  },
};

/** Where the workbook is read anew and holds what was calculated before, that is shown as it was. */
async function beginAsBefore(
  store: PaneStore,
  engine: typeof Engine,
  { read, choices, chosenDate }: KnownBefore,
): Promise<void> {
  store.set({ choices, chosenDate });
  if (read !== null) {
    store.begin(await engine.understood(read, store.time()));
    return;
  }
  try {
    const now = await store.readLayout(engine);
    const isCalculated = now.kind === "planned" && now.planned.plan.length === 0;
    const result = isCalculated ? await engine.applyRecalculation(store.port, now.planned) : null;
    store.begin(now);
    store.set({ situation: withResult(store.state.situation, result) });
  } catch (error) {
    store.set({ situation: withoutResult(store.state.situation) });
    throw error;
  }
}
