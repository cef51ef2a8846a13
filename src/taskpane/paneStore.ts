import type { JobTime } from "../app/jobTime";
import { localTime } from "../app/localTime";
import { readLayout } from "../app/readFollowUp";
import { applyRecalculation, createsSomething, type PlannedRecalculation } from "../app/recalculate";
import { forgetLayout, rememberLayout } from "../app/rememberLayout";
import { undoWriting } from "../app/undoWriting";
import { errorSentence } from "../text/errorSentence";
import { pointedElsewhereText } from "../text/mappingText";
import { PANE } from "../text/paneText";
import type { CellPlace } from "../workbook/issue";
import { RefusedError } from "../workbook/refusal";
import type { WorkbookPort } from "../workbook/workbookPort";
import type { WritePlan } from "../workbook/writePlan";
import { pointedChoice, withChoice, type ColumnTarget, type MappingChoice } from "./mapping/mappingChoice";
import { START, type LastWriting, type PaneJob, type PaneState } from "./paneState";
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
      // What was to be answered has been put right in the workbook.
      if (read.refusal === null && this.#state.mapping === "needed") this.closeMapping();
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
      if (before !== null) {
        this.#begin(understood(before.read, this.#time()));
        this.#set({ choices: before.choices });
      }
      this.#set({ result: null, lastWriting: null, notice: PANE.undone });
    });

  readonly show = (place: CellPlace): Promise<void> => this.#run(null, () => this.port.showCell(place));

  /** The day of the follow-up, when it is another than the sheet's title says; null for what the title says. */
  readonly chooseDate = (chosenDate: string | null): void => this.#set({ chosenDate });

  readonly say = (notice: string): void => this.#set({ notice });

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
  #begin(read: Understood): void {
    const isNeeded = read.refusal !== null && this.#state.mapping === "hidden";
    this.#set({ ...read, ...(isNeeded && { mapping: "needed" }), result: null, lastWriting: null });
  }

  async #apply(read: Understood, planned: PlannedRecalculation): Promise<void> {
    const result = await applyRecalculation(this.port, planned);
    const { applied } = result;
    const isChanged = applied.written.length > 0;
    const lastWriting: LastWriting = { kind: "recalculated", applied, before: null };
    this.#set({ ...read, result, mapping: "hidden", ...(isChanged && { lastWriting }) });
  }

  async #writeMapping(plan: WritePlan, kind: LastWriting["kind"]): Promise<void> {
    const { read, choices } = this.#state;
    if (read === null) return;
    const applied = plan.length === 0 ? null : await this.port.applyPlan(plan);
    const remembered = plan.reduce(
      (text, operation) => (operation.kind === "writeSetting" ? operation.text : text),
      read.snapshot.remembered,
    );
    this.#begin(understoodAnew({ ...read.snapshot, remembered }, null, this.#time()));
    const lastWriting = applied === null ? null : { kind, applied, before: { read, choices } };
    this.#set({ choices: null, lastWriting });
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
