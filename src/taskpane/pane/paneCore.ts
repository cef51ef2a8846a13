import type { JobTime } from "../../app/jobTime";
import { localTime } from "../../app/localTime";
import type { Texts } from "../../text/texts";
import { CancelledError } from "../../workbook/port/cancelledError";
import { RefusedError, type RefusalReason } from "../../workbook/issues/refusal";
import type { WorkbookPort } from "../../workbook/port/workbookPort";
import type * as Engine from "./engine";
import { JobWatch } from "./jobWatch";
import { START, type LastWriting, type PaneJob, type PaneState } from "./paneState";
import { technicalInformation } from "./technicalInformation";
import type { Understood } from "./understood";

/** What all jobs of the pane share: the state, the queue, and how the workbook was read. */
export class PaneCore {
  #state = START;
  #watch: JobWatch | null = null;
  #readAt = 0;
  #lastJob = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  constructor(
    /** The workbook, for what must be done although the job that runs is cancelled. */
    readonly workbook: WorkbookPort,
    readonly texts: Texts,
    private readonly logError: (error: unknown) => void,
    private readonly now: () => string = localTime,
  ) {}

  get state(): PaneState {
    return this.#state;
  }

  /** The workbook, watched by the job that runs. */
  get port(): WorkbookPort {
    return this.#watch === null ? this.workbook : this.workbook.watched(this.#watch);
  }

  /** Listens for changes of the workbook by others than us; what is returned ends that. */
  watchChanges(): () => void {
    const stop = this.workbook
      .watchChanges((changedAt) => {
        if (changedAt > this.#readAt) this.set({ isChanged: true });
      })
      .catch((error: unknown) => {
        // The pane is of use without: what has changed is read when it is asked for.
        this.logError(error);
        return () => Promise.resolve();
      });
    return () => void stop.then((end) => end()).catch(this.logError);
  }

  /** Ends the job that runs before its next request; what it had written is put back. */
  readonly cancel = (): void => this.#watch?.cancel();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** One job at a time: a job waits for those that were begun before it. What goes wrong is said, and never thrown. */
  run(job: PaneJob | null, work: (engine: typeof Engine) => Promise<void>): Promise<void> {
    this.#lastJob = this.#lastJob.then(() => this.#do(job, work));
    return this.#lastJob;
  }

  time(): JobTime {
    return { followUpDate: this.#state.chosenDate, calculatedAt: this.now() };
  }

  async readLayout({ readLayout, understood }: typeof Engine): Promise<Understood> {
    this.#readAt = Date.now();
    this.set({ isChanged: false });
    try {
      return await understood(await readLayout(this.port, this.#state.choices), this.time());
    } catch (error) {
      // A sheet that something was said of has another name now: what was said cannot be followed.
      if (error instanceof RefusedError) this.set({ choices: null });
      throw error;
    }
  }

  /** Nothing has been computed yet from what was understood now. */
  begin(read: Understood, lastWriting: LastWriting | null = null): void {
    const isNeeded = needsMapping(read.refusal) && this.#state.mapping === "hidden";
    this.set({
      ...read,
      ...(isNeeded && { mapping: "needed" }),
      nextPeriod: null,
      preview: null,
      result: null,
      lastWriting,
    });
  }

  /** Leaves the mapping where what was to be answered has been put right in the workbook. */
  leaveAnswered(): void {
    const { mapping, refusal } = this.#state;
    if (mapping === "needed" && !needsMapping(refusal)) this.set({ mapping: "hidden" });
  }

  async #do(job: PaneJob | null, work: (engine: typeof Engine) => Promise<void>): Promise<void> {
    this.set({ job, notice: null, problem: null });
    const watch = new JobWatch(this.texts, (progress) => this.set({ progress }));
    this.#watch = watch;
    try {
      await work(await import("./engine"));
    } catch (error) {
      const sentence = this.texts.errorSentence(error);
      if (error instanceof CancelledError) {
        this.set({ notice: sentence });
        return;
      }
      // A refusal is an answer to the user, not a fault of ours.
      if (!(error instanceof RefusedError)) this.logError(error);
      this.set({ problem: { sentence, technical: technicalInformation(error) } });
    } finally {
      this.#watch = null;
      watch.end();
      this.set({ job: null });
    }
  }
}

/** A follow-up without goals is filled in, not explained. */
function needsMapping(refusal: RefusalReason | null): boolean {
  return refusal !== null && refusal.code !== "emptyFollowUp";
}
