import type { PaneCore } from "../paneCore";
import type * as ReportWork from "./reportWork";

/** Building the annexes and checking that their figures agree. */
export class ReportJobs {
  constructor(private readonly core: PaneCore) {}

  /** Builds the annexes; false when something is to be said of it. */
  readonly build = async (): Promise<boolean> => {
    const { port, texts } = this.core;
    await this.#do("building", (work) => work.buildAll(port, this.core.time(), texts));
    const { problem, told } = this.core.state;
    return problem === null && told.length === 0;
  };

  /** Checks that the figures of the annexes agree. What was found is always to be said. */
  readonly check = (): Promise<void> => {
    const { port, texts } = this.core;
    return this.#do("checking", (work) => work.checkAll(port, this.core.time(), texts));
  };

  #do(
    job: "building" | "checking",
    work: (work: typeof ReportWork) => Promise<ReportWork.ReportsDone>,
  ): Promise<void> {
    this.core.set({ view: job === "building" ? "reports" : "check" });
    return this.core.run(job, async () => {
      const { applied, summary, told } = await work(await import("./reportWork"));
      this.core.set({ notice: summary, told });
      if (applied !== null && applied.written.length > 0)
        this.core.set({ lastWriting: { kind: "reports", applied, before: null } });
    });
  }
}
