import type { JobTime } from "../../app/jobTime";
import { localTime } from "../../app/localTime";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import { RefusedError } from "../../workbook/issues/refusal";
import { CancelledError } from "../../workbook/port/cancelledError";
import type { AppliedPlan, WorkbookPort } from "../../workbook/port/workbookPort";
import type { Command, CommandEntry, KnownBefore, Writes, Writing } from "./command";
import type * as Engine from "./engine";
import { JobWatch } from "./jobWatch";
import {
  startOf,
  withoutPages,
  type Busy,
  type Page,
  type PaneState,
  type Slices,
  type ViewName,
} from "./paneState";
import type { Reminder } from "./reminder";
import { showCell } from "./showCell";
import { questionsLeft, readAnew, readOf, type Understood } from "./situation";
import { technicalInformation } from "./technicalInformation";
import { undo } from "./undo";

/** So many writings can be undone, one after the other. */
const MOST_WRITINGS = 10;

/** The initial state of the views. */
export interface ViewParts {
  /** How each view's own part of the state begins. */
  readonly slices: Slices;
  readonly reminders: readonly Reminder[];
  /** Run when the workbook's settings have changed, for a view that shows something of them. */
  readonly onSettings: readonly ((store: PaneStore, settings: string | null) => Promise<void>)[];
}

