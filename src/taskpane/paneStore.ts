import { acceptProposal, type TargetProposal } from "../app/acceptProposal";
import { applyWritable } from "../app/applyWritable";
import type { JobTime } from "../app/jobTime";
import { localTime } from "../app/localTime";
import type { PlannedNewPeriod } from "../app/newPeriod";
import { readLayout } from "../app/readFollowUp";
import {
  applyRecalculation,
  createsSomething,
  type PlannedRecalculation,
  type Recalculation,
} from "../app/recalculate";
import { forgetLayout, rememberLayout } from "../app/rememberLayout";
import { undoWriting } from "../app/undoWriting";
import { errorSentence } from "../text/errorSentence";
import { pointedElsewhereText } from "../text/mappingText";
import { PANE } from "../text/paneText";
import { PERIOD } from "../text/periodText";
import { templateCreatedText } from "../text/templateText";
import type { CellPlace } from "../workbook/issue";
import { RefusedError, type RefusalReason } from "../workbook/refusal";
import type { WorkbookPort } from "../workbook/workbookPort";
import { writePlan, type WritePlan } from "../workbook/writePlan";
import { pointedChoice, withChoice, type ColumnTarget, type MappingChoice } from "./mapping/mappingChoice";
import { START, type LastWriting, type PaneJob, type PaneState } from "./paneState";
import type * as ReportJobs from "./reportJobs";
import { technicalInformation } from "./technicalInformation";
import { understood, understoodAnew, type Understood } from "./understood";

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
      const read = await this.#readLayout();
      this.#begin(read);
      this.#leaveAnswered();
    });

  readonly recalculate = (): Promise<void> =>
    this.#run("recalculating", async () => {
      const read = await this.#readLayout();
      if (read.planned === null) this.#begin(read);
      else await this.#apply(read, read.planned);
    });

  /**
   * Recalculates without the pane in view. Where columns or a sheet would be created, or something must be answered,
   * nothing is written: the pane says what, and false is returned so that it can be opened.
   */
  readonly recalculateUnseen = async (): Promise<boolean> => {
    await this.#run("recalculating", async () => {
      const read = await this.#readLayout();
      if (read.planned === null || createsSomething(read.planned)) this.#begin(read);
      else await this.#apply(read, read.planned);
    });
    return this.#state.result !== null && this.#state.problem === null;
  };

  readonly undo = (): Promise<void> =>
    this.#run("undoing", async () => {
      const { lastWriting } = this.#state;
      if (lastWriting === null) return;
      const { applied, before } = lastWriting;
      await undoWriting(this.port, applied);
      this.#set({ result: null, lastWriting: null, notice: PANE.undone });
      if (before === null) return;
      const { read, choices, chosenDate } = before;
      this.#set({ choices, chosenDate });
      this.#begin(read === null ? await this.#readLayout() : understood(read, this.#time()));
    });

  readonly show = (place: CellPlace): Promise<void> => this.#run(null, () => this.port.showCell(place));

  /** The day of the follow-up, when it is another than the sheet's title says; null for what the title says. */
  readonly chooseDate = (chosenDate: string | null): void => this.#set({ chosenDate });

  readonly openMapping = (): void => this.#set({ mapping: "opened" });

  readonly closeMapping = (): void => this.#set({ mapping: "hidden" });

  /** Reads what has been read anew, as the controller says. */
  readonly choose = (choice: MappingChoice): Promise<void> =>
    this.#run(null, async () => this.#choose(choice));

  /** Takes the column of the cell that is selected in the workbook; false when that could not be. */
  readonly pointOut = async (target: ColumnTarget): Promise<boolean> => {
    let isTaken = false;
    await this.#run(null, async () => {
      const choice = pointedChoice(target, await this.port.selectedCell());
      if (choice !== null) this.#choose(choice);
      else if (target.sheet !== null) this.#set({ notice: pointedElsewhereText(target.sheet) });
      isTaken = choice !== null;
    });
    return isTaken;
  };

  /** Keeps in the workbook how it is read. */
  readonly saveMapping = (): Promise<void> =>
    this.#run("saving", async () => {
      const { read, result } = this.#state;
      if (read === null) return;
      await this.#writeMapping(rememberLayout(read), "mappingSaved");
      // What was computed rests on the same reading.
      this.#set({ result });
    });

  /** Forgets all that the controller has said, in the pane and in the workbook: the headings are followed again. */
  readonly forgetMapping = (): Promise<void> =>
    this.#run("saving", async () => {
      const { read } = this.#state;
      if (read !== null) await this.#writeMapping(forgetLayout(read), "mappingForgotten");
    });

  /** Writes a target that an indicator's text names into its cell, and recalculates; false when that could not be done. */
  readonly acceptProposal = async (proposal: TargetProposal): Promise<boolean> => {
    await this.#run("recalculating", async () => {
      const { result, choices, chosenDate } = this.#state;
      if (result === null) return;
      const plan = acceptProposal(result.snapshot, proposal);
      const accepted = await applyWritable(this.port, plan, result.snapshot);
      const lastWriting: LastWriting = {
        kind: "proposalAccepted",
        applied: accepted,
        before: { read: null, choices, chosenDate },
      };
      this.#set({ lastWriting });
      const read = await this.#readLayout();
      if (read.planned === null) {
        this.#begin(read, lastWriting);
        return;
      }
      const recalculated = await this.#applyAfter(read, read.planned, lastWriting);
      const { written, undo } = recalculated.applied;
      // One click, undone by one click: what was written last is put back first.
      const applied = {
        written: [...accepted.written, ...written],
        undo: writePlan([...undo, ...accepted.undo]),
      };
      this.#set({ ...read, result: recalculated, lastWriting: { ...lastWriting, applied } });
    });
    return this.#state.problem === null;
  };

  /** Adds an empty follow-up to the workbook and shows where to begin. */
  readonly createTemplate = (): Promise<void> =>
    this.#run("creatingTemplate", async () => {
      const template = await import("../app/template");
      const { sheet, taken, firstCell } = await template.createTemplate(this.port);
      this.#set({ notice: templateCreatedText(sheet, taken) });
      this.#begin(await this.#readLayout());
      this.#leaveAnswered();
      await this.port.showCell(firstCell);
    });

  /** Builds the annexes; false when something is to be said of it. */
  readonly buildReports = (): Promise<boolean> =>
    this.#report("building", async (jobs) => jobs.buildReportsJob(this.port, this.#time()));

  /** Checks that the figures of the annexes agree. What was found is always to be said. */
  readonly checkReports = (): Promise<boolean> =>
    this.#report("checking", async (jobs) => jobs.checkReportsJob(this.port, this.#time()));

  readonly openNextPeriod = (): void => this.#set({ nextPeriod: { next: null, planned: null } });

  readonly closeNextPeriod = (): void => this.#set({ nextPeriod: null });

  /** Finds out what a new period to this day would do; writes nothing. Of a day that is not later nothing is found out. */
  readonly chooseNextPeriod = (next: string | null): Promise<void> => {
    this.#set({ nextPeriod: { next, planned: null } });
    const { planned } = this.#state;
    if (next === null || planned === null || next <= planned.time.followUpDate) return Promise.resolve();
    return this.#run("reading", async () => {
      // Another day may have been chosen while this waited, or the view left.
      if (this.#state.nextPeriod?.next === next) await this.#planPeriod(next);
    });
  };

  /** Does what was shown. Where the workbook has changed so that it would be something else, that is shown instead. */
  readonly beginPeriod = (): Promise<void> =>
    this.#run("beginningPeriod", async () => {
      const { nextPeriod, choices, chosenDate } = this.#state;
      if (nextPeriod === null || nextPeriod.next === null || nextPeriod.planned === null) return;
      const { next, planned: shown } = nextPeriod;
      const planned = await this.#planPeriod(next);
      if (JSON.stringify(planned.plan) !== JSON.stringify(shown.plan)) {
        this.#set({ notice: PERIOD.changed });
        return;
      }
      const { beginPeriod } = await import("../app/newPeriod");
      const applied = await beginPeriod(this.port, planned);
      const lastWriting: LastWriting = {
        kind: "periodBegun",
        applied,
        before: { read: null, choices, chosenDate },
      };
      const isRemembered = planned.plan.some(({ kind }) => kind === "writeSetting");
      // What was chosen is remembered with the new columns, or still counts.
      this.#set({
        nextPeriod: null,
        chosenDate: next,
        choices: isRemembered ? null : choices,
        result: null,
        lastWriting,
      });
      this.#begin(await this.#readLayout(), lastWriting);
    });

  async #report(
    job: "building" | "checking",
    work: (jobs: typeof ReportJobs) => Promise<ReportJobs.ReportsDone>,
  ): Promise<boolean> {
    await this.#run(job, async () => {
      const { applied, summary, told } = await work(await import("./reportJobs"));
      this.#set({ notice: summary, told });
      if (applied !== null && applied.written.length > 0)
        this.#set({ lastWriting: { kind: "reports", applied, before: null } });
    });
    const { problem, told } = this.#state;
    return job === "building" && problem === null && told.length === 0;
  }

  #time(): JobTime {
    return { followUpDate: this.#state.chosenDate, calculatedAt: this.now() };
  }

  async #readLayout(): Promise<Understood> {
    try {
      return understood(await readLayout(this.port, this.#state.choices), this.#time());
    } catch (error) {
      // A sheet that something was said of has another name now: what was said cannot be followed.
      if (error instanceof RefusedError) this.#set({ choices: null });
      throw error;
    }
  }

  #choose(choice: MappingChoice): void {
    const { read } = this.#state;
    if (read === null) return;
    const choices = withChoice(this.#state.choices, choice);
    this.#begin(understoodAnew(read.snapshot, choices, this.#time()));
    this.#set({ choices });
  }

  /** Nothing has been computed yet from what was understood now. */
  #begin(read: Understood, lastWriting: LastWriting | null = null): void {
    const isNeeded = needsMapping(read.refusal) && this.#state.mapping === "hidden";
    this.#set({
      ...read,
      ...(isNeeded && { mapping: "needed" }),
      nextPeriod: null,
      result: null,
      lastWriting,
    });
  }

  /** Leaves the mapping where what was to be answered has been put right in the workbook. */
  #leaveAnswered(): void {
    const { mapping, refusal } = this.#state;
    if (mapping === "needed" && !needsMapping(refusal)) this.closeMapping();
  }

  async #planPeriod(next: string): Promise<PlannedNewPeriod> {
    const { planPeriod } = await import("../app/newPeriod");
    const planned = await planPeriod(this.port, this.#time(), next, this.#state.choices);
    // What is shown is of the day that is asked for, also when that was changed meanwhile.
    if (this.#state.nextPeriod?.next === next) this.#set({ nextPeriod: { next, planned } });
    return planned;
  }

  async #apply(read: Understood, planned: PlannedRecalculation): Promise<void> {
    const result = await applyRecalculation(this.port, planned);
    const { applied } = result;
    const isChanged = applied.written.length > 0;
    const lastWriting: LastWriting = { kind: "recalculated", applied, before: null };
    this.#set({ ...read, result, mapping: "hidden", nextPeriod: null, ...(isChanged && { lastWriting }) });
  }

  /** Recalculates after something was written. When that fails, what was written can still be undone. */
  async #applyAfter(
    read: Understood,
    planned: PlannedRecalculation,
    lastWriting: LastWriting,
  ): Promise<Recalculation> {
    try {
      return await applyRecalculation(this.port, planned);
    } catch (error) {
      this.#begin(read, lastWriting);
      throw error;
    }
  }

  async #writeMapping(plan: WritePlan, kind: LastWriting["kind"]): Promise<void> {
    const { read, choices, chosenDate } = this.#state;
    if (read === null) return;
    const applied = plan.length === 0 ? null : await this.port.applyPlan(plan);
    const remembered = plan.reduce(
      (text, operation) => (operation.kind === "writeSetting" ? operation.text : text),
      read.snapshot.remembered,
    );
    this.#begin(understoodAnew({ ...read.snapshot, remembered }, null, this.#time()));
    const lastWriting = applied === null ? null : { kind, applied, before: { read, choices, chosenDate } };
    this.#set({ choices: null, lastWriting });
  }

  #run(job: PaneJob | null, work: () => Promise<void>): Promise<void> {
    this.#lastJob = this.#lastJob.then(() => this.#do(job, work));
    return this.#lastJob;
  }

  async #do(job: PaneJob | null, work: () => Promise<void>): Promise<void> {
    this.#set({ job, notice: null, told: [], problem: null });
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

/** A follow-up without goals is filled in, not explained. */
function needsMapping(refusal: RefusalReason | null): boolean {
  return refusal !== null && refusal.code !== "emptyFollowUp";
}
