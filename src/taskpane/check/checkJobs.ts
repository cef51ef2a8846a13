import type { Check } from "../../app/checkReports";
import { RECONCILIATION_SHEET } from "../../text/reportNames";
import { RefusedError } from "../../workbook/refusal";
import type { PaneCore } from "../paneCore";
import type * as ReportWork from "../reports/reportWork";

/** Checking that the figures of the reports agree. */
export class CheckJobs {
  constructor(private readonly core: PaneCore) {}

  readonly changeText = (reportText: string): void => this.core.set({ reportText });

  /** Says what does not agree; writes nothing. */
  readonly check = (): Promise<void> =>
    this.#do(async (work) => {
      await this.#check(work);
    });

  /** Checks anew, so that what is written is so now, and writes it to the sheet Avstämning. */
  readonly checkAndWrite = (): Promise<void> =>
    this.#do(async (work) => {
      const { core } = this;
      const check = await this.#check(work);
      if (check.annexes.length === 0) return;
      const plan = work.planFindings(check);
      if (plan === null) throw new RefusedError({ code: "sheetNameTaken", sheet: RECONCILIATION_SHEET });
      const applied = await work.writeFindings(core.port, check, plan);
      if (applied.written.length === 0) core.set({ notice: core.texts.CHECK_TEXT.nothingChanged });
      else core.set({ lastWriting: { kind: "findings", applied, before: null } });
    });

  #do(work: (work: typeof ReportWork) => Promise<void>): Promise<void> {
    this.core.set({ view: "check" });
    return this.core.run("checking", async () => work(await import("../reports/reportWork")));
  }

  async #check({ checkReports }: typeof ReportWork): Promise<Check> {
    const { port, state } = this.core;
    const time = this.core.time();
    const check = await checkReports(port, time, state.reportText.trim() === "" ? null : state.reportText);
    const { findings, annexes, unmatched } = check;
    this.core.set({ lastCheck: { findings, annexes, unmatched, checkedAt: time.calculatedAt } });
    return check;
  }
}
