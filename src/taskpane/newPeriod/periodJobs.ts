import type { PlannedNewPeriod } from "../../app/newPeriod";
import type * as Engine from "../pane/engine";
import type { PaneCore } from "../pane/paneCore";
import type { LastWriting } from "../pane/paneState";

/** "Ny period": shown first, then done. */
export class PeriodJobs {
  constructor(private readonly core: PaneCore) {}

  readonly open = (): void => this.core.set({ nextPeriod: { next: null, planned: null } });

  readonly close = (): void => this.core.set({ nextPeriod: null });

  /** Finds out what a new period to this day would do; writes nothing. Of a day that is not later nothing is found out. */
  readonly choose = (next: string | null): Promise<void> => {
    this.core.set({ nextPeriod: { next, planned: null } });
    const { planned } = this.core.state;
    if (next === null || planned === null || next <= planned.time.followUpDate) return Promise.resolve();
    return this.core.run("reading", async (engine) => {
      // Another day may have been chosen while this waited, or the view left.
      if (this.core.state.nextPeriod?.next === next) await this.#plan(engine, next);
    });
  };

  /** Does what was shown. Where the workbook has changed so that it would be something else, that is shown instead. */
  readonly begin = (): Promise<void> =>
    this.core.run("beginningPeriod", async (engine) => {
      const { nextPeriod, choices, chosenDate } = this.core.state;
      if (nextPeriod === null || nextPeriod.next === null || nextPeriod.planned === null) return;
      const { next, planned: shown } = nextPeriod;
      const planned = await this.#plan(engine, next);
      if (JSON.stringify(planned.plan) !== JSON.stringify(shown.plan)) {
        this.core.set({ notice: this.core.texts.PERIOD.changed });
        return;
      }
      const applied = await engine.beginPeriod(this.core.port, planned);
      const lastWriting: LastWriting = {
        kind: "periodBegun",
        applied,
        before: { read: null, choices, chosenDate },
      };
      const isRemembered = planned.plan.some(({ kind }) => kind === "writeSetting");
      // What was chosen is remembered with the new columns, or still counts.
      this.core.set({
        nextPeriod: null,
        chosenDate: next,
        choices: isRemembered ? null : choices,
        result: null,
        lastWriting,
      });
      this.core.begin(await this.core.readLayout(engine), lastWriting);
    });

  async #plan({ planPeriod }: typeof Engine, next: string): Promise<PlannedNewPeriod> {
    const { core } = this;
    const planned = await planPeriod(core.port, core.time(), next, core.state.choices);
    // What is shown is of the day that is asked for, also when that was changed meanwhile.
    if (core.state.nextPeriod?.next === next) core.set({ nextPeriod: { next, planned } });
    return planned;
  }
}
