import { ready, type Command } from "../pane/command";
import type { PaneStore } from "../pane/paneStore";

/** Writes the summary of the workbook for the pane; nothing is written in the workbook. */
export const readSummary: Command = {
  id: "readSummary",
  doing: ({ SUMMARY }) => SUMMARY.reading,
  opens: null,
  plan: ready,
  async apply(store) {
    const { situation, lastWriting, chosenDate } = store.state;
    const work = await import("./summaryWork");
    const model = await work.readSummary(store.port, store.time(), store.texts);
    store.set({ summary: { model, readAt: { situation, lastWriting, chosenDate } } });
  },
};

/** Reads when there is nothing to show yet. */
export async function openSummary(store: PaneStore): Promise<void> {
  if (store.state.summary === null) await store.run(readSummary);
}