/** The pane's state, and the one runner of all that the pane can do. Knows nothing of the views. */
export class PaneStore {
  #state: PaneState;
  #watch: JobWatch | null = null;
  #readAt = 0;
  #changedAt = 0;
  #lastJob: Promise<unknown> = Promise.resolve();
  /** How many commands are asked for and not done. */
  #asked = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    /** The workbook, for what must be done although the job that runs is cancelled. */
    readonly workbook: WorkbookPort,
    readonly texts: Texts,
    private readonly parts: ViewParts,
    private readonly logError: (error: unknown) => void,
    private readonly now: () => string = localTime,
  ) {
    this.#state = startOf(parts.slices);
  }

  readonly getState = (): PaneState => this.#state;

  get state(): PaneState {
    return this.#state;
  }

  get reminders(): readonly Reminder[] {
    return this.parts.reminders;
  }

  /** The workbook, watched by the job that runs. */
  get port(): WorkbookPort {
    return this.#watch === null ? this.workbook : this.workbook.watched(this.#watch);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /**
   * Does one thing at a time: a command waits for those that were asked for before it. What goes wrong is said, and
   * never thrown; false when it was not done.
   */
  run<Arguments extends readonly unknown[], Plan>(
    command: Command<Arguments, Plan>,
    ...args: Arguments
  ): Promise<boolean> {
    if (command.opens !== null) this.openView(command.opens);
    // Said at once: what is pressed meanwhile does nothing and must not look as if it did.
    if (this.#asked === 0) this.#announce(command);
    this.#asked += 1;
    const job = this.#lastJob.then(() => this.#do(command, args));
    this.#lastJob = job;
    return job;
  }

  /** Notes what a command has written: it can be undone. */
  wrote(
    command: CommandEntry & { readonly writes: Writes },
    applied: AppliedPlan,
    before: KnownBefore | null,
  ): Writing {
    const lastWriting: Writing = { command, applied, before, at: this.now() };
    this.set({ lastWriting, writings: [lastWriting, ...this.#state.writings].slice(0, MOST_WRITINGS) });
    return lastWriting;
  }

  /** Notes that a command has written more, which is undone with what it wrote first. */
  wroteMore(first: Writing, applied: AppliedPlan): void {
    const lastWriting: Writing = { ...first, applied };
    const writings = this.#state.writings.map((writing) => (writing === first ? lastWriting : writing));
    this.set({ lastWriting, writings });
  }

  /** Takes back what stands first in the list of what was written. */
  readonly undo = (): Promise<boolean> => this.run(undo);

  readonly show = (place: CellPlace): Promise<boolean> => this.run(showCell, place);

  /** Ends the job that runs before its next request; what it had written is put back. */
  readonly cancel = (): void => this.#watch?.cancel();

  /** For a job that works without the workbook: whether the user has ended it. */
  readonly isCancelled = (): boolean => this.#watch?.isCancelled() === true;

  readonly openView = (view: ViewName): void => this.set({ view });

  readonly openPage = (page: Page): void => this.set({ pages: [...this.#state.pages, page] });

  /** Leaves the page that is shown: what it was opened from is shown again. */
  readonly closePage = (): void => this.set({ pages: this.#state.pages.slice(0, -1) });

  /** The day of the follow-up, when it is another than the sheet's title says; null for what the title says. */
  readonly chooseDate = (chosenDate: string | null): void => this.set({ chosenDate });

  /** Listens for changes of the workbook by others than us; what is returned ends that. */
  readonly watchChanges = (): (() => void) => {
    const stop = this.workbook
      .watchChanges((changedAt) => {
        this.#changedAt = changedAt;
        if (changedAt > this.#readAt) this.set({ isChanged: true });
      })
      .catch((error: unknown) => {
        // The pane is of use without: what has changed is read when it is asked for.
        this.logError(error);
        return () => Promise.resolve();
      });
    return () => void stop.then((end) => end()).catch(this.logError);
  };

  /** When somebody else than us last changed the workbook, as Date.now() counts; 0 for never, as far as we know. */
  get changedAt(): number {
    return this.#changedAt;
  }

  /** Listens for what is selected in the workbook; what is returned ends that. */
  readonly watchSelection = (onSelect: () => void): (() => void) => {
    const stop = this.workbook.watchSelection(onSelect).catch((error: unknown) => {
      // The selected cell can be asked for all the same.
      this.logError(error);
      return () => Promise.resolve();
    });
    return () => void stop.then((end) => end()).catch(this.logError);
  };

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
  begin(now: Understood, lastWriting: Writing | null = null): void {
    const { situation, pages } = this.#state;
    this.set({
      situation: readAnew(situation, now),
      pages: withoutPages(pages, "newPeriod", "preview"),
      lastWriting,
    });
  }

  /** Leaves the questions where what was to be answered has been put right in the workbook. */
  leaveAnswered(): void {
    this.set({ situation: questionsLeft(this.#state.situation) });
  }

  /** The settings that stand in the workbook now, for the reading; undefined for no change. */
  async settingsChanged(settings: string | null | undefined): Promise<void> {
    if (settings === undefined) return;
    const { situation } = this.#state;
    const read = readOf(situation);
    if (situation.kind !== "unread" && read !== null && read.snapshot.settings !== settings)
      this.set({ situation: { ...situation, read: { ...read, snapshot: { ...read.snapshot, settings } } } });
    for (const follow of this.parts.onSettings) await follow(this, settings);
  }

  #announce({ id, doing }: CommandEntry): Busy | null {
    const busy = doing === null ? null : { command: id, text: doing(this.texts), progress: null };
    this.set({ busy, notice: null, problem: null });
    return busy;
  }

  async #do<Arguments extends readonly unknown[], Plan>(
    command: Command<Arguments, Plan>,
    args: Arguments,
  ): Promise<boolean> {
    const busy = this.#announce(command);
    const watch = new JobWatch(this.texts, (progress) => {
      if (busy !== null) this.set({ busy: { ...busy, progress } });
    });
    this.#watch = watch;
    try {
      const engine = await import("./engine");
      const plan = await command.plan(this, engine, ...args);
      if (plan !== null) await command.apply(this, engine, plan);
      return plan !== null;
    } catch (error) {
      this.#tell(error);
      return false;
    } finally {
      this.#watch = null;
      watch.end();
      this.#asked -= 1;
      this.set({ busy: null });
    }
  }

  #tell(error: unknown): void {
    const sentence = this.texts.errorSentence(error);
    if (error instanceof CancelledError) {
      this.set({ notice: sentence });
      return;
    }
    // A refusal is an answer to the user, not a fault of ours.
    if (!(error instanceof RefusedError)) this.logError(error);
    this.set({ problem: { sentence, technical: technicalInformation(error) } });
  }
}
