import type { Check } from "../../app/checkReports";
import { RECONCILIATION_SHEET } from "../../annexes/reportNames";
import { RefusedError } from "../../workbook/issues/refusal";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { FIRST_ROWS } from "../../workbook/port/workbookPort";
import type { PaneCore } from "../pane/paneCore";
import type { LastWriting } from "../pane/paneState";
import type * as ReportWork from "../reports/reportWork";
import type { CheckFinding } from "./checkModel";
import { followSettings } from "./followSettings";

/** Checking that the figures of the reports agree, and what is left as it is. */
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

  /** Leaves a finding as it is, for a reason that the workbook remembers; false when that could not be done. */
  readonly hide = (finding: CheckFinding, reason: string): Promise<boolean> =>
    this.#changeHidden("findingHidden", ({ withHidden }, settings) => withHidden(settings, finding, reason));

  /** Counts a hidden finding among the others again; false when that could not be done. */
  readonly showAgain = (key: string): Promise<boolean> =>
    this.#changeHidden("findingShown", ({ withShown }, settings) => withShown(settings, key));

  /** The settings are read anew, as a colleague may have changed them; the tables are not, as nothing in them has. */
  async #changeHidden(
    kind: LastWriting["kind"],
    change: (work: typeof ReportWork, settings: AddinSettings) => AddinSettings,
  ): Promise<boolean> {
    const { core } = this;
    await core.run("saving", async ({ saveSettings, settingsLeft, settingsOf }) => {
      const work = await import("../reports/reportWork");
      const snapshot = await core.port.readSnapshot(FIRST_ROWS);
      const applied = await saveSettings(core.port, snapshot, change(work, settingsOf(snapshot)));
      if (applied.undo.length > 0) core.set({ lastWriting: { kind, applied, before: null } });
      await followSettings(core, settingsLeft(applied) ?? snapshot.settings);
    });
    return core.state.problem === null;
  }

  #do(work: (work: typeof ReportWork) => Promise<void>): Promise<void> {
    this.core.set({ view: "check" });
    return this.core.run("checking", async () => work(await import("../reports/reportWork")));
  }

  async #check({ checkReports }: typeof ReportWork): Promise<Check> {
    const { port, state } = this.core;
    const time = this.core.time();
    const check = await checkReports(port, time, state.reportText.trim() === "" ? null : state.reportText);
    const { findings, hidden, annexes, unmatched } = check;
    this.core.set({ lastCheck: { findings, hidden, annexes, unmatched, checkedAt: time.calculatedAt } });
    return check;
  }
}
