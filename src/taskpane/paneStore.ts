import type { CommandTarget } from "../commands/commands";
import type { Texts } from "../text/texts";
import type { CellPlace } from "../workbook/issues/issue";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import { CheckJobs } from "./check/checkJobs";
import { followSettings } from "./check/followSettings";
import type * as Engine from "./pane/engine";
import { GoalJobs } from "./goals/goalJobs";
import { MappingJobs } from "./mapping/mappingJobs";
import { PeriodJobs } from "./newPeriod/periodJobs";
import { FollowUpJobs } from "./overview/followUpJobs";
import { PaneCore } from "./pane/paneCore";
import type { KnownBefore, LastWriting, PageName, PaneState, ViewName } from "./pane/paneState";
import { ReportJobs } from "./reports/reportJobs";
import { SettingsJobs } from "./settings/settingsJobs";
import { SummaryJobs } from "./summary/summaryJobs";

/** What is no longer so when what was written is undone. */
const FORGOTTEN: Record<LastWriting["kind"], Partial<PaneState>> = {
  recalculated: { result: null },
  // What was calculated before they were written is shown again.
  proposalAccepted: {},
  levelEntered: {},
  periodBegun: { result: null },
  mappingSaved: { result: null },
  mappingForgotten: { result: null },
  settingsSaved: { result: null },
  settingsImported: { result: null },
  settingsReset: { result: null },
  reports: { built: null },
  findings: {},
  findingHidden: {},
  findingShown: {},
};

/** The pane's state and the jobs that change it, each kind in its view's folder. */
export class PaneStore {
  readonly #core: PaneCore;
  readonly followUp: FollowUpJobs;
  readonly goals: GoalJobs;
  readonly mapping: MappingJobs;
  readonly period: PeriodJobs;
  readonly reports: ReportJobs;
  readonly settings: SettingsJobs;
  readonly summary: SummaryJobs;
  readonly check: CheckJobs;

  constructor(port: WorkbookPort, texts: Texts, logError: (error: unknown) => void, now?: () => string) {
    this.#core = new PaneCore(port, texts, logError, now);
    this.followUp = new FollowUpJobs(this.#core);
    this.goals = new GoalJobs(this.#core);
    this.mapping = new MappingJobs(this.#core);
    this.period = new PeriodJobs(this.#core);
    this.reports = new ReportJobs(this.#core);
    this.settings = new SettingsJobs(this.#core);
    this.summary = new SummaryJobs(this.#core);
    this.check = new CheckJobs(this.#core);
  }

  readonly getState = (): PaneState => this.#core.state;

  readonly subscribe = (listener: () => void): (() => void) => this.#core.subscribe(listener);

  readonly openView = (view: ViewName): void => this.#core.set({ view });

  readonly openPage = (page: PageName): void => this.#core.set({ page });

  readonly closePage = (): void => this.#core.set({ page: null });

  /** Listens for changes by others as long as the pane is shown; what is returned ends that. */
  readonly watchChanges = (): (() => void) => this.#core.watchChanges();

  /** Ends the job that runs, with nothing done. */
  readonly cancel = (): void => this.#core.cancel();

  readonly show = (place: CellPlace): Promise<void> =>
    this.#core.run(null, () => this.#core.port.showCell(place));

  /** The jobs of the ribbon. */
  readonly commands: CommandTarget = {
    recalculate: () => this.followUp.recalculateUnseen(),
    buildReports: () => this.reports.build(),
    check: () => this.check.checkAndWrite().then(() => false),
  };

  /** Takes back what was written last. */
  readonly undo = (): Promise<void> =>
    this.#core.run("undoing", async (engine) => {
      const { lastWriting } = this.#core.state;
      if (lastWriting === null) return;
      const { kind, applied, before } = lastWriting;
      const undone = await engine.undoWriting(this.#core.port, applied);
      this.#core.set({ ...FORGOTTEN[kind], lastWriting: null, notice: this.#core.texts.PANE.undone });
      await followSettings(this.#core, engine.settingsLeft(undone));
      if (before !== null) await this.#beginAsBefore(engine, before);
    });

  /** Where the workbook is read anew and holds what was calculated before, that is shown as it was. */
  async #beginAsBefore(engine: typeof Engine, { read, choices, chosenDate }: KnownBefore): Promise<void> {
    this.#core.set({ choices, chosenDate });
    if (read !== null) {
      this.#core.begin(await engine.understood(read, this.#core.time()));
      return;
    }
    try {
      const now = await this.#core.readLayout(engine);
      const isCalculated = now.planned?.plan.length === 0;
      const result = isCalculated ? await engine.applyRecalculation(this.#core.port, now.planned) : null;
      this.#core.begin(now);
      this.#core.set({ result });
    } catch (error) {
      this.#core.set({ result: null });
      throw error;
    }
  }
}
