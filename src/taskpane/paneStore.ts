import { localTime } from "../app/localTime";
import {
  applyRecalculation,
  createsSomething,
  planRecalculation,
  type JobTime,
  type PlannedRecalculation,
  type Recalculation,
} from "../app/recalculate";
import { undoWriting } from "../app/undoWriting";
import { errorSentence } from "../text/errorSentence";
import { PANE } from "../text/paneText";
import { RefusedError } from "../workbook/refusal";
import type { CellPlace } from "../workbook/issue";
import type { AppliedPlan, WorkbookPort } from "../workbook/workbookPort";
import { technicalInformation } from "./technicalInformation";

export type PaneJob = "reading" | "recalculating" | "undoing";

export interface PaneProblem {
  readonly sentence: string;
  /** For support; without cell contents. */
  readonly technical: string;
}

/** All that the pane shows. Plain data: no object of Excel's, nothing of React. */
export interface PaneState {
  readonly job: PaneJob | null;
  /** What was understood of the workbook, and what would be written; null before it has been read. */
  readonly planned: PlannedRecalculation | null;
  /** The last recalculation; null before the first. */
  readonly result: Recalculation | null;
  /** What can be undone. */
  readonly lastWriting: AppliedPlan | null;
  /** ISO date that the user has chosen for the follow-up, or null. */
  readonly chosenDate: string | null;
  readonly notice: string | null;
  readonly problem: PaneProblem | null;
}

const START: PaneState = {
  job: null,
  planned: null,
  result: null,
  lastWriting: null,
  chosenDate: null,
  notice: null,
  problem: null,
};

/** The pane's state and the jobs that change it. One job at a time: a job waits for those that were begun before it. */
export class PaneStore {
  #state = START;
  #lastJob = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly port: WorkbookPort,
    private readonly logError: (error: unknown) => void,
    private readonly now: () => string = localTime,
  ) {}

  readonly getState = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the workbook and says what was understood; writes nothing. */
  readonly read = (): Promise<void> =>
    this.#run("reading", async () => {
      this.#set({
        planned: await planRecalculation(this.port, this.#time()),
        result: null,
        lastWriting: null,
      });
    });

  readonly recalculate = (): Promise<void> =>
    this.#run("recalculating", async () => {
      await this.#apply(await planRecalculation(this.port, this.#time()));
    });

  /**
   * Recalculates without the pane in view. Where columns or a sheet would be created nothing is written: the pane says
   * what would be, and false is returned so that it can be opened.
   */
  readonly recalculateUnseen = async (): Promise<boolean> => {
    await this.#run("recalculating", async () => {
      const planned = await planRecalculation(this.port, this.#time());
      if (createsSomething(planned)) this.#set({ planned, result: null });
      else await this.#apply(planned);
    });
    return this.#state.result !== null && this.#state.problem === null;
  };

  readonly undo = (): Promise<void> =>
    this.#run("undoing", async () => {
      const { lastWriting } = this.#state;
      if (lastWriting === null) return;
      await undoWriting(this.port, lastWriting);
      this.#set({ result: null, lastWriting: null, notice: PANE.undone });
    });

  readonly show = (place: CellPlace): Promise<void> => this.#run(null, () => this.port.showCell(place));

  /** The day of the follow-up, when it is another than the sheet's title says; null for what the title says. */
  readonly chooseDate = (chosenDate: string | null): void => this.#set({ chosenDate });

  readonly say = (notice: string): void => this.#set({ notice });

  #time(): JobTime {
    return { followUpDate: this.#state.chosenDate, calculatedAt: this.now() };
  }

  async #apply(planned: PlannedRecalculation): Promise<void> {
    const result = await applyRecalculation(this.port, planned);
    const lastWriting = result.applied.written.length > 0 ? result.applied : this.#state.lastWriting;
    this.#set({ planned, result, lastWriting });
  }

  #run(job: PaneJob | null, work: () => Promise<void>): Promise<void> {
    this.#lastJob = this.#lastJob.then(() => this.#do(job, work));
    return this.#lastJob;
  }

  async #do(job: PaneJob | null, work: () => Promise<void>): Promise<void> {
    this.#set({ job, notice: null, problem: null });
    try {
      await work();
    } catch (error) {
      // A refusal is an answer to the user, not a fault of ours.
      if (!(error instanceof RefusedError)) this.logError(error);
      this.#set({ problem: { sentence: errorSentence(error), technical: technicalInformation(error) } });
    } finally {
      this.#set({ job: null });
    }
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
