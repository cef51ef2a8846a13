import type { PaneCore } from "../pane/paneCore";

/** Writing the summary of the workbook for the pane; nothing is written in the workbook. */
export class SummaryJobs {
  constructor(private readonly core: PaneCore) {}

  /** Reads when there is nothing to show yet. */
  readonly open = async (): Promise<void> => {
    if (this.core.state.summary === null) await this.read();
  };

  readonly read = (): Promise<void> =>
    this.core.run("summarising", async () => {
      const { port, texts } = this.core;
      const { read, lastWriting, chosenDate } = this.core.state;
      const { readSummary } = await import("./summaryWork");
      const model = await readSummary(port, this.core.time(), texts);
      this.core.set({ summary: { model, readAt: { read, lastWriting, chosenDate } } });
    });
}
